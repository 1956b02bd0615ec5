import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { QueryNode, QueryRelationship } from "#schemas/query.ts";
import { isNode, isRelationship } from "../queries/cells.ts";
import type { Store } from "../store.ts";

/** Records per statement while a whole store is read. */
const PAGE = 1_000;

/** All nodes of a label, by id, page by page. */
export async function* nodesOf(store: Store, label: string): AsyncGenerator<QueryNode> {
  let after = "";
  for (;;) {
    const rows = await store.read(
      `MATCH (n:${label}) WHERE n.id > $after RETURN n AS node, n.id AS id ORDER BY id LIMIT ${PAGE}`,
      { after },
    );
    for (const { node } of rows) if (isNode(node)) yield node;
    const last = rows.at(-1)?.["id"];
    if (rows.length < PAGE || typeof last !== "string") return;
    after = last;
  }
}

/**
 * All relationships of a type, by the id of their start, page by page of starts. Two statements a
 * page: for OPTIONAL MATCH the embedded engine takes two to three times as long.
 */
export async function* relationshipsOf(
  store: Store,
  pattern: { from: string; type: string },
): AsyncGenerator<QueryRelationship> {
  let after = "";
  for (;;) {
    const starts = await store.read(
      `MATCH (n:${pattern.from}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${PAGE}`,
      { after },
    );
    const ids = starts.map(({ id }) => id);
    const rows = await store.read(
      `UNWIND $ids AS id MATCH (n:${pattern.from} {id: id})-[r:${pattern.type}]->(m)
       RETURN id AS id, r AS r, m.id AS target, coalesce(r.readAs, '') AS readAs ORDER BY id, target, readAs`,
      { ids },
    );
    for (const { r } of rows) if (isRelationship(r)) yield r;
    const last = ids.at(-1);
    if (ids.length < PAGE || typeof last !== "string") return;
    after = last;
  }
}

/** All direct relationships between entities, type by type. */
export async function* directRelationshipsOf(store: Store): AsyncGenerator<QueryRelationship> {
  for (const type of RELATIONS) yield* relationshipsOf(store, { from: "Entity", type });
}
