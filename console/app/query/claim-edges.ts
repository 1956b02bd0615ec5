import { RELATIONS } from "#schemas/ontology/relations.ts";
import { INTERNAL_LABELS } from "#schemas/property-names.ts";
import type { QueryNode, QueryResult, QueryValue } from "#schemas/query.ts";
import type { GraphEdge, Status, Subgraph } from "#schemas/subgraph.ts";
import { STATUS_NAMES } from "../canvas/status-styles.ts";
import { tagged } from "./values.ts";

const KNOWN_RELATIONS = new Set<string>(RELATIONS);

const entityOf = (value: QueryValue | undefined): QueryNode | null => {
  const found = value === undefined ? null : tagged(value);
  return found?.$type === "node" && found.labels.includes("Entity") ? found : null;
};

/** A status as a column has it: "negated" is drawn as denied. */
function statusOf(value: QueryValue | undefined): Status | null {
  if (value === "negated") return "denied";
  return STATUS_NAMES.find((status) => status === value) ?? null;
}

/** A row that states one claim: who, what, to whom and how sure. */
interface ClaimRow {
  edge: GraphEdge;
  isNegated: boolean;
  /** The claim's id, where the row has it. */
  claim: string;
}

/** Reads rows with the columns subject, relation, object and status; others are `null`. */
function rowReader(columns: readonly string[]): (row: readonly QueryValue[]) => ClaimRow | null {
  const at = (name: string) => columns.indexOf(name);
  const places = { subject: at("subject"), relation: at("relation"), object: at("object") };
  const [status, claim, date] = [at("status"), at("claim"), at("date")];
  return (row) => {
    const [from, to] = [entityOf(row[places.subject]), entityOf(row[places.object])];
    const relation = row[places.relation];
    const state = statusOf(row[status]);
    if (!from || !to || !state || typeof relation !== "string" || !KNOWN_RELATIONS.has(relation))
      return null;
    const key = `${from.id}|${relation}|${to.id}`;
    const day = row[date];
    const dates = typeof day === "string" ? { firstDate: day, lastDate: day } : {};
    const edge: GraphEdge = {
      ...{ id: `${key}|${state}`, key, source: from.id, target: to.id },
      ...{ relation, status: state, claimCount: 1, ...dates },
    };
    return { edge, isNegated: row[status] === "negated", claim: String(row[claim] ?? "") };
  };
}

/** One edge for all claims that say the same in the same way. */
function together(rows: readonly ClaimRow[]): GraphEdge[] {
  const [first] = rows;
  if (!first) return [];
  const claims = new Map(rows.map((row, index) => [row.claim || String(index), row]));
  const dates = rows.flatMap(({ edge }) => edge.firstDate ?? []).sort();
  const [firstDate, lastDate] = [dates[0], dates.at(-1)];
  const edge: GraphEdge = { ...first.edge, claimCount: claims.size };
  if (firstDate && lastDate) Object.assign(edge, { firstDate, lastDate });
  const negated = [...claims.values()].filter(({ isNegated }) => isNegated).length;
  return [negated > 0 ? { ...edge, negatedCount: negated } : edge];
}

/** Edges for the rows of a result that state claims, which are no relationships of the graph. */
export function claimEdges({ columns, rows }: Pick<QueryResult, "columns" | "rows">): GraphEdge[] {
  if (!["subject", "relation", "object", "status"].every((name) => columns.includes(name)))
    return [];
  const read = rowReader(columns);
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const found = read(row);
    if (found) groups.set(found.edge.id, [...(groups.get(found.edge.id) ?? []), found]);
  }
  return [...groups.values()].flatMap(together);
}

/** What of a result is drawn: its graph with its claims as edges, without nodes that serve the program. */
export function drawnGraph(result: QueryResult): Subgraph {
  const { graph } = result;
  const nodes = graph.nodes.filter(({ kind }) => !INTERNAL_LABELS.includes(kind));
  const kept = nodes.length > 0 ? nodes : graph.nodes;
  const known = new Set(graph.edges.map(({ id }) => id));
  const claims = claimEdges(result).filter(({ id }) => !known.has(id));
  return { nodes: kept, edges: [...graph.edges, ...claims] };
}
