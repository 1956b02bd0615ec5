import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { NameSpan } from "../model/tag-names.ts";
import { decideKind, votesFor } from "./classify-names.ts";
import type { NameContext, Vote } from "./evidence.ts";
import { longerNameVotes } from "./longer-name-votes.ts";
import type { NameRun } from "./name-runs.ts";
import { isNamedBody, isOwnHead, isPlainWord } from "./plain-words.ts";
import { regionVotes } from "./region-votes.ts";
import { COMMUNITY_ADJECTIVES } from "./role-modifiers.ts";
import { shareKinds } from "./share-kinds.ts";
import { thingShortForms } from "./short-form-things.ts";
import { nameOf, type Sighting } from "./sighting.ts";
import { isCapital, isUpperCase } from "./tokens.ts";

const TAGGED_KINDS: Readonly<Record<NameSpan["type"], EntityKind>> = {
  PER: "Person",
  ORG: "Organization",
  LOC: "Place",
};

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
  const things = thingShortForms(sightings.map(({ reading }) => reading.sentence));
  for (const [name, cast] of votes) {
    const kind = things.has(name) ? "Other" : kindByVotes(name, cast);
    if (kind) kinds.set(name, kind);
  }
  return shareKinds(sightings, kinds, [...votes.keys()]);
}

function kindByVotes(name: string, cast: readonly Vote[]): EntityKind | null {
  const isCommunity = cast.length > 0 && COMMUNITY_ADJECTIVES.has(name.toLowerCase());
  return isCommunity ? "Group" : decideKind(cast);
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
    ...regionVotes(sighting, run),
  ];
  const words = nameOf(sighting, run).toLowerCase().split(" ");
  if (context.hasTitle || isAcronym(context) || isNamedBody(context, words)) return votes;
  return isDoubtful(context, { words, votes, tagger, commonWords }) ? [] : votes;
}

interface Doubt {
  words: readonly string[];
  votes: readonly Vote[];
  tagger: readonly Vote[];
  commonWords: ReadonlySet<string>;
}

/** Plain words and describing ones are names only where the tagger is sure of it. */
function isDoubtful(context: NameContext, { words, votes, tagger, commonWords }: Doubt): boolean {
  const isPlain = words.every(isPlainWord) && words.length < 3 && !isOwnHead(words);
  if (isPlain && !isSure(tagger, words)) return true;
  const needsTagger =
    (describesNoun(context) && !votes.some(({ weight }) => weight >= TOLD)) ||
    (!isOwnHead(words) && words.every((word) => isPlainWord(word) || commonWords.has(word)));
  return needsTagger && !tagger.some(({ weight }) => weight >= SURE);
}

/** A surname that the lexicon has for somebody ("Assad") speaks for a person, this one or another. */
function surnameVotes(sighting: Sighting, run: NameRun): Vote[] {
  const senses = sighting.reading.lexicon.lookup(nameOf(sighting, run));
  return senses.some(({ record }) => record.kind === "Person")
    ? [{ kind: "Person", weight: 2 }]
    : [];
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
