/**
 * Trains the name tagger: `npx tsx ingest/model/train/names.ts uner-ewt.iob2 ewt-train.conllu gum-train.conllu`,
 * about a minute; writes `ingest/model/weights/names.bin.br`. The first file has names with types, the others are
 * treebanks whose names `treebank-names.ts` types. Fixed epochs and seed: the same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { packageRoot } from "#schemas/package-root.ts";
import {
  createWordHasher,
  type NameView,
  nameFeatures,
  nameView,
  type TaggedToken,
} from "../name-features.ts";
import { Parser } from "../parser.ts";
import { encodePerceptron } from "../perceptron.ts";
import { bestLabel, LABEL_COUNT, mayFollow, type NameMemory, remember } from "../tag-names.ts";
import { PerceptronTrainer } from "./perceptron-trainer.ts";
import { labelsOf, type TreebankWord, UNKNOWN } from "./treebank-names.ts";

const EPOCHS = 6;
/** How often an epoch shows a document with types to one whose types are guessed. */
const TYPED_SHARE = 3;
const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];

interface Example {
  view: NameView;
  gold: number[];
}

const parser = new Parser();
const hasher = createWordHasher(parser.network.wordClasses);

function example(forms: readonly string[], gold: number[]): Example {
  const { tags, heads, relations } = parser.analyse(forms);
  const tokens = forms.map((text, i): TaggedToken => {
    const [upos = "X", xpos = ""] = (tags[i] ?? "").split("_");
    return { text, upos, xpos, head: heads[i] ?? -1, relation: relations[i] ?? "dep" };
  });
  return { view: nameView(tokens, hasher), gold };
}

function typedExample(rows: readonly string[][]): Example {
  const gold = rows.map((row) => Math.max(0, LABELS.indexOf(row[2] ?? "O")));
  // A name that begins with I- begins with B-.
  gold.forEach((label, i) => {
    if (!mayFollow(label, gold[i - 1] ?? 0)) gold[i] = label - 1;
  });
  const forms = rows.map((row) => row[1] ?? "");
  return example(forms, gold);
}

/** The sentences of a file in blocks, each with its comments and its rows of words. */
function readBlocks(path: string): { comments: string[]; rows: string[][] }[] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split("\n");
      return {
        comments: lines.filter((line) => line.startsWith("#")),
        rows: lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t")),
      };
    });
}

/** Documents of an IOB2 file as Universal NER writes it (CoNLL-U columns: number, form, label). */
function readTyped(path: string): Example[][] {
  const documents: Example[][] = [[]];
  for (const { comments, rows } of readBlocks(path)) {
    if (comments.some((line) => line.startsWith("# newdoc"))) documents.push([]);
    if (rows.length > 0) documents.at(-1)?.push(typedExample(rows));
  }
  return documents.filter((document) => document.length > 0);
}

/** Documents of a CoNLL-U treebank; a sentence's id is its document's with a number behind. */
function readTreebank(path: string): Example[][] {
  const documents = new Map<string, TreebankWord[][]>();
  for (const { comments, rows } of readBlocks(path)) {
    const id = /^# sent_id = (.+)-\d+$/m.exec(comments.join("\n"))?.[1];
    if (id === undefined || rows.length === 0) continue;
    const words = rows.map((row) => ({ form: row[1] ?? "", xpos: row[4] ?? "" }));
    documents.set(id, [...(documents.get(id) ?? []), words]);
  }
  return [...documents.values()].map((document) => {
    const labels = labelsOf(document);
    return document.map((words, i) =>
      example(
        words.map(({ form }) => form),
        labels[i] ?? [],
      ),
    );
  });
}

/** Xorshift (Marsaglia 2003): the same order on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

function learnSentence(
  { view, gold }: Example,
  trainer: PerceptronTrainer,
  memory: NameMemory,
): void {
  const scores = new Float64Array(LABEL_COUNT);
  const labels: number[] = [];
  gold.forEach((right, index) => {
    const previous = labels[index - 1] ?? 0;
    const known = memory.get(view.forms[index] ?? "") ?? 0;
    const features = nameFeatures(view, { index, previous, memory: known });
    trainer.score(features, scores);
    const wrong = bestLabel(scores, previous);
    if (right !== UNKNOWN) trainer.learn(wrong === right ? null : { features, right, wrong });
    labels.push(wrong);
  });
  remember(view, labels, memory);
}

function train(documents: Example[][]): PerceptronTrainer {
  const trainer = new PerceptronTrainer(LABEL_COUNT);
  const random = createRandom(88172645);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(documents, random);
    for (const document of documents) {
      const memory: NameMemory = new Map();
      for (const sentence of document) learnSentence(sentence, trainer, memory);
    }
  }
  return trainer;
}

const [typed, ...treebanks] = process.argv.slice(2);
if (typed === undefined) throw new Error("usage: names.ts UNER.iob2 TREEBANK.conllu ...");
const documents = Array.from({ length: TYPED_SHARE }, () => readTyped(typed)).flat();
const bytes = encodePerceptron(
  train([...documents, ...treebanks.flatMap(readTreebank)]).freeze({
    minHits: 1,
    keep: 0.1,
    step: 0.05,
  }),
);
const output = join(packageRoot(), "ingest", "model", "weights", "names.bin.br");
writeFileSync(output, brotliCompressSync(bytes));
