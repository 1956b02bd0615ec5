/**
 * The key of a map as results give it: `$type` tells this product's own records apart (see
 * `schemas/query.ts`), so a user's key of that name gets one more `$` and stays plain data.
 */
export function mapKey(key: string): string {
  return /^\$+type$/u.test(key) ? `$${key}` : key;
}
