import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Hit } from "./gazetteer.ts";

/** The state or body that a sub-state actor belongs to ("Egyptian police", "UN inspectors"). */
export interface Anchor {
  /** First part of the actor's id: `eg`, `nato`. */
  prefix: string;
  /** How the actor's name begins: "Egyptian", "NATO". */
  label: string;
  /** Alpha-3 code; absent for bodies of several states. */
  country?: string;
}

const countryIndexes = new WeakMap<Lexicon, ReadonlyMap<string, LexiconRecord>>();

/** The Country record with this ISO 3166 alpha-3 code. */
export function countryByIso3(lexicon: Lexicon, iso3: string): LexiconRecord | undefined {
  let index = countryIndexes.get(lexicon);
  if (!index) {
    const countries = lexicon.records.filter((record) => record.kind === "Country");
    index = new Map(countries.map((record) => [record.iso3 ?? record.id, record]));
    countryIndexes.set(lexicon, index);
  }
  return index.get(iso3);
}

/** The sense that says whose a group is: a state first, then a body, then a place or person of a state. */
export function anchorOf(lexicon: Lexicon, hit: Hit): Anchor | null {
  const senses = hit.senses.filter((sense) => sense.via !== "nominal");
  const country = senses.find((sense) => sense.record.kind === "Country");
  const direct = country ?? senses[0];
  return direct ? anchorOfRecord(lexicon, direct.record) : null;
}

/** A record as the owner of an actor; `null` when it belongs to no state and is no body. */
export function anchorOfRecord(lexicon: Lexicon, record: LexiconRecord): Anchor | null {
  if (record.kind === "Country") return anchorOfCountry(record);
  if (record.kind === "Organization" && !record.country) {
    return { prefix: record.id.replace(/^[a-z]+:/u, ""), label: shortName(record) };
  }
  const owner = record.country ? countryByIso3(lexicon, record.country) : undefined;
  if (record.kind === "Organization" && owner) {
    const prefix = record.id.replace(/^[a-z]+:/u, "");
    return { prefix, label: shortName(record), ...(owner.iso3 ? { country: owner.iso3 } : {}) };
  }
  return owner ? anchorOfCountry(owner) : null;
}

/** A state as the owner of an actor: "Sri Lankan" parliament. */
export function anchorOfCountry(record: LexiconRecord): Anchor {
  return {
    prefix: (record.iso2 ?? record.id.replace(/^[a-z]+:/u, "")).toLowerCase(),
    label: record.demonyms[0] ?? record.name,
    ...(record.iso3 ? { country: record.iso3 } : {}),
  };
}

function shortName(record: LexiconRecord): string {
  return record.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) ?? record.name;
}
