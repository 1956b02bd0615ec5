import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Sector } from "#schemas/ontology/plover.ts";
import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { prepositionOf } from "../clauses/tree.ts";
import { bySentence } from "../lookup.ts";
import { countryByIso3 } from "../mentions/anchor.ts";
import {
  FORMER,
  type HomeActor,
  homeActor,
  isBareOwner,
  isStateBody,
  OF_ONE_STATE,
  predicatesAbove,
  sharedHome,
  tellsWhose,
  withSector,
} from "./home-actors.ts";
import { officeOf } from "./offices.ts";
import { ownedByState, withOwner } from "./owned-by-state.ts";
import { saysWhere } from "./settings.ts";

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
  "PTY",
]);

/** Sectors of armed people without a state: whoever speaks of them need not be of theirs. */
const ARMED: ReadonlySet<Sector> = new Set<Sector>(["REB", "UAF", "CRM"]);

/** Who is likely a stranger where they are, and parties to a dispute. Made by hand. */
const STRANGERS: ReadonlySet<string> = new Set(
  `tourists expatriates passengers pilgrims hostages crew mercenaries missionaries community
  families patients news-agency newspapers television radio media parties factions`.split(/\s+/u),
);

/** Soldiers without a state are those of the place when no other state is named beside them. */
const FORCES: ReadonlySet<Sector> = new Set<Sector>(["MIL"]);

/** Offices of a place that do not need the place in their own phrase. Made by hand. */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  `mayor governor judge senator lawmaker prosecutor lawyer doctor prince lawmakers backbenchers
  opposition-lawmakers opposition-legislators opposition-deputies opposition-mps
  opposition-senators`.split(/\s+/u),
);

/** PLOVER sectors of the state at home: whom they disperse, and who fights them, lives there. */
const AT_HOME: ReadonlySet<Sector> = new Set<Sector>(["COP", "JUD"]);

/** Where the group stands in its clause: who acts, who undergoes, whom it meets. */
const PART = /^(?:nsubj|obj|iobj|obl|conj|nmod|root)/u;

const OWNED = /^(?:its|their|his|her|our|my|your)\s/iu;

/** Those who hold somebody are of the place, whoever they hold: "his kidnappers". */
const CAPTORS =
  /\s(?:kidnap?pers?|captors?|abductors|hijackers|attackers|assailants|killers|jailers)$/iu;

/** "Cabinet ministers" are of the state in hand; "the ministers" who meet somewhere may be of any. */
const CABINET = /^(?:the\s)?cabinet ministers$/iu;

/** A group or office that does not say whose it is and may be resolved by where it acts. */
function isOpen(candidate: MentionCandidate): boolean {
  const { kind, entityId, sector, text, roleTitle } = candidate;
  if (entityId !== undefined || roleTitle === undefined || sector === undefined) return false;
  const isOwned = OWNED.test(text) && !CAPTORS.test(text);
  if (isOwned || (kind !== "Group" && kind !== "Role")) return false;
  const isLocal =
    LOCAL.has(sector) || FORCES.has(sector) || CABINET.test(text) || FORMER.test(text);
  return isLocal || LOCAL_OFFICES.has(officeOf(candidate)?.slug ?? "");
}

/** The state a place is in or a state is; undefined for names of our own without one. */
function stateOf(lexicon: Lexicon, candidate: MentionCandidate): LexiconRecord | undefined {
  const record = lexicon.get(candidate.entityId ?? "");
  const iso3 = record?.kind === "Country" ? record.iso3 : (record?.country ?? candidate.country);
  return iso3 ? countryByIso3(lexicon, iso3) : undefined;
}

interface Locator {
  sentence: ParsedSentence;
  /** Names of places of the sentence that say where, with the verbs that they stand under. */
  places: readonly { state: LexiconRecord; verbs: readonly number[] }[];
  /** Police and courts that say whose they are, with the verbs that they stand under. */
  home: readonly { state: LexiconRecord; verbs: readonly number[] }[];
  /** Groups and offices of a state that tell whose their counterparts are. */
  actors: readonly HomeActor[];
  /** All states that the sentence names. */
  named: ReadonlySet<LexiconRecord>;
}

/** Police and courts who act or are faced, not who only receives somebody. */
function isAtHome(sentence: ParsedSentence, { sector, head }: MentionCandidate): boolean {
  return sector !== undefined && AT_HOME.has(sector) && prepositionOf(sentence, head) !== "to";
}

