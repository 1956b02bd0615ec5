/**
 * Words per CPU second of the language model, and accuracy on a treebank:
 * `npx tsx bench/parser-speed.ts TEXT.conllu [SECONDS]`. Words are tokens; gold tokens for the accuracy.
 */
import { readFileSync } from "node:fs";
import { createModel } from "../ingest/model/language-model.ts";
import { Parser } from "../ingest/model/parser.ts";
import { tokenize } from "../ingest/model/tokenize.ts";

interface GoldToken {
  form: string;
  upos: string;
  head: number;
  relation: string;
}

function readTreebank(path: string): { text: string; tokens: GoldToken[] }[] {
  return readFileSync(path, "utf8")
    .split("\n\n")
    .map((block) => {
      const lines = block.split("\n");
      const text = surface(lines);
      const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
      const tokens = rows.map(([, form = "", , upos = "", , , head = "0", relation = ""]) => ({
        form,
        upos,
        head: Number(head) - 1,
        relation,
      }));
      return { text, tokens };
    })
    .filter(({ tokens }) => tokens.length > 0);
}

/** The sentence as written, from its words, multiword tokens and "SpaceAfter=No". */
function surface(lines: readonly string[]): string {
  let text = "";
  let covered = 0;
  for (const line of lines) {
    const [number = "", form = "", ...rest] = line.split("\t");
    const [first = 0, last = first] = number.split("-").map(Number);
    if (!/^\d+(?:-\d+)?$/.test(number) || first <= covered) continue;
    text += form + (rest.at(-1)?.includes("SpaceAfter=No") ? "" : " ");
    if (number.includes("-")) covered = last;
  }
  return text.trim();
}

function wordsPerCpuSecond(read: () => number, seconds: number): number {
  read();
  const before = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  let words = 0;
  while (performance.now() < until) words += read();
  const { user, system } = process.cpuUsage(before);
  return Math.round((words * 1e6) / (user + system));
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);

/** Attachment scores leave punctuation out, as usual. */
function accuracy(sentences: readonly { tokens: GoldToken[] }[]): string {
  const parser = new Parser();
  const count = { tokens: 0, upos: 0, words: 0, uas: 0, las: 0 };
  for (const { tokens } of sentences) {
    const { tags, heads, relations } = parser.analyse(tokens.map(({ form }) => form));
    tokens.forEach(({ upos, head, relation }, i) => {
      count.tokens++;
      count.upos += Number(tags[i]?.split("_")[0] === upos);
      if (relation === "punct") return;
      count.words++;
      count.uas += Number(heads[i] === head);
      count.las += Number(heads[i] === head && relations[i] === relation);
    });
  }
  const { words } = count;
  return `UPOS ${percent(count.upos, count.tokens)} UAS ${percent(count.uas, words)} LAS ${percent(count.las, words)}`;
}

const [path, seconds = "5"] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: parser-speed.ts TEXT.conllu [SECONDS]");
const sentences = readTreebank(path);
const started = performance.now();
const model = createModel();
console.log(`loaded in ${Math.round(performance.now() - started)} ms`);
const sum = (read: (text: string) => number) => () =>
  sentences.reduce((words, { text }) => words + read(text), 0);
const all = wordsPerCpuSecond(
  sum((text) => model.parse(text).length),
  Number(seconds),
);
const named = wordsPerCpuSecond(
  sum((text) => {
    const tokens = model.parse(text);
    return tokens.length + 0 * model.tagNames([tokens]).length;
  }),
  Number(seconds),
);
const tokens = wordsPerCpuSecond(
  sum((text) => tokenize(text).length),
  Number(seconds),
);
console.log(`words per CPU second: tokens ${tokens}, trees and lemmas ${all}, names too ${named}`);
console.log(accuracy(sentences));
