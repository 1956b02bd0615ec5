const ADDRESS = /^https?:\/\/[^\s/]\S*$/iu;

/**
 * The addresses of a text that is nothing but a list of them, one a line; empty lines and lines
 * that begin with `#` do not count. Null for every other text.
 */
export function urlListOf(text: string): string[] | null {
  if (!/^\s*(?:#|https?:\/\/)/iu.test(text)) return null;
  const lines = text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.every((line) => ADDRESS.test(line)) ? lines : null;
}
