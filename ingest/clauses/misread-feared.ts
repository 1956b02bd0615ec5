import type { Token } from "../analysis.ts";
import { changes, type RawTree, type Reading } from "./tree-changes.ts";

/** Nouns and verbs of how one stands to what others do, with the prepositions that open it. Made by hand. */
const STANCES: ReadonlySet<string> = new Set(
  `opposition objection resistance fear worry concern prospect possibility idea risk danger likelihood
  threat hope dream chance veto consent alarm anxiety talk
  object worry insist fret warn agree consent dream complain speak rely count depend`.split(/\s+/u),
);
const OPENERS = /^(?:to|of|about|against|on|over|at)$/iu;

/** The first token of the name that ends at `last`: its head, "flat" and "compound" parts. */
function nameHead({ tokens }: RawTree, last: Token): Token {
  const head = tokens[last.head];
  return last.relation === "flat" && head?.upos === "PROPN" ? head : last;
}

/** The word that a phrase belongs to, past the verb that a tree may have put between. */
function stanceOver({ tokens }: RawTree, name: Token, gerund: Token): Token | null {
  const over = name.head === gerund.index ? tokens[gerund.head] : tokens[name.head];
  return over && STANCES.has(over.lemma.toLowerCase()) ? over : null;
}

/**
 * "fears of Peru [invading] Chile", "insisted on Peru [paying]": behind a name and a preposition a
 * gerund says what the named one does, as a clause with "that" would.
 */
const feared: Reading = (tree, token) => {
  if (token.xpos !== "VBG") return null;
  const last = tree.tokens[token.index - 1];
  if (last?.upos !== "PROPN") return null;
  const name = nameHead(tree, last);
  const opener = tree
    .below(name.index)
    .find(({ relation, index }) => relation === "case" && index < name.index);
  if (!opener || !OPENERS.test(opener.text)) return null;
  const stance = stanceOver(tree, name, token);
  if (!stance) return null;
  const relation = stance.upos === "VERB" ? "ccomp" : "acl";
  return changes(
    { ...token, head: stance.index, relation },
    { ...name, head: token.index, relation: "nsubj" },
    { ...opener, head: token.index, relation: "mark" },
  );
};

/** What one fears, opposes or insists on, told by a gerund with a subject of its own. */
export const FEARED_READINGS: readonly Reading[] = [feared];
