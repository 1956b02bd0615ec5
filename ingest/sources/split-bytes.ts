import { type ByteStream, MAX_ITEM_BYTES } from "./byte-stream.ts";

/** A piece of a stream by its place from 1; null bytes for one beyond {@link MAX_ITEM_BYTES}. */
export interface Piece {
  number: number;
  bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** Gathers the bytes of a piece and gives up on it when there are too many. */
function createGatherer() {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  return {
    add: (part: Uint8Array) => {
      size += part.length;
      if (size > MAX_ITEM_BYTES) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    take: (): Piece => {
      number += 1;
      const piece = { number, bytes: size > MAX_ITEM_BYTES ? null : Buffer.concat(parts) };
      parts = [];
      size = 0;
      return piece;
    },
    isEmpty: () => size === 0,
  };
}

/** The lines of a stream without their line feeds; one line at a time is held. */
export async function* splitLines(stream: ByteStream): AsyncGenerator<Piece> {
  const line = createGatherer();
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      start = end + 1;
      yield line.take();
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty()) yield line.take();
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
/** What brackets and braces do to the depth. */
const DEPTHS = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);

/** Follows JSON byte by byte (in UTF-8 its signs are never part of another character). */
function createScanner() {
  let depth = 0;
  let inString = false;
  let escaped = false;
  const inText = (byte: number) => {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) inString = false;
    return false;
  };
  /** True when this byte ends an element of the outermost list. */
  return (byte: number): boolean => {
    if (inString) return inText(byte);
    inString = byte === QUOTE;
    depth += DEPTHS.get(byte) ?? 0;
    return depth === 1 ? byte === COMMA : depth === 0 && DEPTHS.has(byte);
  };
}

/** Where each element that ends in the chunk ends. */
function* endsIn(chunk: Uint8Array, endsElement: (byte: number) => boolean): Generator<number> {
  for (let at = 0; at < chunk.length; at += 1) {
    if (endsElement(chunk[at] ?? 0)) yield at;
  }
}

/**
 * The elements of a JSON list, one at a time, as their bytes with the white space around them (the
 * first with the list's bracket before it). The stream begins with that bracket, white space before
 * it allowed; what follows the list's end is left out. A list that is not closed gives what there
 * is of its last element.
 */
export async function* splitList(stream: ByteStream): AsyncGenerator<Piece> {
  const element = createGatherer();
  const endsElement = createScanner();
  for await (const chunk of stream) {
    let start = 0;
    for (const end of endsIn(chunk, endsElement)) {
      element.add(chunk.subarray(start, end));
      start = end + 1;
      yield element.take();
      if (chunk[end] !== COMMA) return;
    }
    element.add(chunk.subarray(start));
  }
  if (!element.isEmpty()) yield element.take();
}
