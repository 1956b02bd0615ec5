import { AppError } from "../errors.ts";
import { shortHash } from "../ids.ts";
import type { EntityKind } from "../ontology/entity-types.ts";
import { type CaseDemand, caseDemandOf, countWords, foldPhrase, meetsCaseDemand } from "./fold.ts";
import type { Lexicon, LexiconRecord, LexiconSense } from "./record.ts";

interface Entry {
  sense: LexiconSense;
  demand: CaseDemand;
}

const KIND_RANK: Readonly<Record<EntityKind, number>> = {
  Country: 0,
  Organization: 1,
  Person: 2,
  Group: 3,
  Role: 4,
  Place: 5,
  Facility: 6,
  Product: 7,
  Other: 8,
};
const VIA_RANK = { name: 0, alias: 1, demonym: 2, metonym: 3, nominal: 4 } as const;
const NONE: readonly LexiconSense[] = [];

function phrasesOf(record: LexiconRecord): [LexiconSense["via"], string][] {
  const from = (via: LexiconSense["via"], phrases: readonly string[]) =>
    phrases.map((phrase): [LexiconSense["via"], string] => [via, phrase]);
  return [
    ...from("name", [record.name]),
    ...from("alias", record.aliases),
    ...from("demonym", record.demonyms),
    ...from("metonym", record.metonyms),
    ...from("nominal", record.nominals),
  ];
}

function compareEntries(left: Entry, right: Entry): number {
  const [a, b] = [left.sense, right.sense];
  return (
    Number(a.ambiguous) - Number(b.ambiguous) ||
    KIND_RANK[a.record.kind] - KIND_RANK[b.record.kind] ||
    VIA_RANK[a.via] - VIA_RANK[b.via] ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}

/** A seat that acts for its country is the name of a place as well: no clash, context decides. */
function isSeatAndPlace(a: LexiconSense, b: LexiconSense): boolean {
  const isLocation = (sense: LexiconSense) =>
    sense.record.kind === "Place" || sense.record.kind === "Facility";
  return (a.via === "metonym" && isLocation(b)) || (b.via === "metonym" && isLocation(a));
}

function refuseClash(key: string, senses: readonly LexiconSense[]): void {
  const certain = senses.filter((sense) => !sense.ambiguous);
  certain.forEach((first, index) => {
    const second = certain
      .slice(index + 1)
      .find((other) => other.record !== first.record && !isSeatAndPlace(first, other));
    if (!second) return;
    throw new AppError(
      "bad-input",
      `the lexicon records ${first.record.id} and ${second.record.id} both claim "${second.phrase}" (as "${key}") without marking it ambiguous`,
      {
        hint: `list "${second.phrase}" under \`ambiguous\` in one of them; a record with the same id adds to a built-in one`,
      },
    );
  });
}

function indexPhrases(records: readonly LexiconRecord[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const record of records) {
    const doubtful = new Set(record.ambiguous.map(foldPhrase));
    const seen = new Set<string>();
    for (const [via, phrase] of phrasesOf(record)) {
      const key = foldPhrase(phrase);
      const demand = caseDemandOf(phrase);
      // "Atlantic Alliance" and "the Atlantic alliance" share a key and ask for another case.
      const variant = JSON.stringify([key, demand]);
      if (!key || seen.has(variant)) continue;
      seen.add(variant);
      const sense = { record, via, phrase, ambiguous: doubtful.has(key) };
      const entries = index.get(key) ?? [];
      entries.push({ sense, demand });
      index.set(key, entries);
    }
  }
  for (const entries of index.values()) entries.sort(compareEntries);
  return index;
}

/** One record gives one sense, the best, though several of its spellings fit a text. */
function isFirstOfRecord(
  { record }: LexiconSense,
  index: number,
  senses: readonly LexiconSense[],
): boolean {
  return senses.findIndex((other) => other.record === record) === index;
}

function indexIds(records: readonly LexiconRecord[]): Map<string, LexiconRecord> {
  const byId = new Map<string, LexiconRecord>();
  for (const record of records) {
    const earlier = byId.get(record.id);
    if (earlier) {
      throw new AppError(
        "bad-input",
        `the lexicon has two records with the id ${record.id}: "${earlier.name}" (${earlier.source}) and "${record.name}" (${record.source})`,
        { hint: "give one of them another id, or join them into one record" },
      );
    }
    byId.set(record.id, record);
  }
  return byId;
}

function refuseLooseEnds(byId: ReadonlyMap<string, LexiconRecord>): void {
  for (const record of byId.values()) {
    const targets: [string, string | undefined][] = [
      ...record.memberOf.map(({ org }): [string, string] => ["memberOf", org]),
      ...record.leads.map(({ of }): [string, string] => ["leads", of]),
      ["locatedIn", record.locatedIn],
    ];
    const loose = targets.find(([, target]) => target !== undefined && !byId.has(target));
    if (loose) {
      throw new AppError(
        "bad-input",
        `the lexicon record ${record.id} names ${loose[1]} under \`${loose[0]}\`, but there is no such record`,
        { hint: "correct the id, or add a record with it" },
      );
    }
  }
}

/**
 * A lexicon of the given records. `lookup` is one Map access and a check of the case; the senses
 * of a phrase come unambiguous first, then countries before organisations before persons before
 * places. A phrase with several senses needs context even when none is marked: "London" is the
 * United Kingdom (via metonym) and the city.
 *
 * @throws AppError `bad-input` when two records have the same id, when two claim one phrase and
 * neither marks it ambiguous (a metonym may share its phrase with a place), or when `memberOf`,
 * `leads` or `locatedIn` names a record that does not exist.
 */
export function createLexicon(records: readonly LexiconRecord[]): Lexicon {
  const byId = indexIds(records);
  refuseLooseEnds(byId);
  const index = indexPhrases(records);
  let maxWords = 0;
  for (const [key, entries] of index) {
    const senses = entries.map(({ sense }) => sense);
    if (senses.length > 1) refuseClash(key, senses);
    for (const { phrase } of senses) maxWords = Math.max(maxWords, countWords(phrase));
  }
  return {
    version: shortHash(JSON.stringify(records)).slice(0, 12),
    records,
    maxWords,
    get: (id) => byId.get(id),
    lookup(phrase) {
      const entries = index.get(foldPhrase(phrase));
      if (!entries) return NONE;
      return entries
        .filter(({ demand }) => meetsCaseDemand(phrase, demand))
        .map(({ sense }) => sense)
        .filter(isFirstOfRecord);
    },
  };
}
