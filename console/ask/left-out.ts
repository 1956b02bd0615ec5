import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import { isThing } from "./things.ts";
import { agentOf, eventOf, isLight, verbOf } from "./vocabulary.ts";
import { kindOf } from "./words.ts";

const ASKED_ALONE = "ask about it by itself";

/** Words that ask for what rows do not tell by themselves, with what to do. */
const ASIDE: Readonly<Record<string, string>> = {
  how: "read the sentences of the rows",
  where: "read the sentences of the rows",
  first: "sort the rows by their date",
  earliest: "sort the rows by their date",
  last: "sort the rows by their date",
  latest: "the newest rows stand first where they have a date",
};

function isLostAside(word: string, { wanted, subject, object }: Reading): boolean {
  if (word === "how") return wanted === "claims";
  if (word === "where") return subject !== undefined && object !== undefined;
  return word in ASIDE;
}

/** The relations that a word can ask for; none for a word that asks for no relation. */
function relationsOfWord(word: string): readonly string[] {
  if (isLight(word)) return [];
  const nouns = [eventOf(word), agentOf(word)].filter((each) => each !== undefined);
  return [...(verbOf(word)?.relations ?? []), ...nouns];
}

/** "refused to send" is read as what is denied. */
const isRead = (word: string, { statuses }: Reading) =>
  Array.isArray(statuses) && statuses.includes("denied") && /^(?:refus|declin)/u.test(word);

/** Whether an act of the question is nowhere in the reading. */
function isLostAct(word: string, reading: Reading): boolean {
  const { relations, thing, wanted } = reading;
  if (isRead(word, reading)) return false;
  // Claims of every relation hold this one too.
  if (relations.length === 0 && wanted === "claims") return false;
  const meant = relationsOfWord(word);
  if (meant.length === 0 || word === thing) return false;
  return !meant.some((each) => relations.some((relation) => relation === each));
}

/** Which words a reading may lose and what to say then; the first that holds is said. */
const LOSSES: readonly [(word: string, reading: Reading) => boolean, (word: string) => string][] = [
  [isLostAside, (word) => ASIDE[word] ?? ASKED_ALONE],
  [(word) => /^\d+$/u.test(word), () => "numbers are not asked for"],
  [
    (word, { wanted, most }) => word === "most" && !most && !wanted.startsWith("most-"),
    () => "the rows are not put in order",
  ],
  [
    (word, { statuses }) => /^(?:not|never)$/u.test(word) && statuses === undefined,
    () => ASKED_ALONE,
  ],
  [
    (word, { kind, wanted }) =>
      kindOf(word) !== undefined && kind === undefined && wanted !== "claims",
    () => "all kinds are answered",
  ],
  [(word, { thing }) => isThing(word) && thing === undefined, () => ASKED_ALONE],
  [isLostAct, () => ASKED_ALONE],
];

/** Says which words of weight a reading leaves out: what is answered is else taken for what was asked. */
export function leftOutWords(question: Question, reading: Reading): string[] {
  const words = [...new Set(question.words.map(({ word }) => word).filter(Boolean))];
  const lost = words.flatMap((word) => {
    const loss = LOSSES.find(([isLost]) => isLost(word, reading));
    return loss ? [`“${word}” is left out: ${loss[1](word)}.`] : [];
  });
  const isWay = words.some((word) => /^(?:connect|link|path|relat|tie|common)/u.test(word));
  const ways = "Ways through others are left out: they have no time.";
  return reading.wanted === "between" && isWay ? [...lost, ways] : lost;
}
