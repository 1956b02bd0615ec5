import type { QueryResult, QueryValue } from "#schemas/query.ts";
import { valueText } from "./values.ts";

/** How a column of a result is shown. */
export interface ResultColumn {
  name: string;
  /** Its place in the rows. */
  at: number;
  /** Numbers stand on the right; sentences get the room that the others leave, and two lines. */
  shape: "number" | "long" | "plain";
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200;

/** A text of more letters than this wants room. */
const LONG = 60;

const CLAIM_ID = /^clm:[0-9a-f]{8,}$/u;

function shapeOf(values: readonly QueryValue[]): ResultColumn["shape"] {
  if (values.length > 0 && values.every((value) => typeof value === "number")) return "number";
  return values.some((value) => valueText(value).length > LONG) ? "long" : "plain";
}

/**
 * The columns that are shown. Ids of claims are for opening rows, which a press does: beside other
 * columns they are left out of the table, not of JSON and of what is saved.
 */
export function shownColumns({ columns, rows }: Pick<QueryResult, "columns" | "rows">) {
  const sample = rows.slice(0, SAMPLE);
  const all = columns.map((name, at): ResultColumn & { isId: boolean } => {
    const values = sample.map((row) => row[at] ?? null).filter((value) => value !== null);
    const isId = values.length > 0 && values.every((value) => CLAIM_ID.test(valueText(value)));
    return { name, at, shape: shapeOf(values), isId };
  });
  const shown = all.filter(({ isId }) => !isId);
  return (shown.length > 0 ? shown : all).map(
    ({ name, at, shape }): ResultColumn => ({ name, at, shape }),
  );
}
