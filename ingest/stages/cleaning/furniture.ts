import { FURNITURE_RULES } from "../../rules/furniture.ts";
import type { Paragraph } from "./join-lines.ts";

/** A word glued to the next at a lost line break: "UkraineThe", "NATOThe" is left alone. */
const GLUED = /\p{Ll}{3}\p{Lu}\p{Ll}{2,}/u;
const VERSUS = /^[\p{L}.' ]{3,30}\s[-–]\s[\p{L}.' ]{3,30}$/u;

function ruleFor(paragraph: Paragraph): { furniture: boolean; opensZone: boolean } {
  const rule = FURNITURE_RULES.find((row) => row.applies(paragraph));
  return { furniture: rule !== undefined, opensZone: rule?.opensZone ?? false };
}

/** A paragraph of the article proper: it ends like a sentence and is longer than a teaser's label. */
export function isProse(paragraph: Paragraph): boolean {
  return paragraph.closed && paragraph.words >= 8;
}

/** May be a link: it does not end like a sentence, and links are short. */
function isLinkLike(paragraph: Paragraph): boolean {
  if (paragraph.words > 30) return false;
  return !paragraph.closed || /["'”’»]$/u.test(paragraph.text) || paragraph.words <= 3;
}

/**
 * Marks runs of list items that read like tags or links: three or more, short, hardly one of them
 * a sentence, and not announced by a line that ends with a colon.
 */
function markLists(paragraphs: readonly Paragraph[], furniture: boolean[]): void {
  let from = 0;
  while (from < paragraphs.length) {
    let to = from;
    while (paragraphs[to]?.bullet) to += 1;
    const run = paragraphs.slice(from, to);
    const announced = paragraphs[from - 1]?.text.endsWith(":") && !furniture[from - 1];
    if (run.length >= 3 && !announced && isTagList(run)) furniture.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
}

function isTagList(run: readonly Paragraph[]): boolean {
  const words = run.reduce((sum, item) => sum + item.words, 0);
  const sentences = run.filter((item) => item.closed).length;
  return words / run.length <= 6 && sentences * 4 <= run.length;
}

/** Marks the unfinished lines that follow a label such as "Read also": its links. */
function markZones(paragraphs: readonly Paragraph[], furniture: boolean[]): void {
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const { opensZone } = ruleFor(paragraph);
    open = opensZone || (open && (furniture[index] === true || isLinkLike(paragraph)));
    if (open) furniture[index] = true;
  });
}

/** Marks what stands over the first paragraph of prose: list items, and menus of short lines. */
function markTop(paragraphs: readonly Paragraph[], furniture: boolean[]): void {
  const first = paragraphs.findIndex((paragraph, index) => isProse(paragraph) && !furniture[index]);
  if (first < 0) return;
  const top = paragraphs.slice(0, first);
  const menu = top.filter((paragraph) => paragraph.words <= 3 && !paragraph.closed).length >= 4;
  top.forEach((paragraph, index) => {
    if (paragraph.closed) return;
    if (paragraph.bullet || (menu && paragraph.words <= 3)) furniture[index] = true;
  });
}

/**
 * Marks what stands below the last paragraph of prose when it reads like links: two or more
 * unfinished lines, or one with evidence of its own (glued words, "A - B", a list marker).
 */
function markTail(paragraphs: readonly Paragraph[], furniture: boolean[]): void {
  const last = paragraphs.findLastIndex(
    (paragraph, index) => isProse(paragraph) && !furniture[index],
  );
  const prose = paragraphs.slice(0, last + 1);
  const open = prose.filter((paragraph) => !paragraph.closed && paragraph.words >= 8).length;
  if (last < 0 || open * 2 > prose.length) return;
  const tail = paragraphs.slice(last + 1);
  const links = tail.filter(
    (paragraph, index) => !furniture[last + 1 + index] && isLinkLike(paragraph),
  );
  const evident = links.some(
    (line) => line.bullet || GLUED.test(line.text) || VERSUS.test(line.text),
  );
  if (!evident && links.length < 3) return;
  tail.forEach((paragraph, index) => {
    if (isLinkLike(paragraph)) furniture[last + 1 + index] = true;
  });
}

/**
 * For each paragraph whether it is site furniture. Evidence: its own words (`FURNITURE_RULES`),
 * runs of short list items, the zone under a label, and its place above or below the prose. A
 * text of one paragraph is never furniture, nor is one in which nothing else would be left.
 */
export function findFurniture(paragraphs: readonly Paragraph[]): boolean[] {
  const furniture = paragraphs.map((paragraph) => ruleFor(paragraph).furniture);
  markLists(paragraphs, furniture);
  markZones(paragraphs, furniture);
  markTop(paragraphs, furniture);
  markTail(paragraphs, furniture);
  return furniture.every(Boolean) ? paragraphs.map(() => false) : furniture;
}
