/** What cannot be asked, by the words for it, and what to do about it. */
const BEYOND: readonly { words: RegExp; reason: string }[] = [
  {
    words: /^\s*why\b/iu,
    reason: "Reasons are not in the graph: it holds who did what to whom, who says so and when.",
  },
  {
    words: /\b(?:(?:but|and) not|except|excluding|apart from|other than)\b/iu,
    reason: "Exceptions cannot be asked: leave the exception out, and add it to the Cypher.",
  },
  {
    words:
      /\b(?:no|none|nobody|no one|nothing|neither|nor|without)\b|^\s*(?:who|wh(?:ich|at) \w+)\b.*\bnever\b/iu,
    reason:
      "What is absent cannot be asked: ask who does it. Add WHERE NOT EXISTS { ... } to the Cypher for the others.",
  },
  {
    words:
      /\bhow (?:much|many (?:soldiers?|troops?|tanks?|weapons?|missiles?|drones?|forces|battalions?|battlegroups?|dollars?|euros?|casualties|dead|victims))\b/iu,
    reason:
      "Amounts are not in the graph: ask who does it, and read the sentences. “How many countries” and “how often” are counted.",
  },
  {
    words: /\b(?:(?:more|less|fewer) than|at least|at most|over \d+)\b/iu,
    reason: "Limits of a number cannot be asked: ask “who ... most”, which counts.",
  },
];

/** Why a question cannot be asked at all; `undefined` when nothing speaks against it. */
export const reasonBeyond = (text: string): string | undefined =>
  BEYOND.find(({ words }) => words.test(text))?.reason;
