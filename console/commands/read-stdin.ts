import { addAbortSignal } from "node:stream";
import { AppError } from "#schemas/errors.ts";
import type { Terminal } from "./terminal.ts";

function stopped(cause: unknown): AppError {
  return new AppError("cancelled", "stopped before the input was read", { cause });
}

/** All of standard input as UTF-8. Throws AppError cancelled when the program is stopped before its end. */
export async function readStdin({ stdin, signal }: Terminal): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of addAbortSignal(signal, stdin)) parts.push(Buffer.from(part));
  } catch (error) {
    throw signal.aborted ? stopped(error) : error;
  }
  return Buffer.concat(parts).toString("utf8");
}
