import { expect, it } from "vitest";
import { shortestTrails } from "./simple-paths.ts";

const NEIGHBOURS: Record<string, string[]> = {
  a: ["b", "c"],
  b: ["a", "d"],
  c: ["a", "b", "d"],
  d: ["b", "c", "e"],
  e: ["d"],
};
const walk = (id: string) =>
  Promise.resolve((NEIGHBOURS[id] ?? []).map((to) => ({ edge: `${id}${to}`, to })));

it.each([
  ["the shortest", { to: "d", maxHops: 4, k: 1 }, ["ab bd", "ac cd"]],
  ["longer ones too", { to: "d", maxHops: 4, k: 3 }, ["ab bd", "ac cd", "ac cb bd"]],
  ["no longer than allowed", { to: "e", maxHops: 2, k: 5 }, []],
])("%s", async (_name, ends, expected) => {
  const trails = await shortestTrails({ from: "a", ...ends }, walk);
  expect(trails.map((edges) => edges.join(" "))).toEqual(expected);
});
