import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { dependents, plain, subtree } from "./tree.ts";
import { GIVING } from "./verb-classes.ts";

/** "a judge photographs", "a hospital two lorries": words that cannot be one noun phrase. */
function isTwoPhrases(sentence: ParsedSentence, object: Token, modifier: Token): boolean {
  const own = dependents(sentence, object.index, "det", "nummod");
  const isOne = own.some(({ text }) => /^an?$/iu.test(text)) && object.xpos === "NNS";
  return (
    isOne || own.some(({ index, relation }) => relation === "nummod" && index > modifier.index)
  );
}

/** "gave Kenya missiles", "lent a clinic two lorries": who is given something is no part of its name. */
export function recipientsOf(sentence: ParsedSentence, verb: Token): Argument[] {
  const marked = dependents(sentence, verb.index, "iobj");
  if (marked.length > 0 || !GIVING.has(verb.lemma.toLowerCase())) return marked.map(plain);
  return dependents(sentence, verb.index, "obj").flatMap((object) => {
    const before = subtree(sentence, object.index).filter(
      ({ index, relation }) => index < object.index && relation === "compound",
    );
    const isRecipient = (token: Token) =>
      token.upos === "PROPN"
        ? token.index === verb.index + 1
        : isTwoPhrases(sentence, object, token);
    return before.filter(isRecipient).map(plain);
  });
}
