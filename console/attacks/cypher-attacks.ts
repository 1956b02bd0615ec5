/** What an attack on the query box must come to. */
export type Outcome =
  /** Turned away before anything runs. */
  | "refused"
  /** Ended by the time, memory or size limit, or by the store's own refusal while it ran. */
  | "stopped"
  /** Answered, because nothing in it does harm. */
  | "harmless";

/** A text that somebody may type or paste into the query box to do harm. */
export interface CypherAttack {
  name: string;
  query: string;
  params?: Record<string, unknown>;
  /** What it must come to on both stores; several where the stores lawfully differ. */
  outcome: Outcome | readonly Outcome[];
}

/** An attack that must be turned away. */
export const refused = (
  name: string,
  query: string,
  params?: Record<string, unknown>,
): CypherAttack => ({
  name,
  query,
  outcome: "refused",
  ...(params === undefined ? {} : { params }),
});

/** Writes that really change the graph when they are let through: each does so with the write switch on. */
export const WRITES: readonly CypherAttack[] = [
  refused("create a node", "CREATE (:Attack)"),
  refused(
    "create after reading",
    "MATCH (n) WITH n LIMIT 1 CREATE (:Attack {of: n.id}) RETURN 1 AS x",
  ),
  refused("create a relationship", "MATCH (a), (b) WITH a, b LIMIT 1 CREATE (a)-[:ATTACK]->(b)"),
  refused("merge", "MERGE (n:Attack {id: 'x'}) RETURN n"),
  refused("merge after UNWIND", "UNWIND [1, 2] AS i MERGE (:Attack {i: i})"),
  refused("merge with ON CREATE", "MERGE (n:Attack {id: 'x'}) ON CREATE SET n.y = 1 RETURN n"),
  refused("set a property", "MATCH (n:Entity) SET n.name = 'hacked'"),
  refused("set by parameter", "MATCH (n:Entity) SET n.name = $x RETURN count(n) AS n", {
    x: "hacked",
  }),
  refused("replace all properties", "MATCH (n:Entity) SET n = {id: n.id}"),
  refused("add properties", "MATCH (n:Entity) SET n += {hacked: true}"),
  refused("set a label", "MATCH (n:Entity) SET n:Hacked"),
  refused("remove a property", "MATCH (n:Entity) REMOVE n.name"),
  refused("remove a label", "MATCH (n:Entity) REMOVE n:Entity"),
  refused("delete all", "MATCH (n) DETACH DELETE n"),
  refused("delete relationships", "MATCH ()-[r]->() DELETE r"),
  refused(
    "delete behind a filter",
    "MATCH (n) WHERE n.id IS NOT NULL WITH n ORDER BY n.id DETACH DELETE n RETURN 1 AS x",
  ),
  refused("lower case", "match (n) detach delete n"),
  refused("mixed case", "mAtCh (n) DeTaCh dElEtE n"),
  refused("behind a line comment", "MATCH (n) // RETURN n\nDETACH DELETE n"),
  refused("behind a block comment", "MATCH (n) /* only reading */ DETACH/**/DELETE n"),
  refused("comment before everything", "/* harmless */ CREATE (:Attack)"),
  refused("back-ticked label that looks like reading", "CREATE (:`RETURN 1`)"),
  refused("no-break space between words", "MATCH\u00a0(n)\u00a0DETACH\u00a0DELETE\u00a0n"),
  refused("in a subquery", "CALL { CREATE (:Attack) } RETURN 1 AS x"),
  refused(
    "in a subquery that imports",
    "MATCH (n:Entity) CALL { WITH n SET n.name = 'hacked' } RETURN count(*) AS n",
  ),
  refused("in a union", "MATCH (n) RETURN n.id AS id UNION CREATE (n:Attack) RETURN n.id AS id"),
  refused("foreach", "MATCH (n) WITH collect(n) AS all FOREACH (n IN all | SET n.hacked = true)"),
];
