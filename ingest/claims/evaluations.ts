import type { Analysis, Clause, ParsedSentence } from "../analysis.ts";
import { conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";
import { isEventNoun } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import { ACTS } from "./doers.ts";
import type { Draft } from "./draft.ts";
import { saidDrafts } from "./said-drafts.ts";
import { speakerAt, speakersOf } from "./speakers.ts";

const RULE = "criticizes/evaluation";

const lemmaAt = ({ tokens }: ParsedSentence, index: number): string =>
  tokens[index]?.lemma.toLowerCase() ?? "";

/** Adjectives that condemn what they are said of. Made by hand. */
export const CONDEMNING: ReadonlySet<string> = new Set(
  `brutal barbaric cruel unacceptable unjustified unprovoked illegal unlawful outrageous shameful
  disgraceful appalling reprehensible despicable inhumane inhuman immoral irresponsible reckless
  senseless savage criminal deplorable disgusting horrific cowardly provocative intolerable
  unforgivable heinous abhorrent illegitimate unjust monstrous vile`.split(/\s+/u),
);

/** Whose act the subject is: "Putin's invasion", "the Russian attack". */
function agentsOf(clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  return clause.subjects.flatMap(({ head }) => {
    const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
    if (!isEventNoun(lemma) && !ACTS.has(lemma)) return [];
    const owners = dependents(sentence, head, "nmod:poss", "amod");
    return owners.flatMap(({ index }) => finder.direct({ head: index, preposition: null }));
  });
}

/** Misdeeds by verb and, where the verb alone is none, its object. Made by hand. */
const MISDEEDS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...misdeeds("lie cheat spy meddle collude conspire cover_up overreact", null),
  ...misdeeds(
    "spread disseminate peddle fabricate",
    "lie disinformation propaganda falsehood misinformation evidence rumour rumor",
  ),
  ...misdeeds(
    "commit perpetrate",
    "crime atrocity genocide massacre abuse aggression offence offense violation fraud murder torture",
  ),
  ...misdeeds(
    "violate breach flout break infringe contravene ignore abuse undermine",
    `law treaty agreement ceasefire resolution sovereignty right charter truce airspace constitution
     promise pledge sanction embargo accord pact peace democracy border waters norm`,
  ),
  ...misdeeds(
    "harbour harbor shelter sponsor fund finance arm train back aid support assist host equip protect",
    `terrorist rebel militant plotter insurgent gunman terrorism guerrilla extremist separatist coup
     mutiny militia criminal mutineer assassin jihadist`,
  ),
  ...misdeeds("steal rig manipulate", "election vote ballot poll referendum market currency"),
  ...misdeeds(
    "foment incite stoke fuel instigate stir stir_up orchestrate mastermind engineer plot",
    `unrest violence conflict
     war tension riot coup attack hatred rebellion revolt bombing killing protest trouble instability`,
  ),
  ...misdeeds("interfere", null),
]);

function misdeeds(verbs: string, themes: string | null): [string, ReadonlySet<string> | null][] {
  const theme = themes === null ? null : new Set(themes.trim().split(/\s+/u));
  return verbs.split(" ").map((verb) => [verb, theme]);
}

/** "Peru lies in the south" tells where it is. */
function tellsWhere({ obliques }: Clause): boolean {
  return obliques.some(({ preposition }) => !TOLD_OF.has(preposition ?? ""));
}

const TOLD_OF = new Set(["to", "about", "over", "on", "in", "with", "against"]);
const GUILTY = new Set(["guilty", "complicit", "culpable", "answerable", "responsible"]);

/** "was behind the attack", "is guilty of a crime", "was responsible for the raid". */
function isBlame(clause: Clause, { sentence }: ActorFinder): boolean {
  const token = sentence.tokens[clause.predicate];
  if (token?.upos === "NOUN") return prepositionOf(sentence, token.index) === "behind";
  if (!GUILTY.has(clause.lemma)) return false;
  const of = clause.obliques.filter(({ preposition }) =>
    ["of", "for", "in"].includes(preposition ?? ""),
  );
  return clause.lemma === "guilty" || of.some(({ head }) => isEventNoun(lemmaAt(sentence, head)));
}

function isMisdeed(clause: Clause, finder: ActorFinder): boolean {
  const { lemma, objects } = clause;
  const wrong = MISDEEDS.get(lemma);
  if (wrong === undefined) return isBlame(clause, finder);
  const heads = objects.flatMap(({ head }) => conjuncts(finder.sentence, head));
  if (wrong === null) return !(lemma === "lie" && tellsWhere(clause));
  return heads.some((head) => wrong.has(lemmaAt(finder.sentence, head)));
}

/**
 * "Sudan has spread lies", said by X: X accuses Sudan. PLOVER counts it as an allegation (ACCUSE,
 * mode allege), whatever verb of saying tells it.
 */
export function readMisdeed(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  const isStated =
    !clause.nominal && clause.polarity === "affirmed" && clause.modality === "asserted";
  if (!trigger || !isStated || !isMisdeed(clause, finder)) return [];
  const subject = speakersOf(analysis, clause, finder)[0];
  if (!subject) return [];
  const accused = clause.subjects.flatMap((phrase) => finder.direct(phrase));
  return saidDrafts({
    relation: "ACCUSES",
    rule: "accuses/misdeed",
    factors: ["lowerClause"],
    chain: [],
    subject,
    objects: accused,
    trigger,
    clause,
  });
}

/**
 * "Putin's invasion is brutal", said by X: X criticises Putin. PLOVER counts a verbal condemnation
 * of an act as disapproval of who did it (ACCUSE, mode disapprove).
 */
export function readEvaluation(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  const condemns = trigger && !clause.nominal && CONDEMNING.has(clause.lemma);
  if (!condemns || clause.polarity === "negated" || clause.modality !== "asserted") return [];
  const subject = speakerAt(analysis, trigger.start);
  if (!subject) return [];
  return saidDrafts({
    relation: "CRITICIZES",
    rule: RULE,
    factors: ["objectInside"],
    chain: [],
    subject,
    objects: agentsOf(clause, finder),
    trigger,
    clause,
  });
}
