import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Sector } from "#schemas/ontology/plover.ts";
import type { MentionCandidate, ParsedSentence } from "../analysis.ts";
import { ancestors } from "../clauses/tree.ts";
import { officeOf } from "./offices.ts";

/** Sectors of people and bodies who deal with their own state unless another one is named. */
const DOMESTIC: ReadonlySet<Sector> = new Set<Sector>([
  "LAB",
  "EDU",
  "CVL",
  "OPP",
  "LEG",
  "JUD",
  "COP",
  "REL",
  "PTY",
  "MED",
  "BUS",
]);

/** Who rules at home: what they do to people without a state they do to their own. Made by hand. */
const RULERS: ReadonlySet<string> = new Set(
  `government authorities regime junta cabinet president prime-minister interior-minister minister
  finance-minister education-minister health-minister transport-minister energy-minister
  labour-minister agriculture-minister chief-of-staff police-chief interior-ministry justice-minister justice-ministry military-government military-regime monarch
  military-rulers rulers military-council ruling-council transitional-government dictator
  transitional-authorities interim-government defence-minister mayor governor health-ministry education-ministry
  labour-ministry ruling-party army armed-forces troops security-forces`.split(/\s+/u),
);

/** Who is abroad by trade, and says nothing of whose others are. Made by hand. */
const ABROAD: ReadonlySet<string> = new Set(
  `tourists tourist expatriates passengers pilgrims hostages crew missionaries missionary community
  migrants refugees exiles foreign-workers migrant-workers backpackers travellers media newspapers
  newspaper-editors news-agency television radio companies company banks airlines investors`.split(
    /\s+/u,
  ),
);

/**
 * Bodies and offices that every state has one of: where people of a state deal with "the
 * government", "parliament" or "the premier", it is theirs. Made by hand.
 */
const STATE_BODIES: ReadonlySet<string> = new Set(
  `government cabinet parliament senate congress lower-house upper-house army armed-forces navy
  air-force police courts supreme-court constitutional-court president vice-president prime-minister
  monarch finance-minister interior-minister justice-minister defence-minister minister regime junta
  authorities military-council ruling-council transitional-council military-government
  transitional-government interim-government caretaker-government provisional-government marine-corps coast-guard national-guard
  minority-government unity-government national-unity-government central-government
  federal-government regional-government state-government ruling-party ruling-coalition central-bank
  electoral-commission interior-ministry justice-ministry finance-ministry health-ministry
  security-forces monarchy presidency ombudsman high-command riot-police secret-police
  central-bank-governor opposition`.split(/\s+/u),
);

/** Offices of which the world has one, by the alpha-3 code of their state. */
export const OF_ONE_STATE: ReadonlyMap<string, string> = new Map([["pope", "VAT"]]);

/** Whose plan or offer it is needs no article: "anger at [government] plans". */
const POLICIES =
  /^(?:plan|proposal|policy|offer|decision|bill|order|decree|reform|promise|measure|budget|cut|ban|pay|refusal|failure|call|demand|motion|request)s?$/iu;

/** "Government plans", "opposition calls": whose they are by the noun alone. */
export function isBareOwner({ tokens }: ParsedSentence, { text, to }: MentionCandidate): boolean {
  return /^(?:government|opposition)$/u.test(text) && POLICIES.test(tokens[to]?.text ?? "");
}

/** "A former minister", "two retired generals": whoever deals with them at home means those of home. */
export const FORMER =
  /^(?:(?:an?|two|three|four|five|six|several|some)\s)?(?:former|ex-|retired|ousted|deposed|disgraced)[\s-]/iu;

/** The verbs that a token stands under, and the noun that a headline or phrase has in their place. */
export function predicatesAbove(sentence: ParsedSentence, index: number): number[] {
  return ancestors(sentence, index)
    .filter(({ upos, relation }) => upos === "VERB" || relation === "root")
    .map((token) => token.index);
}

/** What a state does to people at home. Made by hand. */
const RULING: ReadonlySet<string> = new Set(
  `arrest jail imprison detain put place throw sentence charge deport prosecute try convict pardon
  free release evict ban outlaw disband`.split(/\s+/u),
);

const DEFINITE = /^the\s/iu;
const UNIQUE: ReadonlySet<string> = new Set(["parliament", "congress"]);

/** "The government", "the agriculture ministry", bare "parliament", "health authorities": a body of the state in hand. */
export function isStateBody(candidate: MentionCandidate, slug: string): boolean {
  if (slug.endsWith("-authorities")) return true;
  const isKnown = STATE_BODIES.has(slug) || slug.endsWith("-ministry");
  return isKnown && (DEFINITE.test(candidate.text) || UNIQUE.has(slug));
}

/** Somebody of one state, with the verbs that he stands under. */
export interface HomeActor {
  state: LexiconRecord;
  verbs: readonly number[];
  isRuler: boolean;
  isDomestic: boolean;
  /** The state itself, by its name. */
  isState: boolean;
}

