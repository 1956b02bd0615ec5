import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import type { QueryValue } from "#schemas/query.ts";
import { hydrate, type NodeIdLookup } from "./hydrate.ts";
import { nodeIdLookup } from "./node-ids.ts";
import type { Answers, UserQuery } from "./protocol.ts";
import { executeReading, guardedPlan } from "./run-user-query.ts";

interface Cursor {
  result: QueryResult;
  next: number;
  nodeId: NodeIdLookup;
}

/** Results that are read in portions: the engine holds them, only a portion at a time is sent. */
export interface Cursors {
  open(query: UserQuery): Promise<Answers["openRows"]>;
  take(cursor: number, count: number): QueryValue[][];
  close(cursor: number): void;
}

/** No cursor is open at first. */
export function createCursors(database: GrafeoDB): Cursors {
  const cursors = new Map<number, Cursor>();
  let last = 0;
  return {
    async open(query) {
      const result = await readAll(database, query);
      last += 1;
      cursors.set(last, { result, next: 0, nodeId: nodeIdLookup(database) });
      return { cursor: last, columns: result.columns, count: result.length };
    },
    take(number, count) {
      const cursor = cursors.get(number);
      if (!cursor) throw new Error(`cursor ${number} is not open`);
      const rows: QueryValue[][] = [];
      const end = Math.min(cursor.result.length, cursor.next + count);
      for (; cursor.next < end; cursor.next += 1) rows.push(rowAt(cursor));
      return rows;
    },
    close: (number) => void cursors.delete(number),
  };
}

async function readAll(database: GrafeoDB, query: UserQuery): Promise<QueryResult> {
  const transaction = database.beginTransaction();
  try {
    await guardedPlan(transaction, query);
    return await executeReading(transaction, query);
  } finally {
    transaction.rollback();
  }
}

function rowAt({ result, next, nodeId }: Cursor): QueryValue[] {
  const record = result.get(next);
  return result.columns.map((column) => hydrate(record[column] ?? null, nodeId));
}
