import { type Command, InvalidArgumentError, Option } from "commander";
import type { Terminal } from "./terminal.ts";

/** What a command works with. `exitCode` is 0 until a command sets it. */
export interface CommandContext {
  terminal: Terminal;
  exitCode: number;
}

/** A command of the command line: adds itself to the program. */
export type Register = (program: Command, context: CommandContext) => void;

/** The store used when none is named: a folder beside where the command runs. */
const DEFAULT_STORE = "file:./data";

/** `--store`, also from NEWSGRAPH_STORE. */
export function storeOption(): Option {
  return new Option("--store <uri>", "file:PATH, memory:, bolt://HOST or neo4j://HOST")
    .env("NEWSGRAPH_STORE")
    .default(DEFAULT_STORE);
}

/** `--lexicon` */
export function lexiconOption(): Option {
  return new Option(
    "--lexicon <file>",
    "own records beside the built-in ones (default: newsgraph.lexicon.json where it exists)",
  );
}

/** `--jobs` */
export function jobsOption(): Option {
  return new Option(
    "--jobs <n>",
    "worker threads; 0 reads in the main thread, where nothing stops an article that takes too long",
  ).argParser(wholeNumber);
}

/** `--budget` */
export function budgetOption(): Option {
  return new Option(
    "--budget <time>",
    "longest time that reading one article may take: 30s, 5m (default: 1m)",
  ).argParser(duration);
}

/** How articles are read, as {@link jobsOption} and {@link budgetOption} give it. */
export interface ReadingOptions {
  jobs?: number;
  /** In milliseconds. */
  budget?: number;
}

/** The same in the words of an extractor. */
export function readingLimits({ jobs, budget }: ReadingOptions): {
  jobs?: number;
  budgetMs?: number;
} {
  return defined({ jobs, budgetMs: budget });
}

const UNITS = new Map([
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
]);

/** `15m`, `30s` or `2h` in milliseconds. Throws a usage error for anything else, a bare number too, and for less than a second. */
export function duration(text: string): number {
  const [, number, unit = ""] = /^(\d{1,6})([smh])$/u.exec(text) ?? [];
  const milliseconds = Number(number) * (UNITS.get(unit) ?? 0);
  if (milliseconds > 0 && milliseconds < 2 ** 31) return milliseconds;
  const bare = /^[1-9]\d{0,5}$/u.test(text);
  throw new InvalidArgumentError(
    bare ? `Say the unit: ${text}s, ${text}m or ${text}h.` : "Write it as 30s, 15m or 2h.",
  );
}

/** `--queue`, also from NEWSGRAPH_QUEUE. */
export function queueOption(): Option {
  return new Option(
    "--queue <uri>",
    "Redis or Valkey at redis://HOST:6379, whose workers read",
  ).env("NEWSGRAPH_QUEUE");
}

/** A whole number from 0. Throws a usage error for anything else. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Give a whole number from 0.");
  return Number(text);
}

/** A whole number from 1. Throws a usage error for anything else. */
export function positiveNumber(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError("Give a whole number from 1.");
  return number;
}

/** A TCP port, 0 for any free one. Throws a usage error for anything else. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError("Give a port from 0 to 65535.");
  return port;
}

/** A reader of whole numbers from 1 to `most`, which throws a usage error for anything else. */
export function upTo(most: number): (text: string) => number {
  return (text) => {
    const number = positiveNumber(text);
    if (number > most) throw new InvalidArgumentError(`Give at most ${most}.`);
    return number;
  };
}

/** A year, month, day or time in ISO-8601. Throws a usage error for anything else. */
export function isoDate(text: string): string {
  const fits = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u.test(text);
  if (!fits || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError("Give an ISO-8601 date such as 2024-05-31.");
  }
  return text;
}

/** Leaves out what is undefined: optional properties are absent, not undefined. */
export function defined<T extends object>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } & Pick<
  T,
  { [K in keyof T]: undefined extends T[K] ? never : K }[keyof T]
> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof defined<T>>;
}
