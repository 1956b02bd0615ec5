import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { NameSpan } from "../model/tag-names.ts";
import { decideKind, votesFor } from "./classify-names.ts";
import type { NameContext, Vote } from "./evidence.ts";
import type { Reading } from "./gazetteer.ts";
import { longerNameVotes } from "./longer-name-votes.ts";
import type { NameRun } from "./name-runs.ts";
import {
  FACILITY_HEADS,
  NAMED_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  PLAIN_WORDS,
} from "./name-words.ts";
import { COMMUNITY_ADJECTIVES, OFFICE_MODIFIERS } from "./role-modifiers.ts";
import { roleNounEndingAt } from "./role-nouns.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isCapital, isUpperCase, rangeText, type TokenRange } from "./tokens.ts";

/** A sentence with what was seen in it before names are typed. */
export interface Sighting {
  reading: Reading;
  runs: NameRun[];
  phrases: RolePhrase[];
  /** What the name tagger says of the sentence. */
  tagged: readonly NameSpan[];
}

const TAGGED_KINDS: Readonly<Record<NameSpan["type"], EntityKind>> = {
  PER: "Person",
  ORG: "Organization",
  LOC: "Place",
};

/** The name of a run as it stands in the text, on one line. */
export function nameOf(sighting: Sighting, range: TokenRange): string {
  return rangeText(sighting.reading.text, sighting.reading.sentence, range);
}

/**
 * The kind of each free name of a document: all its places vote together (one sense per
 * document). A name that nothing speaks for has no kind and is no mention. `commonWords` are the
 * words of the document in lower case.
 */
export function decideKinds(
  sightings: readonly Sighting[],
  commonWords: ReadonlySet<string>,
): Map<string, EntityKind> {
  const votes = new Map<string, Vote[]>();
  for (const sighting of sightings) {
    for (const run of sighting.runs.filter((each) => !each.hit)) {
      const name = nameOf(sighting, run);
      votes.set(name, [...(votes.get(name) ?? []), ...castVotes(sighting, run, commonWords)]);
    }
  }
  const kinds = new Map<string, EntityKind>();
  for (const [name, cast] of votes) {
    const isCommunity = cast.length > 0 && COMMUNITY_ADJECTIVES.has(name.toLowerCase());
    const kind = isCommunity ? "Group" : decideKind(cast);
    if (kind) kinds.set(name, kind);
  }
  return shareLists(sightings, shareSurnames(kinds, votes.keys(), knownPeople(sightings)));
}

function castVotes(sighting: Sighting, run: NameRun, commonWords: ReadonlySet<string>): Vote[] {
  const context = contextOf(sighting, run);
  const tagger = taggerVotes(sighting, run);
  const votes = [
    ...votesFor(context),
    ...tagger,
    ...benefitOfDoubt(context),
    ...surnameVotes(sighting, run),
    ...longerNameVotes(sighting.reading.sentence, run),
  ];
  if (context.hasTitle || isAcronym(context)) return votes;
  const words = nameOf(sighting, run).toLowerCase().split(" ");
  const isPlain = words.every(isPlainWord) && words.length < 3 && !isOwnHead(words);
  if (isPlain && !isSure(tagger, words)) return [];
  const needsTagger =
    (describesNoun(context) && !votes.some(({ weight }) => weight >= TOLD)) ||
    (!isOwnHead(words) && words.every((word) => isPlainWord(word) || commonWords.has(word)));
  return needsTagger && !tagger.some(({ weight }) => weight >= SURE) ? [] : votes;
}

/** A surname that the lexicon has for somebody ("Assad") speaks for a person, this one or another. */
function surnameVotes(sighting: Sighting, run: NameRun): Vote[] {
  const senses = sighting.reading.lexicon.lookup(nameOf(sighting, run));
  return senses.some(({ record }) => record.kind === "Person")
    ? [{ kind: "Person", weight: 2 }]
    : [];
}

/** Parties and papers are called by plain words ("Reform Party", "Straits Times"). */
function isOwnHead(words: readonly string[]): boolean {
  return words.length > 1 && NAMED_HEADS.has(words.at(-1) ?? "");
}

/** The tagger can make a name of two plain words ("Daily Telegraph"), not of one. */
function isSure(tagger: readonly Vote[], words: readonly string[]): boolean {
  return words.length > 1 && tagger.some(({ weight }) => weight >= SURE);
}

/** Weight from which the tagger's word alone makes a capitalised plain word a name. */
const SURE = 2.4;

/** Weight of what the words beside a name say outright ("the Lombardy region"). */
const TOLD = 4;

function isAcronym(context: NameContext): boolean {
  return (
    isUpperCase(context.sentence.tokens[context.from]?.text ?? "") &&
    context.to - context.from === 1
  );
}

