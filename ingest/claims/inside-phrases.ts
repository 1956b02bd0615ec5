import type { Mention } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents, prepositionOf } from "../clauses/tree.ts";
import { MEASURES } from "../rules/rule.ts";

/** Prepositions whose phrase says when or why: whom it names has no part in what the noun before it is. */
const BESIDE: ReadonlySet<string> = new Set(
  "after before during since following despite amid amidst until like unlike except besides".split(
    " ",
  ),
);

/**
 * People by whom they belong to or what befell them: "the husband of X", "X's killer". What they do
 * or suffer, X does not. Made by hand.
 */
const OTHERS: ReadonlySet<string> = new Set(
  `husband wife spouse son daughter brother sister father mother parent child uncle aunt nephew
  niece cousin grandson granddaughter grandfather grandmother widow widower fiance fiancee boyfriend girlfriend friend
  fan admirer neighbour neighbor killer murderer assassin attacker victim rival opponent enemy foe critic
  predecessor successor biographer doctor nanny maid driver landlord tenant impersonator
  family relative kin lawyer attorney solicitor barrister`.split(/\s+/u),
);

/** "claims that X fired": who acts in what somebody says has no part in its being said. */
function isContent(sentence: ParsedSentence, { index, relation }: Token): boolean {
  const marks = relation === "acl" ? dependents(sentence, index, "mark") : [];
  return marks.some(({ text }) => text.toLowerCase() === "that");
}

/** "with the [potential] to spread to X", "the power to": what a thing could do to somebody says nothing of them. */
const CAPACITIES: ReadonlySet<string> = new Set(
  "potential power tendency likelihood capacity ability".split(" "),
);

/** Verbs whose participle says whom a thing is for: "rifles [meant] for X". */
const DESTINED: ReadonlySet<string> = new Set(
  "mean intend destine earmark reserve send give sell supply bind".split(" "),
);

function isDestination(sentence: ParsedSentence, { head, relation, index }: Token): boolean {
  const verb = sentence.tokens[head];
  const isPhrase =
    /^obl/u.test(relation) && /^(?:for|to)$/u.test(prepositionOf(sentence, index) ?? "");
  return isPhrase && verb?.relation === "acl" && verb.xpos === "VBN" && DESTINED.has(verb.lemma);
}

/** "the husband [of X]", "[X]'s killer". */
function isOwner(sentence: ParsedSentence, { head, relation, index }: Token): boolean {
  const isOf = relation === "nmod" && prepositionOf(sentence, index) === "of";
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
  return (isOf || relation === "nmod:poss") && OTHERS.has(lemma);
}

/** "a rally [after the death of X]". */
function isBeside(sentence: ParsedSentence, { relation, index }: Token): boolean {
  return /^(?:nmod|obl)/u.test(relation) && BESIDE.has(prepositionOf(sentence, index) ?? "");
}

/** What third parties do for the sides of a deal. Made by hand. */
const MEDIATING: ReadonlySet<string> = new Set(
  "broker mediate facilitate moderate host arrange oversee supervise".split(" "),
);

/** "an agreement brokered [by X]": X is no side of it. */
function isMediator(sentence: ParsedSentence, { head, relation, index }: Token): boolean {
  const isAgent = /^obl/u.test(relation) && prepositionOf(sentence, index) === "by";
  const participle = sentence.tokens[head];
  const isBelow = participle?.relation === "acl" && participle.xpos === "VBN";
  return isAgent && isBelow && MEDIATING.has(participle.lemma);
}

/** Firms and their kind, which act for themselves. Made by hand. */
const FIRMS: ReadonlySet<string> = new Set(
  `maker manufacturer producer firm company business chain retailer brand startup start-up airline
  carmaker automaker chipmaker drugmaker brewer operator conglomerate developer publisher studio
  insurer lender supermarket bookseller builder shipbuilder supplier exporter importer wholesaler
  distributor broadcaster restaurant hotel shop store club team band orchestra`.split(/\s+/u),
);

/** "the [Canadian] clinic chain": what a firm does and suffers, its state does not. */
function isHomeOfFirm({ tokens }: ParsedSentence, { head, relation, xpos, text }: Token): boolean {
  const isAdjective = relation === "amod" && xpos === "JJ" && /^\p{Lu}/u.test(text);
  return isAdjective && FIRMS.has(tokens[head]?.lemma.toLowerCase() ?? "");
}

function isWhatItCould({ tokens }: ParsedSentence, { head, relation }: Token): boolean {
  return relation === "acl" && CAPACITIES.has(tokens[head]?.lemma.toLowerCase() ?? "");
}

