import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import {
  baseRelation,
  dependents,
  isPassive,
  plain,
  predicateLemma,
  prepositionOf,
  subtree,
} from "./tree.ts";
import {
  ACCUSING,
  CLEARING,
  CREDITING,
  HINDERING,
  OBJECT_CONTROL,
  WARNING,
} from "./verb-classes.ts";

/** The object of a verb (the subject of a passive one), or whom it calls on. */
export function controllingObject(sentence: ParsedSentence, upper: number): Argument[] {
  if (isPassive(sentence, upper)) return dependents(sentence, upper, "nsubj:pass").map(plain);
  const object = dependents(sentence, upper, "obj", "iobj").at(0);
  if (object) return [plain(object)];
  const oblique = dependents(sentence, upper, "obl").find((token) =>
    ["on", "upon", "to", "for"].includes(prepositionOf(sentence, token.index) ?? ""),
  );
  return oblique ? [plain(oblique)] : [];
}

function markOf(sentence: ParsedSentence, index: number): string {
  return dependents(sentence, index, "mark", "case")[0]?.text.toLowerCase() ?? "";
}

/** "of having dissolved the body". */
function isPerfectGerund(sentence: ParsedSentence, { index, xpos }: Token): boolean {
  const helpers = xpos === "VBN" ? dependents(sentence, index, "aux") : [];
  return helpers.some(({ text }) => text.toLowerCase() === "having");
}

const OF_AN_ACT = new Set(["of", "for", "over"]);

/** Whether the clause at `token` tells an act of the object of the verb above: "accused X of ...". */
export function isToldAct(sentence: ParsedSentence, token: Token): boolean {
  const isGerund = token.xpos === "VBG" || isPerfectGerund(sentence, token);
  if (!isGerund || !["advcl", "xcomp", "acl", "obl"].includes(baseRelation(token))) return false;
  const lemma = predicateLemma(sentence, token.head);
  const mark = markOf(sentence, token.index);
  if (HINDERING.has(lemma)) return mark === "from";
  if (CLEARING.has(lemma)) return mark === "of";
  if (WARNING.has(lemma)) return mark === "against";
  return (ACCUSING.has(lemma) || CREDITING.has(lemma)) && OF_AN_ACT.has(mark);
}

/**
 * Who acts in the clause at `token` when the verb above decides it: "urged Iran to stop", "called
 * on Iran to stop", "accused Iran of arming", "prevented Iran from leaving".
 */
export function controllersOf(sentence: ParsedSentence, token: Token): Argument[] {
  if (token.head < 0) return [];
  const meant = meantFor(sentence, token);
  if (meant) return [plain(meant)];
  if (isToldAct(sentence, token)) return controllingObject(sentence, token.head);
  if (!OBJECT_CONTROL.has(predicateLemma(sentence, token.head))) return [];
  if (isSummoners(sentence, token)) return [];
  const isAsked = token.relation === "advcl" && markOf(sentence, token.index) === "to";
  return token.relation === "xcomp" || isAsked ? controllingObject(sentence, token.head) : [];
}

/** Verbs whose "for" says where to or what for, not who is to act. Made by hand. */
const BOUND_FOR = new Set(
  "leave depart head set fly embark sail travel run vote thank pay fight work play apply".split(
    " ",
  ),
);

/** "time ran out for [the ruler] to resign": who stands between "for" and "to" is to act. */
function meantFor(sentence: ParsedSentence, token: Token): Token | undefined {
  const to = dependents(sentence, token.index, "mark").find(({ xpos }) => xpos === "TO");
  if (!to || BOUND_FOR.has(predicateLemma(sentence, token.head))) return undefined;
  return dependents(sentence, token.head, "obl", "nmod").find(({ index, upos }) => {
    const isFor = upos === "PROPN" && prepositionOf(sentence, index) === "for";
    return (
      isFor && Math.max(...subtree(sentence, index).map((each) => each.index)) === to.index - 1
    );
  });
}

/** What one summons somebody for to say oneself. */
const VOICING = new Set("express convey protest voice lodge register denounce condemn".split(" "));

/** "summoned the envoy to express its anger": who summons is angry. */
function isSummoners(sentence: ParsedSentence, token: Token): boolean {
  const isSummons = predicateLemma(sentence, token.head) === "summon";
  return isSummons && VOICING.has(token.lemma.toLowerCase());
}

/** The verb that tells the clause at `index` of its object ("accused"), or null. */
export function accuserOf(sentence: ParsedSentence, index: number): number | null {
  let token = sentence.tokens[index];
  for (let depth = 0; token && depth < sentence.tokens.length; depth++) {
    const upper = sentence.tokens[token.head];
    if (!upper) return null;
    if (isToldAct(sentence, token) && ACCUSING.has(predicateLemma(sentence, upper.index))) {
      return upper.index;
    }
    if (!["xcomp", "ccomp", "advcl", "conj"].includes(baseRelation(token))) return null;
    token = upper;
  }
  return null;
}

/** What one answers an act by: "in retaliation [for the arrest]" tells why, and of nobody. */
const ANSWERS = new Set("retaliation reprisal revenge response return retribution".split(" "));

function tellsWhy({ tokens }: ParsedSentence, { index: noun }: Token): boolean {
  const before = tokens.slice(Math.max(0, noun - ANSWER_REACH), noun);
  const at = before.map(({ text }) => text.toLowerCase()).lastIndexOf("for");
  return ANSWERS.has(before[at - 1]?.lemma.toLowerCase() ?? "");
}

/** How many tokens before the noun "retaliation for" may stand. */
const ANSWER_REACH = 7;

/** The same for an event noun in a phrase of that verb: "blamed Iran for an attack". */
export function nounAccuserOf(sentence: ParsedSentence, noun: Token): number | null {
  if (noun.relation !== "obl" || noun.head < 0 || tellsWhy(sentence, noun)) return null;
  const told = OF_AN_ACT.has(prepositionOf(sentence, noun.index) ?? "");
  const lemma = predicateLemma(sentence, noun.head);
  // "expelled two envoys over the killing of a monk": envoys are sent home for what others do.
  if (!told || !ACCUSING.has(lemma) || lemma === "expel") return null;
  return controllingObject(sentence, noun.head).some(({ head }) => head !== noun.index)
    ? noun.head
    : null;
}

const SHARING = new Set(["conj", "xcomp", "advcl", "parataxis"]);
const FINITE = new Set(["VBD", "VBZ", "VBP"]);

/**
 * Whether a predicate without a subject acts by that of the predicate above. "After the attack
 * killed two": a finite clause has a subject of its own, also where the tree has lost it.
 */
export function sharesSubject(token: Token): boolean {
  const isWhole = baseRelation(token) === "advcl" && FINITE.has(token.xpos);
  return SHARING.has(baseRelation(token)) && !isWhole;
}

/** Nouns that say of an act how it is, whoever does it: "the difficulty of [feeding] a city". Made by hand. */
const ANYBODYS = new Set(
  `difficulty challenge complexity cost expense importance necessity danger risk impossibility ease
  futility method art science business history question problem burden`.split(/\s+/u),
);

/** Whether an act is spoken of whoever does it. */
export function isAnybodys(sentence: ParsedSentence, { index, head }: Token): boolean {
  const isAbout = ANYBODYS.has(sentence.tokens[head]?.lemma.toLowerCase() ?? "");
  return isAbout && dependents(sentence, index, "mark").length > 0;
}
