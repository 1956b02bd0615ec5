import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { FACILITY_HEADS, ORGANIZATION_HEADS } from "../mentions/name-words.ts";
import { isCapital, isShouted, isTitleCase, wordAt } from "../mentions/tokens.ts";
import { isName } from "./names.ts";

/**
 * "The Church" after "Church of Norway", "the Academy" after "Vexira Academy": a capitalised word for a body with the
 * article is the body of that kind that the text named last. Nothing is made of it where the text named none.
 */
export function findShortForms(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const named = new Map<string, MentionCandidate[]>();
  for (const candidate of candidates) {
    const head = headOfBody(candidate);
    if (head) named.set(head, [...(named.get(head) ?? []), candidate]);
  }
  if (named.size === 0) return [...candidates];
  const short = analysis.sentences.flatMap((sentence) =>
    shortFormsIn(sentence, candidates, named).map(({ index, body }) =>
      makeCandidate(
        { text: analysis.article.text, sentence, lexicon: analysis.lexicon },
        { from: index, to: index + 1 },
        { ...body, via: "name" },
      ),
    ),
  );
  const isTaken = (each: MentionCandidate) =>
    short.some(
      ({ sentence, from }) =>
        each.sentence === sentence && each.to === from + 1 && each.via === "nominal",
    );
  return [...candidates.filter((each) => !isTaken(each)), ...short].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** The word for a body that a name of several words is called by, in lower case. */
function headOfBody(candidate: MentionCandidate): string | null {
  const isBody = candidate.kind === "Organization" || candidate.kind === "Facility";
  if (!isBody || !candidate.entityId || !isName(candidate)) return null;
  const words = candidate.text.toLowerCase().split(/\s+/u);
  if (words.length < 2) return null;
  const joiner = words.findIndex((word) => word === "of" || word === "for");
  const head = words.at(joiner > 0 ? joiner - 1 : -1) ?? "";
  return ORGANIZATION_HEADS.has(head) || FACILITY_HEADS.has(head) ? head : null;
}

interface ShortForm {
  index: number;
  body: Pick<MentionCandidate, "kind" | "senses"> & { entityId: string };
}

function shortFormsIn(
  sentence: ParsedSentence,
  candidates: readonly MentionCandidate[],
  named: ReadonlyMap<string, readonly MentionCandidate[]>,
): ShortForm[] {
  if (isShouted(sentence) || isTitleCase(sentence)) return [];
  const indexes = sentence.tokens
    .map(({ index }) => index)
    .filter((index) => named.has(wordAt(sentence, index)) && standsAlone(sentence, index));
  return indexes.flatMap((index): ShortForm[] => {
    const start = sentence.tokens[index]?.start ?? 0;
    const body = named.get(wordAt(sentence, index))?.findLast((each) => each.start < start);
    if (!body?.entityId || isCovered(candidates, sentence.index, index)) return [];
    return [{ index, body: { kind: body.kind, senses: body.senses, entityId: body.entityId } }];
  });
}

/** "The Church denied", not "the Church of Rome" nor "the Church Council". */
function standsAlone(sentence: ParsedSentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return (
    isCapital(sentence.tokens[index]) &&
    wordAt(sentence, index - 1) === "the" &&
    !isCapital(next) &&
    !/^(?:of|for|-)$/u.test(next?.text ?? "")
  );
}

/** True where another name takes the word in. */
function isCovered(
  candidates: readonly MentionCandidate[],
  sentence: number,
  index: number,
): boolean {
  return candidates.some(
    (each) =>
      each.sentence === sentence &&
      each.from <= index &&
      index < each.to &&
      each.via !== "nominal" &&
      each.via !== "pronoun",
  );
}
