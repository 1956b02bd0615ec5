import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Sector } from "#schemas/ontology/plover.ts";
import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { ancestors, prepositionOf } from "../clauses/tree.ts";
import { bySentence } from "../lookup.ts";
import { anchorOfCountry, countryByIso3 } from "../mentions/anchor.ts";
import { officeOf } from "./offices.ts";

/** PLOVER sectors of people who act where they live; soldiers and officials may be from elsewhere. */
const LOCAL: ReadonlySet<Sector> = new Set<Sector>([
  "CVL",
  "REB",
  "UAF",
  "LAB",
  "EDU",
  "REL",
  "CRM",
  "COP",
  "OPP",
  "MED",
]);

/** People of those sectors who are likely strangers where they are. Made by hand. */
const STRANGERS: ReadonlySet<string> = new Set(
  `tourists expatriates passengers pilgrims hostages crew mercenaries missionaries community
  families patients news-agency newspapers television radio media`.split(/\s+/u),
);

/** Soldiers without a state are those of the place when no other state is named beside them. */
const FORCES: ReadonlySet<Sector> = new Set<Sector>(["MIL"]);

/** Offices of a place that do not need the place in their own phrase. Made by hand. */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  "mayor governor judge senator lawmaker prosecutor lawyer doctor prince".split(" "),
);

/** PLOVER sectors of the state at home: whom they disperse, and who fights them, lives there. */
const AT_HOME: ReadonlySet<Sector> = new Set<Sector>(["COP", "JUD"]);

const WHERE: ReadonlySet<string> = new Set(
  "in at near outside inside across throughout around".split(" "),
);
/** Nouns of places that a name or adjective of a state tells apart: "the streets of Lima", "a Peruvian town". */
const SITES = new Set(
  `street square city town village capital region province district state area valley suburb port
  mountain border countryside jungle forest hill county island prison jail university`.split(
    /\s+/u,
  ),
);
/** Where the group stands in its clause: who acts, who undergoes, whom it meets. */
const PART = /^(?:nsubj|obj|obl|conj|nmod|root)/u;

const OWNED = /^(?:its|their|his|her|our|my|your)\s/iu;

/** A group or office that does not say whose it is and may be resolved by where it acts. */
function isOpen(candidate: MentionCandidate): boolean {
  const { kind, entityId, sector, text, roleTitle } = candidate;
  if (entityId !== undefined || roleTitle === undefined || sector === undefined) return false;
  if (OWNED.test(text) || (kind !== "Group" && kind !== "Role")) return false;
  const isLocal = LOCAL.has(sector) || FORCES.has(sector);
  return isLocal || LOCAL_OFFICES.has(officeOf(candidate)?.slug ?? "");
}

/** The state a place is in or a state is; undefined for names of our own without one. */
function stateOf(lexicon: Lexicon, candidate: MentionCandidate): LexiconRecord | undefined {
  const record = lexicon.get(candidate.entityId ?? "");
  const iso3 = record?.kind === "Country" ? record.iso3 : (record?.country ?? candidate.country);
  return iso3 ? countryByIso3(lexicon, iso3) : undefined;
}

/** "in Lima", "near the border of Peru": a name that says where something is. */
function isWhere(sentence: ParsedSentence, { kind, via, head }: MentionCandidate): boolean {
  const isPlace = kind === "Country" || kind === "Place" || kind === "Facility";
  if (!isPlace) return false;
  const above = sentence.tokens[sentence.tokens[head]?.head ?? -1];
  const isSite = above !== undefined && SITES.has(above.lemma.toLowerCase());
  if (via === "demonym" || via === "metonym") {
    return isSite && WHERE.has(prepositionOf(sentence, above.index) ?? "");
  }
  const preposition = openingPreposition(sentence, head);
  return WHERE.has(preposition ?? "") || (isSite && preposition !== "from");
}

/** Links inside a phrase of place: "in Bolivia's capital La Paz", "in the capital city of Algiers". */
const INSIDE = new Set(["appos", "flat", "compound", "nmod:poss", "nmod:desc"]);

/** The preposition of the phrase that a name of a place belongs to. */
function openingPreposition(sentence: ParsedSentence, head: number): string | null {
  const own = prepositionOf(sentence, head);
  if (own !== null && own !== "of") return own;
  const token = sentence.tokens[head];
  const goesUp = token && token.head !== head && (own === "of" || INSIDE.has(token.relation));
  const upper = goesUp ? sentence.tokens[token.head] : undefined;
  return upper && upper.upos !== "VERB" ? prepositionOf(sentence, upper.index) : null;
}

interface Locator {
  sentence: ParsedSentence;
  /** Names of places of the sentence that say where, with the verbs that they stand under. */
  places: readonly { state: LexiconRecord; verbs: readonly number[] }[];
  /** Police and courts that say whose they are, with the verbs that they stand under. */
  home: readonly { state: LexiconRecord; verbs: readonly number[] }[];
  /** All states that the sentence names. */
  named: ReadonlySet<LexiconRecord>;
}

