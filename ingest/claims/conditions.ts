import type { Clause, ParsedSentence, Token } from "../analysis.ts";
import { isNegated } from "../clauses/negation.ts";
import { baseRelation, dependents, hasInfinitive, predicateLemma } from "../clauses/tree.ts";
import { weaker } from "../clauses/upper-effects.ts";
import { ENDING, PLANNING } from "../clauses/verb-classes.ts";
import { isHostileVerb, wordSet } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { fitsSubjectTheme, fitsTheme } from "./themes.ts";

/** A row on a clause, with the actors of the clause's sentence. */
export interface Match {
  rule: Rule;
  clause: Clause;
  finder: ActorFinder;
}

/** Whether what is promised is an act of conflict, where the row asks. */
function fitsLower({ rule, clause, finder }: Match): boolean {
  if (rule.lower === undefined) return true;
  const below = clause.complements
    .flatMap((index) => [index, ...whatFor(finder.sentence, index)])
    .filter((index) => !isPast(finder.sentence, index) && !isNegated(finder.sentence, index))
    .map((index) => predicateLemma(finder.sentence, index));
  return below.some(isHostileVerb) === (rule.lower === "hostile");
}

/** "ready [to attack]": what an adjective's infinitive says. */
function whatFor(sentence: ParsedSentence, index: number): number[] {
  if (sentence.tokens[index]?.upos !== "ADJ") return [];
  return dependents(sentence, index, "xcomp").map((token) => token.index);
}

const PAST = new Set(["was", "were", "had", "did"]);

/** "swore that soldiers had burned it": nobody promises or threatens what is over. */
function isPast(sentence: ParsedSentence, index: number): boolean {
  const helpers = dependents(sentence, index, "aux", "aux:pass").map(({ text }) => text);
  return sentence.tokens[index]?.xpos === "VBD" || helpers.some((text) => PAST.has(text));
}

/** "committed to peace", "committed itself", "committed to stop", not "the crimes he committed". */
function isFinished(
  { complements, purposes, objects, obliques }: Clause,
  sentence: ParsedSentence,
): boolean {
  if (complements.length > 0 || purposes.length > 0) return true;
  if (obliques.some(({ preposition }) => preposition === "to")) return true;
  return objects.some(({ head }) => /sel(?:f|ves)$/u.test(sentence.tokens[head]?.text ?? ""));
}

/** "asked whether Peru would help": who wants to know asks nobody to do anything. */
function asksQuestion({ lemma, complements }: Clause, sentence: ParsedSentence): boolean {
  if (lemma !== "ask") return false;
  return complements.some((index) =>
    dependents(sentence, index, "mark", "advmod", "obj", "nsubj").some(
      ({ text, xpos, index: at }) =>
        at < index && (/^(?:whether|if)$/iu.test(text) || /^W(?:RB|P|DT)$/u.test(xpos)),
    ),
  );
}

const SAYING = /^(?:say|add|insist|argue|claim|call|describe|declare)$/u;

/** "spurned it, [saying] that": behind a comma it is said beside the verb and not below it. */
function isBeside({ tokens }: ParsedSentence, index: number): boolean {
  const { xpos, lemma = "" } = tokens[index] ?? {};
  return xpos === "VBG" && tokens[index - 1]?.text === "," && SAYING.test(lemma);
}

/** Every verb of the clauses right below. */
function lowerLemmas({ complements, purposes }: Clause, { sentence }: ActorFinder): string[] {
  const below = [...complements, ...purposes].filter((index) => !isBeside(sentence, index));
  return below.flatMap((index) => {
    const lemma = predicateLemma(sentence, index);
    return [lemma, lemma.split("_")[0] ?? lemma];
  });
}

function isEnded(clause: Clause): boolean {
  const governed = clause.governor !== null && ENDING.has(clause.governor);
  return clause.ended || (clause.nominal && governed);
}

function isThing(token: Token | undefined): boolean {
  const isPronoun = token?.upos === "PRON" && !/sel(?:f|ves)$/u.test(token.text);
  return isPronoun || token?.upos === "NOUN";
}

/** A direct object other than a name ("rioted Monday"): a noun, or what a pronoun stands for. */
function takesObject({ nominal, objects }: Clause, sentence: ParsedSentence): boolean {
  const things = objects.filter(({ head }) => isThing(sentence.tokens[head]));
  return !nominal && things.length > 0;
}

const OBLIGING = new Set(["should", "must"]);

/** "to stop", "that Peru stop", "that Peru should stop": what is to be done. */
function isDirected(sentence: ParsedSentence, index: number, withTo: boolean): boolean {
  const token = sentence.tokens[index];
  if (!token || token.upos === "NOUN") return false;
  const marks = dependents(sentence, index, "mark").map(({ text }) => text.toLowerCase());
  if (marks.includes("to")) return withTo && baseRelation(token) !== "acl";
  return isObliged(sentence, token) || isBare(sentence, token);
}

/** "Peru needs to stop", "Peru should stop". */
function isObliged(sentence: ParsedSentence, { index, lemma }: Token): boolean {
  const isNeed = lemma === "need" || lemma === "have";
  if (isNeed && hasInfinitive(sentence, index)) return true;
  const helpers = dependents(sentence, index, "aux");
  return helpers.some(({ text }) => OBLIGING.has(text.toLowerCase()));
}

/** "that Peru stop". */
function isBare(sentence: ParsedSentence, token: Token): boolean {
  if (baseRelation(token) !== "ccomp") return false;
  const helped = dependents(sentence, token.index, "aux").length > 0;
  return (token.xpos === "VB" && !helped) || isSubjunctive(sentence, token.index);
}

