import type { Question } from "./question.ts";
import { type AskedName, NAMED, type Reading } from "./reading.ts";

/** What stands between the names of a list. */
const LISTED = new Set(["and", "or"]);

/** The parts of a reading that may be lists. */
const LISTING = NAMED.filter((role) => role !== "attacked");

/** The places of names in the words of a question, by number of the name. */
function placesOf({ words }: Question): number[] {
  return words.flatMap(({ name }, index) => (name ? [index] : []));
}

/** The names that are listed behind one of the question and that `isFree`. */
function listedAfter(question: Question, at: number, isFree: (name: AskedName) => boolean) {
  const places = placesOf(question);
  const names: AskedName[] = [];
  for (const [index, name] of question.names.entries()) {
    if (index <= at) continue;
    const between = question.words.slice((places[index - 1] ?? 0) + 1, places[index] ?? 0);
    if (between.length !== 1 || !LISTED.has(between[0]?.word ?? "") || !isFree(name)) break;
    names.push(name);
  }
  return names;
}

/**
 * A reading in which names that are listed with one of its names stand beside it: "did Turkey
 * threaten Sweden or Finland" asks of both.
 */
export function withAlternatives(reading: Reading, question: Question): Reading {
  const used = NAMED.map((role) => reading[role]);
  let found = reading;
  for (const role of LISTING) {
    const name = reading[role];
    if (!name) continue;
    const at = question.names.indexOf(name);
    const others = listedAfter(question, at, (each) => !used.includes(each));
    if (others.length > 0) found = { ...found, others: { ...found.others, [role]: others } };
  }
  return found;
}
