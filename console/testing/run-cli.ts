import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { packageRoot } from "#schemas/package-root.ts";
import { main } from "../commands/main.ts";
import { createTerminal } from "../commands/terminal.ts";

/** How a run of the command line ended. */
export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  cwd: string;
  input?: string;
  env?: Record<string, string>;
}

/** Starts the real command line, as it is shipped (build-tools.ts), as a process of its own. */
export function startCli(words: readonly string[], options: CliOptions): ChildProcess {
  const cli = join(packageRoot(), "dist", "console", "cli.js");
  const child = spawn(process.execPath, [cli, ...words], {
    cwd: options.cwd,
    env: cleanEnvironment(options.env),
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.input ?? "");
  return child;
}

/** Runs a command line in this process; `input` is its standard input, `stop` its Ctrl-C. */
export async function runHere(
  words: readonly string[],
  input: string | Readable = "",
  stop = new AbortController(),
): Promise<CliResult> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const printed = Promise.all([text(stdout), text(stderr)]);
  const stdin = typeof input === "string" ? Readable.from([input]) : input;
  const terminal = createTerminal({ stdin, stdout, stderr }, stop);
  const code = await main(words, terminal);
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}

/** Resolves with the first line a process prints; rejects when it ends before. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    let told = "";
    child.stdout?.on("data", (part: Buffer) => {
      printed += part.toString("utf8");
      if (printed.includes("\n")) resolve(printed.slice(0, printed.indexOf("\n")));
    });
    child.stderr?.on("data", (part: Buffer) => {
      told += part.toString("utf8");
    });
    child.on("close", (code) => reject(new Error(`ended with ${code}: ${told}`)));
  });
}

/** Resolves once a process has told a text on its standard error. */
export function untilTold(child: ChildProcess, text: string): Promise<void> {
  let told = "";
  return new Promise((resolve) => {
    child.stderr?.on("data", (part: Buffer) => {
      told += part.toString("utf8");
      if (told.includes(text)) resolve();
    });
  });
}

/** Sends a signal and waits for the end. */
export function stopCli(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGINT",
): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.on("close", (code) => resolve(code));
    child.kill(signal);
  });
}

/** The environment without what would change the results. */
function cleanEnvironment(further: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {
    NEWSGRAPH_STORE: _store,
    NEWSGRAPH_TOKEN: _token,
    NEWSGRAPH_DEBUG: _debug,
    ...rest
  } = process.env;
  return { ...rest, ...further };
}
