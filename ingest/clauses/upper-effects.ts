import type { Modality } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { isNegated } from "./negation.ts";
import { dependents, predicateLemma } from "./tree.ts";
import { DENYING, NEGATING, PLANNING, REPORTING, REQUESTING, WEAKENING } from "./verb-classes.ts";

/** From strongest to weakest: a clause is as weak as the weakest thing said about it. */
const WEAKNESS: readonly Modality[] = [
  "asserted",
  "planned",
  "possible",
  "requested",
  "hypothetical",
  "denied",
];

/** The weaker of two modalities. */
export function weaker(a: Modality, b: Modality): Modality {
  return WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b;
}

/** What the predicate above says about the one below: "agreed to", "refused to", "denied". */
export function upperEffect(lemma: string): { modality: Modality; negates: boolean } {
  if (DENYING.has(lemma)) return { modality: "denied", negates: false };
  if (NEGATING.has(lemma)) return { modality: "asserted", negates: true };
  if (REQUESTING.has(lemma)) return { modality: "requested", negates: false };
  if (REPORTING.has(lemma)) return { modality: "asserted", negates: false };
  if (WEAKENING.has(lemma)) return { modality: "possible", negates: false };
  if (PLANNING.has(lemma)) return { modality: "planned", negates: false };
  return { modality: "asserted", negates: false };
}

/** "expressed willingness to hand over": the infinitive may hang beside the noun that it completes. */
export function objectModality(sentence: ParsedSentence, upper: Token, link: Token): Modality {
  if (link.relation !== "xcomp") return "asserted";
  const nouns = dependents(sentence, upper.index, "obj").filter(
    ({ index, upos }) => index < link.index && upos === "NOUN",
  );
  const stated = nouns.map((noun) => upperEffect(noun.lemma.toLowerCase()).modality);
  return stated.reduce(weaker, "asserted");
}

/** "insisted that Chad [allow] it": one who allows would "allows" it, so it is asked for. */
function isSubjunctive(sentence: ParsedSentence, link: Token): boolean {
  const own = dependents(sentence, link.index, "nsubj");
  const isOne = own.length === 1 && own.every(({ xpos }) => xpos === "NNP" || xpos === "NN");
  const isJoined = own.some(({ index }) => dependents(sentence, index, "conj").length > 0);
  const isPlain = dependents(sentence, link.index, "aux").length === 0;
  return link.xpos === "VBP" && isOne && !isJoined && isPlain;
}

/** "told reporters that it will come" reports what "told Peru to come" asks for. */
function isTold(sentence: ParsedSentence, lemma: string, link: Token): boolean {
  if (link.relation !== "ccomp" || !REPORTING.has(lemma) || isSubjunctive(sentence, link)) {
    return false;
  }
  return link.xpos !== "VB" || dependents(sentence, link.index, "aux").length > 0;
}

const CLAIMS = new Set(
  "claim allegation accusation report suggestion rumour rumor charge assertion insinuation".split(
    " ",
  ),
);
const SPURNING = new Set(
  "reject repudiate rebut brush_off brush_aside wave_off wave_away laugh_off".split(" "),
);

/** "denied claims [that it had bombed Chile]": what is denied is what the claim says. */
function isDeniedClaim(sentence: ParsedSentence, link: Token): boolean {
  const noun = sentence.tokens[link.head];
  if (link.relation !== "acl" || !CLAIMS.has(noun?.lemma.toLowerCase() ?? "")) return false;
  const isThat = dependents(sentence, link.index, "mark").some(({ text }) => text === "that");
  if (!isThat || !noun || !/^(?:obj|nsubj:pass)$/u.test(noun.relation)) return false;
  const verb = predicateLemma(sentence, noun.head);
  return DENYING.has(verb) || SPURNING.has(verb);
}

/** "warned against Peru [joining] it": it may, or may not. */
function isWardedOff(sentence: ParsedSentence, { index }: Token): boolean {
  const marks = dependents(sentence, index, "mark");
  const isAgainst = marks.some(({ text }) => text === "against");
  return isAgainst && dependents(sentence, index, "nsubj").length > 0;
}

/** "has not ruled out meeting Peru": it may, and the "not" is used up. */
const NOT_RULED_OUT = { modality: "possible" as const, negates: true };

/** What the predicate above says of the clause at `link`. */
export function clauseEffect(sentence: ParsedSentence, lemma: string, link: Token) {
  if (isDeniedClaim(sentence, link)) return upperEffect("deny");
  if (lemma === "rule_out" && isNegated(sentence, link.head)) return NOT_RULED_OUT;
  if (isWardedOff(sentence, link)) return { ...upperEffect(""), modality: "possible" as const };
  return upperEffect(isTold(sentence, lemma, link) ? "say" : lemma);
}
