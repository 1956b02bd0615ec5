import { TextDecoder } from "node:util";

/** What windows-1252 has at 0x80-0x9f (https://encoding.spec.whatwg.org/#windows-1252). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Every byte string is windows-1252. By hand: Node 20's own decoder reads these bytes as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Reads bytes strictly as UTF-8, else as windows-1252 (which every byte string is). No BOM stays. */
export function decodeText(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Text with a UTF-16 byte order mark; null for everything else (UTF-8's mark the decoder drops). */
function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

const HEADER_CHARSET = /charset\s*=\s*["']?([\w-]+)/iu;
const XML_CHARSET = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w-]+)/iu;
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
 * Reads a page's bytes by the charset of its Content-Type header, else of its XML declaration
 * or meta element (looked for in the first 4 KB), else as `decodeText` does. A label that nobody knows counts as none.
 */
export function decodePage(bytes: Uint8Array, contentType = ""): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1");
  const stated = XML_CHARSET.exec(head) ?? META_CHARSET.exec(head);
  const label = HEADER_CHARSET.exec(contentType)?.[1] ?? stated?.[1];
  const decoder = decoderFor(label);
  if (decoder === null || decoder.encoding === "utf-8") return decodeText(bytes);
  return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
}
