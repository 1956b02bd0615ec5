/** Rows of the table of distances: the one before last, the last. */
interface Rows {
  before: readonly number[];
  last: readonly number[];
}

/** The row of distances of the first `row` letters of `a` to all beginnings of `b`. */
function nextRow(pair: { a: string; b: string }, row: number, { before, last }: Rows): number[] {
  const { a, b } = pair;
  const next = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(
      Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return next;
}

/**
 * How many typing errors (a letter too much, too few, another, or two swapped) lie between two
 * words, at most `most` + 1: optimal string alignment, Damerau-Levenshtein without nested swaps.
 */
export function typos(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let rows: Rows = { before: [], last: Array.from({ length: b.length + 1 }, (_, at) => at) };
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow({ a, b }, row, rows);
    if (Math.min(...next) > most) return most + 1;
    rows = { before: rows.last, last: next };
  }
  return Math.min(most + 1, rows.last[b.length] ?? most + 1);
}

/** How many typing errors a text of this length may hold and still be meant: none in three letters. */
export function allowedTypos(length: number): number {
  if (length <= 3) return 0;
  if (length <= 7) return 1;
  return 2;
}

/**
 * How many errors lie between what was typed and a name, or a run of words in it, or the beginning
 * of one; `null` when they are more than `most`. Both are folded (see `foldText`).
 */
export function namedWithTypos(
  typed: string,
  name: string,
  most: number = allowedTypos(typed.length),
): number | null {
  if (most === 0) return null;
  const words = name.split(" ");
  const length = typed.split(" ").length;
  let best = most + 1;
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(" ");
    best = Math.min(best, typos(typed, run, most), typos(typed, run.slice(0, typed.length), most));
  }
  return best <= most ? best : null;
}

/**
 * Pieces of which one survives at most so many errors: a name that holds none is not meant. An
 * error spoils one piece, two swapped letters two, so that of one more than that one is whole; where
 * they would be single letters, all pairs of neighbours are taken.
 */
export function piecesOf(typed: string, most: number = allowedTypos(typed.length)): string[] {
  const count = 2 * most + 1;
  const isLong = typed.length >= 2 * count;
  const pieces = isLong
    ? Array.from({ length: count }, (_, at) =>
        typed.slice(
          Math.floor((at * typed.length) / count),
          Math.floor(((at + 1) * typed.length) / count),
        ),
      )
    : Array.from({ length: typed.length - 1 }, (_, at) => typed.slice(at, at + 2));
  return [...new Set(pieces)].filter((piece) => piece.trim().length > 1);
}
