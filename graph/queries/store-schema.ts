import type { StoreSchema } from "#schemas/answers.ts";
import { EVIDENCE_TYPES, NODE_LABELS } from "#schemas/ddl.ts";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { Store } from "../store.ts";
import { UNSUPPORTED } from "../stores/embedded/unsupported.ts";
import { number, text, texts } from "./cells.ts";

/** Nodes or relationships of a label or type that are looked at for property names. */
const SAMPLE = 200;
/** Relationships of a type that are looked at for the labels they join. */
const PAIRS = 2_000;

/**
 * What an editor and a legend need to know of a store: labels and types with counts and property
 * names (from a sample), which labels each type joins, and what the store cannot do.
 */
export async function getStoreSchema(store: Store): Promise<StoreSchema> {
  const labels = [];
  for (const name of NODE_LABELS) {
    const [row] = await store.read(`MATCH (x:${name}) RETURN count(x) AS count`);
    const count = number(row ?? {}, "count");
    if (count > 0) labels.push({ name, count, properties: await properties(store, `(x:${name})`) });
  }
  const relationshipTypes = [];
  for (const name of [...EVIDENCE_TYPES, ...RELATIONS]) {
    const [row] = await store.read(`MATCH ()-[x:${name}]->() RETURN count(x) AS count`);
    const count = number(row ?? {}, "count");
    if (count === 0) continue;
    const names = await properties(store, `()-[x:${name}]->()`);
    relationshipTypes.push({ name, count, properties: names });
  }
  return {
    store: store.kind,
    labels,
    relationshipTypes,
    patterns: await patterns(
      store,
      relationshipTypes.map(({ name }) => name),
    ),
    unsupported: store.kind === "embedded" ? UNSUPPORTED.map(({ name }) => name) : [],
  };
}

async function properties(store: Store, pattern: string): Promise<string[]> {
  const rows = await store.read(`MATCH ${pattern} WITH x LIMIT ${SAMPLE} RETURN keys(x) AS keys`);
  return [...new Set(rows.flatMap((row) => texts(row["keys"])))].toSorted();
}

async function patterns(store: Store, types: readonly string[]): Promise<StoreSchema["patterns"]> {
  const found = new Map<string, StoreSchema["patterns"][number]>();
  for (const type of types) {
    const rows = await store.read(
      `MATCH (a)-[:${type}]->(b) WITH a, b LIMIT ${PAIRS} RETURN coalesce(a.kind, '') AS fromKind, labels(a) AS fromLabels,
         coalesce(b.kind, '') AS toKind, labels(b) AS toLabels, count(*) AS count`,
    );
    for (const row of rows) {
      const from = text(row, "fromKind") || (texts(row["fromLabels"])[0] ?? "");
      const to = text(row, "toKind") || (texts(row["toLabels"])[0] ?? "");
      found.set(`${from} ${type} ${to}`, { from, type, to });
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
}
