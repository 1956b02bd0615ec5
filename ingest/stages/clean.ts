import type { Block, Stage } from "../analysis.ts";
import { findFurniture, isProse } from "./cleaning/furniture.ts";
import { joinLines, normalise, type Paragraph } from "./cleaning/join-lines.ts";
import { splitLines } from "./cleaning/lines.ts";
import { splitCredit } from "./cleaning/split-credit.ts";

const MAX_HEADLINE_WORDS = 25;
const MAX_SUBHEAD_WORDS = 8;

/** A title over the text: the first line that is no furniture, unfinished, with prose below it. */
function isHeadline(paragraph: Paragraph, hasProse: () => boolean, title: string): boolean {
  if (title !== "" && normalise(paragraph.text) === title) return true;
  const unfinished = !paragraph.closed || /[!?]["'”’»)]*$/u.test(paragraph.text);
  return (
    unfinished &&
    !paragraph.bullet &&
    !paragraph.text.endsWith(":") &&
    paragraph.words <= MAX_HEADLINE_WORDS &&
    hasProse()
  );
}

/** A cross-head: a few words on a line of their own that end without punctuation, prose below. */
function isSubhead(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  return (
    !paragraph.closed &&
    !paragraph.bullet &&
    paragraph.words <= MAX_SUBHEAD_WORDS &&
    !/[:;,"”»]$/u.test(paragraph.text) &&
    next !== undefined &&
    !next.bullet &&
    next.words > paragraph.words
  );
}

/** For each paragraph the number of the next one that is no furniture. */
function nextKept(furniture: readonly boolean[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let kept: number | undefined;
  for (let index = furniture.length - 1; index >= 0; index--) {
    next[index] = kept;
    if (furniture[index] === false) kept = index;
  }
  return next;
}

function kindsOf(paragraphs: readonly Paragraph[], title: string): Block["kind"][] {
  const furniture = findFurniture(paragraphs, title);
  const first = furniture.indexOf(false);
  const next = nextKept(furniture);
  const isRead = (_: Paragraph, index: number) => furniture[index] === false;
  return paragraphs.map((paragraph, index) => {
    if (furniture[index]) return "furniture";
    const hasProse = () => paragraphs.filter(isRead).slice(1).some(isProse);
    if (index === first && isHeadline(paragraph, hasProse, title)) return "headline";
    return isSubhead(paragraph, paragraphs[next[index] ?? -1]) ? "subhead" : "body";
  });
}

/**
 * Splits the text into blocks: headline, cross-heads, paragraphs and site furniture. Paragraphs
 * are joined over line breaks in mid-sentence. Offsets refer to the text as given; nothing of it
 * is dropped but blank space and list markers.
 */
export const clean: Stage = (analysis) => {
  const { text, title } = analysis.article;
  const paragraphs = joinLines(splitLines(text)).flatMap((paragraph) =>
    splitCredit(paragraph, text),
  );
  const kinds = kindsOf(paragraphs, normalise(title ?? ""));
  const blocks = paragraphs.map(({ start, end }, index) => ({
    start,
    end,
    kind: kinds[index] ?? "body",
  }));
  return { ...analysis, blocks };
};
