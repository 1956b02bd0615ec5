/** A syntax error as it is told: what is wrong, what may be meant, and everything that could stand there. */
export interface SyntaxProblem {
  message: string;
  meant: string | null;
  possible: string;
}

/** How many letters a word may be away from the one that is meant. */
const NEAR = 2;

/** Letters put in, left out, changed or swapped between two words (Damerau and Levenshtein, neighbours only). */
function lettersApart(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(
        Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + (isSame ? 0 : 1),
          isSwapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(a.length, b.length);
}

/** Reads "Invalid input 'RETRUN': expected ..."; `null` for any other message. */
export function readSyntaxError(message: string): SyntaxProblem | null {
  const match = /^Invalid input '([^']*)': expected (.+)$/su.exec(message);
  if (!match) return null;
  const [, found = "", possible = ""] = match;
  const word = found.toUpperCase();
  const [nearest] = [...possible.matchAll(/'([A-Z]{3,}(?: [A-Z]+)*)'/gu)]
    .map(([, keyword = ""]) => ({ keyword, apart: lettersApart(word, keyword) }))
    .filter(({ apart }) => apart > 0 && apart <= NEAR)
    .sort((one, other) => one.apart - other.apart);
  return {
    message: found === "" ? "The query ends too early." : `“${found}” cannot stand here.`,
    meant: nearest?.keyword ?? null,
    possible,
  };
}
