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

const WHERE: ReadonlySet<string> = new Set(
  "in at near outside inside across throughout around".split(" "),
);
/** Where the group stands in its clause: who acts, who undergoes, whom it meets. */
const PART = /^(?:nsubj|obj|obl|conj|nmod|root)/u;

const OWNED = /^(?:its|their|his|her|our|my|your)\s/iu;

/** A group that does not say whose it is and may be resolved by where it acts. */
function isOpen({ kind, entityId, sector, text, roleTitle }: MentionCandidate): boolean {
  const isActor = kind === "Group" && entityId === undefined && roleTitle !== undefined;
  return isActor && sector !== undefined && LOCAL.has(sector) && !OWNED.test(text);
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
  if (!isPlace || (via !== "name" && via !== "alias")) return false;
  return WHERE.has(openingPreposition(sentence, head) ?? "");
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
  const places = candidates
    .filter((each) => isWhere(sentence, each))
    .flatMap((each) => {
      const state = stateOf(lexicon, each);
      return state ? [{ state, verbs: verbsAbove(sentence, each.head) }] : [];
    });
  return { sentence, places };
}

/** The state whose place is named nearest above the group: under its own verb, else the next one up. */
function stateAround({ sentence, places }: Locator, { head }: MentionCandidate) {
  for (const verb of verbsAbove(sentence, head)) {
    const found = places.find(({ verbs }) => verbs[0] === verb);
    if (found) return found.state;
  }
  return null;
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
      return withOwner(candidate, country, `group:${prefix}/${slug}`);
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
