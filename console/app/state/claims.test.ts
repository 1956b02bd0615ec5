import { afterEach, expect, it, vi } from "vitest";
import { COLLECTION_KIND } from "#schemas/collection-kind.ts";
import type { GraphNode } from "#schemas/subgraph.ts";
import { toggleExpansion } from "./acts.ts";
import { entityIds, startClaims } from "./claims.ts";
import { EMPTY_GRAPH, graphOf } from "./graph-state.ts";
import { useApp } from "./store.ts";

const DIPLOMATS: GraphNode = { id: "group:ru/diplomats", kind: "Group", label: "diplomats" };
const RUSSIA: GraphNode = { id: "country:RU", kind: "Country", label: "Russia" };
const COLLECTION: GraphNode = { id: "group:Country", kind: COLLECTION_KIND, label: "Country · 9" };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  useApp.setState({ graph: EMPTY_GRAPH });
});

it("tells groups that act from entities put together", () => {
  const { nodes } = graphOf({ nodes: [DIPLOMATS, RUSSIA, COLLECTION], edges: [] });
  expect(entityIds(nodes)).toEqual([DIPLOMATS.id, RUSSIA.id]);
});

it("asks for the claims of a group that acts, so that filters reach its edges", async () => {
  vi.useFakeTimers();
  const claims = [{ id: "1", key: "k", status: "asserted", confidence: 0.9, source: "Paper" }];
  const fetched = vi.fn(async (..._request: [string, RequestInit?]) =>
    Response.json({ claims, speakers: [], total: 1 }),
  );
  vi.stubGlobal("fetch", fetched);
  const stop = startClaims();
  useApp.setState({ graph: graphOf({ nodes: [DIPLOMATS, RUSSIA], edges: [] }) });
  await vi.advanceTimersByTimeAsync(1000);
  stop();
  expect(String(fetched.mock.calls[0]?.[1]?.body)).toContain(DIPLOMATS.id);
  expect(useApp.getState().claims.byKey.get("k")).toHaveLength(1);
});

it.each([
  [DIPLOMATS, true],
  [COLLECTION, false],
])("expands %j: %s", async (node, expanded) => {
  const fetched = vi.fn(async () => Response.json({ nodes: [], edges: [] }));
  vi.stubGlobal("fetch", fetched);
  useApp.setState({ graph: graphOf({ nodes: [node], edges: [] }) });
  await toggleExpansion(node.id);
  expect(fetched.mock.calls.length > 0).toBe(expanded);
});