function locatorOf(
  { lexicon }: Analysis,
  sentence: ParsedSentence,
  candidates: readonly MentionCandidate[],
): Locator {
  const located = (found: readonly MentionCandidate[]) =>
    found.flatMap((each) => {
      const state = stateOf(lexicon, each);
      return state ? [{ state, verbs: predicatesAbove(sentence, each.head) }] : [];
    });
  const named = new Set(candidates.flatMap((each) => stateOf(lexicon, each) ?? []));
  // "The army said Boko Haram had attacked Chad": whose army it is a group of two states' news leaves open.
  const known = named.size > 1 ? candidates : candidates.map((each) => withSector(lexicon, each));
  return {
    sentence,
    places: located(candidates.filter((each) => saysWhere(sentence, each))),
    home: located(candidates.filter((each) => isAtHome(sentence, each))),
    actors: known.flatMap((each) => homeActor(sentence, each, stateOf(lexicon, each)) ?? []),
    named,
  };
}

/**
 * The state whose place is named nearest above the group: under its own verb, else the next one up,
 * else the only one where anything in the sentence happens, else that of the police it faces.
 */
function stateAround(locator: Locator, candidate: MentionCandidate): LexiconRecord | null {
  const { head, sector, text } = candidate;
  const { sentence, places, home, named } = locator;
  const verbs = predicatesAbove(sentence, head);
  const near = verbs.flatMap((verb) => places.find((place) => place.verbs[0] === verb) ?? []);
  const states = new Set(places.map(({ state }) => state));
  const facing = home.find((each) => verbs.some((verb) => each.verbs.includes(verb)));
  const only = states.size === 1 ? [...states] : [];
  const isRuled = sector && !ARMED.has(sector) && named.size === 1;
  const ruled = isRuled ? rulerOver(locator, candidate) : null;
  const where = near[0]?.state ?? only[0];
  // "charged a former minister who fled to Peru": where he is now is not whose he was.
  const state = FORMER.test(text) ? (facing?.state ?? ruled) : (where ?? facing?.state ?? ruled);
  const isForce = sector !== undefined && FORCES.has(sector) && !FORMER.test(text);
  return isForce && named.size > 1 ? null : state;
}

/** The state whose rulers do something to people of no state named. */
function rulerOver({ actors, sentence }: Locator, people: MentionCandidate): LexiconRecord | null {
  const rulers = actors.filter((actor) => tellsWhose(actor, people));
  return sharedHome(rulers, predicatesAbove(sentence, people.head));
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

/** "The radio station Echo": a description of the name that follows. */
function isNamedNext({ tokens }: ParsedSentence, { to }: MentionCandidate): boolean {
  const next = tokens[to];
  return next?.upos === "PROPN" && /^\p{Lu}/u.test(next.text);
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
    if (!slug || !where || STRANGERS.has(slug)) return candidate;
    const only = countryByIso3(this.#analysis.lexicon, OF_ONE_STATE.get(slug) ?? "");
    if (only) return ownedByState(candidate, only, slug);
    if (!PART.test(role) && !isBareOwner(where.sentence, candidate)) return candidate;
    if (isNamedNext(where.sentence, candidate)) return candidate;
    const state = stateAround(where, candidate);
    if (state) return ownedByState(candidate, state, slug);
    const same = earlier.only(slug);
    return same?.entityId ? withOwner(candidate, same.country, same.entityId) : candidate;
  }

  /** "The government", "parliament": that of the people who deal with it. */
  settleBody(candidate: MentionCandidate): MentionCandidate {
    if (candidate.entityId !== undefined || candidate.via !== "nominal") return candidate;
    const slug = officeOf(candidate)?.slug;
    const where = slug ? this.#locator(candidate.sentence) : null;
    if (!slug || !where) return candidate;
    if (!isStateBody(candidate, slug) && !isBareOwner(where.sentence, candidate)) return candidate;
    const people = where.actors.filter(({ isDomestic }) => isDomestic);
    const state = sharedHome(people, predicatesAbove(where.sentence, candidate.head));
    return state ? ownedByState(candidate, state, slug) : candidate;
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
  const people = candidates.map((candidate) => {
    const resolved = isOpen(candidate) ? surroundings.settle(candidate, earlier) : candidate;
    earlier.add(resolved);
    return resolved;
  });
  // Whose the people are tells whose "the government" is that they deal with.
  const settled = new Surroundings(analysis, people);
  return people.map((candidate) => settled.settleBody(candidate));
}
