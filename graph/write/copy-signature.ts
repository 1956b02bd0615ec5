/**
 * What makes near-duplicate articles findable: a MinHash signature of the text (Broder 1997, "On the
 * resemblance and containment of documents") over runs of five words, and keys of which two copies
 * share at least one with high probability (98 % at a resemblance of 0.8).
 */
export interface CopySignature {
  /** 64 minima of 32 bits, as base64. */
  signature: string;
  /** Two of the minima each, as text. */
  keys: string[];
}

const MINIMA = 64;
const RUN = 5;
/** Shorter texts are teasers and notes, which resemble each other without being copies. */
const FEWEST_WORDS = 50;
const KEYS = 4;

/** Properties of an Article that hold its keys. */
export const COPY_KEYS = ["copyKey1", "copyKey2", "copyKey3", "copyKey4"] as const;

/** FNV-1a of a text's code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Mixes a hash with a number of the family (the finaliser of MurmurHash3). */
function mix(value: number, number: number): number {
  let mixed = value ^ Math.imul(number + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function minimaOf(words: readonly string[]): Uint32Array {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = hash(words.slice(start, start + RUN).join(" "));
    for (let number = 0; number < MINIMA; number += 1) {
      const value = mix(run, number);
      if (value < (minima[number] ?? 0)) minima[number] = value;
    }
  }
  return minima;
}

/** The signature of a text, null for one of fewer than 50 words. Case, marks and spaces do not count. */
export function copySignature(text: string): CopySignature | null {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const minima = minimaOf(words);
  const bytes = Buffer.alloc(MINIMA * 4);
  minima.forEach((value, number) => {
    bytes.writeUInt32LE(value, number * 4);
  });
  const keys = Array.from({ length: KEYS }, (_, number) =>
    bytes.toString("base64url", number * 8, number * 8 + 8),
  );
  return { signature: bytes.toString("base64"), keys };
}

/** How much two texts resemble each other by their signatures, 0 to 1: the share of equal minima. */
export function resemblance(first: string, second: string): number {
  if (first === second) return 1;
  const [a, b] = [Buffer.from(first, "base64"), Buffer.from(second, "base64")];
  if (a.length !== MINIMA * 4 || b.length !== MINIMA * 4) return 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += 4) {
    if (a.readUInt32LE(at) === b.readUInt32LE(at)) equal += 1;
  }
  return equal / MINIMA;
}

/** An article's signature as properties, none for a short text. */
export function copyProperties(text: string): Record<string, string> {
  const found = copySignature(text);
  if (found === null) return {};
  const keys = COPY_KEYS.map((property, number) => [property, found.keys[number] ?? ""]);
  return { copySignature: found.signature, ...Object.fromEntries(keys) };
}
