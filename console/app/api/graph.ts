import type {
  EdgeClaims,
  EntityCard,
  EntityPath,
  Evidence,
  NeighbourCount,
} from "#schemas/answers.ts";
import type { Grouping } from "#schemas/api.ts";
import type { EntityHit, Status, Subgraph } from "#schemas/subgraph.ts";
import { STATUS_NAMES } from "../canvas/status-styles.ts";
import { call, item, withQuery } from "./request.ts";

/** What an evidence question may name: the triple key, one claim, or the entities at the ends. */
export interface EvidenceQuestion {
  key?: string | undefined;
  claim?: string | undefined;
  subject?: string | undefined;
  object?: string | undefined;
}

/** What the graph holds: its parts, entities, ways and sentences. */
export const graphApi = {
  graph: (options: { limit?: number; ids?: readonly string[] } = {}, signal?: AbortSignal) =>
    call<Subgraph>(withQuery("/api/graph", { statuses: STATUS_NAMES, ...options }), { signal }),
  subgraph: (ids: readonly string[], others: readonly string[] = []) =>
    call<Subgraph>("/api/graph", {
      ...{ method: "POST", repeatable: true },
      body: { ids, others, statuses: STATUS_NAMES },
    }),
  groups: (by: Grouping) =>
    call<Subgraph>(withQuery("/api/groups", { by, statuses: STATUS_NAMES })),
  edges: (options: { offset: number; limit: number }) =>
    call<Subgraph>(withQuery("/api/edges", { statuses: STATUS_NAMES, ...options })),
  edgeClaims: (ids: readonly string[]) =>
    call<EdgeClaims>("/api/claims", { method: "POST", repeatable: true, body: { ids } }),
  entities: (q: string, signal?: AbortSignal) =>
    call<{ entities: EntityHit[] }>(withQuery("/api/entities", { q, limit: 12 }), { signal }),
  entity: (id: string) =>
    call<EntityCard>(withQuery(item("/api/entities", id), { statuses: STATUS_NAMES })),
  neighbours: (options: {
    id: string;
    relation?: string | undefined;
    direction?: string | undefined;
    exclude?: readonly string[];
    statuses?: readonly Status[];
    limit?: number;
  }) =>
    call<{ subgraph: Subgraph; counts: NeighbourCount[] }>(
      withQuery("/api/neighbours", { statuses: STATUS_NAMES, ...options }),
    ),
  path: (options: { from: string; to: string; ways?: "shortest" | "several"; limit: number }) =>
    call<{ paths: EntityPath[] }>(withQuery("/api/path", options)),
  evidence: (question: EvidenceQuestion, limit?: number) =>
    call<{ evidence: Evidence[]; total: number }>(
      withQuery("/api/evidence", { ...question, limit }),
    ),
};
