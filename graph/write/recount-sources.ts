import type { Transaction } from "../store.ts";

/**
 * Names sources by what most of their articles call them (then the smallest name) and deletes
 * those without articles.
 */
export async function recountSources(
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> {
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (s:Source {id: id})<-[p:PUBLISHED_BY]-(:Article)
     RETURN id AS id, p.name AS name, count(*) AS articles ORDER BY articles DESC, name`,
    { ids },
  );
  const names = new Map<string, unknown>();
  for (const row of rows) {
    if (!names.has(String(row["id"]))) names.set(String(row["id"]), row["name"]);
  }
  await transaction.run("UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.name = row.name", {
    rows: [...names].map(([id, name]) => ({ id, name })),
  });
  const gone = ids.filter((id) => !names.has(id));
  if (gone.length === 0) return;
  await transaction.run("UNWIND $ids AS id MATCH (s:Source {id: id}) DETACH DELETE s", {
    ids: gone,
  });
}
