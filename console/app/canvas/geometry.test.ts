import { describe, expect, it } from "vitest";
import { curvePoint } from "./curve.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { isInside } from "./lasso.ts";
import { LAYOUTS } from "./layouts.ts";
import { createDrawnGraph } from "./model.ts";
import { transformBetween } from "./names-layer.ts";
import { distanceToSegment } from "./picking.ts";
import type { Positions } from "./placement.ts";

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
    LAYOUTS.find((layout) => layout.id === id)?.place(input) ?? { places: new Map(), marks: [] };
  const places = (id: string): Positions => arranged(id).places;

  it.each(["force", "circle", "group", "time"])("%s gives every node a place of its own", (id) => {
    const all = [...places(id).values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(all).size).toBe(ids.length);
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
