import type { Entity, Mention } from "#schemas/document.ts";
import type { Analysis, ParsedSentence } from "../analysis.ts";
import { TITLE_RULES, type TitleRule } from "../rules/titles.ts";
import type { Actor } from "./actors.ts";
import type { Factor } from "./draft.ts";

/** What a state rule needs: the article's text, the sentence and who is named in it. */
export interface StateContext {
  analysis: Analysis;
  sentence: ParsedSentence;
  actors: readonly Actor[];
}

/** A title that stands at the edge of a name. */
export interface TitleFound {
  rule: TitleRule;
  title: string;
  span: { start: number; end: number };
}

const TITLES: readonly { title: string; rule: TitleRule }[] = TITLE_RULES.flatMap((rule) =>
  rule.titles.map((title) => ({ title, rule })),
).sort((a, b) => b.title.length - a.title.length || (a.title < b.title ? -1 : 1));

/** Words before a title that say its bearer no longer, or not yet, holds it. */
const PAST_OR_FUTURE =
  /\b(?:former|ex|ousted|outgoing|late|one-time|then|would-be|designate)\b(?:[\s-]+[\p{L}.'’]+){0,3}[\s-]*$/iu;
const OWNER_BEFORE = /(?:['’]s?)?(?:\s+(?:new|incoming|current|interim|visiting))?\s+$/u;

/** Lower case, hyphens and line breaks as spaces; keeps the length. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[\s-]/gu, " ");
}

/** The longest title that ends (or starts) where the folded text does. */
function titleAt(text: string, edge: "start" | "end"): { title: string; rule: TitleRule } | null {
  const boundary = (rest: string) =>
    edge === "end" ? !/[\p{L}]$/u.test(rest) : !/^[\p{L}]/u.test(rest);
  for (const entry of TITLES) {
    const fits = edge === "end" ? text.endsWith(entry.title) : text.startsWith(entry.title);
    const rest =
      edge === "end" ? text.slice(0, -entry.title.length) : text.slice(entry.title.length);
    if (fits && boundary(rest)) return entry;
  }
  return null;
}

/** "[title], NAME", "[title] NAME". */
function titleBefore({ analysis, sentence }: StateContext, mention: Mention): TitleFound | null {
  const before = folded(analysis.article.text.slice(sentence.start, mention.start));
  const trimmed = before.replace(/[\s,]+$/u, "");
  const found = titleAt(trimmed, "end");
  if (!found) return null;
  const end = sentence.start + trimmed.length;
  const start = end - found.title.length;
  if (PAST_OR_FUTURE.test(before.slice(0, start - sentence.start))) return null;
  return { ...found, span: { start, end } };
}

function isBody({ entity }: Actor): boolean {
  return ["Country", "Organization", "Group"].includes(entity.kind);
}

/** The body named right before an offset: "NATO", "Ukraine's". */
function bodyBefore(context: StateContext, offset: number): Actor | null {
  const { analysis, actors } = context;
  const fits = actors.filter(({ mention }) => {
    const between = analysis.article.text.slice(mention.end, offset);
    return (
      mention.end < offset &&
      between.length < 14 &&
      OWNER_BEFORE.test(between) &&
      /^(?:['’]s?)?(?:\s+\w+)?\s+$/u.test(between)
    );
  });
  return fits.filter(isBody).at(-1) ?? null;
}

/** Not "the head of [the Ukrainian] president's office", nor "of [Ukraine]'s rail company". */
function endsPhrase({ analysis, sentence }: StateContext, { via, end }: Mention): boolean {
  const after = analysis.article.text.slice(end, sentence.end);
  return via !== "demonym" && !/^['’]s?\s/u.test(after);
}

/** The body named right after an offset: "of the United Nations". */
function bodyAfter(context: StateContext, offset: number): Actor | null {
  const { analysis, actors } = context;
  const after = analysis.article.text.slice(offset, context.sentence.end);
  const link = /^\s+(?:of|for|at|in|to)\s+(?:the\s+)?/u.exec(after);
  if (!link) return null;
  const start = offset + link[0].length;
  const article = start - (/the\s+$/u.exec(link[0])?.[0].length ?? 0);
  const fits = actors.filter(
    ({ mention }) =>
      (mention.start === start || mention.start === article) && endsPhrase(context, mention),
  );
  return fits.filter(isBody).at(0) ?? null;
}

/** "president of France Emmanuel Macron": the body stands between title and name. */
function titleAcrossBody(context: StateContext, mention: Mention) {
  const { analysis, actors } = context;
  for (const body of actors.filter(isBody)) {
    const gap = analysis.article.text.slice(body.mention.end, mention.start);
    if (body.mention.end > mention.start || !/^,?\s+$/u.test(gap)) continue;
    const before = analysis.article.text.slice(context.sentence.start, body.mention.start);
    const head = folded(before).replace(/\s+of(?:\s+the)?\s+$/u, "");
    const found = head === folded(before) ? null : titleAt(head, "end");
    if (!found) continue;
    const end = context.sentence.start + head.length;
    return { found: { ...found, span: { start: end - found.title.length, end } }, body };
  }
  return null;
}

/** "NAME, [the] [body's] title [of body]". */
function titleAfter(context: StateContext, mention: Mention) {
  const { analysis, actors, sentence } = context;
  const after = analysis.article.text.slice(mention.end, sentence.end);
  const comma = /^\s*,\s*(?:the\s+|a\s+)?/u.exec(after);
  if (!comma) return null;
  const start = mention.end + comma[0].length;
  const owner = actors.filter(isBody).find((body) => body.mention.start === start);
  const from = owner ? owner.mention.end : start;
  const gap = owner
    ? (/^(?:['’]s?)?\s+/u.exec(analysis.article.text.slice(from))?.[0].length ?? 0)
    : 0;
  const text = folded(analysis.article.text.slice(from + gap, sentence.end));
  const found = titleAt(text, "start");
  if (!found) return null;
  const span = { start: from + gap, end: from + gap + found.title.length };
  const body = owner ?? bodyAfter(context, span.end);
  return body ? { found: { ...found, span }, body } : null;
}

const sameWords = (a: string, b: string): boolean =>
  folded(a).split(" ").sort().join(" ") === folded(b).split(" ").sort().join(" ");

function isWithin(date: string | undefined, from?: string, to?: string): boolean {
  if (date === undefined) return true;
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** The lexicon knows whom a titled person leads, at the article's date where it is known. */
function bodyByLexicon({ analysis }: StateContext, person: Entity, title: string): Entity | null {
  const date = analysis.article.publishedAt?.slice(0, 10);
  const leads = analysis.lexicon.get(person.id)?.leads ?? [];
  const known = leads.filter((lead) => isWithin(date, lead.from, lead.to));
  const lead = known.find((each) => sameWords(each.title, title));
  return analysis.entities.find((entity) => entity.id === lead?.of) ?? null;
}

/** Titles that only organisations give: "the secretary general" of the body the text is about. */
const BODY_TITLES = new Set(["secretary general", "general secretary", "director general"]);

/** "the general secretary, X": the organisation that the text names most up to here. */
function mainBody({ analysis }: StateContext, { title, span }: TitleFound): Actor | null {
  const isDefinite = /\bthe\s+$/iu.test(analysis.article.text.slice(0, span.start));
  if (!isDefinite || !BODY_TITLES.has(title)) return null;
  const bodies = new Map(
    analysis.entities.filter(({ kind }) => kind === "Organization").map((body) => [body.id, body]),
  );
  const before = analysis.mentions.filter(({ end }) => end <= span.start);
  const count = (id: string) => before.filter(({ entityId }) => entityId === id).length;
  const ranked = [...bodies.values()].sort(
    (a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1),
  );
  const entity = ranked[0];
  const mention = before.filter(({ entityId }) => entityId === entity?.id).at(-1);
  return entity && mention ? { mention, entity, direct: false, linked: true } : null;
}

/** A title with the body it is held in. */
export interface StateFound {
  found: TitleFound;
  body: Actor;
  factors: Factor[];
}

/** The office that the words beside a person's name show, else what the lexicon knows of it. */
export function stateOf(context: StateContext, person: Actor): StateFound | null {
  const before = titleBefore(context, person.mention);
  if (before) {
    const body = bodyBefore(context, before.span.start);
    if (body) return { found: before, body, factors: [] };
    const known = bodyByLexicon(context, person.entity, before.title);
    if (known) return { found: before, body: { ...person, entity: known }, factors: ["lexicon"] };
    const main = mainBody(context, before);
    return main && { found: before, body: main, factors: ["documentWide"] };
  }
  const other = titleAcrossBody(context, person.mention) ?? titleAfter(context, person.mention);
  return other && { ...other, factors: [] };
}
