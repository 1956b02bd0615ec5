import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Analysis, Clause, ParsedSentence, Token } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";
import { verbRules } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { CAN_ACT, saidDrafts } from "./said-drafts.ts";
import { speakersOf } from "./speakers.ts";
import { fitsTheme } from "./themes.ts";

const AHEAD = new Set([
  "will",
  "would",
  "'ll",
  "’ll",
  "wo",
  "could",
  "may",
  "might",
  "shall",
  "must",
]);

const lemmaAt = ({ tokens }: ParsedSentence, index: number): string =>
  tokens[index]?.lemma.toLowerCase() ?? "";

function isAhead(sentence: ParsedSentence, clause: Clause): boolean {
  const helpers = dependents(sentence, clause.predicate, "aux", "aux:pass");
  const isThreatened = clause.chain.includes("threaten");
  return (
    isThreatened ||
    clause.modality === "planned" ||
    helpers.some(({ text }) => AHEAD.has(text.toLowerCase()))
  );
}

/** What is suffered, by verb. Made by hand. */
const SUFFER = new Set([
  "face",
  "suffer",
  "pay",
  "bear",
  "incur",
  "meet",
  "risk",
  "reap",
  "experience",
]);
const HARM = new Set(
  `consequence price penalty retaliation action wrath sanction cost reprisal isolation punishment
  response force destruction annihilation defeat war ruin repercussion revenge fate tariff
  closure deportation expulsion prosecution arrest death jail trial charge sanction blockade bombing
  strike hell doom`.split(/\s+/u),
);
const TREATED = new Set(["treat", "regard", "consider", "view", "see", "interpret"]);
const HOSTILITY = new Set([
  "war",
  "aggression",
  "attack",
  "invasion",
  "declaration",
  "act",
  "provocation",
  "target",
]);

function objectsOf(clause: Clause, sentence: ParsedSentence, preposition: string | null): string[] {
  const phrases = preposition === null ? clause.objects : clause.obliques;
  return phrases
    .filter((phrase) => preposition === null || phrase.preposition === preposition)
    .flatMap(({ head }) => conjuncts(sentence, head))
    .map((index) => lemmaAt(sentence, index));
}

/** "will pay dearly". */
function paysDearly({ lemma, predicate }: Clause, sentence: ParsedSentence): boolean {
  if (lemma !== "pay") return false;
  return dependents(sentence, predicate, "advmod").some(({ text }) =>
    /^(?:dearly|heavily)$/iu.test(text),
  );
}

/** Who is told that he will suffer; "any attack by Peru will be treated as war": who would act. */
function warned(clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  const suffers =
    SUFFER.has(clause.lemma) && objectsOf(clause, sentence, null).some((noun) => HARM.has(noun));
  if (suffers || clause.lemma === "regret" || paysDearly(clause, sentence)) {
    return clause.subjects.flatMap((phrase) => finder.direct(phrase));
  }
  const isTreated = TREATED.has(clause.lemma) && clause.passive;
  const asWar = isTreated && objectsOf(clause, sentence, "as").some((noun) => HOSTILITY.has(noun));
  // "any attack by Peru will be met with force"
  const isMet = clause.lemma === "meet" && clause.passive;
  const withHarm = isMet && objectsOf(clause, sentence, "with").some((noun) => HARM.has(noun));
  return asWar || withHarm ? clause.objects.flatMap((phrase) => finder.inside(phrase)) : [];
}

interface Threat {
  rule: string;
  subject: Actor;
  objects: readonly Actor[];
  trigger: Token;
  clause: Clause;
}

function threats({ rule, subject, objects, trigger, clause }: Threat): Draft[] {
  return saidDrafts({
    relation: "THREATENS",
    rule,
    factors: ["lowerClause"],
    chain: clause.chain,
    isSpeechAct: true,
    subject,
    objects,
    trigger,
    clause,
  });
}

