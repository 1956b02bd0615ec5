import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { AppError } from "#schemas/errors.ts";
import { packageRoot } from "#schemas/package-root.ts";

/** A block of numbers of the weights file: int8 and int16 blocks have their scales in `NAME/s`. */
export interface Tensor {
  shape: number[];
  data: Int8Array | Int16Array | Float32Array;
}

/** The head of `parser.bin`: sizes, tag and relation names, vocabularies per feature, word classes. */
export interface ParserHeader {
  h: number;
  layers: number[];
  attn: number;
  feats: string[];
  tags: string[];
  rels: string[];
  voc: Record<string, string[]>;
  ext: [word: string, wordClass: number][];
  table: [name: string, type: string, shape: number[], offset: number][];
}

/** The bytes of a file in `ingest/model/weights`; throws `AppError("internal")` when it is missing. */
export function readWeights(name: string): Uint8Array {
  const path = join(packageRoot(), "ingest", "model", "weights", name);
  try {
    const bytes = readFileSync(path);
    return new Uint8Array(name.endsWith(".br") ? brotliDecompressSync(bytes) : bytes);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const unreadable = (path: string, cause: unknown) =>
  new AppError("internal", `The language model's file ${path} cannot be read.`, {
    hint: "Install newsgraph again.",
    cause,
  });

function tensorData(buffer: ArrayBuffer, type: string, range: { at: number; length: number }) {
  if (type === "int8") return new Int8Array(buffer, range.at, range.length);
  if (type === "int16") return new Int16Array(buffer, range.at, range.length);
  return new Float32Array(buffer, range.at, range.length);
}

/**
 * Reads the file that `train/export.py` writes: header length (uint32, little endian), JSON header,
 * then from the next multiple of 8 the blocks that `header.table` lists.
 */
export function readParserFile(name: string): {
  header: ParserHeader;
  tensors: Map<string, Tensor>;
} {
  const bytes = readWeights(name);
  const buffer = bytes.slice().buffer;
  const length = new DataView(buffer).getUint32(0, true);
  const header: ParserHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const base = Math.ceil((4 + length) / 8) * 8;
  const tensors = new Map<string, Tensor>();
  for (const [tensor, type, shape, offset] of header.table) {
    const size = shape.reduce((product, side) => product * side, 1);
    tensors.set(tensor, {
      shape,
      data: tensorData(buffer, type, { at: base + offset, length: size }),
    });
  }
  return { header, tensors };
}
