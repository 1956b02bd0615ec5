import { describe, expect, it } from "vitest";
import { alongEdge, awayFromEdges, besideNode, placeLabels } from "./label-layout.ts";
import type { Box } from "./occupied.ts";

const ROOM = { width: 400, height: 300 };
const TEXT = { width: 60, height: 14 };
const node = (x: number, y: number, radius = 8) => ({ x, y, radius });
const disc = ({ x, y, radius }: ReturnType<typeof node>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe("places of names", () => {
  it.each([
    ["right when there is room", node(100, 100), [], 113],
    ["left at the right border", node(380, 100), [], 307],
    ["left when another node stands at the right", node(100, 100), [node(130, 100)], 27],
  ])("%s", (_case, at, others, x) => {
    const wish = { id: "a", candidates: besideNode(at, TEXT), must: false };
    const places = placeLabels([wish], [at, ...others].map(disc), ROOM);
    expect(places.get("a")?.x).toBe(x);
  });

  it.each([
    ["left", node(70, 150), [node(100, 150)]],
    ["top", node(200, 16), []],
    ["bottom", node(200, 292), []],
  ])("keeps from the %s side of the room", (_side, at, others) => {
    const wish = { id: "a", candidates: besideNode(at, TEXT), must: false };
    const box = placeLabels([wish], [at, ...others].map(disc), ROOM).get("a");
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.min(x, y, ROOM.width - x - width, ROOM.height - y - height)).toBeGreaterThan(4);
  });

  it("never puts two names of near nodes on top of each other", () => {
    const nodes = Array.from({ length: 12 }, (_, index) =>
      node(60 + (index % 4) * 80, 60 + Math.floor(index / 4) * 22),
    );
    const wishes = nodes.map((at, index) => ({
      id: String(index),
      candidates: besideNode(at, TEXT),
      must: false,
    }));
    const boxes = [...placeLabels(wishes, nodes.map(disc), ROOM).values()];
    expect(boxes.length).toBeGreaterThan(4);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
      for (const each of nodes) expect(apart(box, disc(each))).toBe(true);
    }
  });

  describe("names that give way", () => {
    const box = (x: number) => ({ x, y: 10, ...TEXT });
    const wish = (id: string, xs: readonly number[], must = false) => ({
      ...{ id, must },
      candidates: xs.map(box),
    });
    const placesOf = (...wishes: ReturnType<typeof wish>[]) =>
      [...placeLabels(wishes, [], ROOM)].map(([id, { x }]) => `${id} ${x}`).sort();

    it("do so for one that has no other place", () => {
      expect(placesOf(wish("a", [10, 200]), wish("b", [10]))).toEqual(["a 200", "b 10"]);
    });

    it("do so two at a time", () => {
      const wishes = [wish("a", [10, 300]), wish("b", [75, 200]), wish("c", [40])];
      expect(placesOf(...wishes)).toEqual(["a 300", "b 200", "c 40"]);
    });

    it("stay when one of them has no other place", () => {
      const wishes = [wish("a", [10, 300]), wish("b", [75]), wish("c", [40])];
      expect(placesOf(...wishes)).toEqual(["a 10", "b 75"]);
    });

    it("are none of those that must be seen", () => {
      expect(placesOf(wish("a", [10, 200], true), wish("b", [10]))).toEqual(["a 10"]);
    });
  });

  it("gives a hub's name the place of lesser ones, as long as it lies on little else", () => {
    const at = node(200, 150);
    const [place] = besideNode(at, TEXT);
    if (!place) throw new Error("no place");
    const named = (id: string, hub: boolean) => ({ id, candidates: [place], must: false, hub });
    const edge = { x: place.x + 50, y: place.y, width: 20, height: 14 };
    const most = { x: place.x, y: place.y, width: 30, height: 14 };
    const shown = (obstacle: Box, hub: boolean) => [
      ...placeLabels([named("a", false), named("b", hub)], [obstacle], ROOM).keys(),
    ];
    const nothing = { x: 0, y: 0, width: 1, height: 1 };
    expect(shown(nothing, true)).toEqual(["b"]);
    expect(shown(nothing, false)).toEqual(["a"]);
    expect(shown(edge, true)).toEqual(["b"]);
    expect(shown(most, true)).toEqual([]);
  });

  it("shows what must be seen where it disturbs least, and leaves out the rest", () => {
    const full = [{ x: 0, y: 0, ...ROOM }];
    const candidates = besideNode(node(200, 150), TEXT);
    const shown = placeLabels(
      [
        { id: "must", candidates, must: true },
        { id: "may", candidates, must: false },
      ],
      full,
      ROOM,
    );
    expect([...shown.keys()]).toEqual(["must"]);
  });

  it("keeps an edge's name off the names of its ends, and leaves it out on a short edge", () => {
    const run = (length: number) => {
      const [a, b] = [node(100, 100), node(100 + length, 100)];
      const line = (share: number) => ({ x: 100 + length * share, y: 100 });
      return placeLabels(
        [
          { id: "a", candidates: besideNode(a, TEXT), must: true },
          { id: "b", candidates: besideNode(b, TEXT), must: true },
          { id: "edge", candidates: alongEdge(line, TEXT).slice(0, 5), must: false },
        ],
        [a, b].map(disc),
        ROOM,
      );
    };
    expect(run(220).has("edge")).toBe(true);
    expect(run(40).has("edge")).toBe(false);
  });
});

describe("names away from edges", () => {
  const at = { x: 100, y: 100, radius: 5 };
  const places = besideNode(at, { width: 60, height: 14 });

  it("a node whose edges lead to the right has its name on the left", () => {
    const [first] = awayFromEdges(places, at, [
      { x: 300, y: 90 },
      { x: 300, y: 130 },
    ]);
    expect((first?.x ?? 100) + 60).toBeLessThan(100);
  });

  it("a node with edges all around, or none, keeps the order", () => {
    const around = [
      { x: 300, y: 100 },
      { x: -100, y: 100 },
    ];
    expect(awayFromEdges(places, at, around)).toEqual(places);
    expect(awayFromEdges(places, at, [])).toEqual(places);
  });

  it("no place is lost", () => {
    const turned = awayFromEdges(places, at, [{ x: 100, y: 300 }]);
    expect(new Set(turned)).toEqual(new Set(places));
  });
});
