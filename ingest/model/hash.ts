/**
 * Hashes of features, integers only, so that training and reading agree bit for bit everywhere.
 * FNV-1a (Fowler, Noll, Vo) over UTF-16 code units.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** A running hash with one more integer in it; the constants are MurmurHash3's finalizer (Appleby, public domain). */
export function mixHash(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The key of a feature: 28 bits, never 0, which marks an empty slot. */
export const featureKey = (hash: number): number => hash & 0x0fffffff || 1;
