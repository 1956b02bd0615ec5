import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { MAX_ITEM_BYTES } from "./byte-stream.ts";

/** An archived HTTP answer. Header names are in lower case. */
export interface HttpMessage {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

/** Header lines as a map; of a repeated name the first counts. */
export function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:(.*)$/su.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && !headers.has(key)) headers.set(key, (value ?? "").trim());
  }
  return headers;
}

/** The parts of a chunked body joined (RFC 9112, 7.1); archives cut answers off, so its end may lack. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, end), 16);
    // Some archives store the answer already joined and keep the header.
    if (end < 0 || !(size >= 0)) return at === 0 ? body : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

const UNPACKERS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

/** Throws what zlib throws for a damaged body, and past the size limit of one item. */
function unpack(body: Buffer, encoding: string): Uint8Array {
  const unpacker = UNPACKERS.get(encoding.trim().toLowerCase());
  return unpacker ? unpacker(body, { maxOutputLength: MAX_ITEM_BYTES }) : body;
}

/**
 * The HTTP answer in an archived block, null when the block is none. The body is joined and
 * unpacked; throws what zlib throws when it is damaged or too long.
 */
export function readHttpMessage(block: Buffer): HttpMessage | null {
  const end = block.indexOf("\r\n\r\n");
  const [first = "", ...lines] = block
    .subarray(0, Math.max(end, 0))
    .toString("latin1")
    .split("\r\n");
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/u.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = readHeaders(lines);
  const raw = block.subarray(end + 4);
  const isChunked = /\bchunked\b/iu.test(headers.get("transfer-encoding") ?? "");
  const joined = isChunked ? joinChunks(raw) : raw;
  const body = unpack(joined, headers.get("content-encoding") ?? "");
  return { status: Number(status), headers, body };
}
