import { type Entity, entitySchema } from "#schemas/document.ts";
import type { Row, Transaction } from "../store.ts";

/** Something that reads the store, inside a transaction or outside of one. */
export type Reader = Pick<Transaction, "run">;

/** One merge decision: `gone` is the same as `keep`, which is described by `keepView` where nothing mentions it by itself. */
export interface Merge {
  gone: string;
  keep: string;
  keepView: Entity;
}

/** The merges in force, and where they lead. */
export interface Merges {
  list: readonly Merge[];
  /** The entity that an id stands for now: itself, or what it was merged into at last. */
  resolve(id: string): string;
}

/** No merges at all. */
export const NO_MERGES = createMerges([]);

/** Merges from a list in which no entity is gone twice and nothing leads back to itself. */
export function createMerges(list: readonly Merge[]): Merges {
  const next = new Map(list.map(({ gone, keep }) => [gone, keep]));
  const resolve = (id: string): string => {
    let last = id;
    for (let to = next.get(last); to !== undefined; to = next.get(last)) last = to;
    return last;
  };
  return { list, resolve };
}

/** The merges that the store keeps as decisions, in the order of their ids. */
export async function readMerges(reader: Reader): Promise<Merges> {
  const rows = await reader.run(
    `MATCH (d:Decision) WHERE d.kind = 'same'
     RETURN d.id AS id, d.first AS keep, d.second AS gone, d.firstView AS view ORDER BY id`,
  );
  return rows.length === 0 ? NO_MERGES : createMerges(rows.map(toMerge));
}

function toMerge(row: Row): Merge {
  return {
    gone: String(row["gone"]),
    keep: String(row["keep"]),
    keepView: entitySchema.parse(JSON.parse(String(row["view"]))),
  };
}
