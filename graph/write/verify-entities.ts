import type { Violation } from "#schemas/answers.ts";
import type { QueryNode } from "#schemas/query.ts";
import { isNode } from "../queries/cells.ts";
import type { Store } from "../store.ts";
import { describeEntities } from "./recount-entities.ts";

/** Entities that are looked at in one go. */
const PAGE = 500;

/** Counted by a check of their own, which also sees those that no description names. */
const COUNTS = new Set(["mentionCount", "articleCount"]);

/**
 * Finds entities whose name, aliases, dates or other properties are not what the articles that
 * mention them say: somebody changed them by hand, or a load ended half way.
 */
export async function verifyEntities(store: Store): Promise<Violation[]> {
  const violations: Violation[] = [];
  let page: QueryNode[] = [];
  do {
    page = await entitiesAfter(store, page.at(-1)?.id ?? "");
    violations.push(...(await wrongEntities(store, page)));
  } while (page.length === PAGE);
  return violations;
}

async function entitiesAfter(store: Store, after: string): Promise<QueryNode[]> {
  const rows = await store.read(
    `MATCH (e:Entity) WHERE e.id > $after RETURN e AS entity, e.id AS id ORDER BY id LIMIT ${PAGE}`,
    { after },
  );
  return rows.flatMap(({ entity }) => (isNode(entity) ? [entity] : []));
}

async function wrongEntities(store: Store, entities: readonly QueryNode[]): Promise<Violation[]> {
  const described = await describeEntities(
    { run: (cypher, params) => store.read(cypher, params) },
    entities.map(({ id }) => id),
  );
  return entities.flatMap(({ id, properties }) => {
    const wanted = described.get(id);
    const names = wanted ? differing(wanted, properties) : [];
    if (names.length === 0) return [];
    const message = `${names.join(", ")}: not what its articles say; run rebuild`;
    return [{ invariant: "entity-description", where: id, message }];
  });
}

function differing(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names]
    .filter((name) => !COUNTS.has(name) && JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .toSorted();
}
