import type { Span } from "#schemas/span.ts";
import type { Token } from "../analysis.ts";

/** How long a tail may be, in UTF-16 code units from its comma to the end of the sentence. */
const MAX_LENGTH = 160;
/** How many words may stand before the verb of saying: "a spokesman for the interior ministry said". */
const MAX_SPEAKER_WORDS = 12;
/** What is said is a sentence of its own: shorter beginnings are phrases ("On Monday, Peru said"). */
const MIN_WORDS = 5;

const SAYING =
  "said|says|told|announced|reported|confirmed|added|wrote|declared|claimed|explained|insisted|stated|warned|noted|recalled|alleged|acknowledged|admitted";

/** A tail: comma, who says it, the verb of saying, to whom or when and where, end of the sentence. */
const TAIL = new RegExp(`(,["”’']{0,2}\\s+)([^,;:"“”()]+?)\\s(${SAYING})\\b([^,;:"“”()]*)$`, "u");
/** "told reporters", "said on Monday", "said in a statement": what may follow the verb. */
const AFTER =
  /^(?:\s+(?:on|in|at|by|via|through|from|over|during|after|before|late|early|last|this|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*)?[.!?]*$/u;
/** Words that open a clause of another kind, so that the verb behind them is no verb of a tail. */
const NO_SPEAKER =
  /\b(?:who|whom|whose|which|that|when|where|while|and|but|or|as|if|after|before|because|although|was|were|is|are|has|have|had|been|be|to)\b/iu;

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * Where the attribution at the end of a sentence begins ("..., officials in Lima said on Monday"):
 * the offset of its first word in `text`, UTF-16 code units; null without such a tail.
 */
export function attributionTail(text: string, { start, end }: Span): number | null {
  const from = Math.max(start, end - MAX_LENGTH);
  const found = TAIL.exec(text.slice(from, end));
  if (!found) return null;
  const [, mark = "", speaker = "", verb = "", after = ""] = found;
  const at = from + found.index + mark.length;
  if (wordCount(speaker) > MAX_SPEAKER_WORDS || NO_SPEAKER.test(speaker)) return null;
  const isTold = verb === "told" && wordCount(after) > 0;
  if (!isTold && !AFTER.test(after)) return null;
  return wordCount(text.slice(start, at)) < MIN_WORDS ? null : at;
}

/** What is said and who says it, read apart, as one tree: the verb of saying heads what is said. */
export function joinTail(said: readonly Token[], tail: readonly Token[]): Token[] {
  const verb = tail.find(({ head }) => head < 0)?.index ?? 0;
  const offset = said.length;
  const content = said.map((token) =>
    token.head < 0 ? { ...token, head: verb + offset, relation: "ccomp" } : token,
  );
  const speaker = tail.map((token) => ({
    ...token,
    index: token.index + offset,
    head: token.head < 0 ? -1 : token.head + offset,
  }));
  return [...content, ...speaker];
}