/** "that Peru stop": a plural form under a subject that is one, as only the subjunctive has it. */
function isSubjunctive(sentence: ParsedSentence, index: number): boolean {
  const form = sentence.tokens[index]?.xpos;
  const subject = dependents(sentence, index, "nsubj")[0];
  return form === "VBP" && (subject?.xpos === "NNP" || subject?.xpos === "NN");
}

/** "wants Peru to [close mines]": a tree may take the verb after "to" for a noun. */
function hidesInfinitive({ predicate, objects }: Clause, sentence: ParsedSentence): boolean {
  const first = objects[0]?.head ?? predicate;
  return dependents(sentence, predicate, "obj", "obl").some(({ index }) =>
    dependents(sentence, index, "case").some(
      ({ text, index: at }) => text === "to" && at === first + 1,
    ),
  );
}

function fitsDirective({ rule, clause, finder }: Match): boolean {
  if (!rule.directive) return true;
  const below = [...clause.complements, ...clause.purposes];
  // "proposed to help Peru" is what one will do oneself.
  const withTo = rule.targets.includes("object");
  if (below.some((index) => isDirected(finder.sentence, index, withTo))) return true;
  return clause.objects.length > 0 && hidesInfinitive(clause, finder.sentence);
}

const INTENDED = new Set(["will", "would", "shall", "'ll", "’ll"]);

/** "that it would help": what the speaker is going to do. */
function isOwnIntention(sentence: ParsedSentence, index: number): boolean {
  const helpers = dependents(sentence, index, "aux").map(({ text }) => text.toLowerCase());
  const subject = dependents(sentence, index, "nsubj")[0];
  const isSpeaker = /^(?:it|he|she|they|we|I)$/u.test(subject?.text ?? "");
  return isSpeaker && helpers.some((word) => INTENDED.has(word));
}

function fitsAnnounced({ rule, clause, finder }: Match): boolean {
  if (!rule.announces) return true;
  return clause.complements.some((index) => isOwnIntention(finder.sentence, index));
}

/** "works to defeat X", "a strategy to defeat X": an aim announces nothing, what one vows or plans to do does. */
function isOnlyAim({ clause, finder: { sentence } }: Match): boolean {
  const token = sentence.tokens[clause.predicate];
  if (!token || !["advcl", "acl"].includes(token.relation) || clause.nominal) return false;
  const isTo = dependents(sentence, token.index, "mark").some(
    ({ text }) => text.toLowerCase() === "to",
  );
  return isTo && !clause.chain.some((lemma) => PLANNING.has(lemma) || ANNOUNCED.has(lemma));
}

/** Nouns whose infinitive says what somebody says that he will do. */
const ANNOUNCED: ReadonlySet<string> = new Set([
  "promise",
  "pledge",
  "vow",
  "oath",
  "threat",
  "plan",
]);

function fitsStated(match: Match): boolean {
  const { rule, clause } = match;
  const { polarity, modality } = clause;
  if (rule.stated === "negated") return polarity === "negated";
  if (rule.stated !== "planned") return true;
  if (isOnlyAim(match)) return false;
  return polarity === "affirmed" && (modality === "planned" || modality === "possible");
}

/** What a row may ask of a clause, the cheapest first, and what `explain` says where it is not so. */
const CONDITIONS: readonly (readonly [(match: Match) => boolean, string])[] = [
  [({ clause }) => !isEnded(clause), "the verb above says that it ends or does not come"],
  [
    ({ rule, clause }) => !wordSet(rule.withoutVerbs).has(clause.governor ?? ""),
    "another row reads the verb above with this noun",
  ],
  [fitsStated, "the row reads only what is negated or announced"],
  [fitsLower, "the clause below is of the other kind"],
  [
    ({ rule, clause, finder }) => {
      const without = wordSet(rule.withoutLower);
      return without.size === 0 || !lowerLemmas(clause, finder).some((lemma) => without.has(lemma));
    },
    "the verb below gives the row's words another sense",
  ],
  [
    ({ rule, clause, finder }) =>
      !wordSet(rule.unfinished).has(clause.lemma) || isFinished(clause, finder.sentence),
    "the verb means it only with what it is done to",
  ],
  [
    ({ rule, clause, finder }) =>
      rule.relation !== "CALLS_ON" || !asksQuestion(clause, finder.sentence),
    "what is asked is a question",
  ],
  [fitsDirective, "no clause below says what is to be done"],
  [fitsAnnounced, "no clause below says what the speaker will do"],
  [
    ({ rule, clause, finder }) => fitsSubjectTheme(rule, clause, finder.sentence),
    "the subject is not of the row's kind",
  ],
  [
    ({ rule, clause, finder }) => fitsTheme(rule, clause, finder),
    "the object is not of the row's kind",
  ],
  [
    ({ rule, clause, finder }) => !rule.intransitive || !takesObject(clause, finder.sentence),
    "the row's words take no object",
  ],
];

/** Why a row does not read a clause, before anybody is looked for; null when it may. */
export function blockerOf(match: Match): string | null {
  const failed = CONDITIONS.find(([holds]) => !holds(match));
  return failed ? failed[1] : null;
}

/** How a row's claim is stated: as its clause is, but what a row reads as said is affirmed. */
export function statementOf(rule: Rule, clause: Clause): Pick<Draft, "polarity" | "modality"> {
  const limit = rule.modality ?? "asserted";
  if (rule.stated === "planned") return { polarity: "affirmed", modality: limit };
  const modality = weaker(clause.modality, limit);
  if (rule.stated !== "negated") return { polarity: clause.polarity, modality };
  // "will not recognise" is refused now, not one day.
  return { polarity: "affirmed", modality: modality === "planned" ? "asserted" : modality };
}
