import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Analysis, MentionCandidate, Stage } from "../analysis.ts";
import {
  decideKind,
  isSolidSingle,
  type NameContext,
  type Vote,
  votesFor,
} from "../mentions/classify-names.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { findHits, type Hit, type Reading } from "../mentions/gazetteer.ts";
import { readSeat } from "../mentions/metonymy.ts";
import { findNameRuns, type NameRun } from "../mentions/name-runs.ts";
import { findPronouns } from "../mentions/pronouns.ts";
import { readRolePhrase } from "../mentions/read-roles.ts";
import { findRolePhrases, type RolePhrase } from "../mentions/role-phrases.ts";
import { rangeText } from "../mentions/tokens.ts";

/** A sentence with what was seen in it before names are typed. */
interface Sighting {
  reading: Reading;
  runs: NameRun[];
  phrases: RolePhrase[];
}

/**
 * Finds everything that may name an entity: phrases of the lexicon, runs of capitalised words,
 * role nouns with their state, descriptions and pronouns. Names of our own are typed by the
 * evidence of the whole document: one name, one kind.
 */
export const findMentions: Stage = (analysis) => {
  const commonWords = lowerCaseWords(analysis);
  const sightings = analysis.sentences.map((sentence): Sighting => {
    const reading: Reading = { text: analysis.article.text, sentence, lexicon: analysis.lexicon };
    const hits = findHits(reading);
    const phrases = findRolePhrases(reading, hits);
    const runs = findNameRuns({ reading, hits, phrases, commonWords });
    return { reading, runs, phrases };
  });
  const kinds = decideKinds(sightings);
  const candidates = sightings.flatMap((sighting) => candidatesOf(sighting, kinds));
  return { ...analysis, candidates };
};

function lowerCaseWords(analysis: Analysis): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of analysis.sentences) {
    for (const { text } of sentence.tokens) if (/^\p{Ll}/u.test(text)) words.add(text);
  }
  return words;
}

function contextOf(sighting: Sighting, run: NameRun): NameContext {
  const title = sighting.phrases.find((phrase) => phrase.isTitle && phrase.to === run.from);
  return {
    from: run.from,
    to: run.to,
    sentence: sighting.reading.sentence,
    hasTitle: title !== undefined,
  };
}

function nameOf(sighting: Sighting, run: NameRun): string {
  return rangeText(sighting.reading.text, sighting.reading.sentence, run);
}

/** One sense per document: all places of a name vote together, a surname with its full name. */
function decideKinds(sightings: readonly Sighting[]): Map<string, EntityKind> {
  const votes = new Map<string, Vote[]>();
  for (const sighting of sightings) {
    for (const run of sighting.runs) {
      if (run.hit) continue;
      const context = contextOf(sighting, run);
      const cast = votesFor(context);
      const isTagged = context.to - context.from > 1 || isSolidSingle(context);
      if (isTagged) cast.push({ kind: "Other", weight: 0.25 });
      const name = nameOf(sighting, run);
      votes.set(name, [...(votes.get(name) ?? []), ...cast]);
    }
  }
  const kinds = new Map<string, EntityKind>();
  for (const [name, cast] of votes) {
    const kind = decideKind(cast);
    if (kind) kinds.set(name, kind);
  }
  return shareSurnames(kinds);
}

/** "Basya" is a person where the document has "Fuad Basya". */
function shareSurnames(kinds: Map<string, EntityKind>): Map<string, EntityKind> {
  const surnames = new Set<string>();
  for (const [name, kind] of kinds) {
    if (kind === "Person" && name.includes(" "))
      surnames.add(name.slice(name.lastIndexOf(" ") + 1));
  }
  for (const name of kinds.keys()) if (surnames.has(name)) kinds.set(name, "Person");
  return kinds;
}

function candidatesOf(
  sighting: Sighting,
  kinds: ReadonlyMap<string, EntityKind>,
): MentionCandidate[] {
  const found = sighting.runs.flatMap((run) => candidateOfRun(sighting, run, kinds));
  const roles = sighting.phrases.flatMap((phrase) => readRolePhrase(sighting.reading, phrase));
  const isInsideBody = (candidate: MentionCandidate) =>
    roles.some(
      (role) =>
        role.kind === "Organization" && role.from <= candidate.from && candidate.to <= role.to,
    );
  const names = found.filter((candidate) => !isInsideBody(candidate));
  const pronouns = findPronouns(sighting.reading);
  return [...names, ...roles, ...pronouns].sort((a, b) => a.start - b.start || b.end - a.end);
}

function candidateOfRun(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): MentionCandidate[] {
  if (run.hit) return candidateOfHit(sighting, run.hit);
  const kind = kinds.get(nameOf(sighting, run));
  if (!kind) return [];
  const country = run.inner
    .flatMap((hit) => hit.senses)
    .find((sense) => sense.record.kind === "Country");
  const title = sighting.phrases.find((phrase) => phrase.isTitle && phrase.to === run.from);
  const owner = country?.record.iso3 ?? title?.anchors[0]?.anchor.country;
  return [
    makeCandidate(sighting.reading, run, {
      via: "name",
      kind,
      ...(owner ? { country: owner } : {}),
      ...titleFacts(sighting, title),
    }),
  ];
}

function titleFacts(sighting: Sighting, title: RolePhrase | undefined) {
  if (!title) return {};
  const roleTitle = rangeText(sighting.reading.text, sighting.reading.sentence, title.core);
  return { roleTitle: roleTitle.toLowerCase(), sector: title.noun.sector };
}

function candidateOfHit(sighting: Sighting, hit: Hit): MentionCandidate[] {
  const { reading } = sighting;
  const metonym = hit.senses.find((sense) => sense.via === "metonym");
  const isActor = metonym !== undefined && readSeat(reading.sentence, hit) === "actor";
  const senses = hit.senses.filter((sense) => (sense.via === "metonym") === isActor);
  const first = senses[0];
  if (
    !first &&
    metonym?.record.kind === "Country" &&
    isCapitalOf(metonym.record.capital, nameOf(sighting, { ...hit, inner: [] }))
  ) {
    const country = metonym.record.iso3;
    return [
      makeCandidate(reading, hit, { via: "name", kind: "Place", ...(country ? { country } : {}) }),
    ];
  }
  const sense = first ?? hit.senses[0];
  if (!sense) return [];
  const isBare =
    sense.via === "nominal" && !/^the\s/iu.test(nameOf(sighting, { ...hit, inner: [] }));
  const title = sighting.phrases.find((phrase) => phrase.isTitle && phrase.to === hit.from);
  return [
    makeCandidate(reading, hit, {
      via: isBare ? "alias" : sense.via,
      kind: sense.record.kind,
      senses: (first ? senses : hit.senses).map((each) => each.record.id),
      ...titleFacts(sighting, title),
    }),
  ];
}

function isCapitalOf(capital: string | undefined, name: string): boolean {
  return capital !== undefined && capital.toLowerCase() === name.toLowerCase();
}
