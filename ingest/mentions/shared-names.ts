import type { LexiconSense } from "#schemas/lexicon/record.ts";
import type { ParsedSentence } from "../analysis.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { words } from "./name-words.ts";
import { roleNounEndingAt } from "./role-nouns.ts";
import { isPossessive, rangeText, wordAt } from "./tokens.ts";

/** Last words of names that bodies of many states bear ("Labour Party", "Democrats"). Made by hand. */
const SHARED_HEADS = words(`
  party front assembly council guard court department ministry bank commission committee senate
  congress house parliament duma democrats liberals conservatives greens socialists communists
  treasury army navy bureau union`);

/** A body of the lexicon that a text calls by a name that other states' bodies bear too, and whose it is there. */
interface Bearer {
  hit: Hit;
  /** Alpha-3 code of the state that the text says it belongs to, if it does. */
  owner: string | null;
}

/**
 * The hits of each sentence without those that take another state's body for the one of the lexicon:
 * "Nigeria's Senate" is not that of the United States, nor is "the Senate" in the same document. Of several
 * bodies of one name that of the state which is said to own it is kept.
 */
export function withoutForeignBodies(
  readings: readonly Reading[],
  hits: readonly (readonly Hit[])[],
): (readonly Hit[])[] {
  const bearers = readings.flatMap((reading, index) => bearersOf(reading, hits[index] ?? []));
  if (!bearers.some(({ owner }) => owner !== null)) return [...hits];
  const foreign = new Set(bearers.filter(isForeign).flatMap(({ hit }) => idsOf(hit)));
  const own = new Set(
    bearers.flatMap((bearer) => ownSenses(bearer).map(({ record }) => record.id)),
  );
  const read = new Map(
    bearers.map((bearer) => [bearer.hit, sensesLeft(bearer, { foreign, own })] as const),
  );
  return hits.map((list) =>
    list.flatMap((hit) => {
      const senses = read.get(hit) ?? hit.senses;
      return senses.length > 0 ? [{ ...hit, senses }] : [];
    }),
  );
}

/** The senses that the text leaves open; none where it speaks of another state's body. */
function sensesLeft(
  bearer: Bearer,
  { foreign, own }: { foreign: ReadonlySet<string>; own: ReadonlySet<string> },
): readonly LexiconSense[] {
  if (bearer.owner !== null) return ownSenses(bearer);
  return bearer.hit.senses.filter(({ record: { id } }) => !foreign.has(id) || own.has(id));
}

function ownSenses({ hit, owner }: Bearer): LexiconSense[] {
  return hit.senses.filter(({ record }) => record.country === owner);
}

function bearersOf(reading: Reading, hits: readonly Hit[]): Bearer[] {
  const { sentence } = reading;
  return hits
    .filter((hit) => hit.senses.every(isOfOneState) && isShared(sentence, hit))
    .map((hit) => ({
      hit,
      owner:
        ownerInside(reading, hit) ??
        ownerBefore(sentence, hits, hit) ??
        ownerBehind(sentence, hits, hit),
    }));
}

/** "[U.S.] Senate", "[South Korean] National Assembly". */
function ownerInside({ lexicon, sentence, text }: Reading, { from, to }: Hit): string | null {
  for (let end = from + 1; end < to && end <= from + 2; end++) {
    const [first] = lexicon.lookup(rangeText(text, sentence, { from, to: end }));
    if (first?.record.kind === "Country") return first.record.iso3 ?? null;
  }
  return null;
}

function isOfOneState({ record }: LexiconSense): boolean {
  return record.kind === "Organization" && record.country !== undefined;
}

function isShared(sentence: ParsedSentence, hit: Hit): boolean {
  if (hit.senses.every(({ ambiguous }) => ambiguous)) return true;
  const phrase = sentence.tokens.slice(hit.from, hit.to).map(({ text }) => text.toLowerCase());
  if (roleNounEndingAt(phrase, phrase.length)?.length === phrase.length) return true;
  return phrase.length > 1 && SHARED_HEADS.has(phrase.at(-1) ?? "");
}

/** "[Nigeria]'s newly elected Senate", "the [Israeli] Labour Party". */
function ownerBefore(sentence: ParsedSentence, hits: readonly Hit[], { from }: Hit): string | null {
  let at = from;
  while (from - at < 2 && /^\p{Ll}[\p{L}-]+$/u.test(sentence.tokens[at - 1]?.text ?? "")) at -= 1;
  if (isPossessive(sentence.tokens[at - 1])) return stateAt(hits, at - 1);
  return stateAt(hits, from);
}

/** "the Senate of [Nigeria]", "the Senate in [Abuja]". */
function ownerBehind(sentence: ParsedSentence, hits: readonly Hit[], { to }: Hit): string | null {
  if (!/^(?:of|in)$/u.test(wordAt(sentence, to))) return null;
  const next = hits.find(({ from }) => from === to + 1);
  const isSeat = next?.senses.some(({ via }) => via === "metonym") ?? false;
  return next && (wordAt(sentence, to) === "of" || isSeat) ? stateOf(next) : null;
}

function stateAt(hits: readonly Hit[], end: number): string | null {
  const hit = hits.find(({ to }) => to === end);
  return hit && !hit.skip ? stateOf(hit) : null;
}

function stateOf({ senses: [first] }: Hit): string | null {
  return first?.record.kind === "Country" ? (first.record.iso3 ?? first.record.id) : null;
}

function isForeign(bearer: Bearer): boolean {
  return bearer.owner !== null && ownSenses(bearer).length === 0;
}

function idsOf({ senses }: Hit): string[] {
  return senses.map(({ record }) => record.id);
}
