import { expect, it } from "vitest";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { GAP } from "./arrange.ts";
import { placeBeside } from "./beside.ts";
import type { SceneNode } from "./model.ts";
import type { Point, Positions } from "./placement.ts";

const node = (id: string, beside?: string): SceneNode => ({
  ...{ id, kind: "Country", label: id },
  ...(beside === undefined ? {} : { beside }),
});
const edge = (source: string, target: string): GraphEdge => ({
  ...{ id: `${source} ${target}`, source, target, relation: "MEETS" },
  ...{ status: "asserted", claimCount: 1 },
});
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const gaps = (a: Point, b: Point) => Math.hypot((a.x - b.x) / GAP.x, (a.y - b.y) / GAP.y);

/** A full picture: rows of nodes as near to each other as they may stand. */
function fullPicture(): Positions {
  const places: Positions = new Map();
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      places.set(`${row}.${column}`, { x: column * GAP.x * 1.4, y: row * GAP.y * 1.7 });
    }
  }
  return places;
}

it("puts new nodes near the node that brought them, on nothing, and moves nothing", () => {
  const positions = fullPicture();
  const before = structuredClone(positions);
  const ids = Array.from({ length: 25 }, (_, index) => `new ${index}`);
  const nodes = [
    ...[...positions.keys()].map((id) => node(id)),
    ...ids.map((id) => node(id, "3.3")),
  ];
  // Each has an edge to a far corner too.
  const edges = ids.flatMap((id) => [edge("3.3", id), edge(id, "7.7")]);
  placeBeside(new Set(ids), { nodes, edges }, positions);
  const home = positions.get("3.3") ?? { x: 0, y: 0 };
  for (const [id, place] of before) expect(positions.get(id)).toEqual(place);
  for (const id of ids) {
    const place = positions.get(id) ?? { x: 1e9, y: 1e9 };
    expect(distance(place, home)).toBeLessThan(640);
    for (const [other, at] of positions) {
      if (other !== id) expect(gaps(place, at)).toBeGreaterThanOrEqual(0.85);
    }
  }
});

it("lets a chain of new nodes follow each other, and puts what hangs on nothing into the middle", () => {
  const positions: Positions = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 900, y: 0 }],
  ]);
  const nodes = ["a", "b", "y", "x", "alone"].map((id) => node(id));
  placeBeside(
    new Set(["x", "y", "alone"]),
    { nodes, edges: [edge("a", "x"), edge("x", "y")] },
    positions,
  );
  const at = (id: string) => positions.get(id) ?? { x: 1e9, y: 1e9 };
  expect(distance(at("x"), at("a"))).toBeLessThan(200);
  expect(distance(at("y"), at("x"))).toBeLessThan(200);
  expect(distance(at("alone"), { x: 450, y: 0 })).toBeLessThan(200);
});
