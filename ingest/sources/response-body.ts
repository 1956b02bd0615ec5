import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AppError } from "#schemas/errors.ts";

/** A page may have at most so many bytes, packed or unpacked. */
const MAX_BYTES = 5 * 1024 * 1024;

function tooLarge(url: URL): AppError {
  return new AppError("too-large", `${url.href} has more than 5 MB`, {
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

/**
 * The unpacked bytes of an answer. Counts while unpacking and stops at 5 MB, whatever the
 * Content-Length says. Throws AppError `too-large`, and what the socket or unpacker throws.
 */
export async function readBody(response: IncomingMessage, url: URL): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > MAX_BYTES) {
    response.destroy();
    throw tooLarge(url);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpack(response)) {
      size += (chunk as Buffer).length;
      if (size > MAX_BYTES) throw tooLarge(url);
      chunks.push(chunk as Buffer);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}
