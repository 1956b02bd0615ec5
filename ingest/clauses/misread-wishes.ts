import type { Token } from "../analysis.ts";
import { changes, firstOf, isWord, type RawTree, type Reading } from "./tree-changes.ts";

/** What somebody wants done, said as a noun; "for" opens what it is. Made by hand. */
const WISHES: ReadonlySet<string> = new Set(
  "call demand request appeal plea pressure clamour clamor petition".split(" "),
);
/** What opens the phrase of who wishes. */
const WISHER = /^(?:from|by|of|among|within)$/iu;

/** Whether the phrase begins with one of these words. */
function opensWith(tree: RawTree, token: Token, preposition: RegExp): boolean {
  const first = tree.tokens[firstOf(tree, token)];
  return first?.relation === "case" && preposition.test(first.text);
}

/** The wish that a phrase of who wishes hangs on: "calls" of "from the opposition"; null without one. */
function wishOf(tree: RawTree, wisher: Token | undefined): Token | null {
  const wish = wisher?.relation === "nmod" ? tree.tokens[wisher.head] : undefined;
  if (!wisher || !wish || !WISHES.has(wish.lemma.toLowerCase())) return null;
  return opensWith(tree, wisher, WISHER) ? wish : null;
}

/** "calls from the opposition [for the resignation]": the calls are for it, no opposition is. */
const wishedOfWisher: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const wish = wishOf(tree, tree.tokens[token.head]);
  const first = tree.tokens[firstOf(tree, token)];
  return wish && first?.relation === "case" && isWord(first, "for")
    ? changes({ ...token, head: wish.index })
    : null;
};

/** "ignored appeals from Peru [for a truce]": what is right behind the wisher is wished. */
const wishedBesideVerb: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const first = tree.tokens[firstOf(tree, token)];
  if (first?.relation !== "case" || !isWord(first, "for")) return null;
  const wisher = tree.tokens[first.index - 1];
  const wish = wishOf(tree, wisher);
  return wish && wish.head === token.head
    ? changes({ ...token, head: wish.index, relation: "nmod" })
    : null;
};

/** Wishes, and what they are for. */
export const WISH_READINGS: readonly Reading[] = [wishedOfWisher, wishedBesideVerb];
