import type { Relation } from "#schemas/ontology/relations.ts";
import { readNouns, readVerbClause } from "./clause.ts";
import type { Form } from "./form.ts";
import { nameOf, type Question, readingOf, statusesOf } from "./question.ts";
import type { Reading } from "./reading.ts";
import { agentOf, eventOf, relationsOf } from "./vocabulary.ts";

const BE = "(?:is|are|was|were|be|been|become|became)";
const ASKS = `(?:${BE}|has|have|had|does|do|did|will|would|may|might|could|can|should)`;

/** Who or what somebody is to another: "is <0> a member of <1>". */
function isSomebody(question: Question, found: { noun: string; subject: string; object: string }) {
  const relation = agentOf(found.noun);
  if (!relation) return null;
  return readingOf(question, {
    wanted: "claims",
    relations: relationsOf(found.noun, relation),
    subject: nameOf(question, found.subject),
    object: nameOf(question, found.object),
    statuses: "any",
  });
}

/** What one is in: a body, a country or a place. */
const IN: readonly Relation[] = ["MEMBER_OF", "JOINS", "LOCATED_IN"];

/** What somebody denies, in the words that stand before "denied by". */
function deniedBy(question: Question, line: string, number: string | undefined): Reading {
  // Lower-case words in no list describe: "the nuclear deal".
  const rest = line
    .split(" ")
    .filter((word) => {
      const name = nameOf(question, /^<(\d+)>$/u.exec(word)?.[1]);
      return name?.id !== undefined || name === undefined || name.text !== name.text.toLowerCase();
    })
    .join(" ");
  const noun = rest.split(" ").find((word) => eventOf(word) !== undefined) ?? "";
  const relation = eventOf(noun);
  const clause = readVerbClause(question, rest) ?? readNouns(question, rest);
  const about = /^<(\d+)>$/u.exec(rest)?.[1];
  return readingOf(question, {
    relations: relation ? relationsOf(noun, relation) : [],
    about: nameOf(question, about),
    ...clause,
    wanted: "claims",
    speaker: nameOf(question, number),
    statuses: ["denied"],
  });
}

/** Questions for yes or no, and those in the passive, which other forms would read in part. */
export const YES_NO_FORMS: readonly Form[] = [
  {
    example: "is <0> member of <1>",
    pattern: new RegExp(
      `^${ASKS} <(\\d+)> (?:(?:also|still|now|already|${BE}) )*([a-z]+)(?: (?:country|countries|state|states|nation|nations))? of <(\\d+)>$`,
      "u",
    ),
    read: (question, [, subject = "", noun = "", object = ""]) =>
      isSomebody(question, { noun, subject, object }),
  },
  {
    example: "is <0> <1> 's ally",
    pattern: new RegExp(`^${BE} <(\\d+)> <(\\d+)> 's ([a-z]+)$`, "u"),
    read: (question, [, subject = "", object = "", noun = ""]) =>
      isSomebody(question, { noun, subject, object }),
  },
  {
    example: "is <0> in <1>",
    pattern: new RegExp(
      `^(when )?(?:${BE}|has|have|did) <(\\d+)> (?:(?:also|still|now|already|be|been) )*in <(\\d+)>$`,
      "u",
    ),
    read: (question, [, when, subject, object]) =>
      readingOf(question, {
        wanted: when === undefined ? "claims" : "dates",
        relations: IN,
        subject: nameOf(question, subject),
        object: nameOf(question, object),
        statuses: "any",
      }),
  },
  {
    example: "did <0> do anything to <1>",
    pattern: new RegExp(
      `^${ASKS} <(\\d+)> (?:(?:ever|going to|be|been) )*(?:do|done|doing) (?:anything|something|things?) (?:to|for|with|against|about) <(\\d+)>$`,
      "u",
    ),
    read: (question, [, subject, object]) =>
      readingOf(question, {
        wanted: "claims",
        subject: nameOf(question, subject),
        object: nameOf(question, object),
        statuses: statusesOf(question.line.split(" ")) ?? "any",
      }),
  },
  {
    example: "what was denied by <0>",
    pattern: new RegExp(
      `^(?:what|which [a-z]+)(?: (?:claims?|else))? (?:${BE}|has been|have been) denied by <(\\d+)>$`,
      "u",
    ),
    read: (question, [, number]) => deniedBy(question, "", number),
  },
  {
    example: "was the attack on <0> denied by <1>",
    pattern: new RegExp(`^(?:${BE}|has|have) (.+?) (?:been )?denied by <(\\d+)>$`, "u"),
    read: (question, [, rest = "", number]) => deniedBy(question, rest, number),
  },
];
