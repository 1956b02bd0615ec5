import { type ChildProcess, fork } from "node:child_process";
import { childProgram } from "#schemas/child-program.ts";
import { OUT_OF_MEMORY_SIGNAL } from "./memory-watch.ts";
import type { Answers, Failure, ReplyMessage, Request } from "./protocol.ts";

/**
 * Why a database process ended: `stopped` by its owner, `memory` when its queries took too much, or
 * `crashed` by itself.
 */
export type ProcessEnd = "stopped" | "memory" | "crashed";

/** The database process ended before it answered. */
export class ProcessGoneError extends Error {
  readonly end: ProcessEnd;
  constructor(end: ProcessEnd, options?: ErrorOptions) {
    super(`the database process ended (${end})`, options);
    this.end = end;
  }
}

/** The engine refused or failed; `failure` is what it said. */
export class EngineError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A running database process. */
export interface DatabaseProcess {
  /** Rejects with {@link EngineError} or {@link ProcessGoneError}. */
  ask<R extends Request>(request: R): Promise<Answers[R["op"]]>;
  /** Ends it at once; acknowledged writes survive. Resolves when it is gone. */
  kill(): Promise<void>;
  readonly gone: Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts a database process; it ends by itself when its parent does. */
export function startDatabaseProcess(): DatabaseProcess {
  const child = forkChild();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: ProcessEnd | null = null;
  let isStopped = false;
  const gone = new Promise<void>((resolve) => {
    child.once("exit", (_, signal) => {
      const byItself = signal === OUT_OF_MEMORY_SIGNAL ? "memory" : "crashed";
      ended = isStopped ? "stopped" : byItself;
      const error = new ProcessGoneError(ended);
      for (const entry of waiting.values()) entry.reject(error);
      waiting.clear();
      resolve();
    });
  });
  child.on("error", () => child.kill("SIGKILL"));
  child.on("message", (reply: ReplyMessage) => {
    settle(waiting, reply);
    if (waiting.size === 0) release(child);
  });
  release(child);
  return {
    gone,
    ask: <R extends Request>(request: R) =>
      new Promise<Answers[R["op"]]>((resolve, reject) => {
        if (ended) return reject(new ProcessGoneError(ended));
        last += 1;
        waiting.set(last, { resolve: (value) => resolve(value as Answers[R["op"]]), reject });
        hold(child);
        child.send({ id: last, request }, (error) => {
          if (!error) return;
          child.kill("SIGKILL");
          void gone.then(() => reject(new ProcessGoneError("crashed", { cause: error })));
        });
      }),
    async kill() {
      isStopped = true;
      hold(child);
      child.kill("SIGKILL");
      await gone;
    },
  };
}

function settle(waiting: Map<number, Waiting>, reply: ReplyMessage): void {
  const entry = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.ok) entry?.resolve(reply.value);
  else entry?.reject(new EngineError(reply.failure));
}

/** A process that waits for nothing does not keep its parent alive. */
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function forkChild(): ChildProcess {
  const { file, execArgv } = childProgram(import.meta.url, "embedded-child", "./child.ts");
  return fork(file, [], { serialization: "advanced", execArgv });
}
