import {
  createWordHasher,
  type NameView,
  nameFeatures,
  nameView,
  type TaggedToken,
  type WordHasher,
} from "./name-features.ts";
import { decodePerceptron, Perceptron } from "./perceptron.ts";
import { readWeights } from "./weights-file.ts";

/** What a name names: a person, an organisation, or a place (countries too), as the Universal NER treebanks define them. */
export const NAME_TYPES = ["PER", "ORG", "LOC"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in a sentence: token indexes (`to` exclusive), its type, and how sure the tagger is, in [0.5, 1). */
export interface NameSpan {
  from: number;
  to: number;
  type: NameType;
  score: number;
}

/** Labels as numbers: 0 outside, 2t + 1 begins and 2t + 2 continues a name of type t. */
export const LABEL_COUNT = 1 + 2 * NAME_TYPES.length;
const typeOf = (label: number): number => (label + 1) >> 1;

/** Whether a label may follow another: a name is continued only by its own type. */
export function mayFollow(label: number, previous: number): boolean {
  return label % 2 === 1 || label === 0 || previous === label || previous === label - 1;
}

/** What each capitalised form was last tagged as in this document, 0 if never: one sense per document. */
export type NameMemory = Map<string, number>;

/** Keeps the types of a sentence's labels. */
export function remember(view: NameView, labels: readonly number[], memory: NameMemory): void {
  labels.forEach((label, i) => {
    if (label !== 0 && view.isCapital[i]) memory.set(view.forms[i] as string, typeOf(label));
  });
}

/** The best allowed label by the scores. */
export function bestLabel(scores: Float64Array, previous: number): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if (mayFollow(label, previous) && at(scores, label) > at(scores, best)) best = label;
  }
  return best;
}

const at = (scores: Float64Array, label: number): number => scores[label] as number;

/** Margin to probability: fitted on articles that were not trained on, see README.md. */
const MARGIN_SCALE = 1 / 500;

/** How far a label's score lies above the best label of another type, as a number in [0.5, 1). */
function certainty(scores: Float64Array, label: number): number {
  let rival = -Infinity;
  for (let other = 0; other < scores.length; other++) {
    const begins = other === 0 || other % 2 === 1;
    if (begins && typeOf(other) !== typeOf(label)) rival = Math.max(rival, at(scores, other));
  }
  return 1 / (1 + Math.exp((rival - at(scores, label)) * MARGIN_SCALE));
}

/** Finds names: an averaged perceptron over words, tags and trees, left to right, with a memory per document. */
export class NameTagger {
  readonly #perceptron: Perceptron;
  readonly #hasher: WordHasher;

  /** Reads `names.bin.br`, which `train/names.ts` makes; `wordClasses` is the parser's word list. */
  constructor(wordClasses: ReadonlyMap<string, number>, bytes = readWeights("names.bin.br")) {
    this.#perceptron = new Perceptron(decodePerceptron(bytes));
    this.#hasher = createWordHasher(wordClasses);
  }

  /** The names of each sentence of one document, in order. */
  tag(sentences: readonly (readonly TaggedToken[])[]): NameSpan[][] {
    const memory: NameMemory = new Map();
    return sentences.map((tokens) => this.#tagSentence(nameView(tokens, this.#hasher), memory));
  }

  #tagSentence(view: NameView, memory: NameMemory): NameSpan[] {
    const scores = new Float64Array(LABEL_COUNT);
    const labels: number[] = [];
    const sure: number[] = [];
    let previous = 0;
    view.forms.forEach((form, index) => {
      const known = memory.get(form) ?? 0;
      this.#perceptron.score(nameFeatures(view, { index, previous, memory: known }), scores);
      previous = bestLabel(scores, previous);
      labels.push(previous);
      sure.push(certainty(scores, previous));
    });
    remember(view, labels, memory);
    return spansOf(labels, sure);
  }
}

function spansOf(labels: readonly number[], sure: readonly number[]): NameSpan[] {
  const spans: NameSpan[] = [];
  labels.forEach((label, from) => {
    if (label % 2 === 0) return;
    let to = from + 1;
    while (labels[to] === label + 1) to++;
    const score = Math.min(...sure.slice(from, to));
    spans.push({ from, to, type: NAME_TYPES[typeOf(label) - 1] as NameType, score });
  });
  return spans;
}
