import type { Token } from "../analysis.ts";

interface Tree {
  tokens: readonly Token[];
  below: (head: number, ...relations: string[]) => Token[];
}

/** Nouns of what is said or thought, which a clause with "that" spells out. */
const CONTENT_NOUNS = new Set(
  `demand call request appeal plea insistence proposal suggestion recommendation threat warning claim
  accusation allegation charge assertion complaint promise pledge vow statement denial fear hope
  report rumour rumor speculation news position view belief concern ultimatum condition argument contention assurance`.split(
    /\s+/u,
  ),
);

/** "renewed its demand on Monday [that Chile pay]": the clause is what the object noun says. */
function contentNoun({ tokens, below }: Tree, token: Token): Token | null {
  const isLoose = token.relation === "advcl" || token.relation === "ccomp";
  const verb = isLoose ? tokens[token.head] : undefined;
  if (!verb || !below(token.index, "mark").some(({ text }) => text.toLowerCase() === "that"))
    return null;
  // "There are fears that": what there is, is the subject.
  const isThere = below(verb.index, "expl").length > 0;
  // "Peru's claim that Chile had left angered Brazil": between subject and verb it is the subject's.
  const places =
    isThere || token.index < verb.index ? ["nsubj", "nsubj:pass"] : ["obj", "nsubj:pass"];
  const nouns = below(verb.index, ...places).filter(({ index }) => index < token.index);
  return nouns.find(({ lemma }) => CONTENT_NOUNS.has(lemma.toLowerCase())) ?? null;
}

const TIME_NOUN = /^(?:\w+day|week|month|year|weekend|morning|evening|night|today|yesterday)$/iu;

/** "repeated its call this week [that Chad free the men]": no week frees anybody. */
function nounBeforeTime({ tokens, below }: Tree, token: Token): Token | null {
  const time = token.relation === "acl:relcl" ? tokens[token.head] : undefined;
  if (!time || !TIME_NOUN.test(time.text)) return null;
  const marked = below(token.index, "mark").some(({ text }) => text.toLowerCase() === "that");
  const verb = tokens[time.head];
  if (!marked || !verb) return null;
  const nouns = [verb, ...below(verb.index, "obj")];
  return nouns.find(({ lemma }) => CONTENT_NOUNS.has(lemma.toLowerCase())) ?? null;
}

/** "that" at the head of a clause which has all its parts without it. */
function openingThat({ below }: Tree, token: Token): Token | null {
  const parts = below(token.index, "mark", "obj", "iobj", "nsubj", "nsubj:pass", "obl");
  const that = parts.find(({ text }) => text.toLowerCase() === "that");
  const others = parts.filter((each) => each !== that);
  const subject = others.find(({ relation }) => relation.startsWith("nsubj"));
  const isWhole = subject?.upos !== "PRON" || others.some(({ relation }) => relation === "obj");
  return that && subject && isWhole ? that : null;
}

/** Whether a clause hangs on a noun, by the name of a relative clause or of what a verb says. */
function isOfNoun({ relation }: Token, above: Token): boolean {
  return /^acl/u.test(relation) || (relation === "ccomp" && above.upos === "NOUN");
}

/** Whether the noun stands for what somebody says or thinks: "claim", "demand", "fear". */
export function isContentNoun({ upos, lemma }: Token): boolean {
  return upos === "NOUN" && CONTENT_NOUNS.has(lemma.toLowerCase());
}

/**
 * The noun that a clause with "that" spells out, for it has no gap: "its [demand] that Chile pay",
 * "the [claim] by Peru that Chile had armed Bolivia".
 */
function spelledOut(tree: Tree, token: Token): Token | null {
  const { tokens, below } = tree;
  const above = tokens[token.head];
  if (!above || !isOfNoun(token, above)) return null;
  const that = openingThat(tree, token);
  if (!that) return null;
  const owner = below(above.index, "case").some(({ text }) => /^(?:by|from|of)$/iu.test(text));
  const noun = owner && above.relation === "nmod" ? tokens[above.head] : above;
  const isNext = that.index === above.index + 1 || (noun !== above && that.index > above.index);
  return isNext && noun && CONTENT_NOUNS.has(noun.lemma.toLowerCase()) ? noun : null;
}

/** What somebody does to reach an aim, which an infinitive right behind it says. */
const EFFORTS = new Set(
  `effort campaign fight bid attempt struggle battle strategy mission push drive operation war
  offensive quest endeavour endeavor`.split(/\s+/u),
);

/** "helped Peru in its fight [to defeat the rebels]": the aim is that of whose fight it is. */
function ownedEffort({ tokens, below }: Tree, token: Token): Token | null {
  if (token.relation !== "advcl" && token.relation !== "xcomp") return null;
  const mark = below(token.index, "mark").find(({ text }) => text.toLowerCase() === "to");
  const noun = tokens[(mark?.index ?? 0) - 1];
  if (noun?.upos !== "NOUN" || !EFFORTS.has(noun.lemma.toLowerCase())) return null;
  return below(noun.index, "nmod:poss").length > 0 ? noun : null;
}

/**
 * The tokens with clauses hung on the noun whose content they spell out: in "renewed its demand on
 * Monday that Chile pay" the demand is that Chile pay, although other words stand between. Pure;
 * offsets and indexes stay.
 */
export function reattachContent(tokens: readonly Token[]): Token[] {
  const isHolder = (lemma: string) => CONTENT_NOUNS.has(lemma) || EFFORTS.has(lemma);
  if (!tokens.some(({ lemma }) => isHolder(lemma.toLowerCase()))) return [...tokens];
  const below = (head: number, ...relations: string[]) =>
    tokens.filter((token) => token.head === head && relations.includes(token.relation));
  const tree = { tokens, below };
  const opening = new Set<number>();
  const read = tokens.map((token) => {
    const noun =
      contentNoun(tree, token) ?? nounBeforeTime(tree, token) ?? ownedEffort(tree, token);
    if (noun) return { ...token, head: noun.index, relation: "acl" };
    const spelled = spelledOut(tree, token);
    if (!spelled) return token;
    opening.add(openingThat(tree, token)?.index ?? -1);
    return { ...token, head: spelled.index, relation: "acl" };
  });
  return read.map((token) =>
    opening.has(token.index) ? { ...token, upos: "SCONJ", xpos: "IN", relation: "mark" } : token,
  );
}
