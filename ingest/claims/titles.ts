import type { Mention } from "#schemas/document.ts";
import { OFFICE_MODIFIERS } from "../mentions/role-modifiers.ts";
import { TITLE_RULES, type TitleRule } from "../rules/titles.ts";
import type { Actor } from "./actors.ts";
import {
  asFound,
  bodyAfter,
  bodyBefore,
  bodyByLexicon,
  folded,
  isBody,
  mainBody,
  NEUTRAL,
  type StateContext,
  type StateFound,
  type TitleFound,
} from "./title-bodies.ts";

const TITLES: readonly { title: string; rule: TitleRule }[] = TITLE_RULES.flatMap((rule) =>
  rule.titles.map((title) => ({ title, rule })),
).sort((a, b) => b.title.length - a.title.length || (a.title < b.title ? -1 : 1));

/** Words before a title that say its bearer no longer, or not yet, holds it. */
const PAST_OR_FUTURE =
  /\b(?:former|ex|ousted|outgoing|late|one-time|then|would-be|designate)\b(?:[\s-]+[\p{L}.'’]+){0,3}[\s-]*$/iu;

/** "the envoy of the UN [Secretary-General], X": X is the envoy, not who sends him. */
const SENT_BY =
  /\b(?:envoy|representative|advis[eo]r|aide|assistant|deputy|spokes\p{L}+|lawyer|emissary)\s+(?:of|to|for)\s+[^,;]{0,60}$/iu;

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
  const lead = before.slice(0, start - sentence.start);
  const isApposed = /,\s*$/u.test(before);
  if (PAST_OR_FUTURE.test(lead) || (isApposed && SENT_BY.test(lead))) return null;
  return { ...found, span: { start, end } };
}

/** "foreign policy chief": words before a title that make another office of it. */
export function skipModifiers(text: string): { rest: string; length: number } {
  let length = 0;
  for (let step = 0; step < MAX_MODIFIERS; step++) {
    const word = /^([\p{L}]+)\s+/u.exec(text.slice(length));
    if (!word || !OFFICE_MODIFIERS.has(word[1] ?? "")) break;
    length += word[0].length;
  }
  return { rest: text.slice(length), length };
}

const MAX_MODIFIERS = 4;

/** "president of France Emmanuel Macron": the body stands between title and name. */
function titleAcrossBody(context: StateContext, mention: Mention): StateFound | null {
  const { analysis, actors, sentence } = context;
  for (const body of actors.filter(isBody)) {
    const gap = analysis.article.text.slice(body.mention.end, mention.start);
    if (body.mention.end > mention.start || !/^,?\s+$/u.test(gap)) continue;
    const before = analysis.article.text.slice(sentence.start, body.mention.start);
    const head = folded(before).replace(/\s+of(?:\s+the)?\s+$/u, "");
    const found = head === folded(before) ? null : titleAt(head, "end");
    if (!found) continue;
    const end = sentence.start + head.length;
    const span = { start: end - found.title.length, end };
    return { found: { ...found, span }, body, factors: [] };
  }
  return null;
}

/** A title behind the comma after a name, with the offset where its phrase starts and its owner. */
function titleBehind(context: StateContext, mention: Mention) {
  const { analysis, actors, sentence } = context;
  const after = analysis.article.text.slice(mention.end, sentence.end);
  const comma = /^\s*,\s*(?:the\s+|an?\s+)?/u.exec(after);
  if (!comma) return null;
  const start = mention.end + comma[0].length;
  const owner = actors.filter(isBody).find((body) => body.mention.start === start);
  const from = owner ? owner.mention.end : start;
  const gap = owner
    ? (/^(?:['’]s?)?\s+/u.exec(analysis.article.text.slice(from))?.[0].length ?? 0)
    : 0;
  const text = folded(analysis.article.text.slice(from + gap, sentence.end));
  const { rest, length } = skipModifiers(text);
  const inside = titleAt(rest, "start");
  const whole = titleAt(text, "start");
  // "deputy head of": the whole title is longer than the lawmaker it begins with.
  const isPart = inside !== null && length > 0 && (whole?.title.length ?? 0) <= length;
  const found = isPart ? inside : whole;
  if (!found) return null;
  const titleStart = from + gap + (isPart ? length : 0);
  const span = { start: titleStart, end: titleStart + found.title.length };
  return { found: { ...found, span }, owner, isPart };
}

/** "NAME, [the] [body's] title [of body]", else whom the lexicon knows under that title. */
function titleAfter(context: StateContext, person: Actor): StateFound | null {
  const behind = titleBehind(context, person.mention);
  if (!behind) return null;
  const { found, owner, isPart } = behind;
  const named = owner ? { body: owner, isPart: false } : bodyAfter(context, found.span.end);
  if (named) {
    const { body } = named;
    return asFound({ found, body, factors: [] }, isPart || named.isPart);
  }
  const known = isPart ? null : bodyByLexicon(context, person.entity, found.title);
  return known && { found, body: { ...person, entity: known }, factors: ["lexicon"] };
}

/** "[the EU]'s foreign policy chief NAME": the phrase that names the person says whose office it is. */
function titleInPhrase(context: StateContext, person: Actor): StateFound | null {
  const { analysis, actors } = context;
  const phrases = actors.filter(
    ({ mention, entity }) => mention.via === "nominal" && entity.id === person.entity.id,
  );
  for (const { mention } of phrases) {
    const found = titleAt(folded(mention.text), "end");
    if (!found || PAST_OR_FUTURE.test(`${folded(mention.text).slice(0, -found.title.length)}`)) {
      continue;
    }
    const span = { start: mention.end - found.title.length, end: mention.end };
    const body = actors
      .filter(isBody)
      .findLast((each) => mention.start <= each.mention.start && each.mention.end <= span.start);
    if (!body) continue;
    const between = analysis.article.text.slice(body.mention.end, span.start);
    return asFound({ found: { ...found, span }, body, factors: [] }, !NEUTRAL.test(between));
  }
  return null;
}

function titleFront(context: StateContext, person: Actor): StateFound | null {
  const found = titleBefore(context, person.mention);
  if (!found) return null;
  const named = bodyBefore(context, found.span.start);
  if (named) return asFound({ found, body: named.body, factors: [] }, named.isPart);
  const known = bodyByLexicon(context, person.entity, found.title);
  if (known) return { found, body: { ...person, entity: known }, factors: ["lexicon"] };
  const main = mainBody(context, found);
  return main && { found, body: main, factors: ["documentWide"] };
}

/** The office that the words beside a person's name show, else what the lexicon knows of it. */
export function stateOf(context: StateContext, person: Actor): StateFound | null {
  return (
    titleFront(context, person) ??
    titleAcrossBody(context, person.mention) ??
    titleAfter(context, person) ??
    titleInPhrase(context, person)
  );
}
