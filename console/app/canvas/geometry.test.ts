import { describe, expect, it } from "vitest";
import { curvePoint } from "./curve.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { isInside } from "./lasso.ts";
import { LAYOUTS } from "./layouts.ts";
import type { Arrangement } from "./marks.ts";
import { createDrawnGraph } from "./model.ts";
import { transformBetween } from "./names-layer.ts";
import { distanceToSegment } from "./picking.ts";
import type { Positions } from "./placement.ts";
import { placeTurned } from "./turned-names.ts";

const at = (x: number, y: number) => ({ x, y });

describe("what is under the pointer", () => {
  it.each([
    [at(5, 3), 3],
    [at(-4, 3), 5],
    [at(13, 4), 5],
  ])("%j lies %i from a line", (point, distance) => {
    expect(distanceToSegment(point, at(0, 0), at(10, 0))).toBe(distance);
  });

  it("a curve passes half its curvature beside the line, on the other side where y grows upwards", () => {
    const middle = { share: 0.5, curvature: 0.4 };
    expect(curvePoint(at(0, 0), at(10, 0), { ...middle, side: 1 })).toEqual(at(5, -2));
    expect(curvePoint(at(0, 0), at(10, 0), middle)).toEqual(at(5, 2));
  });

  it("a lasso holds what lies inside its line, dents excepted", () => {
    const line = [at(0, 0), at(10, 0), at(10, 10), at(5, 2), at(0, 10)];
    expect([at(2, 2), at(5, 6), at(11, 5)].map((point) => isInside(point, line))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it("names move with the picture", () => {
  const before = [at(0, 0), at(100, 100)] as const;
  expect(transformBetween(before, [at(30, -10), at(230, 190)])).toBe(
    "translate(30.00px, -10.00px) scale(2.0000)",
  );
});

it("text in a drawing stays text", () => {
  expect(escapeMarkup(`<b a="1">'&\u0000\ud800`)).toBe(
    "&lt;b a=&quot;1&quot;&gt;&#39;&amp;\ufffd\ufffd",
  );
});

const NOTHING: Arrangement = { places: new Map(), marks: [] };

describe("layouts", () => {
  const graph = createDrawnGraph();
  const ids = ["a", "b", "c", "d", "e", "f"];
  for (const id of ids) graph.addNode(id, { x: 0, y: 0, size: 5, label: id, kind: "Country" });
  const input = {
    graph,
    room: { width: 700, height: 500 },
    groupOf: (id: string) => (id < "d" ? "one" : "two"),
    nameOf: (id: string) => (id < "d" ? "Country" : "Person"),
    dateOf: (id: string) => (id === "f" ? undefined : `202${ids.indexOf(id)}-01-01`),
  };
  const arranged = (id: string) =>
    LAYOUTS.find((layout) => layout.id === id)?.place(input) ?? NOTHING;
  const places = (id: string): Positions => arranged(id).places;

  it.each(["force", "circle", "group", "time"])("%s gives every node a place of its own", (id) => {
    const all = [...places(id).values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(all).size).toBe(ids.length);
  });

  it("circle leads names away from the middle, and gives large nodes more of the ring", () => {
    const large = createDrawnGraph();
    const sizes = Array.from({ length: 40 }, (_, at) => (at < 5 ? 17 : 5));
    for (const [at, size] of sizes.entries()) {
      large.addNode(`n${at}`, { x: 0, y: 0, size, label: `Name ${at}`, kind: "Person" });
    }
    const { places: all, ring } =
      LAYOUTS.find(({ id }) => id === "circle")?.place({ ...input, graph: large }) ?? NOTHING;
    const points = [...all].map(([id, { x, y }]) => ({ id, x, y: -y, at: ring?.outward.get(id) }));
    const outward = points.map(({ x, y, at = { x: 0, y: 0 } }) => x * at.x + y * at.y);
    expect(Math.min(...outward)).toBeGreaterThan(0);
    const sizeOf = ({ id }: { id: string }) => large.getNodeAttribute(id, "size");
    const gaps = points.slice(1).map((point, before) => {
      const other = points[before] ?? point;
      return Math.hypot(other.x - point.x, other.y - point.y) - sizeOf(other) - sizeOf(point);
    });
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it("by time goes from left to right, without a date last", () => {
    const xs = ids.map((id) => places("time").get(id)?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it("by time has the years above it, and fills the height also where few nodes are", () => {
    expect(arranged("time").marks.map(({ text }) => text)).toEqual([
      ...["2020", "2021", "2022", "2023", "2024"],
      "no date",
    ]);
    const large = createDrawnGraph();
    for (let at = 0; at < 60; at++) {
      large.addNode(`n${at}`, { x: 0, y: 0, size: 5, label: "", kind: "Person" });
    }
    const dateOf = (id: string) => (id.length < 3 ? "2020" : "2021");
    const time = LAYOUTS.find(({ id }) => id === "time");
    const ys = [...(time?.place({ ...input, graph: large, dateOf })?.places.values() ?? [])].map(
      ({ y }) => y,
    );
    const height = Math.max(...ys) - Math.min(...ys);
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThan(600);
  });

  it("by group names each group above its nodes, apart from the others", () => {
    const { marks } = arranged("group");
    expect(marks.map(({ text }) => text).sort()).toEqual(["Country", "Person"]);
    const xs = (all: string) => [...all].map((id) => places("group").get(id)?.x ?? 0);
    expect(Math.max(...xs("abc"))).toBeLessThan(Math.min(...xs("def")));
    for (const { at, text } of marks) {
      const own = text === "Country" ? "abc" : "def";
      for (const id of own) expect(places("group").get(id)?.y).toBeLessThan(at.y);
    }
  });
});

describe("names around a ring", () => {
  const text = { width: 80, height: 15 };
  const wish = (id: string, x: number, outward: { x: number; y: number }) => ({
    ...{ id, outward, text },
    at: { x, y: 200, radius: 6 },
  });
  const room = { width: 400, height: 400 };

  it("lead away, are read from left to right, and lie on no node", () => {
    const [right, left, up] = placeTurned(
      [
        wish("right", 300, { x: 1, y: 0 }),
        wish("left", 100, { x: -1, y: 0 }),
        wish("up", 200, { x: 0, y: -1 }),
      ],
      [],
      room,
    );
    expect(right).toMatchObject({ angle: 0, ends: false, start: { x: 311, y: 200 } });
    expect(left).toMatchObject({ ends: true, start: { x: 89, y: 200 } });
    expect(Math.cos(left?.angle ?? 0)).toBeCloseTo(1);
    expect(up?.angle).toBeCloseTo(-Math.PI / 2);
    expect(Math.min(...(up?.boxes ?? []).map(({ y }) => y))).toBeLessThan(115);
  });

  it("are left out where a node, another name or the side of the room is in the way", () => {
    const node = { x: 340, y: 195, width: 10, height: 10 };
    expect(placeTurned([wish("a", 300, { x: 1, y: 0 })], [node], room)).toEqual([]);
    const same = [wish("a", 200, { x: 0, y: 1 }), wish("b", 205, { x: 0, y: 1 })];
    expect(placeTurned(same, [], room).map(({ id }) => id)).toEqual(["a"]);
    expect(placeTurned([wish("a", 350, { x: 1, y: 0 })], [], room)).toEqual([]);
    expect(placeTurned([wish("a", 350, { x: 1, y: 0 })], [], null)).toHaveLength(1);
  });
});
