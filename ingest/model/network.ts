import { Kernel, type Layer } from "./kernel.ts";
import { type ParserHeader, readParserFile, type Tensor } from "./weights-file.ts";

/** Layer normalisation: the vector to zero mean and unit variance, times gain, plus shift. */
export interface Norm {
  gain: Float32Array;
  shift: Float32Array;
}

/** One table of embeddings: a row of int8 per known value, times the row's scale; row 0 is "unknown". */
export interface Embedding {
  feature: string;
  rows: Map<string, number>;
  values: Int8Array;
  scales: Float32Array;
}

export interface Convolution {
  dilation: number;
  layer: Layer;
  norm: Norm;
}

export interface Attention {
  query: Layer;
  key: Layer;
  value: Layer;
  output: Layer;
  /** Bias by relative position, 41 values for each of the two heads, `stride` apart. */
  distance: Float32Array;
  stride: number;
  norm: Norm;
}

/** The trained network as `train/parser.py` defines it; `size` is the width of all its vectors. */
export interface Network {
  kernel: Kernel;
  size: number;
  tags: string[];
  relations: string[];
  embeddings: Embedding[];
  wordClasses: Map<string, number>;
  inputNorm: Norm;
  convolutions: Convolution[];
  attention: Attention;
  tag: Layer;
  root: Float32Array;
  head: Layer;
  dependent: Layer;
  arc: Layer;
  arcBias: Float32Array;
  arcDistance: Float32Array;
  labelHead: Layer;
  labelDependent: Layer;
  label: Layer;
}

/** The next multiple of 8, which the kernel works in. */
export const padded = (length: number): number => (length + 7) & ~7;

class Loader {
  readonly kernel: Kernel;
  readonly #tensors: Map<string, Tensor>;
  readonly #zero: Float32Array;

  constructor(kernel: Kernel, tensors: Map<string, Tensor>) {
    this.kernel = kernel;
    this.#tensors = tensors;
    this.#zero = kernel.take(1024);
  }

  tensor(name: string): Tensor {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new Error(`the weights lack ${name}`);
    return tensor;
  }

  vector(name: string): Float32Array {
    const { data } = this.tensor(name);
    const vector = this.kernel.take(padded(data.length));
    vector.set(data);
    return vector;
  }

  norm(gain: string, shift: string): Norm {
    return { gain: this.vector(gain), shift: this.vector(shift) };
  }

  layer(name: string, bias?: string): Layer {
    const { shape, data } = this.tensor(name);
    const scale = this.tensor(`${name}/s`).data[0] as number;
    const columns = shape[shape.length - 1] as number;
    const inputs = data.length / columns;
    const outputs = padded(columns);
    const weights = this.kernel.take(inputs * outputs);
    for (let i = 0; i < data.length; i++) {
      const row = Math.floor(i / columns);
      weights[row * outputs + (i - row * columns)] = (data[i] as number) * scale;
    }
    return { weights, inputs, outputs, bias: bias === undefined ? this.#zero : this.vector(bias) };
  }

  embedding(feature: string, vocabulary: readonly string[]): Embedding {
    return {
      feature,
      rows: new Map(vocabulary.map((value, i) => [value, i + 1])),
      values: this.tensor(`E_${feature}`).data as Int8Array,
      scales: this.tensor(`E_${feature}/s`).data as Float32Array,
    };
  }
}

function loadAttention(load: Loader): Attention {
  const distance = load.layer("Ar");
  return {
    query: load.layer("AQ"),
    key: load.layer("AK"),
    value: load.layer("AV"),
    output: load.layer("AO"),
    distance: distance.weights,
    stride: distance.outputs,
    norm: load.norm("Ag", "As"),
  };
}

function loadConvolutions(load: Loader, header: ParserHeader): Convolution[] {
  return header.layers.map((dilation, i) => ({
    dilation,
    layer: load.layer(`C${i}`, `Cb${i}`),
    norm: load.norm(`Cg${i}`, `Cs${i}`),
  }));
}

/** Reads the parser's weights into a kernel's memory; `plain` leaves WebAssembly out. */
export function loadNetwork(plain = false): Network {
  const { header, tensors } = readParserFile("parser.bin.br");
  const load = new Loader(new Kernel(plain), tensors);
  return {
    kernel: load.kernel,
    size: header.h,
    tags: header.tags,
    relations: header.rels,
    embeddings: header.feats.map((name) => load.embedding(name, header.voc[name] ?? [])),
    wordClasses: new Map(header.ext),
    inputNorm: load.norm("g0", "s0"),
    convolutions: loadConvolutions(load, header),
    attention: loadAttention(load),
    tag: load.layer("tag", "tagb"),
    root: load.vector("root"),
    head: load.layer("hd", "hb"),
    dependent: load.layer("dp", "db"),
    arc: load.layer("U"),
    arcBias: load.vector("u"),
    arcDistance: load.vector("dist"),
    labelHead: load.layer("lh"),
    labelDependent: load.layer("ld", "lb"),
    label: load.layer("lo", "lob"),
  };
}
