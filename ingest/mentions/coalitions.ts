import type { Lexicon, LexiconSense } from "#schemas/lexicon/record.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { words } from "./name-words.ts";
import { type TokenRange, wordAt } from "./tokens.ts";

/**
 * Military coalitions that texts call just "the coalition", each with whom it was formed against:
 * an article that names the enemy means that coalition.
 */
const COALITIONS = [
  { coalition: "org:global-coalition-against-daesh", enemy: "org:islamic-state" },
  { coalition: "org:saudi-led-coalition", enemy: "org:houthis" },
] as const;

/** What may stand before the word without making another coalition of it. */
const MODIFIERS = words("global international military anti-terror multinational wider broader");

/** Words after it that speak of parties and cabinets, or of its members. */
const POLITICS = words(
  `government governments party parties talks agreement deal cabinet partner partners member
   members majority politics negotiations treaty nations countries`,
);

/**
 * The hits of each sentence with "the coalition" and "international coalition" added as the one
 * military coalition whose enemy the document names; as they are when it names none or several.
 */
export function withCoalitions(
  readings: readonly Reading[],
  hits: readonly (readonly Hit[])[],
): (readonly Hit[])[] {
  const sense = coalitionOf(readings[0]?.lexicon, hits);
  if (!sense) return [...hits];
  return readings.map((reading, index) => addCoalitions(reading, hits[index] ?? [], sense));
}

function coalitionOf(
  lexicon: Lexicon | undefined,
  hits: readonly (readonly Hit[])[],
): LexiconSense | null {
  const named = new Set(hits.flatMap((list) => list.map((hit) => hit.senses[0]?.record.id)));
  const meant = COALITIONS.filter(({ enemy }) => named.has(enemy));
  const record = meant.length === 1 ? lexicon?.get(meant[0]?.coalition ?? "") : undefined;
  return record ? { record, via: "alias", phrase: "coalition", ambiguous: false } : null;
}

function addCoalitions(reading: Reading, hits: readonly Hit[], sense: LexiconSense): Hit[] {
  const added = reading.sentence.tokens.flatMap(({ text, index }): Hit[] => {
    if (text !== "coalition" && text !== "Coalition") return [];
    const range = { from: startOf(reading, index), to: index + 1 };
    if (!standsForItself(reading, range)) return [];
    return hits.some((hit) => hit.from < range.to && range.from < hit.to)
      ? []
      : [{ ...range, senses: [sense] }];
  });
  if (added.length === 0) return [...hits];
  return [...hits, ...added].sort((a, b) => a.from - b.from);
}

/** Takes in "global" and "international" before the word. */
function startOf({ sentence }: Reading, index: number): number {
  let from = index;
  while (MODIFIERS.has(wordAt(sentence, from - 1))) from--;
  return from;
}

/** "The coalition", "other coalition jets", not "the ruling coalition", "the Syrian Arab Coalition" or "coalition talks". */
function standsForItself({ sentence }: Reading, { from, to }: TokenRange): boolean {
  const before = sentence.tokens[from - 1];
  const isOther =
    before?.text === "-" ||
    (/^(?:ADJ|NOUN|PROPN)$/u.test(before?.upos ?? "") && before?.text !== "other");
  const isUnlike = /^(?:an?|another|every|this|our|ruling|governing)$/iu.test(before?.text ?? "");
  const goesOn = /^(?:of|against|to|between)$/u.test(wordAt(sentence, to));
  return !isOther && !isUnlike && !goesOn && !POLITICS.has(wordAt(sentence, to));
}
