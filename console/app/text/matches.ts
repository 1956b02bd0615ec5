/** Whether every word of a search stands somewhere in a text. */
export function matches(text: string, search: string): boolean {
  const low = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => low.includes(word));
}
