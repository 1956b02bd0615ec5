/** Work that can pause: each `yield` is such a place, and tells the share that is done, from 0 to 1. */
export type Steps = Generator<number, void>;

/** How long work may keep the page at once, in milliseconds. */
const SLICE_MS = 40;
/** Work that is done sooner than this, in milliseconds, shows no progress. */
const QUIET_MS = 250;

/** Does one piece of work at a time, in slices between which the page can draw and listen. */
export class Runner {
  readonly #onProgress: (share: number | null) => void;
  #steps: Steps | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #begun = 0;
  #told = false;
  #waiting: (() => void)[] = [];

  /** `onProgress` hears of the share that is done of long work, and of its end by `null`. */
  constructor(onProgress: (share: number | null) => void) {
    this.#onProgress = onProgress;
  }

  /** Begins work in place of what is still going on. */
  start(steps: Steps): void {
    this.cancel();
    this.#steps = steps;
    this.#begun = performance.now();
    this.#later();
  }

  /** Does the rest at once. */
  finish(): void {
    this.#work(Number.POSITIVE_INFINITY);
  }

  cancel(): void {
    this.#steps?.return();
    this.#leave();
  }

  isBusy(): boolean {
    return this.#steps !== null;
  }

  /** Does something now, or as soon as the work is done. */
  whenDone(act: () => void): void {
    if (this.#steps) this.#waiting.push(act);
    else act();
  }

  #later(): void {
    this.#timer = setTimeout(() => this.#work(SLICE_MS), 0);
  }

  #work(most: number): void {
    const until = performance.now() + most;
    while (this.#steps) {
      const step = this.#advance(this.#steps);
      if (step.done) this.#end();
      else if (performance.now() >= until) {
        this.#pause(step.value);
        return;
      }
    }
  }

  /** One step; when it throws, the work is over. */
  #advance(steps: Steps): IteratorResult<number, void> {
    try {
      return steps.next();
    } catch (thrown) {
      this.#end();
      throw thrown;
    }
  }

  #pause(share: number): void {
    this.#later();
    if (performance.now() - this.#begun < QUIET_MS) return;
    this.#told = true;
    this.#onProgress(share);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#steps = null;
    if (this.#told) this.#onProgress(null);
    this.#told = false;
  }

  #end(): void {
    this.#leave();
    for (const act of this.#waiting.splice(0)) act();
  }
}

/** All of some work at once. */
export function doAll(steps: Steps): void {
  while (!steps.next().done);
}

/** Work as a part of larger work, of which it is the share between `from` and `to`. */
export function* within(steps: Steps, from: number, to: number): Steps {
  for (const share of steps) yield from + (to - from) * share;
}

/** So many things are done between two places to pause. */
const PORTION = 250;

/** Does something to each item, with places to pause. */
export function* forAll<T>(items: readonly T[], act: (item: T) => void): Steps {
  for (const [at, item] of items.entries()) {
    act(item);
    if (at % PORTION === 0) yield at / items.length;
  }
}