/** People with whom a state deals at home, unless another one is named. Made by hand. */
const CITIZENS: ReadonlySet<string> = new Set(
  `women workers teachers doctors nurses farmers voters opposition opposition-parties
  opposition-leaders opposition-members opposition-activists political-parties dissidents prisoners
  political-prisoners prisoners-of-conscience bloggers protesters civil-servants pensioners
  miners lawmakers citizens villagers unions bishops minorities ethnic-minorities peasants tenants
  homeowners activists rights-activists human-rights-activists critics government-critics
  taxpayers smokers parents`.split(/\s+/u),
);

/** Whether somebody of a state tells whose the people are that he deals with. */
export function tellsWhose(actor: HomeActor, people: MentionCandidate): boolean {
  if (actor.isRuler || actor.isDomestic) return true;
  return actor.isState && CITIZENS.has(officeOf(people)?.slug ?? "");
}

/** Armed groups that fight outside the state where they mainly live, or against other states' forces. Made by hand. */
const ABROAD_IN_ARMS: ReadonlySet<string> = new Set(
  `taliban haqqani-network northern-alliance hezbollah hamas palestinian-islamic-jihad pflp
  fatah plo houthis pkk ypg sdf al-shabaab lra adf m23 interahamwe fdlr polisario contras khmer-rouge
  iswap jnim aqap islamic-state-khorasan imu caucasus-emirate etim kataib-hezbollah
  jaish-e-mohammed lashkar-e-taiba hizbul-mujahideen jemaah-islamiyah japanese-red-army
  red-army-faction wagner-group peshmerga free-syrian-army hts south-lebanon-army gspc`
    .split(/\s+/u)
    .map((slug) => `org:${slug}`),
);

/** A name of the lexicon with the sector that its record gives. */
export function withSector(lexicon: Lexicon, candidate: MentionCandidate): MentionCandidate {
  const sector = candidate.sector ?? lexicon.get(candidate.entityId ?? "")?.sector;
  return sector === undefined ? candidate : { ...candidate, sector };
}

/** "[Abu Sayyaf]": a group in arms whom only the forces of its own state fight. */
function fightsAtHome({ kind, sector, entityId = "" }: MentionCandidate): boolean {
  const isArmed = kind === "Organization" && (sector === "UAF" || sector === "REB");
  return isArmed && !ABROAD_IN_ARMS.has(entityId);
}

/** "[Kuwait] freed prisoners", "Egypt jailed a bishop": a state that acts, for whose people they are. */
function actingState(
  sentence: ParsedSentence,
  { kind, via, head }: MentionCandidate,
  state: LexiconRecord | undefined,
): HomeActor | null {
  const token = sentence.tokens[head];
  if (kind !== "Country" || !state || token?.relation !== "nsubj") return null;
  const verb = sentence.tokens[token.head];
  if (verb?.upos !== "VERB") return null;
  const isRuler = via !== "demonym" && RULING.has(verb.lemma.toLowerCase());
  return { state, verbs: [verb.index], isRuler, isDomestic: false, isState: true };
}

/** "deported 40 Haitians": one sends home whoever is of another state. */
function sendsAway({ tokens }: ParsedSentence, verb: number): boolean {
  return /^(?:deport|expel|extradite|repatriate)$/iu.test(tokens[verb]?.lemma ?? "");
}

/** Whether a group or office of a state tells whose its counterparts are; `null` when it does not. */
export function homeActor(
  sentence: ParsedSentence,
  candidate: MentionCandidate,
  state: LexiconRecord | undefined,
): HomeActor | null {
  const slug = officeOf(candidate)?.slug;
  const { sector, head } = candidate;
  if (candidate.kind === "Country") return actingState(sentence, candidate, state);
  if (state && fightsAtHome(candidate)) {
    const verbs = predicatesAbove(sentence, head);
    return { state, verbs, isRuler: false, isDomestic: true, isState: false };
  }
  if (!state || !slug || !sector || ABROAD.has(slug)) return null;
  const isRuler = RULERS.has(slug) || slug.endsWith("-authorities");
  const verbs = predicatesAbove(sentence, head);
  const isDomestic = DOMESTIC.has(sector) && !verbs.some((verb) => sendsAway(sentence, verb));
  if (!isRuler && !isDomestic) return null;
  return { state, verbs, isRuler, isDomestic, isState: false };
}

/** The one state of those who stand with somebody under one of his verbs; `null` when they are several. */
export function sharedHome(
  actors: readonly HomeActor[],
  verbs: readonly number[],
): LexiconRecord | null {
  const beside = actors.filter((each) => verbs.some((verb) => each.verbs.includes(verb)));
  const states = new Set(beside.map(({ state }) => state));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}
