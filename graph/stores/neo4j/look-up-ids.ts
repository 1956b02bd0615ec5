import type { ManagedTransaction } from "neo4j-driver";
import type { NodeIds } from "./values.ts";

/** Finds the `id` of nodes that a result names only as ends of a relationship, into `ids`. */
export async function lookUpIds(
  tx: Pick<ManagedTransaction, "run">,
  ids: NodeIds,
  ends: ReadonlySet<string>,
): Promise<void> {
  const missing = [...ends].filter((end) => !ids.has(end));
  if (missing.length === 0) return;
  const found = await tx.run(
    "MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS element, n.id AS id",
    { missing },
  );
  for (const record of found.records) {
    const id: unknown = record.get("id");
    if (typeof id === "string") ids.set(record.get("element"), id);
  }
}
