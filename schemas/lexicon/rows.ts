import type { EntityKind } from "../ontology/entity-types.ts";
import type { LexiconRecord } from "./record.ts";

/** Where the rows of a table come from, and the day they were true. */
export interface Origin {
  source: string;
  asOf: string;
}

/** What a row may say beyond its id and name. Phrases that begin with `~` are ambiguous. */
export type RowDetails = Partial<Omit<LexiconRecord, "id" | "kind" | "name" | "source" | "asOf">>;

/** A row of a table: the id without its prefix, the name, and the rest. */
export type Row = readonly [id: string, name: string, details?: RowDetails];

const MARK = "~";

function unmark(phrases: readonly string[] | undefined): string[] {
  return (phrases ?? []).map((phrase) => (phrase.startsWith(MARK) ? phrase.slice(1) : phrase));
}

/**
 * A whole record from its parts. In `name` and the lists of phrases a leading `~` marks a phrase
 * as ambiguous; it is cut and the phrase added to `ambiguous`.
 */
export function makeRecord(
  identity: { id: string; kind: EntityKind; name: string },
  details: RowDetails,
  origin: Origin,
): LexiconRecord {
  const { aliases, demonyms, metonyms, nominals, ambiguous, memberOf, leads, ...rest } = details;
  const phrases = [identity.name, aliases, demonyms, metonyms, nominals].flatMap(
    (list) => list ?? [],
  );
  const marked = phrases.filter((phrase) => phrase.startsWith(MARK));
  return {
    ...identity,
    name: unmark([identity.name])[0] ?? identity.name,
    aliases: unmark(aliases),
    demonyms: unmark(demonyms),
    metonyms: unmark(metonyms),
    nominals: unmark(nominals),
    ambiguous: [...(ambiguous ?? []), ...unmark(marked)],
    ...rest,
    memberOf: memberOf ?? [],
    leads: leads ?? [],
    ...origin,
  };
}

/** What the rows of a table share; a row's own details win over `defaults`. */
export interface TableType {
  kind: EntityKind;
  /** What the ids begin with ("org"). */
  prefix: string;
  defaults?: RowDetails;
}

/** The records of a table of one kind. */
export function makeRecords(
  table: readonly Row[],
  type: TableType,
  origin: Origin,
): LexiconRecord[] {
  return table.map(([id, name, details]) =>
    makeRecord(
      { id: `${type.prefix}:${id}`, kind: type.kind, name },
      { ...type.defaults, ...details },
      origin,
    ),
  );
}