function verbsAbove(sentence: ParsedSentence, index: number): number[] {
  const above = ancestors(sentence, index);
  return above.filter(({ upos }) => upos === "VERB").map((token) => token.index);
}

function locatorOf(
  { lexicon }: Analysis,
  sentence: ParsedSentence,
  candidates: readonly MentionCandidate[],
): Locator {
  const located = (found: readonly MentionCandidate[]) =>
    found.flatMap((each) => {
      const state = stateOf(lexicon, each);
      return state ? [{ state, verbs: verbsAbove(sentence, each.head) }] : [];
    });
  return {
    sentence,
    places: located(candidates.filter((each) => isWhere(sentence, each))),
    home: located(candidates.filter(({ sector }) => sector !== undefined && AT_HOME.has(sector))),
    named: new Set(candidates.flatMap((each) => stateOf(lexicon, each) ?? [])),
  };
}

/**
 * The state whose place is named nearest above the group: under its own verb, else the next one up,
 * else the only one where anything in the sentence happens, else that of the police it faces.
 */
function stateAround(locator: Locator, { head, sector }: MentionCandidate): LexiconRecord | null {
  const { sentence, places, home, named } = locator;
  const verbs = verbsAbove(sentence, head);
  const near = verbs.flatMap((verb) => places.find((place) => place.verbs[0] === verb) ?? []);
  const states = new Set(places.map(({ state }) => state));
  const facing = home.find((each) => verbs.some((verb) => each.verbs.includes(verb)));
  const only = states.size === 1 ? [...states] : [];
  const state = near[0]?.state ?? only[0] ?? facing?.state ?? null;
  const isForce = sector !== undefined && FORCES.has(sector);
  return isForce && named.size > 1 ? null : state;
}

/** The groups that the article has named so far, by their kind. */
class NamedBefore {
  readonly #last = new Map<string, MentionCandidate>();
  readonly #ids = new Map<string, Set<string>>();

  add(candidate: MentionCandidate): void {
    const { entityId = "" } = candidate;
    const slug = entityId.slice(entityId.lastIndexOf("/") + 1);
    if (slug === entityId) return;
    this.#last.set(slug, candidate);
    this.#ids.set(slug, (this.#ids.get(slug) ?? new Set()).add(entityId));
  }

  /** The group of that kind, when it is one only. */
  only(slug: string): MentionCandidate | undefined {
    return this.#ids.get(slug)?.size === 1 ? this.#last.get(slug) : undefined;
  }
}

function withOwner(candidate: MentionCandidate, country: string | undefined, entityId: string) {
  return { ...candidate, ...(country ? { country } : {}), entityId };
}

/** The places of an article's sentences, each sentence read once. */
class Surroundings {
  readonly #analysis: Analysis;
  readonly #candidates: ReadonlyMap<number, readonly MentionCandidate[]>;
  readonly #locators = new Map<number, Locator>();

  constructor(analysis: Analysis, candidates: readonly MentionCandidate[]) {
    this.#analysis = analysis;
    this.#candidates = bySentence(candidates);
  }

  /** The state where the group acts, or the same group named before; the candidate as it is without. */
  settle(candidate: MentionCandidate, earlier: NamedBefore): MentionCandidate {
    const slug = officeOf(candidate)?.slug;
    const where = this.#locator(candidate.sentence);
    const role = where?.sentence.tokens[candidate.head]?.relation ?? "";
    if (!slug || !where || STRANGERS.has(slug) || !PART.test(role)) return candidate;
    const state = stateAround(where, candidate);
    if (state) {
      const { prefix, country } = anchorOfCountry(state);
      const id = `${candidate.kind === "Role" ? "role" : "group"}:${prefix}/${slug}`;
      return withOwner(candidate, country, id);
    }
    const same = earlier.only(slug);
    return same?.entityId ? withOwner(candidate, same.country, same.entityId) : candidate;
  }

  #locator(index: number): Locator | null {
    const sentence = this.#analysis.sentences[index];
    if (!sentence) return null;
    const inside = this.#candidates.get(index) ?? [];
    const found = this.#locators.get(index) ?? locatorOf(this.#analysis, sentence, inside);
    this.#locators.set(index, found);
    return found;
  }
}

/**
 * Gives groups of people without a state ("gunmen", "thousands of teachers", "the rebels") the
 * state where they act: the place named under their verb or the verb above it, else that of the
 * same group earlier in the article. PLOVER codes such actors by the state they act in and their
 * sector. Groups for which nothing says where stay unresolved.
 */
export function resolveLocalGroups(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const surroundings = new Surroundings(analysis, candidates);
  const earlier = new NamedBefore();
  return candidates.map((candidate) => {
    const resolved = isOpen(candidate) ? surroundings.settle(candidate, earlier) : candidate;
    earlier.add(resolved);
    return resolved;
  });
}
