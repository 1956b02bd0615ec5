import type { Entity, Mention } from "#schemas/document.ts";
import type { Analysis, ParsedSentence } from "../analysis.ts";
import { OFFICE_MODIFIERS } from "../mentions/role-modifiers.ts";
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

/** A title with the body it is held in. */
export interface StateFound {
  found: TitleFound;
  body: Actor;
  factors: Factor[];
}

/** A body beside a title; `isPart` says that the office is one of a part of it ("NATO's deputy secretary general"). */
interface BodyFound {
  body: Actor;
  isPart: boolean;
}

/** Lower case, hyphens and line breaks as spaces; keeps the length. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[\s-]/gu, " ");
}

/** Nothing, or only words that leave the office what it is, between a body and the title. */
export const NEUTRAL = /^(?:['’]s?)?(?:\s+(?:new|incoming|current|interim|visiting|acting))?\s+$/u;

const BELONGS = TITLE_RULES.find(({ relation }) => relation === "AFFILIATED_WITH");

/** Who holds an office in a part of a body belongs to the body but does not lead it. */
export function asFound(state: StateFound, isPart: boolean): StateFound {
  if (!isPart || !BELONGS) return state;
  return { ...state, found: { ...state.found, rule: BELONGS } };
}

/** Whether one can hold an office in it. */
export function isBody({ entity }: Actor): boolean {
  return ["Country", "Organization", "Group"].includes(entity.kind);
}

/** The words between a body and its title make an office ("deputy", "foreign policy"). */
function isOffice(between: string): boolean {
  const words = between
    .replace(/^['’]s?/u, "")
    .trim()
    .toLowerCase()
    .split(/[\s-]+/u);
  return words.length <= 3 && words.every((word) => OFFICE_MODIFIERS.has(word));
}

/** The body named right before an offset: "NATO", "Ukraine's". */
export function bodyBefore({ analysis, actors }: StateContext, offset: number): BodyFound | null {
  const near = actors.filter(isBody).filter(({ mention }) => mention.end < offset);
  for (const body of near.toReversed()) {
    const between = analysis.article.text.slice(body.mention.end, offset);
    if (NEUTRAL.test(between)) return senderTo(analysis, near, body) ?? { body, isPart: false };
    if (isOffice(between)) return { body, isPart: true };
  }
  return null;
}

/** "[Germany]'s UN envoy": the state that sends somebody to a body of many states. */
function senderTo(
  { article }: StateContext["analysis"],
  near: readonly Actor[],
  { mention, entity }: Actor,
): BodyFound | null {
  if (entity.kind !== "Organization" || entity.country !== undefined) return null;
  const sender = near.find(
    (each) =>
      each.entity.kind === "Country" &&
      /^['’]s?\s+$/u.test(article.text.slice(each.mention.end, mention.start)),
  );
  return sender ? { body: sender, isPart: true } : null;
}

/** "the head of [the Ukrainian] president's office", "of [Kenya]'s rail company", "of [the US] Joint Chiefs". */
function goesOn({ analysis, sentence }: StateContext, { via, end }: Mention): boolean {
  if (via === "demonym") return true;
  const after = analysis.article.text.slice(end, sentence.end);
  return /^['’]s?\s|^\s\p{Lu}(?!\p{L}*day\b)/u.test(after);
}

/** The body named right after an offset: "of the United Nations". */
export function bodyAfter(context: StateContext, offset: number): BodyFound | null {
  const { analysis, actors, sentence } = context;
  const after = analysis.article.text.slice(offset, sentence.end);
  const link = /^\s+(?:of|for|at|in|to|with)\s+(?:the\s+)?/u.exec(after);
  if (!link) return null;
  const start = offset + link[0].length;
  const article = start - (/the\s+$/u.exec(link[0])?.[0].length ?? 0);
  const body = actors
    .filter(isBody)
    .find(({ mention }) => mention.start === start || mention.start === article);
  return body ? { body, isPart: goesOn(context, body.mention) } : null;
}

const sameWords = (a: string, b: string): boolean =>
  folded(a).split(" ").sort().join(" ") === folded(b).split(" ").sort().join(" ");

function isWithin(date: string | undefined, from?: string, to?: string): boolean {
  if (date === undefined) return true;
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** The lexicon knows whom a titled person leads, at the article's date where it is known. */
export function bodyByLexicon(
  { analysis }: StateContext,
  person: Entity,
  title: string,
): Entity | null {
  const date = analysis.article.publishedAt?.slice(0, 10);
  const leads = analysis.lexicon.get(person.id)?.leads ?? [];
  const known = leads.filter((lead) => isWithin(date, lead.from, lead.to));
  const lead = known.find((each) => sameWords(each.title, title));
  return analysis.entities.find((entity) => entity.id === lead?.of) ?? null;
}

/** Titles that only organisations give: "the secretary general" of the body the text is about. */
const BODY_TITLES = new Set(["secretary general", "general secretary", "director general"]);

/** "the general secretary, X": the organisation that the text names most up to here. */
export function mainBody({ analysis }: StateContext, { title, span }: TitleFound): Actor | null {
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
