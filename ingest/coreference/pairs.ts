import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { conjuncts } from "../clauses/tree.ts";
import { bySentence } from "../lookup.ts";
import { makeCandidate } from "../mentions/draft.ts";
import { words } from "../mentions/name-words.ts";
import { type TokenRange, wordAt } from "../mentions/tokens.ts";

/** What two states are called together. */
const STATES = words(
  "countries nations states neighbours neighbors governments capitals powers republics",
);
/** What two parties of any kind are called together. */
const SIDES = words(
  "sides parties entities rivals foes adversaries blocs organizations organisations",
);

/** How many words may describe them: "the two nuclear-armed neighbours" (a hyphen is a token too). */
const MAX_BETWEEN = 4;
/** How many sentences back the two may have been named. */
const REACH = 3;

/** A phrase that speaks of two, and whether they must be states. */
interface PairPhrase extends TokenRange {
  areStates: boolean;
}

/** Where "both" or "the two" opens a phrase at token `at`, the phrase's first token; null elsewhere. */
function openerAt(sentence: ParsedSentence, at: number): number | null {
  if (wordAt(sentence, at) === "both") return at;
  const isTwo =
    wordAt(sentence, at) === "two" && /^(?:the|these|those)$/u.test(wordAt(sentence, at - 1));
  return isTwo ? at - 1 : null;
}

function phraseEndingAt(sentence: ParsedSentence, last: number): PairPhrase | null {
  const word = wordAt(sentence, last);
  const areStates = STATES.has(word);
  if (!areStates && !SIDES.has(word)) return null;
  for (let at = last - 1; at >= Math.max(0, last - 1 - MAX_BETWEEN); at--) {
    const from = openerAt(sentence, at);
    if (from !== null) return { from, to: last + 1, areStates };
    if (!/^(?:ADJ|VERB|NOUN|PUNCT)$/u.test(sentence.tokens[at]?.upos ?? "")) return null;
  }
  return null;
}

interface LocatedPhrase extends PairPhrase {
  sentence: number;
}

type Together = ReadonlyMap<number, readonly MentionCandidate[]>;
type Two = readonly [MentionCandidate, MentionCandidate];

function isParty({ kind, via, entityId }: MentionCandidate, areStates: boolean): boolean {
  if (entityId === undefined || via === "pronoun") return false;
  return kind === "Country" || (!areStates && kind === "Organization");
}

/** The two names that one "and" joins, the last such pair. */
function joined(sentence: ParsedSentence, named: readonly MentionCandidate[]): Two | null {
  const pairs = named.flatMap((first): Two[] => {
    const [, second, ...others] = conjuncts(sentence, first.head);
    if (second === undefined || others.length > 0) return [];
    const partner = named.find((each) => each.from <= second && second < each.to);
    return partner && partner.entityId !== first.entityId ? [[first, partner]] : [];
  });
  return pairs.at(-1) ?? null;
}

/** The only two parties that are named at all. */
function onlyTwo(named: readonly MentionCandidate[]): Two | null {
  const ids = [...new Set(named.map(({ entityId }) => entityId))];
  const [a, b] = ids.map((id) => named.find(({ entityId }) => entityId === id));
  return ids.length === 2 && a && b ? [a, b] : null;
}

/** The parties that a sentence names before the phrase, or names at all when it stands before its sentence. */
function partiesBefore(
  sentence: ParsedSentence,
  phrase: LocatedPhrase,
  named: readonly MentionCandidate[],
): MentionCandidate[] {
  const end = sentence.index === phrase.sentence ? phrase.from : sentence.tokens.length;
  return named.filter((each) => isParty(each, phrase.areStates) && each.to <= end);
}

/** Whom a phrase speaks of: the pair named last, in its own sentence or shortly before. */
function twoOf(analysis: Analysis, phrase: LocatedPhrase, together: Together): Two | null {
  const first = Math.max(0, phrase.sentence - REACH);
  for (const sentence of analysis.sentences.slice(first, phrase.sentence + 1).reverse()) {
    const named = partiesBefore(sentence, phrase, together.get(sentence.index) ?? []);
    const found = joined(sentence, named) ?? onlyTwo(named);
    if (found) return found;
    if (named.length > 0 && sentence.index < phrase.sentence) return null;
  }
  return null;
}

/**
 * The candidates with those that a phrase of two stands for: "both sides", "the two countries" are
 * two mentions of one span, of the pair that was named last. Where no pair stands out there are none.
 */
export function withPairs(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const together = bySentence(candidates);
  const found = analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ index }) => {
      const phrase = phraseEndingAt(sentence, index);
      const two = phrase && twoOf(analysis, { ...phrase, sentence: sentence.index }, together);
      if (!phrase || !two) return [];
      const reading = { text: analysis.article.text, sentence, lexicon: analysis.lexicon };
      return two.map(({ kind, senses, entityId }) =>
        makeCandidate(reading, phrase, {
          via: "nominal",
          kind,
          senses,
          ...(entityId === undefined ? {} : { entityId }),
        }),
      );
    }),
  );
  return [...candidates, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}