/** "proposed it with [US] support": whose help somebody has takes no other part. Made by hand. */
const BACKING: ReadonlySet<string> = new Set(
  "support backing help assistance blessing consent approval encouragement connivance".split(" "),
);

function isBacker(sentence: ParsedSentence, { head, relation }: Token): boolean {
  const noun = sentence.tokens[head];
  const isOwn = /^(?:amod|compound|nmod:poss)$/u.test(relation);
  if (!isOwn || !BACKING.has(noun?.lemma.toLowerCase() ?? "")) return false;
  return /^with(?:out)?$/u.test(prepositionOf(sentence, head) ?? "");
}

/** '"... the agreement," the minister said': behind a comma and the mark somebody else speaks. */
export function isBehindQuote({ tokens }: ParsedSentence, { head, index }: Token): boolean {
  const between = tokens.slice(head + 1, Math.max(index, head + 1));
  return between.some((mark) => /^["”]$/u.test(mark.text) && tokens[mark.index - 1]?.text === ",");
}

/** What one state holds apart from its own land. */
const HOLDINGS: ReadonlySet<string> = new Set(
  "colony protectorate dependency dominion possession exclave enclave territory".split(" "),
);
const HELD =
  /^(?:former|ex|overseas|crown|colonial|dependent|self-governing|non-self-governing)$/iu;

/**
 * "the former [British] colony", "a protectorate [of X]": what a state holds or held is not the
 * state. Its own "territory" is, unless it lies overseas or is its no more.
 */
export function isHolder(sentence: ParsedSentence, token: Token): boolean {
  const { head, relation, index } = token;
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
  const isOf = relation === "nmod" && prepositionOf(sentence, index) === "of";
  if (!HOLDINGS.has(lemma) || !(isOf || /^(?:amod|compound|nmod:poss)$/u.test(relation)))
    return false;
  if (lemma !== "territory") return true;
  return dependents(sentence, head, "amod", "compound").some(({ text }) => HELD.test(text));
}

/** Nouns whose "of" phrase says what is claimed. */
const CLAIMS: ReadonlySet<string> = new Set(
  "claim allegation accusation report suggestion rumour rumor speculation charge".split(" "),
);

/** "rejected claims [of Russian involvement in X]": what is claimed names nobody who claims it. */
function isClaimed(sentence: ParsedSentence, { head, relation, upos, index }: Token): boolean {
  if (relation !== "nmod" || upos !== "NOUN" || prepositionOf(sentence, index) !== "of")
    return false;
  return CLAIMS.has(sentence.tokens[head]?.lemma.toLowerCase() ?? "");
}

const AWAY = [
  isClaimed,
  isHolder,
  isContent,
  isBeside,
  isWhatItCould,
  isDestination,
  isOwner,
  isMediator,
  isHomeOfFirm,
  isBacker,
  isBehindQuote,
] as const;

/** Whether a phrase below a noun leads away from who takes part in what the noun tells. */
export function leadsAway(sentence: ParsedSentence, token: Token): boolean {
  return AWAY.some((isAway) => isAway(sentence, token));
}

/** What weighs on whom it is laid over or against. */
const BURDENS: ReadonlySet<string> = new Set([
  ...MEASURES.split(/\s+/u),
  ..."zone war strike raid operation campaign action attack offensive force intervention".split(
    " ",
  ),
]);

/** "backed a no-fly zone over [X]": who is for what weighs on somebody is not for him. */
export function isBurdened(sentence: ParsedSentence, { start: at }: Mention): boolean {
  const name = sentence.tokens.find(({ start, end }) => start <= at && at < end);
  const noun = sentence.tokens[name?.head ?? -1];
  if (name?.relation !== "nmod" || !BURDENS.has(noun?.lemma.toLowerCase() ?? "")) return false;
  return /^(?:over|on|against|upon|in)$/u.test(prepositionOf(sentence, name.index) ?? "");
}

/** How many tokens before a name its preposition may stand, an article between. */
const REACH = 2;

/** The nearest word before a mention that is no article, lower case: "from" in "an update from the [Alliance]". */
export function wordBefore(tokens: readonly Token[], { start: at }: Mention): string | undefined {
  const first = tokens.findIndex(({ start, end }) => start <= at && at < end);
  const before = tokens.slice(Math.max(0, first - REACH), first).reverse();
  return before.find(({ upos }) => upos !== "DET")?.text.toLowerCase();
}
