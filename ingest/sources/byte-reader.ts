import type { ByteStream } from "./byte-stream.ts";

/** Reads a stream by lines and counts; holds no more than what was asked for and a chunk. */
export interface ByteReader {
  /** The next line without its line end; null at the end of the stream, `""` also for an overlong line. */
  line(): Promise<string | null>;
  /** The next `length` bytes; fewer when the stream ends before. */
  bytes(length: number): Promise<Buffer>;
  /** Passes over bytes. */
  skip(length: number): Promise<void>;
}

/** A longer line of a header is cut to nothing: no header says so much. */
const MAX_LINE = 64 * 1024;

export function createByteReader(stream: ByteStream): ByteReader {
  const iterator = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const step = await iterator.next();
    if (step.done) return false;
    rest = step.value;
    return true;
  };
  /** Calls back with each part of the next `length` bytes. */
  const pass = async (length: number, take: (part: Uint8Array) => void): Promise<void> => {
    for (let left = length; left > 0; ) {
      if (rest.length === 0 && !(await more())) return;
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      take(part);
    }
  };
  /** The bytes up to a line feed within what is at hand, and whether it was found. */
  const takeLinePart = () => {
    const end = rest.indexOf(0x0a);
    const part = rest.subarray(0, end < 0 ? rest.length : end);
    rest = rest.subarray(end < 0 ? rest.length : end + 1);
    return { part, ends: end >= 0 };
  };
  const line = async (): Promise<string | null> => {
    const parts: Uint8Array[] = [];
    let found = false;
    while (!found && (rest.length > 0 || (await more()))) {
      const { part, ends } = takeLinePart();
      keepLinePart(parts, part);
      found = ends;
    }
    return found || parts.length > 0 ? lineText(parts) : null;
  };
  return {
    line,
    bytes: async (length) => {
      const parts: Uint8Array[] = [];
      await pass(length, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    skip: (length) => pass(length, () => {}),
  };
}

/** Of an overlong line nothing is kept. */
function keepLinePart(parts: Uint8Array[], part: Uint8Array): void {
  const size = parts.reduce((sum, { length }) => sum + length, part.length);
  if (size > MAX_LINE) parts.splice(0, parts.length, new Uint8Array(0));
  else parts.push(part);
}

function lineText(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString("utf8").replace(/\r$/u, "");
}
