import type { Answer } from "#schemas/api.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import type { EntityHit } from "#schemas/subgraph.ts";
import { EXAMPLE_QUESTIONS } from "./examples.ts";
import { readForm } from "./forms.ts";
import { isBackwards, readPeriod } from "./period.ts";
import { questionOf } from "./question.ts";
import { type AskedName, NAMED, type Reading } from "./reading.ts";
import { sayReading } from "./say-reading.ts";
import { thingNotes } from "./things.ts";
import { readTop, withTop } from "./top.ts";
import { readWords } from "./words.ts";
import { writeCypher } from "./write-cypher.ts";

/** What a question is read with. `today` is an ISO-8601 day; `findEntities` asks the open store. */
interface AskOptions {
  lexicon: Lexicon;
  today: string;
  findEntities(text: string): Promise<readonly EntityHit[]>;
}

/** What cannot be asked, by the words for it, and what to do about it. */
const BEYOND: readonly { words: RegExp; reason: string }[] = [
  {
    words: /^\s*why\b/iu,
    reason: "Reasons are not in the graph: it holds who did what to whom, who says so and when.",
  },
  {
    words: /\b(?:(?:but|and) not|except|excluding|apart from|other than)\b/iu,
    reason: "Exceptions cannot be asked: leave the exception out, and add it to the Cypher.",
  },
];

const reasonBeyond = (text: string) => BEYOND.find(({ words }) => words.test(text))?.reason;

const oneLine = (text: string) => text.trim().replace(/\s+/gu, " ");

const unknownForm = (text: string) =>
  readTop(text).top === undefined
    ? "This form of question is not known."
    : "Only those who do something, or to whom it is done, can be put in order: “top 5 critics of Russia”.";

/** Why a question is not answered. */
function reasonAgainst(text: string, today: string): string {
  const { period, words } = readPeriod(oneLine(text), today);
  if (!period || !isBackwards(period)) return reasonBeyond(text) ?? unknownForm(text);
  return `“${words}” ends before it begins: say the earlier time first, with its year.`;
}

/** A question without any look at a store: how it is read, and the names that this leaves out. */
function readWhole(text: string, { lexicon, today }: Pick<AskOptions, "lexicon" | "today">) {
  if (reasonBeyond(text)) return null;
  const { top, rest: whole } = readTop(oneLine(text));
  const { period, rest } = readPeriod(whole, today);
  if (period && isBackwards(period)) return null;
  const question = questionOf(readWords(rest, lexicon), period);
  const found = readForm(question);
  const reading = found && withTop(found, top);
  if (!reading) return null;
  const used = NAMED.map((role) => reading[role]);
  return { reading, leftOut: question.names.filter((name) => !used.includes(name)) };
}

/** The reading of a question without any look at a store; `null` when no form fits. */
export function readQuestion(text: string, lexicon: Lexicon, today: string): Reading | null {
  return readWhole(text, { lexicon, today })?.reading ?? null;
}

/**
 * Reads a question in English and answers the Cypher that asks it, with how it was understood; or
 * says that it was not understood, with examples. The same question, lexicon, day and store always
 * give the same answer. Nothing is run.
 */
export async function ask(text: string, options: AskOptions): Promise<Answer> {
  const whole = readWhole(text, options);
  if (!whole) return notUnderstood(reasonAgainst(text, options.today));
  const { reading, leftOut } = whole;
  const resolved: Reading = { ...reading };
  const notes = leftOut.map((name) => `“${name.text}” is left out: ask about it by itself.`);
  for (const role of NAMED) {
    const name = reading[role];
    if (!name) continue;
    const found = await resolve(name, options);
    if (typeof found === "string") return notUnderstood(found);
    resolved[role] = found.name;
    notes.push(...found.notes);
  }
  notes.unshift(...thingNotes(resolved));
  return { understood: true, reading: sayReading(resolved), notes, ...writeCypher(resolved) };
}

function notUnderstood(reason: string): Answer {
  return { understood: false, reason, examples: [...EXAMPLE_QUESTIONS] };
}

interface Resolved {
  name: AskedName;
  notes: string[];
}

/** The entity of the store that a name means, or a sentence that says why there is none. */
async function resolve(name: AskedName, { findEntities }: AskOptions): Promise<Resolved | string> {
  if (name.also) return bothSenses(name, name.also, findEntities);
  const hits = await findEntities(name.name ?? name.text);
  if (name.id !== undefined) return known({ ...name, id: name.id }, hits);
  const [best, ...others] = hits.filter((hit) => fits(name.text, hit.matched));
  if (best) {
    const also = others.slice(0, 3).map((hit) => hit.name);
    const more = also.length > 0 ? [`“${name.text}” could also be ${also.join(", ")}.`] : [];
    const notes = [...readAs(name.text, best.name), ...more];
    return { name: { ...name, id: best.id, name: best.name }, notes };
  }
  if (name.instead) {
    return { name: { ...name, ...name.instead }, notes: readAs(name.text, name.instead.name) };
  }
  return nobody(name.text, hits);
}

/** Whom a place's name stands for and the place, as far as the store knows them. */
async function bothSenses(
  { also: _also, ...name }: AskedName,
  place: { id: string; name: string },
  findEntities: AskOptions["findEntities"],
): Promise<Resolved> {
  const [actors, places] = await Promise.all([
    findEntities(name.name ?? name.text),
    findEntities(place.name),
  ]);
  const [actor, itself] = [
    actors.find(({ id }) => id === name.id),
    places.find(({ id }) => id === place.id),
  ];
  if (!itself) return known({ ...name, id: name.id ?? "" }, actors);
  if (!actor) return known({ text: name.text, ...place }, places);
  const also = { id: itself.id, name: itself.name };
  const words = `“${name.text}” is asked of ${itself.name} itself and of ${actor.name}, for which it can stand.`;
  return { name: { ...name, name: actor.name, also }, notes: [words] };
}

function known(name: AskedName & { id: string }, hits: readonly EntityHit[]): Resolved {
  const hit = hits.find(({ id }) => id === name.id);
  if (hit) return { name: { ...name, name: hit.name }, notes: readAs(name.text, hit.name) };
  return { name, notes: [`No loaded article mentions ${name.name ?? name.text}.`] };
}

function nobody(text: string, hits: readonly EntityHit[]): string {
  const near = hits.slice(0, 3).map((hit) => hit.name);
  const hint = near.length > 0 ? ` Do you mean ${near.join(", ")}?` : "";
  return `Nobody and nothing in the loaded articles is called “${text}”.${hint}`;
}

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Whether each word asked for begins a word of the name that was found. */
function fits(asked: string, matched: string): boolean {
  const words = fold(matched).split(/[^\p{L}\p{N}]+/u);
  return fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => words.some((each) => each.startsWith(word)));
}

function readAs(text: string, name: string): string[] {
  return fold(text).replace(/^the /u, "") === fold(name) ? [] : [`“${text}” is read as ${name}.`];
}
