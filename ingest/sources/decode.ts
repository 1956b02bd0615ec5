/** Reads bytes strictly as UTF-8, else as windows-1252 (which every byte string is). No BOM stays. */
export function decodeText(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text with a UTF-16 byte order mark; null for everything else (UTF-8's mark the decoder drops). */
function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

const HEADER_CHARSET = /charset\s*=\s*["']?([\w-]+)/iu;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/iu;

function decoderFor(label: string | undefined): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Reads a page's bytes by the charset of its Content-Type header, else of its meta element (looked
 * for in the first 4 KB), else as `decodeText` does. A label that nobody knows counts as none.
 */
export function decodePage(bytes: Uint8Array, contentType = ""): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4_096));
  const label = HEADER_CHARSET.exec(contentType)?.[1] ?? META_CHARSET.exec(head)?.[1];
  const decoder = /^utf-?8$/iu.test(label ?? "") ? null : decoderFor(label);
  return decoder === null ? decodeText(bytes) : decoder.decode(bytes);
}
