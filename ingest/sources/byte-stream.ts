import { createReadStream } from "node:fs";
import { addAbortSignal, pipeline, Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { AppError } from "#schemas/errors.ts";

/** Bytes as they come; whoever reads them holds no more than a chunk. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A longer single article, page, feed or record is refused, so that memory stays bounded. */
export const MAX_ITEM_BYTES = 20 * 1024 * 1024;

/** Text packs to a tenth, seldom to a hundredth; past this, from the first 64 MB on, it is a trap. */
const MAX_RATIO = 300;
const FREE_BYTES = 64 * 1024 * 1024;

function damaged(name: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError("bad-input", `${name} cannot be read to its end: ${reason}`, {
    hint: "What was read before is kept. Check that the file is whole and may be read.",
    cause,
  });
}

/** The first four bytes of a zstd frame, little-endian (https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1). */
const ZSTD = 0xfd2fb528;

/** So many packed bytes are unpacked at once: at most 32 MB come out of them. */
const ZSTD_PUSH = 1_024;

function cancelled(name: string, cause: unknown): AppError {
  return new AppError("cancelled", `reading ${name} was cancelled`, { cause });
}

/** A stream whose errors are AppErrors: `cancelled` after an abort, else `bad-input`. */
async function* withAppErrors(stream: ByteStream, name: string, signal?: AbortSignal) {
  try {
    yield* stream;
  } catch (error) {
    if (signal?.aborted) throw cancelled(name, error);
    throw error instanceof AppError ? error : damaged(name, error);
  }
}

/** The first bytes of a stream (at least `size`, fewer when it is shorter) and the whole stream. */
export async function peek(
  stream: ByteStream,
  size: number,
): Promise<{ head: Buffer; stream: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const step = await iterator.next();
    if (step.done) break;
    chunks.push(step.value);
    length += step.value.length;
  }
  async function* whole() {
    try {
      yield* chunks;
      for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
        yield step.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(chunks), stream: whole() };
}

async function* unpackZstd(stream: ByteStream): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const unpacker = new Decompress((chunk) => ready.push(chunk));
  for await (const chunk of stream) {
    // Little by little: four bytes may stand for 128 kB, and all of a push is unpacked at once.
    for (let at = 0; at < chunk.length; at += ZSTD_PUSH) {
      unpacker.push(chunk.subarray(at, at + ZSTD_PUSH));
      yield* ready;
      ready = [];
    }
  }
  unpacker.push(new Uint8Array(0), true);
  yield* ready;
}

/** Counts what comes out against what goes in. */
async function* checkRatio(unpack: (packed: ByteStream) => ByteStream, packed: ByteStream) {
  let [read, given] = [0, 0];
  async function* counted() {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  }
  for await (const chunk of unpack(counted())) {
    given += chunk.length;
    if (given > FREE_BYTES && given > read * MAX_RATIO) {
      throw new AppError("too-large", `it unpacks to more than ${MAX_RATIO} times its size`, {
        hint: "Unpack the file by hand and look at it first.",
      });
    }
    yield chunk;
  }
}

function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

async function* toUtf8(stream: ByteStream, label: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function unpackGzip(stream: ByteStream): ByteStream {
  // The callback takes the errors; whoever reads the unpacker meets them there.
  return pipeline(Readable.from(stream), createGunzip(), () => {});
}

/** What is in a gzip (of several members, too) or zstd file, known by its first bytes; else the stream. */
async function* unpack(packed: ByteStream): AsyncGenerator<Uint8Array> {
  const { head, stream } = await peek(packed, 4);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* checkRatio(unpackGzip, stream);
  else if (head.length >= 4 && head.readUInt32LE(0) === ZSTD) yield* checkRatio(unpackZstd, stream);
  else yield* stream;
}

/** UTF-16 with a byte order mark as UTF-8; other bytes as they are. */
async function* asUtf8(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  const { head, stream } = await peek(bytes, 2);
  if (isUtf16(head)) yield* toUtf8(stream, head[0] === 0xff ? "utf-16le" : "utf-16be");
  else yield* stream;
}

async function* counted(stream: ByteStream, onBytes: (count: number) => void) {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/**
 * A file's bytes, unpacked; `onBytes` is told how many of the file were read. Rejects while it is
 * read: AppError `bad-input` when it cannot be read to its end, `too-large` when it unpacks to
 * hundreds of times its size.
 */
export function openFile(path: string, onBytes: (count: number) => void = () => {}): ByteStream {
  return withAppErrors(asUtf8(unpack(counted(createReadStream(path), onBytes))), `"${path}"`);
}

async function* asBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

/** A stream's bytes, unpacked; an abort ends the wait for one that says nothing with `cancelled`. */
export function openStream(stream: Readable, name: string, signal?: AbortSignal): ByteStream {
  if (signal) addAbortSignal(signal, stream);
  return withAppErrors(asUtf8(unpack(asBytes(stream))), name, signal);
}

/** All bytes of one article or feed. Throws AppError `too-large` beyond 20 MB. */
export async function collect(stream: ByteStream, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_ITEM_BYTES) throw tooLong(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The error for an article, page, feed or record beyond {@link MAX_ITEM_BYTES}. */
export function tooLong(name: string): AppError {
  return new AppError("too-large", `${name} has more than ${MAX_ITEM_BYTES / 1024 ** 2} MB`, {
    hint: "Split it: many articles go into JSON lines, one a line.",
  });
}
