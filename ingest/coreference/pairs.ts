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

/** What two people are called together. */
const PEOPLE = words(
  `ministers presidents leaders premiers chancellors men women diplomats envoys negotiators officials
  politicians generals commanders ambassadors counterparts statesmen monarchs`,
);

/** How many words may describe them: "the two nuclear-armed neighbours" (a hyphen is a token too). */
const MAX_BETWEEN = 4;
/** How many sentences back the two may have been named. */
const REACH = 3;

/** A phrase that speaks of two, and what they must be. */
interface PairPhrase extends TokenRange {
  are: "states" | "sides" | "people";
}

/** Where "both" or "the two" opens a phrase at token `at`, the phrase's first token; null elsewhere. */
function openerAt(sentence: ParsedSentence, at: number): number | null {
  if (wordAt(sentence, at) === "both") return at;
  const isTwo =
    wordAt(sentence, at) === "two" && /^(?:the|these|those)$/u.test(wordAt(sentence, at - 1));
  return isTwo ? at - 1 : null;
}

function meantBy(word: string): PairPhrase["are"] | null {
  if (STATES.has(word)) return "states";
  if (SIDES.has(word)) return "sides";
  return PEOPLE.has(word) ? "people" : null;
}

function phraseEndingAt(sentence: ParsedSentence, last: number): PairPhrase | null {
  const are = meantBy(wordAt(sentence, last));
  if (!are) return null;
  for (let at = last - 1; at >= Math.max(0, last - 1 - MAX_BETWEEN); at--) {
    const from = openerAt(sentence, at);
    if (from !== null) return { from, to: last + 1, are };
    if (!/^(?:ADJ|VERB|NOUN|PUNCT)$/u.test(sentence.tokens[at]?.upos ?? "")) return null;
  }
  return null;
}

interface LocatedPhrase extends PairPhrase {
  sentence: number;
}

type Together = ReadonlyMap<number, readonly MentionCandidate[]>;
type Two = readonly [MentionCandidate, MentionCandidate];

function isParty({ kind, via, entityId }: MentionCandidate, are: PairPhrase["are"]): boolean {
  if (entityId === undefined || via === "pronoun") return false;
  if (are === "people") return entityId.startsWith("person:");
  return kind === "Country" || (are === "sides" && kind === "Organization");
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
  return named.filter((each) => isParty(each, phrase.are) && each.to <= end);
}

/**
 * Whom a phrase speaks of: the pair named last, in its own sentence or shortly before. People may
 * be named one after the other, each where he speaks.
 */
function twoNear(analysis: Analysis, phrase: LocatedPhrase, together: Together): Two | null {
  const first = Math.max(0, phrase.sentence - REACH);
  const arePeople = phrase.are === "people";
  const all: MentionCandidate[] = [];
  for (const sentence of analysis.sentences.slice(first, phrase.sentence + 1).reverse()) {
    const named = partiesBefore(sentence, phrase, together.get(sentence.index) ?? []);
    all.push(...named);
    const found = joined(sentence, named) ?? onlyTwo(arePeople ? all : named);
    if (found) return found;
    if (!arePeople && named.length > 0 && sentence.index < phrase.sentence) return null;
  }
  return null;
}

function twoOf(analysis: Analysis, phrase: LocatedPhrase, together: Together): Two | null {
  const near = twoNear(analysis, phrase, together);
  return near ?? (phrase.are === "people" ? joinedBefore(analysis, phrase, together) : null);
}

/** The last two people joined by "and" before the sentence of the phrase: whom the text is about. */
function joinedBefore(analysis: Analysis, phrase: LocatedPhrase, together: Together): Two | null {
  for (const sentence of analysis.sentences.slice(0, phrase.sentence).reverse()) {
    const found = joined(
      sentence,
      partiesBefore(sentence, phrase, together.get(sentence.index) ?? []),
    );
    if (found) return found;
  }
  return null;
}

/** Two candidates over one phrase. */
function spoken(
  analysis: Analysis,
  sentence: ParsedSentence,
  { range, two }: { range: TokenRange; two: Two },
): MentionCandidate[] {
  const reading = { text: analysis.article.text, sentence, lexicon: analysis.lexicon };
  return two.map(({ kind, senses, entityId }) =>
    makeCandidate(reading, range, {
      via: "nominal",
      kind,
      senses,
      ...(entityId === undefined ? {} : { entityId }),
    }),
  );
}

function subjectOf({ tokens }: ParsedSentence): number {
  const root = tokens.find(({ head }) => head < 0);
  return tokens.findIndex(({ head, relation }) => {
    return head === root?.index && relation.startsWith("nsubj");
  });
}

/** The two that together are the subject of a sentence: a phrase of two, or two joined names. */
function twoSubjects(
  sentence: ParsedSentence,
  candidates: readonly MentionCandidate[],
): Two | null {
  const subject = subjectOf(sentence);
  const heads = new Set(conjuncts(sentence, subject));
  const acting = candidates.filter(({ head, via }) => heads.has(head) && via !== "demonym");
  const ids = [...new Set(acting.map(({ entityId }) => entityId))];
  const isWhole = heads.size <= 2 && ids.length === 2 && subject >= 0;
  return isWhole ? onlyTwo(acting) : null;
}

/** "They" at the head of a sentence whose predecessor tells of two: both of them. */
function withTheTwo(analysis: Analysis, known: readonly MentionCandidate[]): MentionCandidate[] {
  const together = bySentence(known);
  return analysis.sentences.flatMap((sentence) => {
    const at = subjectOf(sentence);
    const before = analysis.sentences[sentence.index - 1];
    if (!before || before.isHeadline || wordAt(sentence, at) !== "they") return [];
    const isKnown = (together.get(sentence.index) ?? []).some(({ from }) => from === at);
    const two = isKnown ? null : twoSubjects(before, together.get(before.index) ?? []);
    return two ? spoken(analysis, sentence, { range: { from: at, to: at + 1 }, two }) : [];
  });
}

/**
 * The candidates with those that a phrase of two stands for: "both sides", "the two countries" are
 * two mentions of one span, of the pair that was named last; so is "they" right after. Where no
 * pair stands out there are none.
 */
export function withPairs(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const together = bySentence(candidates);
  const found = analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ index }) => {
      const range = phraseEndingAt(sentence, index);
      const two = range && twoOf(analysis, { ...range, sentence: sentence.index }, together);
      return two ? spoken(analysis, sentence, { range, two }) : [];
    }),
  );
  const known = [...candidates, ...found];
  return [...known, ...withTheTwo(analysis, known)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
