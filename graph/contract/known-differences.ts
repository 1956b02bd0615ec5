/** A typical query that the stores answer differently, and what each makes of it. */
export interface KnownDifference {
  query: string;
  embedded: string;
  neo4j: string;
}

/** All of them; the differential test fails when one goes or another comes. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    query: "MATCH (n:`Country`) RETURN n.`name` ORDER BY n.name LIMIT 1",
    embedded: "refused: a name in back ticks in a column that AS does not name",
    neo4j: "China",
  },
  {
    query: "MATCH (a)-[:A*3..1]->(b) RETURN a",
    embedded: "refused",
    neo4j: "no row",
  },
  {
    query: "RETURN null IN [] AS found",
    embedded: "null",
    neo4j: "false",
  },
  {
    query: "RETURN [1, null] = [1, null] AS same",
    embedded: "true",
    neo4j: "null",
  },
  {
    query: "RETURN '1' = 1 AS same",
    embedded: "true: text that reads as the number equals it",
    neo4j: "false",
  },
  {
    query: "RETURN 1 IN ['1'] AS found, '1' IN [1] AS other",
    embedded: "true, true",
    neo4j: "false, false",
  },
  {
    query: "RETURN round(1.249, 1) AS r",
    embedded: "refused: round takes one value",
    neo4j: "1.2",
  },
  {
    query: "RETURN 9223372036854775807 + 1 AS wrong",
    embedded: "an error when it runs",
    neo4j: "an error before it runs, with the place",
  },
  {
    query: "RETURN isNaN(0.0 / 0.0) AS nan",
    embedded: "refused",
    neo4j: "true",
  },
  {
    query: "RETURN [1, 2] < [1, 3] AS less",
    embedded: "null",
    neo4j: "true",
  },
  {
    query:
      "RETURN toIntegerList(['1', 'x']), toStringList([1, true]), toFloatList(['1.5']), toBooleanList(['true'])",
    embedded: "refused",
    neo4j: "[1, null], ['1', 'true'], [1.5], [true]",
  },
  {
    query: "RETURN duration.between(date('2022-03-24'), date('2022-05-02')) AS between",
    embedded: "refused",
    neo4j: "P1M8D",
  },
  {
    query: "RETURN date('not a date') AS wrong",
    embedded: "refused",
    neo4j: "an error when it runs",
  },
  {
    query: "RETURN localdatetime('2022-03-24T10:00') AS at",
    embedded: "refused",
    neo4j: "2022-03-24T10:00:00",
  },
  {
    query:
      "MATCH (n:Entity) RETURN count(*) AS n, avg(n.mentionCount), sum(n.mentionCount), collect(n.kind)[0] IS NOT NULL",
    embedded: "refused: an element of an aggregate; give the list a name with WITH first",
    neo4j: "7, 3, 21, true",
  },
  {
    query:
      "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType LIMIT 3",
    embedded: "types that the graph has",
    neo4j: "also types that only a constraint names",
  },
  {
    query: "MATCH (n) RETURN n.a AS x, n.b AS x",
    embedded: "the mistake is told at the second x",
    neo4j: "at the first item",
  },
  {
    query: "RETURN $nothing AS x",
    embedded: "the missing parameter is told with its place",
    neo4j: "without",
  },
  {
    query: "RETURN date(1) AS d",
    embedded: "refused",
    neo4j: "an error when it runs",
  },
  {
    query: "UNWIND 1 AS x RETURN x",
    embedded: "no row",
    neo4j: "one row: a single value is taken for a list of one",
  },
  {
    query: "WITH 1 AS a, 2 AS a RETURN a",
    embedded: "the mistake is told at the second a",
    neo4j: "at the first item",
  },
];
