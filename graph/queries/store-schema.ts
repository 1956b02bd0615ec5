import type { StoreSchema } from "#schemas/answers.ts";
import { EVIDENCE_TYPES, NODE_LABELS } from "#schemas/ddl.ts";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { Row, Store } from "../store.ts";
import { UNSUPPORTED } from "../stores/embedded/unsupported.ts";
import { number, text, texts } from "./cells.ts";

/** Nodes or relationships of a label or type that are looked at for property names. */
const SAMPLE = 200;
/** Relationships of a type that are looked at for the labels they join. */
const PAIRS = 2_000;

/** Names whose parts are asked for in one statement: a database plans each anew when it is fresh. */
const TOGETHER = 40;

/** One question of each name, in few statements. */
async function ofEach(
  store: Store,
  names: readonly string[],
  question: (name: string) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < names.length; at += TOGETHER) {
    const parts = names.slice(at, at + TOGETHER).map(question);
    rows.push(...(await store.read(parts.join("\nUNION ALL "))));
  }
  return rows;
}

/** Labels or types that are in the store, with their counts and property names; `pattern` finds `x` of a name. */
async function named(store: Store, names: readonly string[], pattern: (name: string) => string) {
  const counted = await ofEach(
    store,
    names,
    (name) => `MATCH ${pattern(name)} RETURN '${name}' AS name, count(x) AS count`,
  );
  const there = counted
    .map((row) => ({ name: text(row, "name"), count: number(row, "count") }))
    .filter(({ count }) => count > 0);
  const keys = new Map<string, Set<string>>();
  const sampled = await ofEach(
    store,
    there.map(({ name }) => name),
    (name) =>
      `MATCH ${pattern(name)} WITH x LIMIT ${SAMPLE} RETURN DISTINCT '${name}' AS name, keys(x) AS keys`,
  );
  for (const row of sampled) {
    const known = keys.get(text(row, "name")) ?? new Set();
    keys.set(text(row, "name"), new Set([...known, ...texts(row["keys"])]));
  }
  return there.map((each) => ({
    ...each,
    properties: [...(keys.get(each.name) ?? [])].toSorted(),
  }));
}

/**
 * What an editor and a legend need to know of a store: labels and types with counts and property
 * names (from a sample), which labels each type joins, and what the store cannot do.
 */
export async function getStoreSchema(store: Store): Promise<StoreSchema> {
  const relationshipTypes = await named(
    store,
    [...EVIDENCE_TYPES, ...RELATIONS],
    (name) => `()-[x:${name}]->()`,
  );
  return {
    store: store.kind,
    labels: await named(store, NODE_LABELS, (name) => `(x:${name})`),
    relationshipTypes,
    patterns: await patterns(
      store,
      relationshipTypes.map(({ name }) => name),
    ),
    unsupported: store.kind === "embedded" ? UNSUPPORTED.map(({ name }) => name) : [],
  };
}

async function patterns(store: Store, types: readonly string[]): Promise<StoreSchema["patterns"]> {
  const rows = await ofEach(
    store,
    types,
    (type) =>
      `MATCH (a)-[:${type}]->(b) WITH a, b LIMIT ${PAIRS} RETURN DISTINCT '${type}' AS type,
         coalesce(a.kind, '') AS fromKind, labels(a) AS fromLabels,
         coalesce(b.kind, '') AS toKind, labels(b) AS toLabels`,
  );
  const found = new Map<string, StoreSchema["patterns"][number]>();
  for (const row of rows) {
    const from = text(row, "fromKind") || (texts(row["fromLabels"])[0] ?? "");
    const to = text(row, "toKind") || (texts(row["toLabels"])[0] ?? "");
    const type = text(row, "type");
    found.set(`${from} ${type} ${to}`, { from, type, to });
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
}
