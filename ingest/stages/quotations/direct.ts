import type { Block, ParsedSentence, Token } from "../../analysis.ts";
import { SPEECH_VERBS } from "../../rules/speech-verbs.ts";
import { SpanIndex } from "../../span-index.ts";
import type { Quoted } from "./marks.ts";
import type { Said } from "./said.ts";
import { isPassive, nearestNoun, phraseSpan, subjectOf } from "./tree.ts";

/** Quoted words fewer than this are a name or a phrase at a distance, unless somebody says them. */
const MIN_WORDS = 5;
/** A verb that introduces a quotation stands at most so many tokens away from it. */
const REACH = 24;
/** Between two quotations of one breath lies no more text than this, in code units. */
const MAX_BREATH = 400;

const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Lt|Col|St|\p{Lu})\./gu;

interface Cue {
  verb: Token;
  subject: Token;
  sentence: ParsedSentence;
}

function isOutside(token: Token, quoted: SpanIndex<Quoted>): boolean {
  return !quoted
    .overlapping(token)
    .some(({ start, end }) => token.start >= start && token.end <= end);
}

/** A subject from the tree, or where the tree has none: the noun right before or behind the verb. */
function speakerOf(sentence: ParsedSentence, verb: Token, quoted: SpanIndex<Quoted>): Token | null {
  const subject = subjectOf(sentence, verb);
  if (subject && isOutside(subject, quoted)) return subject;
  const near = nearestNoun(sentence, verb);
  return near && isOutside(near, quoted) ? near : null;
}

function cuesOf(sentence: ParsedSentence, quoted: SpanIndex<Quoted>): Cue[] {
  return sentence.tokens.flatMap((verb) => {
    const known = SPEECH_VERBS.has(verb.lemma) && /^(?:VERB|AUX)$/u.test(verb.upos);
    if (!known || !isOutside(verb, quoted) || isPassive(sentence, verb)) return [];
    const subject = speakerOf(sentence, verb, quoted);
    return subject === null ? [] : [{ verb, subject, sentence }];
  });
}

interface Place {
  text: string;
  quote: Quoted;
  quoted: SpanIndex<Quoted>;
  block: Block | undefined;
  sentences: readonly ParsedSentence[];
  at: SpanIndex<ParsedSentence>;
}

/** `"...," said X`: the first verb of speech behind the quotation, in the sentence that goes on. */
function cueAfter({ quote, quoted, at, text }: Place): Cue | null {
  const next = at.overlapping({ start: quote.end, end: quote.end + 3 })[0];
  if (next === undefined) return null;
  const goesOn =
    next.start < quote.end || /^[\s"”»,]*\p{Ll}/u.test(text.slice(quote.end, quote.end + 20));
  const found = cuesOf(next, quoted).find(({ verb }) => verb.start >= quote.end);
  if (!goesOn || !found || !reaches(next, quote.end, found.verb)) return null;
  if (BESIDE.test(text.slice(quote.end, found.verb.start))) return null;
  const between = quoted.overlapping({ start: quote.end, end: found.verb.start });
  return between.some(({ start }) => start > quote.end) ? null : found;
}

/** '"...", while X warned': another report is set beside the quotation. */
const BESIDE = /^["”»’']?,\s+(?:while|whereas|but|although|though)\s/u;

function reaches(sentence: ParsedSentence, offset: number, verb: Token): boolean {
  const between = sentence.tokens.filter(
    ({ start, index }) => start >= offset && index < verb.index,
  );
  return between.length <= 12;
}

/** `X said: "..."`: the last verb of speech before the quotation in its sentence, or before a colon. */
function cueBefore({ quote, quoted, sentences, at, text }: Place): Cue | null {
  const around = at.overlapping({ start: quote.start, end: quote.start + 1 });
  const own = around.find(({ start }) => start < quote.start);
  const announced = /:\s*$/u.test(text.slice(Math.max(0, quote.start - 6), quote.start));
  const before = announced ? lastBefore(sentences, quote.start) : undefined;
  for (const sentence of [own, before]) {
    if (sentence === undefined) continue;
    const found = cuesOf(sentence, quoted).findLast(({ verb }) => verb.end <= quote.start);
    if (found && startDistance(found, quote) <= REACH) return found;
  }
  return null;
}

/** The last sentence that ends at or before an offset, by bisection. */
function lastBefore(
  sentences: readonly ParsedSentence[],
  offset: number,
): ParsedSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

function startDistance({ verb, sentence }: Cue, quote: Quoted): number {
  return sentence.tokens.filter(({ index, start }) => index > verb.index && start < quote.start)
    .length;
}

/** The quotation right before in the same block, with nothing but its own attribution between. */
function sameBreath(place: Place, previous: Said | undefined): Said | null {
  const { quote, block, text } = place;
  if (!previous?.speakerSpan || !block || previous.start < block.start - 1) return null;
  if (quote.start - previous.end > MAX_BREATH) return null;
  const between = text.slice(previous.end, quote.start).replace(ABBREVIATION, "");
  return previous.speakerSpan.start >= previous.end &&
    (between.match(/[.!?](?=\s)/gu) ?? []).length <= 1
    ? previous
    : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function toSaid(place: Place, cue: Cue | null, like: Said | null): Said | null {
  const { quote, text } = place;
  const words = countWords(text.slice(quote.start, quote.end));
  if (words < MIN_WORDS && (words < 2 || (cue === null && like === null))) return null;
  const span = { start: quote.start, end: quote.end };
  if (cue === null) {
    const speakerSpan = like?.speakerSpan ?? null;
    return {
      ...span,
      direct: true,
      cue: like?.cue ?? null,
      cueAt: like?.cueAt ?? null,
      speakerSpan,
      sentence: null,
      head: null,
      like,
    };
  }
  const { sentence, subject, verb } = cue;
  const speakerSpan = phraseSpan(sentence, subject.index);
  return {
    ...span,
    direct: true,
    cue: verb.lemma,
    cueAt: verb.start,
    speakerSpan,
    sentence,
    head: subject.index,
    like: null,
  };
}

/** Short quoted words count only right beside a verb of speech that has no other content. */
function isApart(place: Place, cue: Cue | null): boolean {
  if (cue === null) return false;
  const words = countWords(place.text.slice(place.quote.start, place.quote.end));
  return words < MIN_WORDS && startDistance(cue, place.quote) > 3;
}

/** Direct quotations with who says them, in the order of the text. */
export function attributeQuoted(
  text: string,
  quoted: readonly Quoted[],
  context: { blocks: readonly Block[]; sentences: readonly ParsedSentence[] },
): Said[] {
  const found: Said[] = [];
  const shared = {
    text,
    quoted: new SpanIndex(quoted),
    sentences: context.sentences,
    at: new SpanIndex(context.sentences),
  };
  for (const quote of quoted) {
    const place = { ...shared, quote, block: context.blocks[quote.block] };
    const cue = cueAfter(place) ?? cueBefore(place);
    const like = cue === null ? sameBreath(place, found.at(-1)) : null;
    const made = isApart(place, cue) ? null : toSaid(place, cue, like);
    if (made !== null) found.push(made);
  }
  return found;
}