function contextOf(sighting: Sighting, run: NameRun): NameContext {
  const hasTitle = sighting.phrases.some((phrase) => phrase.isTitle && phrase.to === run.from);
  return { from: run.from, to: run.to, sentence: sighting.reading.sentence, hasTitle };
}

/** The tagger's vote counts double where it sees the same bounds. */
function taggerVotes(sighting: Sighting, run: NameRun): Vote[] {
  return sighting.tagged
    .filter((span) => span.from < run.to && run.from < span.to)
    .map((span) => {
      const isSame = span.from === run.from && span.to === run.to;
      return { kind: TAGGED_KINDS[span.type], weight: (isSame ? 3 : 1) * span.score };
    });
}

/** Words that are capitalised for emphasis more often than they are names. */
function isPlainWord(word: string): boolean {
  return (
    [
      PLAIN_WORDS,
      OFFICE_MODIFIERS,
      ORGANIZATION_HEADS,
      PLACE_HEADS,
      PLACE_STARTS,
      OTHER_HEADS,
      FACILITY_HEADS,
    ].some((list) => list.has(word)) ||
    /^(?:of|for|and|the|&)$/u.test(word) ||
    roleNounEndingAt([word], 1) !== null
  );
}

/** A longer or a lone unknown name inside a sentence is something, even if nothing says what. */
function benefitOfDoubt(context: NameContext): Vote[] {
  const { tokens } = context.sentence;
  const first = tokens[context.from];
  const isLong = context.to - context.from > 1;
  if (isLong) return [{ kind: "Other", weight: 0.25 }];
  const isSolid =
    context.from > 0 && first?.upos === "PROPN" && isCapital(first) && first.text.length > 2;
  return isSolid ? [{ kind: "Other", weight: 0.25 }] : [];
}

/** A lone word that describes a plain noun: "Predator attacks", "Gaullist leaders". */
function describesNoun({ sentence, from, to }: NameContext): boolean {
  const token = sentence.tokens[from];
  if (!token || to - from > 1) return false;
  const isModifier = /^(?:compound|amod)/u.test(token.relation) || token.upos === "ADJ";
  return isModifier && sentence.tokens[token.head]?.upos === "NOUN";
}

/** Names of people that the lexicon knows, where the document has them. */
function knownPeople(sightings: readonly Sighting[]): string[] {
  return sightings.flatMap((sighting) =>
    sighting.runs
      .filter(({ hit }) => hit?.senses[0]?.record.kind === "Person")
      .map((run) => nameOf(sighting, run)),
  );
}

/** A surname is a person where the document has it behind a first name. */
function shareSurnames(
  kinds: Map<string, EntityKind>,
  seen: Iterable<string>,
  known: readonly string[],
): Map<string, EntityKind> {
  const free = [...kinds].filter(([, kind]) => kind === "Person").map(([name]) => name);
  const surnames = new Set(
    [...known, ...free]
      .filter((name) => name.includes(" "))
      .map((name) => name.slice(name.lastIndexOf(" ") + 1)),
  );
  for (const name of seen) if (surnames.has(name)) kinds.set(name, "Person");
  return kinds;
}

/** What stands in a list with places is a place, if nothing else is known of it. */
function shareLists(
  sightings: readonly Sighting[],
  kinds: Map<string, EntityKind>,
): Map<string, EntityKind> {
  for (const sighting of sightings) {
    for (const run of sighting.runs.filter((each) => !each.hit)) {
      const name = nameOf(sighting, run);
      const isOpen = (kinds.get(name) ?? "Other") === "Other" && !isNamedThing(name);
      if (isOpen && listKinds(sighting, run, kinds).includes("Place")) kinds.set(name, "Place");
    }
  }
  return kinds;
}

/** "Lisbon Treaty" stays what its last word says in any list. */
function isNamedThing(name: string): boolean {
  return OTHER_HEADS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

function listKinds(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): EntityKind[] {
  const { sentence } = sighting.reading;
  const isListed = (left: NameRun, right: NameRun) =>
    left.to < right.from &&
    right.from - left.to <= 2 &&
    sentence.tokens.slice(left.to, right.from).every(({ text }) => /^(?:and|or|,)$/u.test(text));
  const neighbours = sighting.runs.filter((each) => isListed(each, run) || isListed(run, each));
  return neighbours.flatMap((each) => {
    const known = each.hit?.senses[0]?.record.kind ?? kinds.get(nameOf(sighting, each));
    if (known === "Country" && each.hit?.senses[0]?.via === "demonym") return [];
    return known ? [known === "Country" ? "Place" : known] : [];
  });
}
