import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { bySentence } from "../lookup.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { isCapital, isTitleCase, type TokenRange, wordAt } from "../mentions/tokens.ts";

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

/** "[North] and South Korea", "[South] or North Korea": the half before a whole name leaves the land out. */
function elidedAt(
  sentence: ParsedSentence,
  index: number,
  whole: ReadonlyMap<number, MentionCandidate>,
): string | undefined {
  const half = HALVES.get(wordAt(sentence, index));
  const joins = /^(?:and|or|nor)$/u.test(wordAt(sentence, index + 1));
  const other = whole.get(index + 2)?.entityId;
  const isOther = other !== half && [...HALVES.values()].includes(other ?? "");
  return isCapital(sentence.tokens[index]) && joins && isOther ? half : undefined;
}

/** "the two [Koreas]", "both [Koreas]": the tokens of the phrase; null elsewhere. */
function bothHalvesAt(sentence: ParsedSentence, index: number): TokenRange | null {
  if (wordAt(sentence, index) !== "koreas") return null;
  const words = [wordAt(sentence, index - 2), wordAt(sentence, index - 1)];
  const isTwo = words.join(" ") === "the two";
  const isOne = words[1] === "both" || words[1] === "two" || words[1] === "the";
  return { from: index - (isTwo ? 2 : Number(isOne)), to: index + 1 };
}

/** The mentions of "North and South Korea" and "the two Koreas", which name both whatever the text tells of. */
export function withBothHalves(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): readonly MentionCandidate[] {
  const together = bySentence(candidates);
  const found = analysis.sentences.flatMap((sentence) => {
    const whole = new Map((together.get(sentence.index) ?? []).map((each) => [each.from, each]));
    const reading = { text: analysis.article.text, sentence, lexicon: analysis.lexicon };
    const named = (range: TokenRange, entityId: string) =>
      makeCandidate(reading, range, {
        via: "alias",
        kind: "Country",
        senses: [entityId],
        entityId,
      });
    return sentence.tokens.flatMap(({ index }) => {
      const half = elidedAt(sentence, index, whole);
      if (half !== undefined) return [named({ from: index, to: index + 1 }, half)];
      const both = bothHalvesAt(sentence, index);
      return both ? [...HALVES.values()].map((id) => named(both, id)) : [];
    });
  });
  return inOrder(candidates, found);
}

/** All candidates by their place, the found ones instead of what stood in theirs. */
function inOrder(
  candidates: readonly MentionCandidate[],
  found: readonly MentionCandidate[],
): readonly MentionCandidate[] {
  if (found.length === 0) return candidates;
  const isCovered = ({ start, end }: MentionCandidate) =>
    found.some((each) => each.start < end && start < each.end);
  return [...candidates.filter((each) => !isCovered(each)), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
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
  return inOrder(candidates, found);
}
