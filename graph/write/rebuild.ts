import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { Store } from "../store.ts";
import { recountEntities } from "./recount-entities.ts";
import { recountRelationships } from "./recount-relationships.ts";

/** Entities that are described anew in one transaction. */
const PAGE = 500;

/**
 * Makes anew what follows from the evidence: the whole direct layer from the claims, in one
 * transaction, then names and counts of entities from the articles that mention them. Returns how
 * many direct relationships there are.
 */
export async function rebuildDirectLayer(store: Store): Promise<{ relationships: number }> {
  await store.write(async (transaction) => {
    for (const relation of RELATIONS) {
      await transaction.run(`MATCH (:Entity)-[r:${relation}]->(:Entity) DELETE r`);
    }
    const keys = await transaction.run(
      "MATCH (c:Claim) WHERE c.tripleKey IS NOT NULL RETURN DISTINCT c.tripleKey AS key",
    );
    await recountRelationships(
      transaction,
      keys.map((row) => String(row["key"])),
    );
  });
  await rebuildEntities(store);
  const [row] = await store.read(
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.key IS NOT NULL RETURN count(r) AS relationships",
  );
  return { relationships: Number(row?.["relationships"] ?? 0) };
}

async function rebuildEntities(store: Store): Promise<void> {
  const rows = await store.read("MATCH (e:Entity) RETURN e.id AS id ORDER BY id");
  for (let start = 0; start < rows.length; start += PAGE) {
    const ids = rows.slice(start, start + PAGE).map((row) => String(row["id"]));
    await store.write((transaction) => recountEntities(transaction, ids));
  }
}
