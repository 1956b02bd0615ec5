import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { createBrotliDecompress, createGunzip, createInflate, gunzip } from "node:zlib";
import { AppError } from "#schemas/errors.ts";

function tooLarge(url: URL, maxBytes: number): AppError {
  return new AppError("too-large", `${url.href} has more than ${maxBytes / 1024 ** 2} MB`, {
    hint: "Save the page and load the file.",
  });
}

function unpack(response: IncomingMessage): Readable {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  const packers = new Map([
    ["gzip", createGunzip],
    ["x-gzip", createGunzip],
    ["deflate", createInflate],
    ["br", createBrotliDecompress],
  ]);
  const unpacker = packers.get(encoding)?.();
  if (!unpacker) return response;
  response.on("error", (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

const unpackFile = promisify(gunzip);

/** A file that is itself packed (`sitemap.xml.gz`) as what is in it; other bytes as they are. */
async function unpackGzip(bytes: Buffer, url: URL, maxBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpackFile(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE"
      ? tooLarge(url, maxBytes)
      : error;
  }
}

/**
 * The unpacked bytes of an answer, also of a gzip file. Counts while unpacking and stops at
 * `maxBytes`, whatever the Content-Length says. Throws AppError `too-large`, and what the socket
 * or unpacker throws.
 */
export async function readBody(
  response: IncomingMessage,
  url: URL,
  maxBytes: number,
): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge(url, maxBytes);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpack(response)) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) throw tooLarge(url, maxBytes);
      chunks.push(chunk as Buffer);
    }
  } finally {
    response.destroy();
  }
  return unpackGzip(Buffer.concat(chunks), url, maxBytes);
}
