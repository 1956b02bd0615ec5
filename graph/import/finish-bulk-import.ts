import { NODE_LABELS } from "#schemas/ddl.ts";
import type { Store } from "../store.ts";

const LABELS = new Set<string>(NODE_LABELS);
const BATCH = 10_000;

/**
 * neo4j-admin leaves out empty lists. The files of an export say in `KgMeta.emptyLists` where there
 * were some (`Country.demonyms`); whoever opens the imported store first puts them there again.
 */
export async function finishBulkImport(store: Store): Promise<void> {
  if (store.kind === "embedded") return;
  const [row] = await store.read("MATCH (m:KgMeta {id: 'schema'}) RETURN m.emptyLists AS lists");
  const lists = row?.["lists"];
  if (!Array.isArray(lists)) return;
  for (const name of lists) {
    const [label = "", property = ""] = String(name).split(".");
    if (LABELS.has(label) && /^[a-z]\w*$/iu.test(property)) await fill(store, label, property);
  }
  await store.write((tx) => tx.run("MATCH (m:KgMeta {id: 'schema'}) REMOVE m.emptyLists"));
}

async function fill(store: Store, label: string, property: string): Promise<void> {
  for (;;) {
    const [row] = await store.write((tx) =>
      tx.run(
        `MATCH (n:${label}) WHERE n.${property} IS NULL WITH n LIMIT ${BATCH}
         SET n.${property} = [] RETURN count(*) AS filled`,
      ),
    );
    if (Number(row?.["filled"] ?? 0) === 0) return;
  }
}
