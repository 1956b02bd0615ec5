import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { isCapital, isTitleCase, wordAt } from "../mentions/tokens.ts";

/** What the two halves of Korea are called beside each other. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ["north", "country:KP"],
  ["south", "country:KR"],
]);
/** States with a north and a south of their own: beside one of them the words say nothing. */
const OTHERS: ReadonlySet<string> = new Set(
  "SD SS YE VN CY IE GB IT IN LK NG CI US".split(" ").map((code) => `country:${code}`),
);

/** "the [North]", "the [South]" as a name: with the article, a capital, and no name behind it. */
function halfAt(sentence: ParsedSentence, index: number): string | undefined {
  const half = HALVES.get(wordAt(sentence, index));
  const isName = isCapital(sentence.tokens[index]) && wordAt(sentence, index - 1) === "the";
  const next = sentence.tokens[index + 1];
  const isPart = next?.text === "of" && sentence.tokens[next.head]?.head === index;
  const isLonger = isCapital(next) || isPart;
  return half !== undefined && isName && !isLonger ? half : undefined;
}

/**
 * The candidates with "the North" and "the South" of a text that tells of Korea and of no other
 * state that is called so in halves.
 */
export function withHalves(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): readonly MentionCandidate[] {
  const ids = new Set(candidates.map(({ entityId, senses }) => entityId ?? senses[0]));
  const isKorea = [...HALVES.values()].some((id) => ids.has(id));
  if (!isKorea || [...ids].some((id) => OTHERS.has(id ?? ""))) return candidates;
  const found = analysis.sentences
    .filter((sentence) => !isTitleCase(sentence))
    .flatMap((sentence) =>
      sentence.tokens.flatMap(({ index }) => {
        const entityId = halfAt(sentence, index);
        if (!entityId) return [];
        const reading = { text: analysis.article.text, sentence, lexicon: analysis.lexicon };
        const kind = "Country" as const;
        const facts = { via: "alias" as const, kind, senses: [entityId], entityId };
        return [makeCandidate(reading, { from: index, to: index + 1 }, facts)];
      }),
    );
  const starts = new Set(found.map(({ start }) => start));
  return [...candidates.filter(({ start }) => !starts.has(start)), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
