import type { Token } from "../analysis.ts";
import type { RawTree, Reading } from "./tree-changes.ts";

/** What a reading may be told of a token without being asked of it: its place in the tree's grammar. */
type TokenClass = Pick<Token, "relation" | "upos" | "xpos">;

const ASKS_MORE = new Error("the reading looks further than the class of a token");

function askMore(): never {
  throw ASKS_MORE;
}

/** A token of which only the class is known; whoever asks for more is told by an error. */
function onlyClass({ relation, upos, xpos }: TokenClass): Token {
  const token = { relation, upos, xpos };
  for (const field of ["index", "text", "start", "end", "lemma", "head"])
    Object.defineProperty(token, field, { get: askMore });
  return token as Token;
}

const UNKNOWN_TREE = Object.defineProperties(
  {},
  { tokens: { get: askMore }, below: { get: askMore } },
) as RawTree;

function looksFurther(read: Reading, token: Token): boolean {
  try {
    return read(UNKNOWN_TREE, token) !== null;
  } catch (error) {
    if (error !== ASKS_MORE) throw error;
    return true;
  }
}

/**
 * Which readings are to be asked of a token. Most of them say by the relation and the classes of a
 * token alone that it is not theirs; as readings are pure they say the same of each token of that
 * class, so that each class is asked about once and not in each sentence.
 */
export class Interest {
  readonly #readings: readonly Reading[];
  readonly #known = new Map<string, Uint8Array>();

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  /** For each reading, in their order, 1 where it may change something at this token, else 0. */
  of(token: TokenClass): Uint8Array {
    const key = `${token.relation} ${token.upos} ${token.xpos}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const blank = onlyClass(token);
    const found = Uint8Array.from(this.#readings, (read) => Number(looksFurther(read, blank)));
    this.#known.set(key, found);
    return found;
  }
}
