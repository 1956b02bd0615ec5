import { slug } from "#schemas/ids.ts";
import type { ParsedSentence } from "../analysis.ts";
import type { Hit } from "./gazetteer.ts";
import type { NameRun } from "./name-runs.ts";
import type { Sighting } from "./sighting.ts";
import {
  CONTEST_NOUNS,
  CONTEST_VERBS,
  MATCH_VERBS,
  SIDE_NOUNS,
  SPORT_WORDS,
} from "./sport-words.ts";
import { headOf, isPossessive, wordAt } from "./tokens.ts";

/** Different words of sport that make a text a report of a match; fewer in a text of a few sentences. */
const SPORT_TEXT = 4;
const FEW = 2;
const SENTENCES = 6;
/** A match has two sides. */
const SIDES = 2;

/**
 * The states and towns that a report of a match has for their sides ("Sweden beat Korea 1-0"), by the id of their
 * record. A side that is seen to play once is the side wherever it is not where something is: one sense per document.
 */
export function findTeams(sightings: readonly Sighting[]): ReadonlySet<string> {
  if (!isSportText(sightings)) return new Set();
  const teams = new Set(
    sightings.flatMap(({ reading: { sentence }, runs }) =>
      runs.filter((run) => isPlaying(sentence, run)).flatMap((run) => sidesOf(run.hit)),
    ),
  );
  return teams.size >= SIDES ? teams : new Set();
}

function isSportText(sightings: readonly Sighting[]): boolean {
  const seen = new Set<string>();
  for (const { reading } of sightings) {
    for (const { lemma } of reading.sentence.tokens) {
      const word = lemma.toLowerCase();
      if (SPORT_WORDS.has(word)) seen.add(word);
    }
  }
  return seen.size >= Math.min(SPORT_TEXT, FEW + Math.floor(sightings.length / SENTENCES));
}

/** Ids of the states and towns that a known name names by its own word. */
function sidesOf(hit: Hit | undefined): string[] {
  return (hit?.senses ?? [])
    .filter(({ record, via }) => /^(?:Country|Place)$/u.test(record.kind) && isOwnName(via))
    .map(({ record }) => record.id);
}

const isOwnName = (via: Hit["senses"][number]["via"]): boolean => via === "name" || via === "alias";

/** True when a name of the document's teams stands for the team, not for where something is. */
export function isTeam(
  sentence: ParsedSentence,
  run: NameRun,
  teams: ReadonlySet<string>,
): boolean {
  return sidesOf(run.hit).some((id) => teams.has(id)) && !isWhere(sentence, run);
}

/** Id of the team that a state or town sends: `org:~sweden~team`. */
export function teamId(hit: Hit): string {
  const name = hit.senses.find(({ record }) => /^(?:Country|Place)$/u.test(record.kind));
  return `org:~${slug(name?.record.name ?? "")}~team`;
}

/** True for the id of a team that has the name of its state or town. */
export function isTeamId(id: string): boolean {
  return /^org:~.+~team$/u.test(id);
}

function isWhere(sentence: ParsedSentence, { from, to }: NameRun): boolean {
  const before = wordAt(sentence, from - 1) === "the" ? from - 2 : from - 1;
  if (isBehindTown(sentence, before, to)) return true;
  return /^(?:in|at|near|from|inside|outside|across|throughout|around|into|of|via)$/u.test(
    wordAt(sentence, before),
  );
}

/** "In Toronto, Canada, ..." and not "at the World Cup, Sweden won". */
function isBehindTown({ tokens }: ParsedSentence, comma: number, to: number): boolean {
  if (tokens[comma]?.text !== "," || tokens[comma - 1]?.upos !== "PROPN") return false;
  const isListed = tokens[to - 1]?.relation === "conj" || tokens[to + 1]?.upos === "PROPN";
  return !isListed && /^(?:|[,.;)-])$/u.test(tokens[to]?.text ?? "");
}

/** The name stands beside a score, plays, is played against, or has players and goals. */
function isPlaying(sentence: ParsedSentence, run: NameRun): boolean {
  if (isWhere(sentence, run)) return false;
  return isBesideScore(sentence, run) || isSideOf(sentence, run) || isInMatch(sentence, run);
}

const isNumber = (word: string): boolean => /^\d{1,3}$/u.test(word);
const isScoreMark = (word: string): boolean => /^[-–—:]$/u.test(word);

/** "Sweden 1 – 0 Korea", "beat Korea 3-0". */
function isBesideScore(sentence: ParsedSentence, { from, to }: NameRun): boolean {
  const isScore = (at: number) =>
    /^\d{1,3}[-–]\d{1,3}$/u.test(wordAt(sentence, at)) ||
    (isNumber(wordAt(sentence, at)) &&
      isScoreMark(wordAt(sentence, at + 1)) &&
      isNumber(wordAt(sentence, at + 2)));
  return isScore(to) || isScore(from - 1) || isScore(from - 3);
}

/** "Tunisia's goalkeeper", "Panama coach". */
function isSideOf(sentence: ParsedSentence, run: NameRun): boolean {
  const { to } = run;
  const head = sentence.tokens[headOf(sentence, run)];
  const owned = sentence.tokens[head?.head ?? -1];
  const isOwner = /^(?:nmod:poss|compound|nmod)$/u.test(head?.relation ?? "");
  const next = sentence.tokens[isPossessive(sentence.tokens[to]) ? to + 1 : to];
  return SIDE_NOUNS.has(next?.lemma ?? "") || (isOwner && SIDE_NOUNS.has(owned?.lemma ?? ""));
}

/** "Sweden faced Korea in the final", "beat Korea", "a goal against Panama". */
function isInMatch(sentence: ParsedSentence, run: NameRun): boolean {
  const head = sentence.tokens[headOf(sentence, run)];
  const first = head?.relation === "conj" ? sentence.tokens[head.head] : head;
  if (!/^(?:nsubj|obj|obl|nsubj:pass|iobj|obl:agent)$/u.test(first?.relation ?? "")) return false;
  const lemma = sentence.tokens[first?.head ?? -1]?.lemma ?? "";
  return MATCH_VERBS.has(lemma) || (CONTEST_VERBS.has(lemma) && isContest(sentence));
}

function isContest({ tokens }: ParsedSentence): boolean {
  return tokens.some(({ lemma }) => CONTEST_NOUNS.has(lemma));
}
