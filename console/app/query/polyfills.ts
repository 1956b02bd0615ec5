/**
 * What the Cypher language service needs and older browsers lack: the set methods of ES2025 and
 * the iterator helpers (TC39 proposals "Set methods" and "Iterator helpers"), as far as it uses
 * them. Each is put in only where it is missing.
 */
type Step = (this: Iterable<unknown>, ...args: never[]) => unknown;

/** Puts a method on a prototype unless it is there; not enumerable, like the built-in ones. */
export function define(prototype: object, name: string, value: Step): void {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

type Test = (value: unknown, index: number) => unknown;

function* mapped(values: Iterable<unknown>, change: Test): Generator<unknown> {
  let index = 0;
  for (const value of values) yield change(value, index++);
}

function* filtered(values: Iterable<unknown>, test: Test): Generator<unknown> {
  let index = 0;
  for (const value of values) if (test(value, index++)) yield value;
}

function* taken(values: Iterable<unknown>, limit: number): Generator<unknown> {
  let left = limit;
  if (left <= 0) return;
  for (const value of values) {
    yield value;
    if (--left <= 0) return;
  }
}

function* dropped(values: Iterable<unknown>, count: number): Generator<unknown> {
  let left = count;
  for (const value of values) if (left-- <= 0) yield value;
}

function* flat(values: Iterable<unknown>, change: Test): Generator<unknown> {
  let index = 0;
  for (const value of values) yield* change(value, index++) as Iterable<unknown>;
}

/** Iterator helpers by name. */
export const ITERATOR_HELPERS: Record<string, Step> = {
  map(this: Iterable<unknown>, change: Test) {
    return mapped(this, change);
  },
  filter(this: Iterable<unknown>, test: Test) {
    return filtered(this, test);
  },
  take(this: Iterable<unknown>, limit: number) {
    return taken(this, limit);
  },
  drop(this: Iterable<unknown>, count: number) {
    return dropped(this, count);
  },
  flatMap(this: Iterable<unknown>, change: Test) {
    return flat(this, change);
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
  forEach(this: Iterable<unknown>, act: Test) {
    for (const _ of mapped(this, act));
  },
  some(this: Iterable<unknown>, test: Test) {
    for (const _ of filtered(this, test)) return true;
    return false;
  },
  every(this: Iterable<unknown>, test: Test) {
    for (const value of mapped(this, test)) if (!value) return false;
    return true;
  },
  find(this: Iterable<unknown>, test: Test) {
    for (const value of filtered(this, test)) return value;
    return undefined;
  },
  reduce(
    this: Iterable<unknown>,
    step: (all: unknown, value: unknown) => unknown,
    ...first: unknown[]
  ) {
    const values = [...this];
    return first.length > 0 ? values.reduce(step, first[0]) : values.reduce(step);
  },
};

type Other = { has(value: unknown): boolean; keys(): Iterable<unknown> };

/** Set methods by name; the argument is a set-like as in the proposal. */
export const SET_METHODS: Record<string, Step> = {
  union(this: Iterable<unknown>, other: Other) {
    return new Set([...this, ...other.keys()]);
  },
  intersection(this: Iterable<unknown>, other: Other) {
    return new Set([...this].filter((value) => other.has(value)));
  },
  difference(this: Iterable<unknown>, other: Other) {
    return new Set([...this].filter((value) => !other.has(value)));
  },
  isSubsetOf(this: Iterable<unknown>, other: Other) {
    return [...this].every((value) => other.has(value));
  },
  isSupersetOf(this: Iterable<unknown>, other: Other) {
    const mine = new Set(this);
    return [...other.keys()].every((value) => mine.has(value));
  },
};

/** Puts everything in that is missing. */
export function installPolyfills(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const [name, value] of Object.entries(ITERATOR_HELPERS)) define(iterator, name, value);
  for (const [name, value] of Object.entries(SET_METHODS)) define(Set.prototype, name, value);
}
