import type { Answer } from "#schemas/api.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import { withAlternatives } from "./alternatives.ts";
import { reasonBeyond } from "./beyond.ts";
import { EXAMPLE_QUESTIONS } from "./examples.ts";
import { readForm } from "./forms.ts";
import { leftOutWords } from "./left-out.ts";
import { isBackwards, readPeriod } from "./period.ts";
import { inKnownWords } from "./phrases.ts";
import { type Question, questionOf } from "./question.ts";
import { type AskedName, NAMED, type Reading } from "./reading.ts";
import { type FindEntities, resolve } from "./resolve.ts";
import { sayReading } from "./say-reading.ts";
import { corrected, type Misspelling, misspellings } from "./spelling.ts";
import { thingNotes } from "./things.ts";
import { readTop, withTop } from "./top.ts";
import { readWords } from "./words.ts";
import { writeCypher } from "./write-cypher.ts";

/** What a question is read with. `today` is an ISO-8601 day; `findEntities` asks the open store. */
interface AskOptions {
  lexicon: Lexicon;
  today: string;
  findEntities: FindEntities;
}

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

type Known = Pick<AskOptions, "lexicon" | "today">;

/** The words of a question, its time and how many are asked for. */
function take(text: string, { lexicon, today }: Known) {
  const { rest: whole, ...order } = readTop(inKnownWords(oneLine(text)));
  const { period, rest } = readPeriod(whole, today);
  return { order, question: questionOf(readWords(rest, lexicon), period) };
}

/** What joins two is no matter of time: of a time, what is claimed between them is asked. */
function ofTime(reading: Reading): Reading {
  const isDated = reading.wanted === "connection" && reading.period !== undefined;
  return isDated ? { ...reading, wanted: "between" } : reading;
}

interface Whole {
  reading: Reading;
  question: Question;
}

/** A question without any look at a store; `null` when no form fits. */
function readWhole(text: string, known: Known): Whole | null {
  if (reasonBeyond(text)) return null;
  const { order, question } = take(text, known);
  if (question.period && isBackwards(question.period)) return null;
  const found = readForm(question);
  const reading = found && withTop(ofTime(found), order);
  return reading && { reading: withAlternatives(reading, question), question };
}

/** The reading of a question without any look at a store; `null` when no form fits. */
export function readQuestion(text: string, lexicon: Lexicon, today: string): Reading | null {
  return readWhole(text, { lexicon, today })?.reading ?? null;
}

/** The names of a reading, part by part. */
const namesIn = (reading: Reading): AskedName[] =>
  NAMED.flatMap((role) => [
    ...(reading[role] ? [reading[role]] : []),
    ...(reading.others?.[role] ?? []),
  ]);

/** What a reading leaves out of a question. */
function losses({ reading, question }: Whole): string[] {
  const used = namesIn(reading);
  const names = question.names.filter((name) => !used.includes(name));
  return [
    ...names.map((name) => `“${name.text}” is left out: ask about it by itself.`),
    ...leftOutWords(question, reading),
  ];
}

/** A reading with the entities of the store in place of its names. */
async function resolveAll(reading: Reading, find: FindEntities) {
  const resolved = new Map<AskedName, AskedName>();
  const notes: string[] = [];
  for (const name of namesIn(reading)) {
    const found = await resolve(name, find);
    if (found.name === null) return { lost: name, ...found };
    resolved.set(name, found.name);
    notes.push(...found.notes);
  }
  const known = (name: AskedName) => resolved.get(name) ?? name;
  const whole: Reading = { ...reading };
  for (const role of NAMED) {
    const [name, others] = [reading[role], reading.others?.[role]];
    if (name) whole[role] = known(name);
    if (others) whole.others = { ...whole.others, [role]: others.map(known) };
  }
  return { lost: null, whole, notes };
}

/**
 * Reads a question in English and answers the Cypher that asks it, with how it was understood; or
 * says that it was not understood, with examples. The same question, lexicon, day and store always
 * give the same answer. Nothing is run.
 */
export async function ask(text: string, options: AskOptions): Promise<Answer> {
  const whole = readWhole(text, options);
  if (!whole)
    return (await misspelled(text, options)) ?? notUnderstood(reasonAgainst(text, options.today));
  const found = await resolveAll(whole.reading, options.findEntities);
  if (found.lost) {
    const meant = found.near[0];
    const instead = meant === undefined ? [] : [text.replace(found.lost.text, meant)];
    return (await misspelled(text, options)) ?? notUnderstood(found.reason, instead);
  }
  const { whole: reading, notes } = found;
  const all = [...thingNotes(reading), ...losses({ ...whole, reading: whole.reading }), ...notes];
  return { understood: true, reading: sayReading(reading), notes: all, ...writeCypher(reading) };
}

/** Answers with the words that are meant where mistyped ones stand in the way, and says so. */
async function misspelled(text: string, options: AskOptions): Promise<Answer | null> {
  if (reasonBeyond(text)) return null;
  const found = misspellings(take(text, options).question.names);
  const meant = corrected(text, found);
  if (found.length === 0 || !readWhole(meant, options)) return null;
  const answer = await ask(meant, options);
  if (!answer.understood) return answer;
  const readAs = ({ typed, meant: word }: Misspelling) => `“${typed}” is read as “${word}”.`;
  return { ...answer, notes: [...found.map(readAs), ...answer.notes] };
}

function notUnderstood(reason: string, instead: readonly string[] = []): Answer {
  return { understood: false, reason, examples: [...instead, ...EXAMPLE_QUESTIONS] };
}
