import type { EdgeClaims } from "#schemas/answers.ts";
import type { GraphEdge, Status } from "#schemas/subgraph.ts";

/** A claim in short, as filters and the timeline look at it. */
export type EdgeClaim = EdgeClaims["claims"][number];

/** The claims behind the edges on the canvas by triple key, and the names of their speakers. */
export interface ClaimIndex {
  byKey: ReadonlyMap<string, readonly EdgeClaim[]>;
  speakers: ReadonlyMap<string, string>;
}

export const NO_CLAIMS: ClaimIndex = { byKey: new Map(), speakers: new Map() };

/** Puts an answer of the server in order. */
export function indexClaims({ claims, speakers }: EdgeClaims): ClaimIndex {
  const byKey = new Map<string, EdgeClaim[]>();
  for (const claim of claims) {
    const known = byKey.get(claim.key);
    if (known) known.push(claim);
    else byKey.set(claim.key, [claim]);
  }
  return { byKey, speakers: new Map(speakers.map(({ id, name }) => [id, name])) };
}

/** Claims of these statuses make a direct relationship together. */
const isDirect = (status: Status) => status === "asserted" || status === "planned";

/** The claims that one edge stands for; empty when they are not known (yet). */
export function claimsOf(edge: GraphEdge, index: ClaimIndex): readonly EdgeClaim[] {
  const all = edge.key === undefined ? undefined : index.byKey.get(edge.key);
  if (!all) return [];
  const direct = isDirect(edge.status);
  return all.filter(({ status }) => (direct ? isDirect(status) : status === edge.status));
}
