import { Embedder } from "./embed.ts";
import { distanceIndex, encode, transpose } from "./encode.ts";
import { findHiddenVerb, forbidHiding, forbidLaterVerb, nameParts } from "./hidden-verb.ts";
import { loadNetwork, type Network, padded } from "./network.ts";
import { bestTree, indexOfMax } from "./tree.ts";
import { createWorkspace, MAX_TOKENS, type Workspace } from "./workspace.ts";

/** Tags ("PROPN_NNP": Universal and Penn tag), heads (-1 for the root) and relations, one per token. */
export interface Analysis {
  tags: string[];
  heads: number[];
  relations: string[];
}

/**
 * The tagger and parser: a small convolutional network with a biaffine head (Dozat and Manning,
 * "Deep Biaffine Attention for Neural Dependency Parsing", 2017) over Universal Dependencies.
 */
export class Parser {
  readonly network: Network;
  readonly #embedder: Embedder;
  readonly #work: Workspace;

  /** Reads the weights; `plain` computes without WebAssembly. */
  constructor(plain = false) {
    this.network = loadNetwork(plain);
    this.#embedder = new Embedder(this.network);
    this.#work = createWorkspace(this.network);
  }

  /**
   * Reads the forms of one sentence. Above `MAX_TOKENS` it is no sentence but a table or a list: it
   * is read in parts, the roots of the later parts hang at the first as parataxis.
   */
  analyse(forms: readonly string[]): Analysis {
    const whole: Analysis = { tags: [], heads: [], relations: [] };
    for (let at = 0; at < forms.length; at += MAX_TOKENS) {
      append(whole, this.#analysePart(forms.slice(at, at + MAX_TOKENS)));
    }
    return whole;
  }

  #analysePart(forms: readonly string[]): Analysis {
    const { network } = this;
    const work = this.#work;
    const n = forms.length;
    for (let i = 0; i < n; i++) {
      work.x.set(this.#embedder.vector(forms[i] as string), i * network.size);
    }
    encode(network, work, n);
    const tags = readTags(network, work, n);
    scoreArcs(network, work, n);
    const read = () => {
      const heads = bestTree({ values: work.arcScores, n });
      return { tags, heads, relations: readRelations(network, work, heads) };
    };
    let reading = read();
    const hidden = findHiddenVerb(forms, reading);
    if (hidden !== null) {
      forbidHiding(work.arcScores, tags, hidden);
      tags[hidden.verb] = "VERB_VBD";
      reading = read();
      if (forbidLaterVerb(work.arcScores, reading, hidden)) reading = read();
      nameParts(reading, hidden);
    }
    return { ...reading, heads: reading.heads.map((head) => (head === n ? -1 : head)) };
  }
}

function append(whole: Analysis, part: Analysis): void {
  const offset = whole.heads.length;
  const root = whole.heads.indexOf(-1);
  whole.tags.push(...part.tags);
  part.heads.forEach((head, i) => {
    const joined = head === -1 && offset > 0;
    whole.heads.push(head === -1 ? root : head + offset);
    whole.relations.push(joined ? "parataxis" : (part.relations[i] as string));
  });
}

function readTags({ kernel, tag, tags }: Network, work: Workspace, n: number): string[] {
  kernel.multiply({ input: work.x, layer: tag, output: work.tagScores, rows: n });
  const stride = padded(tags.length);
  return Array.from(
    { length: n },
    (_, i) => tags[indexOfMax(work.tagScores, i * stride, tags.length)] as string,
  );
}

/** Fills `work.arcScores` for n tokens and the root, whose vector it puts in row n. */
function scoreArcs(network: Network, work: Workspace, n: number): void {
  const { kernel, size } = network;
  const { x, heads, dependents, projected } = work;
  x.set(network.root, n * size);
  kernel.multiply({ input: x, layer: network.head, output: heads, rows: n + 1 });
  kernel.multiply({ input: x, layer: network.dependent, output: dependents, rows: n });
  for (let i = 0; i < (n + 1) * size; i++) {
    if ((heads[i] as number) < 0) heads[i] = 0;
    if ((dependents[i] as number) < 0) dependents[i] = 0;
  }
  kernel.multiply({ input: dependents, layer: network.arc, output: projected, rows: n });
  const bias = headBias(network, work, n);
  transpose(heads, work.across, { from: 0, width: size, size, n: n + 1 });
  const layer = { weights: work.across, bias: work.none, inputs: size, outputs: padded(n + 1) };
  kernel.multiply({ input: projected, layer, output: work.products, rows: n });
  for (let d = 0; d < n; d++) scoreHeads(network, work, { d, n, bias });
}

/** How likely each token is a head at all. */
function headBias({ size, arcBias }: Network, { heads }: Workspace, n: number): Float32Array {
  const bias = new Float32Array(n + 1);
  for (let h = 0; h <= n; h++) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (heads[h * size + k] as number) * (arcBias[k] as number);
    bias[h] = sum;
  }
  return bias;
}

function scoreHeads(
  { arcDistance }: Network,
  { products, arcScores }: Workspace,
  { d, n, bias }: { d: number; n: number; bias: Float32Array },
): void {
  for (let h = 0; h <= n; h++) {
    let score = (bias[h] as number) + (products[d * padded(n + 1) + h] as number);
    if (h < n) score += arcDistance[distanceIndex(h - d)] as number;
    arcScores[d * (n + 1) + h] = h === d ? -1e9 : score;
  }
}

function readRelations(network: Network, work: Workspace, heads: readonly number[]): string[] {
  const { kernel, size, relations } = network;
  const { x, labelHeads, labelDependents, labelInput, labelScores } = work;
  const n = heads.length;
  kernel.multiply({ input: x, layer: network.labelHead, output: labelHeads, rows: n + 1 });
  kernel.multiply({ input: x, layer: network.labelDependent, output: labelDependents, rows: n });
  for (let i = 0; i < n; i++) {
    const h = (heads[i] as number) * size;
    const d = i * size;
    for (let k = 0; k < size; k++) {
      const sum = (labelHeads[h + k] as number) + (labelDependents[d + k] as number);
      labelInput[d + k] = Math.max(sum, 0);
    }
  }
  kernel.multiply({ input: labelInput, layer: network.label, output: labelScores, rows: n });
  const stride = padded(relations.length);
  return heads.map((head, i) =>
    head === n
      ? "root"
      : (relations[indexOfMax(labelScores, i * stride, relations.length)] as string),
  );
}
