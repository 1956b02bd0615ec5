import { resolve, sep } from "node:path";

/** How a command line names standard input. */
export const STDIN = "-";

/** Whether a name is a web address. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//iu.test(name);
}

/** A source as it is called in every folder: paths in full, addresses and standard input as they are. */
export function sourceName(source: string): string {
  return source === STDIN || isAddress(source) ? source : resolve(source);
}

/** Whether a name begins with the path of a source: itself, a file in its folder, or a place in its file. */
function isWithin(path: string, source: string): boolean {
  const folder = source.endsWith(sep) ? source : `${source}${sep}`;
  return (
    path === source || [folder, `${source}:`, `${source}#`].some((each) => path.startsWith(each))
  );
}

/**
 * An item of a source as it is called in every folder: `news/a.jsonl:12` of `news` in full.
 * Addresses, and entries of a feed that have but a title, keep their name.
 */
export function itemName(item: string, source: string): string {
  if (source === STDIN || isAddress(source) || isAddress(item)) return item;
  const path = resolve(item);
  return isWithin(path, resolve(source)) ? path : item;
}

/** The file that an item lies in by its name, without the place in it; null when its name tells none. */
export function fileOf({ item, source }: { item: string; source: string }): string | null {
  if (source === STDIN || isAddress(source) || !isWithin(resolve(item), resolve(source)))
    return null;
  return item === source ? item : item.replace(/[:#]\d+$/u, "");
}
