import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { Terminal } from "./terminal.ts";

/** Where there is no screen, one line in so many milliseconds. */
const SPARSE_MS = 5_000;

/** Tells a load's progress on standard error: one line that changes on a screen, a line now and then elsewhere. */
export function progressTeller(terminal: Terminal): (progress: Progress) => void {
  return loadTeller(terminal, Promise.resolve(null)).tell;
}

/** Tells progress with rate and time left, for which it is told what was read of the sources. */
export interface LoadTeller {
  tell(progress: Progress): void;
  addBytes(count: number): void;
}

/** A teller of a load of so many bytes (null when not known). The time left follows from the bytes read. */
export function loadTeller(terminal: Terminal, totalBytes: Promise<number | null>): LoadTeller {
  const started = Date.now();
  let told = started;
  let read = 0;
  let total: number | null = null;
  void totalBytes.then((bytes) => {
    total = bytes;
  });
  return {
    addBytes: (count) => {
      read += count;
    },
    tell: (progress) => {
      if (progress.message !== undefined) {
        terminal.say(messageLine(progress.message, progress));
        return;
      }
      const now = Date.now();
      const share = total ? Math.min(1, read / total) : 0;
      const line = progressLine(progress, { elapsedMs: now - started, share });
      terminal.rewrite(line);
      if (!terminal.isScreen && now - told >= SPARSE_MS) {
        told = now;
        terminal.say(line);
      }
    },
  };
}

/** What went wrong with an item: it failed, or it waits for the store. */
function messageLine(message: string, { item, stage }: Progress): string {
  const named = message.includes(item) ? message : `${item}: ${message}`;
  return stage === "failed" ? `not loaded: ${named}` : named;
}

/** Time since the beginning, and the share of the sources that was read (0 when not known). */
export interface Pace {
  elapsedMs: number;
  share: number;
}

/** A load's progress as one line. Rate and time left stand there once there is something to tell them from. */
export function progressLine(progress: Progress, { elapsedMs, share }: Pace): string {
  const { done, total, failed, item, stage } = progress;
  const count = total === null ? `${done} done` : `${done} of ${total} done`;
  const part = total === null ? share : done / total;
  const hasPace = elapsedMs > 2_000 && done > 0;
  return [
    `${count}${failed > 0 ? `, ${failed} failed` : ""}`,
    ...(hasPace ? [`${rateOf(done, elapsedMs)}/s`] : []),
    ...(hasPace && part > 0.001 ? [`${timeText((elapsedMs * (1 - part)) / part)} left`] : []),
    stage === "done" ? item : `${stage} ${item}`,
  ].join(" · ");
}

function rateOf(done: number, elapsedMs: number): string {
  const rate = (done * 1000) / elapsedMs;
  return rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
}

/** `40 s`, `12 min`, `3 h 20 min` */
function timeText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A load's summary as one sentence. */
export function summaryLine(summary: LoadSummary): string {
  const { read, loaded, unchanged, failed, elapsedMs } = summary;
  const seconds = (elapsedMs / 1000).toFixed(1);
  return `${read} read: ${loaded} loaded, ${unchanged} unchanged, ${failed} failed (${seconds} s)`;
}
