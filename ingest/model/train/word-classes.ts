/**
 * Writes the word list the models read: words of compromise's lexicon and all forms of further verbs,
 * each with the number of its class: `npx tsx ingest/model/train/word-classes.ts [VERBS.txt] > word-classes.json`.
 */
import { readFileSync } from "node:fs";
import { compromiseLexicon, conjugate } from "../compromise.ts";

/** A class with fewer words teaches nothing. */
const MIN_WORDS = 5;

function readWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word, tags] of compromiseLexicon()) {
    if (/\s/.test(word) || word.length < 2) continue;
    words.set(word, tags.filter((tag) => tag !== "PhrasalVerb").join("+"));
  }
  return words;
}

function addVerb(verb: string, words: Map<string, string>): void {
  const { infinitive, past, present, gerund, participle } = conjugate(verb);
  const forms: [string | undefined, string][] = [
    [infinitive, "Infinitive"],
    [past, "PastTense"],
    [present, "PresentTense"],
    [gerund, "Gerund"],
    [participle, "Participle"],
  ];
  for (const [form, tag] of forms) {
    if (form !== undefined && !/\s/.test(form) && !words.has(form)) words.set(form, tag);
  }
}

const words = readWords();
const [verbs] = process.argv.slice(2);
if (verbs !== undefined) {
  for (const verb of readFileSync(verbs, "utf8").split(/\s+/)) if (verb) addVerb(verb, words);
}
const sizes = new Map<string, number>();
for (const name of words.values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
const classes = [...sizes.keys()].filter((name) => (sizes.get(name) ?? 0) >= MIN_WORDS).sort();
const rows = [...words]
  .filter(([, name]) => classes.includes(name))
  .map(([word, name]): [string, number] => [word, classes.indexOf(name)])
  .sort(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(`${JSON.stringify({ classes, words: rows })}\n`);
