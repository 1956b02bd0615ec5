import type { Argument, ParsedSentence } from "../analysis.ts";
import { dependents } from "./tree.ts";

/** "from neighbouring Mali" comes as a clause of "neighbouring": the preposition is its marker. */
export function neighbours(sentence: ParsedSentence, verb: number): Argument[] {
  return dependents(sentence, verb, "advcl", "acl")
    .filter((token) => /^neighbou?ring$/iu.test(token.text))
    .flatMap((token) => {
      const marker = dependents(sentence, token.index, "mark")[0];
      const preposition = marker?.text.toLowerCase() ?? null;
      return dependents(sentence, token.index, "obj").map(({ index }) => ({
        head: index,
        preposition,
      }));
    });
}
