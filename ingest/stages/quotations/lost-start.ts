import type { Block } from "../../analysis.ts";

/** A quotation with a lost opening mark reaches back over at most so many blocks. */
export const MAX_BLOCKS = 8;
const MIN_WORD = 4;

const ANAPHOR =
  /^(?:they|it|this|that|these|those|he|she|such|so|and|but|also|moreover|then|there)\b/iu;
const PRONOUN = /^(?:they|it|these|those|he|she)\b/iu;
const COMMON = new Set(
  "about after again against also although because been before being between both could does doing down during each from further have having here into just many more most much must only other over same should some such than that their them then there these they this those through time under until very were what when where which while will with within without would your".split(
    " ",
  ),
);
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|am|\p{L}{3,}ed)\b/iu;

/** Content words cut to their first five letters: enough to see that two texts have one topic. */
function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= MIN_WORD && !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  );
}

function shareWord(one: Set<string>, other: Set<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** Leans on what stands before: begins with a pronoun or conjunction, or has no verb. */
function leansBack(text: string): boolean {
  return ANAPHOR.test(text) || !VERB.test(text);
}

export interface LostQuotation {
  /** Nothing before this offset may belong to it. */
  floor: number;
  /** Offset of the closing mark. */
  mark: number;
}

/** The words of the last block that may belong to it: what stands before the mark, after a colon. */
function ownStart(text: string, block: Block, { floor, mark }: LostQuotation): number {
  const start = Math.max(block.start, floor);
  const colon = text.slice(start, mark).search(/:\s/u);
  const at = colon < 0 ? start : start + colon + 1;
  return at + (text.slice(at, mark).length - text.slice(at, mark).trimStart().length);
}

/** The paragraph at an offset, as far as it leans on the one before. */
function paragraphAt(text: string, start: number): string {
  return text.slice(start, start + 400).split(/\n\s*\n/u)[0] ?? "";
}

/** Blocks from the last to the first, each with the one before it when it begins with a pronoun. */
function unitsBackward(text: string, blocks: readonly Block[]): Block[][] {
  const units: Block[][] = [];
  for (const block of blocks.toReversed().slice(0, MAX_BLOCKS)) {
    const unit = units.at(-1);
    const first = unit?.at(-1);
    if (unit && first && PRONOUN.test(text.slice(first.start, first.end))) unit.push(block);
    else units.push([block]);
  }
  return units;
}

interface Reach extends LostQuotation {
  start: number;
}

/** Takes blocks in from the last to the first while they hold together; gives the new start. */
function reachBack(text: string, blocks: readonly Block[], from: Reach): number {
  const words = contentWords(text.slice(from.start, from.mark));
  let start = from.start;
  for (const unit of unitsBackward(text, blocks)) {
    const own = unit.map((block) => text.slice(block.start, block.end));
    const isBorder = unit.some(({ kind, start: at }) => kind !== "body" || at < from.floor);
    const belongs =
      shareWord(contentWords(own.join(" ")), words) || leansBack(paragraphAt(text, start));
    if (isBorder || !belongs || own.some((part) => part.endsWith(":"))) break;
    start = unit.at(-1)?.start ?? start;
    for (const word of contentWords(own.join(" "))) words.add(word);
  }
  return start;
}

/**
 * Where a quotation begins whose opening mark is lost; `blocks` end with the one that has the
 * closing mark. It reaches back while blocks hold together by their words (lexical cohesion, after
 * Hearst, TextTiling, 1997): a block is taken in when it shares a content word with what is taken
 * already, or when what follows it leans back on it; a block that begins with a pronoun goes with the
 * one before it. Cross-heads and other quotations end it.
 * Null when fewer than four words would be left: such a mark is a stray one.
 */
export function startOfLostQuotation(
  text: string,
  blocks: readonly Block[],
  lost: LostQuotation,
): number | null {
  const last = blocks.at(-1);
  if (last === undefined) return null;
  const start = ownStart(text, last, lost);
  if ((text.slice(start, lost.mark).match(/\p{L}+/gu) ?? []).length < 4) return null;
  return start === last.start ? reachBack(text, blocks.slice(0, -1), { ...lost, start }) : start;
}
