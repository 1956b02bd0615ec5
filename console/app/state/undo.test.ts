import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { GraphNode } from "#schemas/subgraph.ts";
import { beginWith, clearGraph, notify, showEntities } from "./acts.ts";
import { toggleKind } from "./filter-acts.ts";
import { visiblePart } from "./filters.ts";
import { graphOf } from "./graph-state.ts";
import { hideNode, removeNode, togglePin } from "./node-acts.ts";
import { showOnly } from "./show-only.ts";
import { useApp } from "./store.ts";
import { redo, startUndo, undo, useUndo } from "./undo.ts";

const node = (id: string): GraphNode => ({ id, kind: "Country", label: id });
const shown = () => {
  const { graph, filters } = useApp.getState();
  return visiblePart(graph, filters)
    .nodes.map((each) => each.id)
    .join(" ");
};
let stop: () => void;

beforeEach(() => {
  const nodes = ["a", "b", "c"].map(node);
  useApp.setState({
    ...useApp.getInitialState(),
    graph: graphOf({ nodes, edges: [], total: { nodes: 3, edges: 0 } }),
  });
  useUndo.setState(useUndo.getInitialState());
  stop = startUndo();
});
afterEach(() => stop());

it.each([
  ["hiding", () => hideNode("b"), "a c"],
  ["removing", () => removeNode("b"), "a c"],
  ["filtering", () => toggleKind("Country"), ""],
  ["clearing", () => clearGraph(), ""],
])("%s is taken back and done again", (_act, act, after) => {
  act();
  expect(shown()).toBe(after);
  undo();
  expect(shown()).toBe("a b c");
  redo();
  expect(shown()).toBe(after);
});

it("takes acts back in turn, and a new act forgets what was taken back", () => {
  hideNode("a");
  togglePin("b");
  removeNode("c");
  undo();
  undo();
  expect([shown(), useApp.getState().graph.pinned.size]).toEqual(["b c", 0]);
  hideNode("c");
  redo();
  expect(shown()).toBe("b");
  undo();
  undo();
  undo();
  expect(shown()).toBe("a b c");
});

it("a hidden node that is searched and chosen is shown again, and undo hides it again", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ nodes: [node("b")], edges: [], total: null })),
  );
  useApp.setState({ graphLoad: "ready" });
  beginWith(Promise.resolve());
  hideNode("a");
  hideNode("b");
  expect(shown()).toBe("c");
  await showEntities(["b"]);
  expect(shown()).toBe("b c");
  expect(useApp.getState().selection).toEqual({ kind: "node", id: "b" });
  undo();
  expect(shown()).toBe("c");
  vi.unstubAllGlobals();
});

it("shows a result in place of what was there, and undo brings that back", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ nodes: [node("d")], edges: [], total: null })),
  );
  useApp.setState({ graphLoad: "ready" });
  beginWith(Promise.resolve());
  hideNode("a");
  await showOnly(["d"]);
  expect([shown(), useApp.getState().view]).toEqual(["d", "explore"]);
  expect(useApp.getState().graph.total?.nodes).toBe(3);
  undo();
  expect(shown()).toBe("b c");
  vi.unstubAllGlobals();
});

it("pins and unpins", () => {
  togglePin("a");
  expect([...useApp.getState().graph.pinned]).toEqual(["a"]);
  togglePin("a");
  expect(useApp.getState().graph.pinned.size).toBe(0);
});

it("takes what was said about an act back with it, but not what can be done about the store", () => {
  const offer = { label: "Undo", run: () => undefined };
  hideNode("a");
  notify({ tone: "info", message: "One node stands for a group." });
  undo();
  expect(useApp.getState().notice).toBeNull();
  notify({ tone: "info", message: "Marked wrong.", action: offer });
  redo();
  expect(useApp.getState().notice?.message).toBe("Marked wrong.");
  notify({ tone: "error", message: "The server does not answer." });
  undo();
  expect(useApp.getState().notice?.tone).toBe("error");
});
