import type { ParsedSentence } from "../analysis.ts";

/** How many words may stand between "its" and the office: "its newly appointed ambassador". */
const MAX_DESCRIBING = 4;

/** "recalled [its] ambassador from Lima": whose he is stands before, where he is behind. */
export function hasOwnOwner({ tokens }: ParsedSentence, to: number): boolean {
  const before = tokens.slice(Math.max(0, to - 1 - MAX_DESCRIBING), to - 1).reverse();
  const end = before.findIndex(({ upos }) => !/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/u.test(upos));
  return /^(?:its|their|his|her|our|my)$/iu.test(before[end]?.text ?? "");
}
