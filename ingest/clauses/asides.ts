import type { Token } from "../analysis.ts";
import type { Form } from "../model/language-model.ts";
import { type RawTree, rawTree } from "./tree-changes.ts";

/** Reads forms as one sentence. */
type Read = (forms: readonly Form[]) => Token[];

/** "Kenya[, which borders Chad,] accused Oman": the commas of what stands between a noun and its verb. */
interface Aside {
  open: number;
  close: number;
}

/** Shorter ones the parser reads well, longer ones are more likely several phrases. */
const MIN_TOKENS = 4;
const MAX_TOKENS = 60;

const RELATIVE = /^(?:which|who|whose)$/iu;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|NUM)$/u.test(token.upos);
}

/** What opens an aside behind its comma: a relative pronoun, or a participle that tells what was asked or done. */
function opens(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || RELATIVE.test(token.text)) return token !== undefined;
  return token.upos === "VERB" && PARTICIPLE.test(token.xpos);
}

/** A past tense too: the parser cannot tell "asked" from "asked". */
const PARTICIPLE = /^VB[NGD]$/u;

/** The verb of the sentence goes on behind the closing comma: nothing but an adverb stands before it. */
function closes(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.upos === "ADV" ? tokens[index + 2] : tokens[index + 1];
  return tokens[index]?.text === "," && FINITE.has(next?.xpos ?? "");
}

function findAside(tokens: readonly Token[]): Aside | null {
  for (const { index, text } of tokens) {
    if (text !== "," || !isNominal(tokens[index - 1]) || !opens(tokens, index + 1)) continue;
    const most = Math.min(tokens.length, index + MAX_TOKENS);
    for (let close = index + 1 + MIN_TOKENS; close < most; close++) {
      if (closes(tokens, close)) return { open: index, close };
    }
  }
  return null;
}

/** Whether the tree agrees with the commas: what is aside hangs on the noun before it, and on nothing else. */
function stands(tree: RawTree, { open, close }: Aside): boolean {
  const { tokens } = tree;
  const isInside = (index: number) => open < index && index < close;
  const words = tokens.filter(({ upos }) => upos !== "PUNCT");
  const crossing = words.filter(({ index, head }) => isInside(index) !== isInside(head));
  const [only, ...others] = crossing;
  if (!only || others.length > 0 || !isInside(only.index)) return false;
  return isSubjectOf(tree, tokens[only.head], close);
}

/** Whether a noun, or what it belongs to, is the subject of a verb at token `from` or behind it. */
function isSubjectOf({ tokens }: RawTree, noun: Token | undefined, from: number): boolean {
  let token = noun;
  while (token && token.index < from) {
    const head: Token | undefined = tokens[token.head];
    if (head && head.index >= from) return token.relation.startsWith("nsubj");
    token = head;
  }
  return false;
}

/** A word that a relative pronoun is read as, so that the aside is a sentence. */
function standIn(pronoun: string, next: Token | undefined): string {
  if (/^whose$/iu.test(pronoun)) return "its";
  if (next?.xpos === "VBP" || /^(?:have|are|were)$/iu.test(next?.text ?? "")) return "they";
  return /^who$/iu.test(pronoun) ? "he" : "Peru";
}

/** The forms of the aside as a sentence of its own. */
function asSentence(tokens: readonly Token[], { open, close }: Aside): Form[] {
  const inside = tokens.slice(open + 1, close);
  const [first, next] = inside;
  if (!first || !RELATIVE.test(first.text)) return inside;
  const isSubject = next !== undefined && (FINITE.has(next.xpos) || next.upos === "ADV");
  const isOwner = /^whose$/iu.test(first.text);
  if (!isSubject && !isOwner) return inside;
  return [{ ...first, text: standIn(first.text, next) }, ...inside.slice(1)];
}

/** The noun that an aside tells of: the nearest before it that stands in no phrase of its own. */
function antecedent(main: RawTree, given: readonly Token[], { open, close }: Aside): number {
  const verb = given
    .slice(open + 1, close)
    .find(({ relation, head }) => /^acl/u.test(relation) && head < open && head >= 0);
  if (verb && isNominal(given[verb.head])) return verb.head;
  let token = main.tokens[open - 1];
  while (token && token.head >= 0 && /^(?:flat|compound|nummod|goeswith)$/u.test(token.relation)) {
    token = main.tokens[token.head];
  }
  return token?.index ?? open - 1;
}

/**
 * The tokens of a sentence whose tree mixes what stands between commas with the sentence itself:
 * both are read apart ("Kenya accused Oman", "it borders Chad") and joined where the commas are.
 * A sentence whose tree agrees with its commas, or that reads no better so, comes back as it is.
 * Pure; offsets and indexes stay.
 */
export function readAsides(given: Token[], read: Read): Token[] {
  const aside = findAside(given);
  if (!aside || stands(rawTree(given), aside)) return given;
  const { open, close } = aside;
  const outside = [...given.slice(0, open), ...given.slice(close + 1)];
  const main = read(outside);
  const gap = close + 1 - open;
  if (!isSubjectOf(rawTree(main), main[open - 1], open)) return given;
  const place = (index: number) => (index < open ? index : index + gap);
  const inside = read(asSentence(given, aside));
  const at = antecedent(rawTree(main), given, aside);
  return joined({ given, main: main.map((token) => moved(token, place)), inside, aside, at });
}

function moved(token: Token, place: (index: number) => number): Token {
  const head = token.head < 0 ? -1 : place(token.head);
  return { ...token, index: place(token.index), head };
}

/** The two readings as one tree: the aside's root hangs on token `at`, its commas on the root. */
function joined(parts: {
  given: readonly Token[];
  main: readonly Token[];
  inside: readonly Token[];
  aside: Aside;
  at: number;
}): Token[] {
  const { given, main, aside, at } = parts;
  const inside = parts.inside.map((token) => moved(token, (index) => index + aside.open + 1));
  const byIndex = new Map([...main, ...inside].map((token) => [token.index, token]));
  const root = inside.find(({ head }) => head < 0)?.index ?? at;
  return given.map((token) => {
    const read = byIndex.get(token.index);
    if (!read) return { ...token, head: root, relation: "punct" };
    const found = asGiven(read, token);
    return token.index === root
      ? { ...found, head: at, relation: asideRelation(given, aside) }
      : found;
  });
}

/** The token that stood in for a relative pronoun is that pronoun, with its new place in the tree. */
function asGiven(read: Token, given: Token): Token {
  return read.text === given.text ? read : { ...given, head: read.head, relation: read.relation };
}

function asideRelation(tokens: readonly Token[], { open }: Aside): string {
  return RELATIVE.test(tokens[open + 1]?.text ?? "") ? "acl:relcl" : "acl";
}
