import type { Status } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { DIRECT_STATUSES } from "../write/status.ts";
import { text } from "./cells.ts";

/** What an article that is not looked at states about a triple. */
export interface Voice {
  article: string;
  /** Empty where the article names none. */
  source: string;
  status: Status;
}

/** Whether a claim of this status affirms its triple, as a direct relationship does. */
export function isAffirmed(status: Status): boolean {
  return DIRECT_STATUSES.includes(status);
}

/** Whether of two claims about one triple one affirms what the other denies. */
export function isOpposed(one: Status, other: Status): boolean {
  return (one === "denied" && isAffirmed(other)) || (other === "denied" && isAffirmed(one));
}

/** What all articles but the own ones state of triples, by the triples' keys; what is marked wrong does not count. */
export async function voicesElsewhere(
  store: Store,
  keys: readonly string[],
  own: ReadonlySet<string>,
): Promise<Map<string, Voice[]>> {
  const rows = await store.read(
    `UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})<-[:ASSERTS]-(a:Article)
     WHERE c.wrong IS NULL
     RETURN DISTINCT key AS key, c.status AS status, a.id AS article, a.source AS source`,
    { keys },
  );
  const voices = new Map<string, Voice[]>();
  for (const row of rows) {
    const article = text(row, "article");
    if (own.has(article)) continue;
    const voice = { article, source: text(row, "source"), status: text(row, "status") as Status };
    voices.set(text(row, "key"), [...(voices.get(text(row, "key")) ?? []), voice]);
  }
  return voices;
}

/** Those of the entities that an article mentions which is not among the own ones. */
export async function mentionedElsewhere(
  store: Store,
  ids: readonly string[],
  own: ReadonlySet<string>,
): Promise<Set<string>> {
  const counts = await store.read(
    "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id AS id, e.articleCount AS count",
    { ids },
  );
  // What many articles mention needs no look at each of them.
  const isCommon = (row: (typeof counts)[number]) => Number(row["count"]) > own.size;
  const elsewhere = new Set(counts.filter(isCommon).map((row) => text(row, "id")));
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article)
     RETURN DISTINCT id AS id, a.id AS article`,
    { ids: counts.map((row) => text(row, "id")).filter((id) => !elsewhere.has(id)) },
  );
  for (const row of rows) if (!own.has(text(row, "article"))) elsewhere.add(text(row, "id"));
  return elsewhere;
}
