// biome-ignore lint/correctness/noUnresolvedImports: a CommonJS module, whose exports Node gives as default
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import { INDEXED_PROPERTIES, UNIQUE_LABELS } from "#schemas/ddl.ts";
import type { QueryValue } from "#schemas/query.ts";
import type { RawResult, Row } from "../../store.ts";
import { hydrate } from "./hydrate.ts";
import { nodeIdLookup } from "./node-ids.ts";
import type { Answers, UserQuery } from "./protocol.ts";
import { createCursors } from "./row-cursors.ts";
import { runUserQuery } from "./run-user-query.ts";

/** The embedded database inside its own process. */
export interface Engine {
  begin(): number;
  commit(tx: number): void;
  rollback(tx: number): void;
  run(tx: number | null, cypher: string, params: Record<string, unknown>): Promise<Row[]>;
  query(query: UserQuery): Promise<RawResult>;
  openRows(query: UserQuery): Promise<Answers["openRows"]>;
  takeRows(cursor: number, count: number): QueryValue[][];
  closeRows(cursor: number): void;
  search(text: string, limit: number): Promise<{ id: string; score: number }[]>;
  close(): void;
}

/**
 * Opens or makes the database file and sets up its indexes. A unique constraint alone makes every
 * write linear in this engine, so each comes with an index on the same property.
 */
export async function openEngine(path: string): Promise<Engine> {
  const database = grafeo.GrafeoDB.create(path);
  await setUp(database);
  return createEngine(database);
}

async function setUp(database: GrafeoDB): Promise<void> {
  for (const label of UNIQUE_LABELS) {
    const name = label.toLowerCase();
    await database.executeCypher(
      `CREATE INDEX ${name}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    );
    await database.executeCypher(
      `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  }
  for (const { label, property } of INDEXED_PROPERTIES) {
    const name = `${label}_${property}`.toLowerCase();
    await database.executeCypher(
      `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    );
  }
  await database.createTextIndex("Entity", "searchText", { tokenizer: "standard", stopWords: [] });
}

function createEngine(database: GrafeoDB): Engine {
  const open = new Map<number, Transaction>();
  const cursors = createCursors(database);
  let last = 0;
  const take = (tx: number): Transaction => {
    const transaction = open.get(tx);
    if (!transaction) throw new Error(`transaction ${tx} is not open`);
    open.delete(tx);
    return transaction;
  };
  return {
    begin() {
      last += 1;
      open.set(last, database.beginTransaction());
      return last;
    },
    commit: (tx) => take(tx).commit(),
    rollback: (tx) => take(tx).rollback(),
    async run(tx, cypher, params) {
      const runner = tx === null ? database : (open.get(tx) ?? database);
      return toRows(database, await runner.executeCypher(cypher, params));
    },
    query: (query) => runUserQuery(database, query),
    openRows: cursors.open,
    takeRows: cursors.take,
    closeRows: cursors.close,
    search: (text, limit) => searchText(database, text, limit),
    close: () => database.close(),
  };
}

function toRows(database: GrafeoDB, result: QueryResult): Row[] {
  const { columns } = result;
  const nodeId = nodeIdLookup(database);
  return result
    .rows()
    .map((row) =>
      Object.fromEntries(
        columns.map((column, index) => [column, hydrate(row[index] ?? null, nodeId)]),
      ),
    );
}

async function searchText(
  database: GrafeoDB,
  text: string,
  limit: number,
): Promise<{ id: string; score: number }[]> {
  const nodeId = nodeIdLookup(database);
  const hits = await database.textSearch("Entity", "searchText", text, limit);
  const scores = new Map<string, number>();
  for (const [internal, score] of hits) scores.set(nodeId(internal ?? -1), score ?? 0);
  const parts = await database.executeCypher(
    "MATCH (e:Entity) WHERE e.searchText CONTAINS $text RETURN e.id AS id, e.mentionCount AS mentions ORDER BY mentions DESC LIMIT $limit",
    { text, limit },
  );
  for (const [id] of parts.rows()) if (!scores.has(String(id))) scores.set(String(id), 0);
  return [...scores].map(([id, score]) => ({ id, score }));
}
