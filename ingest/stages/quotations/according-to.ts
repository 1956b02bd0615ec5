import type { ParsedSentence, Token } from "../../analysis.ts";
import { reportedSaid, trimmedSpan } from "./content-span.ts";
import type { Said } from "./said.ts";
import { dependents, phraseSpan, subtree } from "./tree.ts";

/** "according to X": content is the clause that the phrase belongs to, on the side of its verb. */
export function accordingTo(sentence: ParsedSentence, token: Token): Said | null {
  const next = sentence.tokens[token.index + 1];
  if (token.text.toLowerCase() !== "according" || next?.lemma !== "to") return null;
  const below = sentence.tokens[token.head];
  const source = token.relation === "case" ? below : dependents(sentence, token.index, ["obl"])[0];
  if (source === undefined) return null;
  const phrase = phraseSpan(sentence, source.index);
  const after = sentence.tokens.find(({ start }) => start >= phrase.end)?.index ?? token.index;
  const verbBefore = sentence.tokens
    .slice(0, token.index)
    .some(({ upos, relation }) => /^(?:VERB|AUX)$/u.test(upos) && relation !== "case");
  const content = verbBefore
    ? trimmedSpan(sentence, clauseStart(sentence, source, token), token.index - 1)
    : trimmedSpan(sentence, after, sentence.tokens.length - 1);
  return (
    content &&
    reportedSaid(sentence, content, { head: source.index, cue: "according to", cueAt: token.start })
  );
}

/** The nearest predicate above a phrase: the parser may hang it on any noun of the clause. */
function clauseAbove(sentence: ParsedSentence, phrase: Token): Token | undefined {
  let above = sentence.tokens[phrase.head];
  for (let steps = 0; above !== undefined && steps < sentence.tokens.length; steps++) {
    const isPredicate = dependents(sentence, above.index, ["nsubj", "csubj", "cop"]).length > 0;
    if (isPredicate || above.head < 0) return above;
    above = sentence.tokens[above.head];
  }
  return above;
}

function clauseStart(sentence: ParsedSentence, source: Token, token: Token): number {
  const governor = clauseAbove(sentence, source);
  const own = governor === undefined ? [] : subtree(sentence, governor.index);
  const first = own[0] ?? 0;
  return first < token.index ? first : 0;
}
