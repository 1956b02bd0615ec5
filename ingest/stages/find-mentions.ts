import type { LexiconSense } from "#schemas/lexicon/record.ts";
import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Analysis, MentionCandidate, Stage, Token } from "../analysis.ts";
import { anchorOfCountry } from "../mentions/anchor.ts";
import { withCoalitions } from "../mentions/coalitions.ts";
import { isCountedPeople } from "../mentions/counted-people.ts";
import { decideKinds } from "../mentions/decide-kinds.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { findHits, type Hit, type Reading } from "../mentions/gazetteer.ts";
import { startsWithPlace } from "../mentions/longer-name-votes.ts";
import { namePairs } from "../mentions/longer-names.ts";
import { readSeat } from "../mentions/metonymy.ts";
import { calendarSurnames } from "../mentions/month-names.ts";
import { findNameRuns, type NameRun } from "../mentions/name-runs.ts";
import { withoutNamesakes } from "../mentions/namesakes.ts";
import { findPronouns } from "../mentions/pronouns.ts";
import { readRolePhrase } from "../mentions/read-roles.ts";
import { findRolePhrases, type RolePhrase } from "../mentions/role-phrases.ts";
import { withoutForeignBodies } from "../mentions/shared-names.ts";
import { nameOf, type Sighting } from "../mentions/sighting.ts";
import { findTeams, isTeam, teamId } from "../mentions/teams.ts";
import { rangeText } from "../mentions/tokens.ts";
import { findUnknownAttackers } from "../mentions/unknown-attackers.ts";
import { findUnnamedCrowds } from "../mentions/unnamed-crowds.ts";
import { loadModel } from "../model/language-model.ts";

/**
 * Finds everything that may name an entity: phrases of the lexicon, runs of capitalised words,
 * role nouns with their state, descriptions and pronouns. Names of our own are typed by the
 * evidence of the whole document: one name, one kind.
 */
export const findMentions: Stage = (analysis) => {
  const commonWords = wordsOf(analysis, (token) => /^\p{Ll}/u.test(token.text));
  const properWords = wordsOf(analysis, (token) => token.index > 0 && isNameInside(token));
  const months = calendarSurnames(analysis.sentences);
  const pairs = namePairs(analysis.sentences);
  const tagged = loadModel().tagNames(analysis.sentences.map((sentence) => sentence.tokens));
  const { text } = analysis.article;
  const readings = analysis.sentences.map(
    (sentence): Reading => ({ text, sentence, lexicon: analysis.lexicon }),
  );
  const known = withCoalitions(readings, withoutForeignBodies(readings, readings.map(findHits)));
  const sightings = readings.map((reading, index): Sighting => {
    const hits = known[index] ?? [];
    const phrases = findRolePhrases(reading, hits);
    const runs = findNameRuns({
      reading,
      hits,
      phrases,
      commonWords,
      properWords,
      calendarSurnames: months,
      namePairs: pairs,
      tagged: tagged[index] ?? [],
    });
    return { reading, runs, phrases, tagged: tagged[index] ?? [] };
  });
  const kinds = decideKinds(sightings, commonWords);
  const read = withoutNamesakes(sightings, kinds);
  const teams = findTeams(read);
  const candidates = read.flatMap((sighting) => candidatesOf(sighting, kinds, teams));
  return { ...analysis, candidates };
};

function wordsOf(analysis: Analysis, isWanted: (token: Token) => boolean): ReadonlySet<string> {
  const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens);
  return new Set(tokens.filter(isWanted).map(({ text }) => text));
}

function isNameInside(token: Token): boolean {
  return token.upos === "PROPN" && /^\p{Lu}\p{Ll}{2,}/u.test(token.text);
}

