import type { Status } from "#schemas/subgraph.ts";
import type { Period } from "./period.ts";
import type { AskedName, Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/**
 * A question ready to be read: `line` is its words with names as `<0>`, `<1>`, ...; the numbers
 * are places in `names`. Names that only describe a noun are not in the line.
 */
export interface Question {
  words: readonly Word[];
  line: string;
  names: readonly AskedName[];
  period: Period | null;
}

/** The words as a {@link Question}. */
export function questionOf(words: readonly Word[], period: Period | null): Question {
  const names: AskedName[] = [];
  const line = words
    .flatMap(({ word, name }) => {
      if (!name) return [word];
      names.push(name);
      return name.describes ? [] : [`<${names.length - 1}>`];
    })
    .join(" ");
  return { words, line, names, period };
}

/** The name that a number of the line stands for. */
export function nameOf(question: Question, number: string | undefined): AskedName | undefined {
  return number === undefined ? undefined : question.names[Number(number)];
}

/** Parts of a reading, each of which may be missing. */
type Parts = { [K in keyof Reading]?: Reading[K] | undefined } & Pick<Reading, "wanted">;

/** A reading with the question's period and without the parts that are undefined. */
export function readingOf(question: Question, parts: Parts): Reading {
  const { wanted, relations = [], ...rest } = parts;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const period = question.period ? { period: question.period } : {};
  return { wanted, relations, ...period, ...Object.fromEntries(given) };
}

/** What words like "may", "will" and "not" say about how sure a claim is. */
export function statusesOf(words: readonly string[]): readonly Status[] | undefined {
  const has = (...any: string[]) => any.some((word) => words.includes(word));
  if (has("not", "never", "deny", "denies", "denied", "denying", "refuse", "refuses", "refused"))
    return ["denied"];
  if (has("may", "might", "could", "possibly", "perhaps", "maybe", "possible", "likely"))
    return ["possible", "hypothetical"];
  if (
    has(
      "will",
      "plan",
      "plans",
      "planned",
      "planning",
      "intend",
      "intends",
      "going",
      "wants",
      "want",
    )
  )
    return ["planned"];
  return has("should", "must") ? ["requested"] : undefined;
}