/** "Peru said that Chile would pay a price": who announces harm to somebody threatens them (PLOVER THREATEN). */
export function readSaidThreat(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  if (!trigger || clause.nominal || clause.polarity === "negated") return [];
  const isOpen = conditionOf(finder.sentence, clause) !== null;
  if (!isOpen && !isAhead(finder.sentence, clause)) return [];
  const objects = warned(clause, finder);
  const subject = objects.length > 0 ? speakersOf(analysis, clause, finder)[0] : undefined;
  return subject
    ? threats({ rule: "threatens/said-suffer", subject, objects, trigger, clause })
    : [];
}

const CONFLICT: ReadonlySet<string> = new Set([
  "COERCE",
  "SANCTION",
  "ASSAULT",
  "REJECT",
  "MOBILIZE",
  "THREATEN",
  "PROTEST",
]);
/** Harm that no row states without an object of its kind, and what ends something good. */
const HARMFUL = new Set(
  `act respond retaliate stop halt suspend cut cut_off shut shut_down close quit leave withdraw
  pull_out walk_out resign blow_up execute resume break break_off end cancel scrap burn sink shoot
  shoot_down destroy resort take seize march fight strike fire paralyse paralyze blockade storm
  secede seal_off topple oust sabotage disrupt derail`.split(/\s+/u),
);

/** "bring the mine to a standstill". */
function isHalt({ lemma, obliques }: Clause, sentence: ParsedSentence): boolean {
  const ends = obliques.filter(({ preposition }) => preposition === "to");
  return (
    lemma === "bring" &&
    ends.some(({ head }) => /^(?:standstill|halt|knees?)$/u.test(lemmaAt(sentence, head)))
  );
}

function isHarm(clause: Clause, finder: ActorFinder): boolean {
  if (HARMFUL.has(clause.lemma) || isHalt(clause, finder.sentence)) return true;
  const rule = verbRules(clause.lemma).find((row) => fitsTheme(row, clause, finder));
  return rule !== undefined && CONFLICT.has(relationType(rule.relation).plover ?? "");
}

const CONDITIONS = new Set(["if", "unless", "should"]);

/** The clause that says on what condition: "if Peru does not leave". */
function conditionOf(sentence: ParsedSentence, clause: Clause): Token | null {
  const below = dependents(sentence, clause.predicate, "advcl");
  const opens = ({ index }: Token) =>
    dependents(sentence, index, "mark").some(({ text }) => CONDITIONS.has(text.toLowerCase()));
  return below.find(opens) ?? null;
}

function named(finder: ActorFinder, index: number): Actor[] {
  const { sentence } = finder;
  const passive = dependents(sentence, index, "nsubj:pass").map((token) => ({
    head: token.index,
    preposition: prepositionOf(sentence, token.index),
  }));
  return [...actingSubjects(sentence, index), ...passive].flatMap((phrase) => {
    const direct = finder.direct(phrase);
    return direct.length > 0 ? direct : finder.inside(phrase);
  });
}

/** "Oman will close the strait if Iran attacks": harm announced on a condition threatens who is to meet it. */
export function readConditionalThreat(clause: Clause, finder: ActorFinder): Draft[] {
  const { sentence } = finder;
  const trigger = sentence.tokens[clause.predicate];
  if (!trigger || clause.nominal || clause.polarity === "negated") return [];
  const condition = conditionOf(sentence, clause);
  if (!condition || !isAhead(sentence, clause) || !isHarm(clause, finder)) return [];
  const objects = named(finder, condition.index);
  const subjects = clause.subjects.flatMap((phrase) => {
    const direct = finder.direct(phrase);
    return direct.length > 0 ? direct : finder.inside(phrase);
  });
  const rule = "threatens/on-condition";
  return subjects
    .filter(({ entity }) => CAN_ACT.has(entity.kind))
    .flatMap((subject) => threats({ rule, subject, objects, trigger, clause }));
}