function candidatesOf(
  sighting: Sighting,
  kinds: ReadonlyMap<string, EntityKind>,
  teams: ReadonlySet<string>,
): MentionCandidate[] {
  const found = sighting.runs.flatMap((run) =>
    isTeam(sighting.reading.sentence, run, teams)
      ? candidateOfTeam(sighting, run)
      : candidateOfRun(sighting, run, kinds),
  );
  const roles = sighting.phrases.flatMap((phrase) => readRolePhrase(sighting.reading, phrase));
  const isInsideBody = (candidate: MentionCandidate) =>
    roles.some(
      (role) =>
        role.kind === "Organization" &&
        role.via === "name" &&
        role.from <= candidate.from &&
        candidate.to <= role.to,
    );
  const names = found.filter((candidate) => !isInsideBody(candidate));
  const others = [findPronouns, findUnknownAttackers, findUnnamedCrowds].flatMap((find) =>
    find(sighting.reading),
  );
  return [...names, ...roles, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

function candidateOfRun(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): MentionCandidate[] {
  if (run.hit) return candidateOfHit(sighting, { ...run.hit, to: run.to });
  const kind = kinds.get(nameOf(sighting, run));
  if (!kind) return [];
  // "Jordan Peterson" is of no state for his first name.
  const isFirstName = kind === "Person" && startsWithPlace(sighting.reading.sentence, run);
  const country = (isFirstName ? [] : run.inner)
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
      ...(kind === "Organization" ? bodyFacts(sighting, run) : {}),
    }),
  ];
}

/** "The Danish charity Folkehjelp": what a body is called says of what sector and state it is. */
function bodyFacts({ phrases, reading }: Sighting, run: NameRun) {
  const kind = phrases.find(({ noun, to }) => noun.kind === "Group" && to === run.from);
  const token = kind && reading.sentence.tokens[kind.to - 1];
  const isSingular = token?.xpos === "NN" && /^(?:compound|nmod)/u.test(token.relation);
  if (!kind || !isSingular || !PUBLIC_BODIES.has(kind.noun.slug)) return {};
  const country = kind.anchors[0]?.anchor.country;
  return { sector: kind.noun.sector, ...(country ? { country } : {}) };
}

/** Groups with a name of their own that make politics. Made by hand. */
const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `charities aid-agencies relief-agency aid-organisation aid-organization human-rights-groups
  rights-group unions militants militia rebels guerrilla-group insurgent-group armed-groups parties
  ruling-party opposition-parties opposition islamist-group jihadist-group think-tank
  environmental-group refugee-agency watchdog-group press-freedom-group`.split(/\s+/u),
);

function candidateOfTeam({ reading }: Sighting, run: NameRun): MentionCandidate[] {
  if (!run.hit) return [];
  const entityId = teamId(run.hit);
  return [makeCandidate(reading, run, { via: "name", kind: "Organization", entityId })];
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
    isCapitalOf(metonym.record.capital, nameOf(sighting, hit))
  ) {
    const country = metonym.record.iso3;
    return [
      makeCandidate(reading, hit, { via: "name", kind: "Place", ...(country ? { country } : {}) }),
    ];
  }
  const sense = first ?? hit.senses[0];
  if (!sense) return [];
  if (isPeople(sense, nameOf(sighting, hit)) && isCountedPeople(reading.sentence, hit.from)) {
    return [candidateOfPeople(reading, hit, sense)];
  }
  const title = sighting.phrases.find((phrase) => phrase.isTitle && phrase.to === hit.from);
  return [
    makeCandidate(reading, hit, {
      via: viaOf(sense, nameOf(sighting, hit)),
      kind: sense.record.kind,
      senses: (first ? senses : hit.senses).map((each) => each.record.id),
      ...titleFacts(sighting, title),
    }),
  ];
}

/** "Israelis", "Frenchmen": many of a people. */
function isPeople({ via, record }: LexiconSense, name: string): boolean {
  return via === "demonym" && record.kind === "Country" && /(?:s|men)$/u.test(name);
}

/** "Two Israelis" are citizens, a group that belongs to their state. */
function candidateOfPeople(reading: Reading, hit: Hit, { record }: LexiconSense): MentionCandidate {
  const { prefix, country } = anchorOfCountry(record);
  return makeCandidate(reading, hit, {
    via: "nominal",
    kind: "Group",
    sector: "CVL",
    roleTitle: "citizens",
    entityId: `group:${prefix}/citizens`,
    ...(country ? { country } : {}),
  });
}

/** A short form, a surname and another spelling are names too ("EU", "Britain"); a description without its article is an alias. */
function viaOf(sense: LexiconSense, text: string): LexiconSense["via"] {
  if (sense.via === "alias" && /\p{Lu}/u.test(text)) return "name";
  return sense.via === "nominal" && !/^the\s/iu.test(text) ? "alias" : sense.via;
}

function isCapitalOf(capital: string | undefined, name: string): boolean {
  return capital !== undefined && capital.toLowerCase() === name.toLowerCase();
}
