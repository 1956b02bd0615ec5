import { FURNITURE_RULES } from "../../rules/furniture.ts";
import { endsOpen, normalise, type Paragraph } from "./join-lines.ts";
import { Kinship } from "./kinship.ts";

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

/** What a title is at most and at least, in words. */
const TITLE_WORDS = { from: 3, to: 25 };
/** Below this share of common words a line is of another story than the prose. */
const STRANGE = 0.34;

/** What the marks of a whole text are decided on. */
interface Page {
  paragraphs: readonly Paragraph[];
  furniture: boolean[];
  kinship: Kinship;
  /** The article's own title, in the form of `normalise`; empty when it is not known. */
  title: string;
}

const DATELINE = /^(?:\p{L}+,? )?(?:\p{L}+ \d{1,2}|\d{1,2} \p{L}+),? \d{4}$/u;
/** A cross-head in capitals says where the text goes on, and need not repeat its words. */
const CAPITALS = /^[^\p{Ll}]+$/u;

/** Lines that may be titles or teasers: unfinished, as long as either, and no broken sentence. */
function isTitleLike({ closed, bullet, words, text }: Paragraph): boolean {
  if (closed || bullet || words < TITLE_WORDS.from || words > TITLE_WORDS.to) return false;
  if (text.endsWith(":") || DATELINE.test(text)) return false;
  return /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text) && !endsOpen(text);
}

/**
 * Marks what stands over the first paragraph of prose: list items, menus of short lines, and of
 * several titles all but the one that the prose is about.
 */
function markTop({ paragraphs, furniture, kinship, title }: Page): void {
  const first = paragraphs.findIndex((paragraph, index) => isProse(paragraph) && !furniture[index]);
  if (first < 0) return;
  const top = paragraphs.slice(0, first);
  const menu = top.filter((paragraph) => paragraph.words <= 3 && !paragraph.closed).length >= 4;
  const titles = top.filter((line) => isTitleLike(line) && !ruleFor(line).furniture);
  const own = titles.find((line) => normalise(line.text) === title) ?? best(titles, kinship);
  const place = own === null ? 0 : top.indexOf(own);
  // The title may stand in the zone of a menu's "More".
  if (own !== null) furniture[place] = false;
  top.forEach((paragraph, index) => {
    if (paragraph.closed || paragraph === own) return;
    const isShort = paragraph.words <= 3 && (menu || index < place);
    const isOther = titles.includes(paragraph) && kinship.of(paragraph) < STRANGE;
    if (paragraph.bullet || isShort || isOther) furniture[index] = true;
  });
}

/** The line that the prose says most of, the longer of equals; null when it says nothing of any. */
function best(lines: readonly Paragraph[], kinship: Kinship): Paragraph | null {
  const scored = lines.map((line) => ({ line, score: kinship.of(line) }));
  const [found] = scored.sort((a, b) => b.score - a.score || b.line.words - a.line.words);
  return found && found.score >= (lines.length === 1 ? STRANGE / 2 : STRANGE) ? found.line : null;
}

/** Marks teasers between paragraphs of prose: titles of stories that the prose says nothing of. */
function markTeasers({ paragraphs, furniture, kinship }: Page): void {
  const prose = paragraphs.map((line, index) => isProse(line) && !furniture[index]);
  const [from, to] = [prose.indexOf(true), prose.lastIndexOf(true)];
  if (prose.filter(Boolean).length < MIN_PROSE) return;
  for (let index = from + 1; index < to; index += 1) {
    const line = paragraphs[index];
    const isTeaser = line && line.words >= 5 && isTitleLike(line) && !CAPITALS.test(line.text);
    if (isTeaser && kinship.of(line) < STRANGE) furniture[index] = true;
  }
}

/** With fewer paragraphs of prose nothing can be said about what the article speaks of. */
const MIN_PROSE = 2;

/**
 * Marks what stands below the last paragraph of prose when it reads like links: two or more
 * unfinished lines, one with evidence of its own (glued words, "A - B", a list marker), or one of
 * another story.
 */
function markTail({ paragraphs, furniture, kinship }: Page): void {
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
    (line) =>
      line.bullet ||
      GLUED.test(line.text) ||
      VERSUS.test(line.text) ||
      (isTitleLike(line) && kinship.of(line) < STRANGE),
  );
  if (!evident && links.length < 3) return;
  tail.forEach((paragraph, index) => {
    if (isLinkLike(paragraph)) furniture[last + 1 + index] = true;
  });
}

const COMMENTS =
  /^(?:\d+ )?(?:comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|reader comments)(?: \(\d+\))?$/iu;
const COMMENT_SIGN =
  /^\p{L}[\p{L}.' ]{1,30} says:$|\bago$|\b\d{1,2}[:.]\d{2}\b|^(?:reply|report|like)$/iu;
/** How many lines below the label a sign of a reader's comment is looked for. */
const COMMENT_REACH = 5;

/** Marks readers' comments, which run to the end of the page. */
function markComments({ paragraphs, furniture }: Page): void {
  const start = paragraphs.findIndex(
    ({ text }, index) =>
      COMMENTS.test(text) &&
      paragraphs
        .slice(index + 1, index + 1 + COMMENT_REACH)
        .some((line) => COMMENT_SIGN.test(line.text)),
  );
  if (start > 0) furniture.fill(true, start);
}

const AUTHOR =
  /^[\p{Lu}][\p{L}.'’ -]{2,50} (?:is|was) (?:an? |the )?.{0,60}\b(?:reporter|correspondent|editor|columnist|bureau chief|contributor|staff writer|freelance)\b|^[\p{Lu}][\p{L}.'’ -]{2,50} (?:covers|reports (?:on|from)|writes (?:about|on)) /u;

/** Marks the note on the author below the article. */
function markAuthor({ paragraphs, furniture }: Page): void {
  const last = furniture.lastIndexOf(false);
  const line = paragraphs[last];
  if (last > 1 && line && line.words <= 45 && AUTHOR.test(line.text)) furniture[last] = true;
}

/**
 * For each paragraph whether it is site furniture. Evidence: its own words (`FURNITURE_RULES`),
 * runs of short list items, the zone under a label, its place above, between or below the prose,
 * and whether the prose speaks of the same (`Kinship`). `title` is the article's own, normalised. A
 * text of one paragraph is never furniture, nor is one in which nothing else would be left.
 */
export function findFurniture(paragraphs: readonly Paragraph[], title = ""): boolean[] {
  const furniture = paragraphs.map((paragraph) => ruleFor(paragraph).furniture);
  markLists(paragraphs, furniture);
  markZones(paragraphs, furniture);
  const prose = paragraphs.filter((line, index) => isProse(line) && !furniture[index]);
  const page = { paragraphs, furniture, kinship: new Kinship(prose), title };
  markComments(page);
  markTop(page);
  markTeasers(page);
  markTail(page);
  markAuthor(page);
  return furniture.every(Boolean) ? paragraphs.map(() => false) : furniture;
}
