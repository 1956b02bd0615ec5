import type { Span } from "#schemas/span.ts";
import type { Token } from "../analysis.ts";

/** How long a tail may be, in UTF-16 code units from its comma to the end of the sentence. */
const MAX_LENGTH = 160;
/** How many words may stand before the verb of saying: "a spokesman for the interior ministry said". */
const MAX_SPEAKER_WORDS = 12;
/** What is said is a sentence of its own: shorter beginnings are phrases ("On Monday, Peru said"). */
const MIN_WORDS = 3;
/** A beginning with one of these is a phrase ("In the capital Lima") unless it is longer. */
const PHRASE_START =
  /^["“”’']*(?:on|in|at|by|for|from|with|as|to|of|over|during|after|before|late|early|last|this|earlier|later|meanwhile|asked|speaking|\p{L}+ing)\b/iu;
const MIN_WORDS_OF_PHRASE = 5;

const SAYING =
  "said|says|told|announced|reported|confirmed|added|wrote|declared|claimed|explained|insisted|stated|warned|noted|recalled|alleged|acknowledged|admitted";

/** A tail: comma, who says it, the verb of saying, to whom or when and where, end of the sentence. */
const TAIL = new RegExp(`(,["”’']{0,2}\\s+)([^,;:"“”()]+?)\\s(${SAYING})\\b([^,;:"“”()]*)$`, "u");
/** The same with a speaker who is described and named: "..., the minister, Jane Doe, said". */
const TAIL_OF_TWO = new RegExp(
  `(,["”’']{0,2}\\s+)([^,;:"“”()]+,\\s[^,;:"“”()]+),\\s(${SAYING})\\b([^,;:"“”()]*)$`,
  "u",
);
/** The same with the verb first: "..., said the minister". */
const INVERTED = new RegExp(
  `(,["”’']{0,2}\\s+)(?:${SAYING})\\s((?:[^,;:"“”()]+)(?:,\\s(?:an?|the)\\s[^,;:"“”()]+,?)?)$`,
  "u",
);
/** "told reporters", "said on Monday", "said in a statement": what may follow the verb. */
const AFTER =
  /^(?:\s+(?:on|in|at|by|via|through|from|over|during|after|before|late|early|last|this|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*)?[.!?]*$/u;
/** Words that open a clause of another kind, so that the verb behind them is no verb of a tail. */
const NO_SPEAKER =
  /\b(?:who|whom|whose|which|that|when|where|while|and|but|or|as|if|after|before|because|although|was|were|is|are|has|have|had|been|be|to)\b/iu;

/** A speaker begins with a name, an article, a title or a noun, not with what is said. */
const SPEAKER_START = /^(?!(?:it|they|there|that|on|in|at|so|no|to)\b)/iu;

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

function isLongEnough(said: string): boolean {
  return wordCount(said) >= (PHRASE_START.test(said) ? MIN_WORDS_OF_PHRASE : MIN_WORDS);
}

/** "..., according to officials in Lima": the source, with what is told of it. */
const SOURCE_TAIL =
  /,["”’']{0,2}\s+(?=according\sto\s[^,;:"“”()]{1,100}(?:,\san?\s[^,;:"“”()]{1,60})?$)/u;
/** "According to officials in Lima, ...". */
const SOURCE_LEAD = /^According\sto\s[^,;:"“”()]{1,100},\s/u;
/** What begins an apposition to the source, so that what is said begins later. */
const APPOSITION = /^(?:an?|one|who|which|whose|and|or)\s|^the\s[^,]+,/iu;

function sourceTail(text: string): number | null {
  const found = SOURCE_TAIL.exec(text);
  return found && found.index + found[0].length;
}

/** The offset in `text` behind the comma of a tail "..., officials said on Monday". */
function plainTail(text: string): number | null {
  const found = TAIL.exec(text) ?? TAIL_OF_TWO.exec(text);
  if (!found) return null;
  const [, mark = "", speaker = "", verb = "", after = ""] = found;
  if (wordCount(speaker) > MAX_SPEAKER_WORDS || NO_SPEAKER.test(speaker)) return null;
  const isTold = verb === "told" && wordCount(after) > 0;
  return isTold || AFTER.test(after) ? found.index + mark.length : null;
}

/** The same of "..., said officials". */
function invertedTail(text: string): number | null {
  const found = INVERTED.exec(text);
  if (!found) return null;
  const [, mark = "", speaker = ""] = found;
  const isNoun = wordCount(speaker) <= MAX_SPEAKER_WORDS && !NO_SPEAKER.test(speaker);
  return isNoun && SPEAKER_START.test(speaker) ? found.index + mark.length : null;
}

/**
 * Where the attribution at the end of a sentence begins ("..., officials in Lima said on Monday",
 * "..., said officials"): the offset of its first word in `text`, UTF-16 code units; null without
 * such a tail.
 */
export function attributionTail(text: string, { start, end }: Span): number | null {
  const from = Math.max(start, end - MAX_LENGTH);
  const own = text.slice(from, end);
  const found = plainTail(own) ?? invertedTail(own) ?? sourceTail(own);
  if (found === null) return null;
  const at = from + found;
  return isLongEnough(text.slice(start, at)) ? at : null;
}

/**
 * Where what is said begins behind an attribution at a sentence's start ("According to the ministry,
 * ..."): an offset in `text`, UTF-16 code units; null without such a start.
 */
export function attributionLead(text: string, { start, end }: Span): number | null {
  const found = SOURCE_LEAD.exec(text.slice(start, end))?.[0];
  if (found === undefined) return null;
  const at = start + found.length;
  return APPOSITION.test(text.slice(at, end)) || at >= end ? null : at;
}

const SAID = new RegExp(`^(?:${SAYING})$`, "u");

/** Of "said officials" the noun behind the verb speaks, which the parser takes for its object. */
function turned(tail: readonly Token[]): readonly Token[] {
  const verb = tail[0];
  if (!verb || verb.head >= 0 || !SAID.test(verb.text)) return tail;
  const speaker = tail.find(({ head, relation }) => head === 0 && OBJECT.test(relation));
  return tail.map((token) => (token === speaker ? { ...token, relation: "nsubj" } : token));
}

const OBJECT = /^(?:obj|iobj|nsubj|xcomp|obl)$/u;

function shifted(tokens: readonly Token[], offset: number): Token[] {
  return tokens.map((token) => ({
    ...token,
    index: token.index + offset,
    head: token.head < 0 ? -1 : token.head + offset,
  }));
}

const rootOf = (tokens: readonly Token[]): number =>
  tokens.find(({ head }) => head < 0)?.index ?? 0;

/** The roots of one part hang on the root of the other. */
function hung(tokens: readonly Token[], head: number, relation: string): Token[] {
  return tokens.map((token) => (token.head < 0 ? { ...token, head, relation } : token));
}

/**
 * What is said and who says it, read apart, as one tree: the verb of saying heads what is said; a
 * source ("according to ...") hangs on it.
 */
export function joinTail(said: readonly Token[], tail: readonly Token[]): Token[] {
  const own = shifted(turned(tail), said.length);
  if (isSource(tail)) return [...said, ...hung(own, rootOf(said), "obl")];
  return [...hung(said, rootOf(own), "ccomp"), ...own];
}

/** A source in front of what is said, read apart, as one tree. */
export function joinLead(lead: readonly Token[], said: readonly Token[]): Token[] {
  const own = shifted(said, lead.length);
  return [...hung(lead, rootOf(own), "obl"), ...own];
}

function isSource(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === "according";
}
