import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** The streams a program talks through, and the wish to stop it. */
export interface Terminal {
  readonly stdin: Readable;
  /** Aborted by Ctrl-C and when nobody reads the output any more. */
  readonly signal: AbortSignal;
  /** True when standard error is a screen that can rewrite its line. */
  readonly isScreen: boolean;
  /** Data, on standard output. Waits while the reader is slow; does nothing once the reader is gone. */
  write(text: string): Promise<void>;
  /** Words for people, on standard error, as one line. */
  say(text: string): void;
  /** Rewrites the last line of a screen; nothing elsewhere. */
  rewrite(text: string): void;
}

export interface TerminalStreams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean; columns?: number };
}

/** A terminal over three streams. A broken output pipe (`| head`) is the reader's wish to stop, not an error. */
export function createTerminal(streams: TerminalStreams, stop: AbortController): Terminal {
  const { stdin, stdout, stderr } = streams;
  let isOpen = true;
  let rewritten = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
    stop.abort();
  });
  stderr.on("error", () => {});
  const clear = () => {
    if (rewritten) stderr.write("\r\u001b[K");
    rewritten = false;
  };
  return {
    stdin,
    signal: stop.signal,
    isScreen: stderr.isTTY ?? false,
    write: async (text) => {
      clear();
      if (isOpen && !stdout.write(text)) {
        await Promise.race([once(stdout, "drain"), whenAborted(stop.signal)]).catch(() => {});
      }
    },
    say: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    rewrite: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${cut(text, (stderr.columns ?? 80) - 1)}`);
      rewritten = true;
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : once(signal, "abort");
}

function cut(text: string, columns: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > columns ? `${line.slice(0, Math.max(0, columns - 1))}…` : line;
}
