import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { nameOf, type Question, readingOf, statusesOf } from "./question.ts";
import type { AskedName, Reading, Wanted } from "./reading.ts";
import { withThing } from "./things.ts";
import { agentOf, eventOf, isLight, relationsOf, verbOf } from "./vocabulary.ts";
import { kindOf } from "./words.ts";

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got"]);
const ASKING = new Set(["who", "whom", "what", "which", "where"]);
const AUXILIARY = new Set([
  ...["do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "may", "might"],
  ...["is", "are", "was", "were", "should", "must"],
]);

/** Where the act of a question stands in its words and what it is. */
interface Act {
  at: number;
  relations: readonly Relation[];
  passive: boolean;
}

function isNumber(word: string | undefined): string | undefined {
  return /^<(\d+)>$/u.exec(word ?? "")?.[1];
}

/** The relation of the noun that a light verb stands with: "impose sanctions". */
function lightRelations(words: readonly string[], at: number): readonly Relation[] | undefined {
  if (!isLight(words[at] ?? "")) return undefined;
  const noun = words.slice(at + 1).find((later) => eventOf(later) !== undefined) ?? "";
  const relation = eventOf(noun);
  return relation && relationsOf(noun, relation);
}

function actAt(words: readonly string[], at: number): Act | null {
  const relations = lightRelations(words, at);
  if (relations) return { at, relations, passive: isPassive(words, at) };
  const sense = verbOf(words[at] ?? "");
  if (!sense || isNounHere(words, at) || isRefusal(words, at)) return null;
  const passive = sense.forms.has("participle") && isPassive(words, at);
  return { at, relations: sense.relations, passive };
}

/** The verb that the question is about: the first one that is not its own noun or auxiliary. */
function findAct(words: readonly string[]): Act | null {
  for (const at of words.keys()) {
    const act = actAt(words, at);
    if (act) return act;
  }
  return null;
}

/** "refused to send": the act is the one that was refused. */
function isRefusal(words: readonly string[], at: number): boolean {
  return /^(?:refus|declin)/u.test(words[at] ?? "") && words[at + 1] === "to";
}

/** "sanctions on", "support for", "attacks by": a noun, unless somebody who does it stands before. */
function isNounHere(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (eventOf(word) === undefined) return false;
  const before = words[at - 1] ?? "";
  const next = words[at + 1] ?? "";
  if (isLight(before) || /^(?:of|by|between|against|on|for|from)$/u.test(next)) return true;
  return at === 0 || /^(?:and|the|'s|which|what|how|many)$/u.test(before);
}

function isPassive(words: readonly string[], at: number): boolean {
  const before = words
    .slice(0, at)
    .filter((word) => isNumber(word) === undefined && word !== "not");
  const last = before.at(-1) ?? "";
  if (BE.has(last)) return true;
  const isAsked = BE.has(words.find((word) => AUXILIARY.has(word)) ?? "");
  return words[at + 1] === "by" || (isAsked && !words[at]?.endsWith("ing"));
}

/** Who stands where around the act. */
interface Sides {
  before: AskedName[];
  after: AskedName[];
  by: AskedName | undefined;
}

function sides(question: Question, words: readonly string[], at: number): Sides {
  const before: AskedName[] = [];
  const after: AskedName[] = [];
  let by: AskedName | undefined;
  for (const [index, word] of words.entries()) {
    const name = nameOf(question, isNumber(word));
    if (!name) continue;
    if (index > at && words[index - 1] === "by") by ??= name;
    else (index < at ? before : after).push(name);
  }
  return { before, after, by };
}

const isSymmetric = (relations: readonly Relation[]) =>
  relations.every((each) => relationType(each).symmetric);

type Filled = Pick<Reading, "subject" | "object">;

/** Subject and object as the voice gives them. */
function roles(act: Act, { before, after, by }: Sides): Filled {
  const [one, other] = before;
  // "did <0> and <1> meet": each meets the other.
  if (isSymmetric(act.relations) && one && other && after.length === 0)
    return { subject: one, object: other };
  const subject = act.passive ? by : before[0];
  const object = act.passive ? (before[0] ?? after[0]) : after[0];
  return { ...(subject ? { subject } : {}), ...(object ? { object } : {}) };
}

/** What the first words ask for whoever stands on the sides. */
function firstWords(words: readonly string[]): Wanted | undefined {
  if (words[0] === "when") return "dates";
  if (words[0] === "number" && words[1] === "of") return "count";
  return /^how (?:many|often|much)$/u.test(words.slice(0, 2).join(" ")) ? "count" : undefined;
}

const asksForSomebody = (words: readonly string[]) =>
  words.some((word) => ASKING.has(word) || kindOf(word) !== undefined);

/** What the question wants when the act is known: the side that nobody stands on. */
function wantedOf(words: readonly string[], act: Act, filled: Filled): Wanted {
  const first = firstWords(words);
  if (first) return first;
  if (filled.subject && filled.object) return "claims";
  if (filled.subject) return "object";
  if (filled.object) return "subject";
  if (!asksForSomebody(words)) return "claims";
  if (words.at(-1) === "by" || /^by whom/u.test(words.join(" "))) return "subject";
  return act.passive ? "object" : "subject";
}

/** The kind of those who are asked for: "which countries". */
export function askedKind(words: readonly string[]): EntityKind | undefined {
  const word = words.find((each) => kindOf(each) !== undefined);
  return word === undefined ? undefined : kindOf(word);
}

/** A clause with a verb: "who criticizes <0>", "where did <0> deploy", "was <0> accused by <1>". */
export function readVerbClause(question: Question, line = question.line): Reading | null {
  const words = line.split(" ");
  const act = findAct(words);
  if (!act) return null;
  const filled = roles(act, sides(question, words, act.at));
  const wanted = wantedOf(words, act, filled);
  const ends = wanted === "claims" && !words.some((word) => ASKING.has(word));
  const reading = readingOf(question, {
    wanted,
    relations: act.relations,
    ...filled,
    kind: askedKind(words),
    statuses: statusesOf(words) ?? (ends ? "any" : undefined),
    most: words.includes("most") || undefined,
  });
  return withThing(reading, { question, words, at: act.at });
}

/** Events as nouns: "sanctions against <0>", "attacks by <0> on <1>", "talks between <0> and <1>". */
export function readNouns(question: Question, line = question.line): Reading | null {
  const words = line.split(" ");
  const at = words.findIndex((word) => eventOf(word) !== undefined);
  const relation = eventOf(words[at] ?? "");
  if (!relation) return null;
  const name = (pattern: RegExp) => nameOf(question, pattern.exec(line)?.[1]);
  const both = /\bbetween <(\d+)> (?:and|or) <(\d+)>/u.exec(line);
  const subject =
    nameOf(question, both?.[1]) ??
    name(/\b(?:by|from) <(\d+)>/u) ??
    name(/<(\d+)>(?: 's)? [a-z]+/u);
  const object =
    nameOf(question, both?.[2]) ??
    name(/\b(?:on|against|to|in|into|for|of|with|towards?|at) <(\d+)>/u);
  if (!subject && !object) return null;
  const reading = readingOf(question, {
    wanted: firstWords(words) ?? "claims",
    relations: relationsOf(words[at] ?? "", relation),
    subject: subject === object ? undefined : subject,
    object,
    statuses: statusesOf(words),
  });
  return withThing(reading, { question, words, at });
}

/** Those who do something as nouns: "critics of <0>", "<0>'s allies", "who leads" by another word. */
export function readAgents(question: Question): Reading | null {
  const { line } = question;
  const match =
    /\b([a-z]+) of (?:[a-z]+ (?:of|on|against|with|in|for) )?<(\d+)>/u.exec(line) ??
    /<(\d+)> 's ([a-z]+)/u.exec(line) ??
    /<(\d+)> ([a-z]+)$/u.exec(line);
  if (!match) return null;
  const [first = "", second = ""] = match.slice(1);
  const [noun, number] = /^\d/u.test(first) ? [second, first] : [first, second];
  const relation = agentOf(noun);
  if (!relation) return null;
  const words = line.split(" ");
  const reading = readingOf(question, {
    wanted: "subject",
    relations: relationsOf(noun, relation),
    object: nameOf(question, number),
    kind: askedKind(words),
  });
  return withThing(reading, { question, words, at: words.indexOf(noun) });
}
