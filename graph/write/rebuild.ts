import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { Store } from "../store.ts";
import { recountRelationships } from "./recount-relationships.ts";

/** Makes the whole direct layer anew from the claims, in one transaction. Returns how many relationships there are. */
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
  const [row] = await store.read(
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.key IS NOT NULL RETURN count(r) AS relationships",
  );
  return { relationships: Number(row?.["relationships"] ?? 0) };
}
