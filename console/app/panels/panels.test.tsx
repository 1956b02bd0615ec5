import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Evidence } from "#schemas/answers.ts";
import { NO_FILTERS } from "../state/filters.ts";
import { graphOf } from "../state/graph-state.ts";
import { outlineRows } from "../state/outline-rows.ts";
import { useApp } from "../state/store.ts";
import { startTheme } from "../state/theme.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { ExploreTable } from "./explore-table.tsx";
import { Legend } from "./legend.tsx";
import { Outline } from "./outline.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { moveChoice } from "./use-search.ts";

let root: Root;
let page: HTMLElement;

const nodes = [
  { id: "org:nato", kind: "Organization", label: "NATO" },
  { id: "country:SK", kind: "Country", label: "Slovakia" },
];
const edge = {
  id: "k|planned",
  key: "k",
  source: "org:nato",
  target: "country:SK",
  relation: "DEPLOYS_TO",
  status: "planned" as const,
  claimCount: 2,
};

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // High enough for an open legend.
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  startTheme();
  useApp.setState({
    graph: graphOf({ nodes, edges: [edge] }),
    filters: NO_FILTERS,
    selection: null,
    marked: new Set(),
  });
  page = window.document.createElement("div");
  window.document.body.append(page);
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (element: React.ReactNode) => act(() => root.render(element));
const button = (text: string) => {
  const found = [...page.querySelectorAll("button")].find((each) =>
    each.textContent?.includes(text),
  );
  if (!found) throw new Error(`no button with ${text} in ${page.textContent}`);
  return found;
};
const click = (text: string) => act(() => button(text).click());

/** What a screen reader says of a line: all its words, seen or not, without what is hidden from it. */
function said(line: Element | null): string {
  const copy = line?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll("[aria-hidden='true']") ?? []) hidden.remove();
  return copy?.textContent ?? "";
}

it("the outline says the same as the canvas and selects from it", () => {
  show(<Outline />);
  const line = (name: string) =>
    [...page.querySelectorAll<HTMLElement>("[role=treeitem]")].find((each) =>
      said(each).startsWith(name),
    );
  act(() => line("NATO, Organization")?.click());
  expect(useApp.getState().selection).toEqual({ kind: "node", id: "org:nato" });
  act(() => line("NATO deploys to Slovakia, planned")?.click());
  expect(useApp.getState().selection).toEqual({ kind: "edge", id: "k|planned" });
});

it("the outline is read and worked by keys", () => {
  show(<Outline />);
  const press = (key: string) =>
    act(() => {
      const at = page.querySelector<HTMLElement>("[role=treeitem][tabindex='0']");
      at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  const current = () => said(page.querySelector("[role=treeitem][tabindex='0']"));
  expect(current()).toBe("NATO, Organization, 1 edge");
  press(" ");
  expect([...useApp.getState().marked]).toEqual(["org:nato"]);
  press("ArrowRight");
  press("ArrowRight");
  expect(current()).toBe("NATO deploys to Slovakia, planned, 2 claims");
  press("Enter");
  expect(useApp.getState().selection).toEqual({ kind: "edge", id: "k|planned" });
  press("ArrowLeft");
  expect(current()).toBe("NATO, Organization, 1 edge, in the selection");
  press("End");
  expect(current()).toBe("Slovakia, Country, 1 edge");
});

it("outline rows are sorted and tell the direction", () => {
  const rows = outlineRows(nodes, [edge]);
  expect(rows.map((row) => [row.node.label, row.edges.map((each) => each.outgoing)])).toEqual([
    ["NATO", [true]],
    ["Slovakia", [false]],
  ]);
});

it("the table opens on what the canvas shows under its filters", () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  const graph = graphOf({ nodes, edges: [edge], total: { nodes: 9, edges: 40 } });
  useApp.setState({ graph, filters: { ...NO_FILTERS, statuses: new Set(["planned"]) } });
  show(<ExploreTable />);
  expect(button("On the canvas").getAttribute("aria-pressed")).toBe("true");
  expect(page.textContent).toContain("0 of 0 edges read");
  act(() => useApp.setState({ filters: NO_FILTERS }));
  expect(page.textContent).toContain("1 of 1 edges read");
  expect(fetched).not.toHaveBeenCalled();
});

it("the legend counts, and hides what is clicked", () => {
  show(<Legend />);
  expect(button("planned").textContent).toBe("planned1");
  click("planned");
  expect([...useApp.getState().filters.statuses]).toEqual(["planned"]);
  expect(button("planned").getAttribute("aria-pressed")).toBe("false");
});

it("the legend says what the colours of lines stand for, and hides relations by it", () => {
  const meets = { ...edge, id: "m|asserted", key: "m", relation: "MEETS" };
  const visits = { ...edge, id: "v|asserted", key: "v", relation: "VISITS" };
  useApp.setState({ graph: graphOf({ nodes, edges: [edge, meets, visits] }) });
  show(<Legend />);
  expect(button("moves troops").textContent).toBe("moves troops1");
  expect(button("talks").textContent).toBe("talks2");
  expect(button("talks").title).toMatch(/^Edges that say: meets, visits\./u);
  expect(page.textContent).not.toContain("several at once");
  const pressed = () => button("talks").getAttribute("aria-pressed");
  click("talks");
  const { filters } = useApp.getState();
  expect([...filters.relations].sort()).toEqual(["MEETS", "NEGOTIATES_WITH", "VISITS"]);
  expect(pressed()).toBe("false");
  click("talks");
  expect([pressed(), useApp.getState().filters.relations.size]).toEqual(["true", 0]);
  act(() => useApp.setState({ filters: { ...filters, relations: new Set(["MEETS"]) } }));
  expect(pressed()).toBe("mixed");
  const more = ["1", "2"].map((id) => ({ ...meets, id, key: id }));
  act(() => useApp.setState({ graph: graphOf({ nodes, edges: [edge, meets, visits, ...more] }) }));
  expect(page.textContent).toContain("several at once");
});

it("a guided question fills the editor with its parameters and does not run", () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  show(<QuestionsPanel />);
  click("Where did an actor deploy?");
  expect(useApp.getState().draft).toMatchObject({ params: { actor: "NATO" } });
  expect(useApp.getState().draft.text).toContain("DEPLOYS_TO");
  expect(fetched).not.toHaveBeenCalled();
});

it("evidence marks subject, trigger and object in text that stays text", () => {
  const text = "NATO will deploy <b>troops</b> to Slovakia.";
  const at = (word: string) => ({
    start: 50 + text.indexOf(word),
    end: 50 + text.indexOf(word) + word.length,
  });
  const evidence: Evidence = {
    claimId: "clm:1",
    relation: "DEPLOYS_TO",
    status: "planned",
    polarity: "affirmed",
    modality: "planned",
    subject: { id: "org:nato", name: "NATO", span: at("NATO") },
    object: { id: "country:SK", name: "Slovakia", span: at("Slovakia") },
    trigger: at("deploy"),
    speaker: { id: "person:x", name: "Jens Stoltenberg" },
    isQuote: false,
    rule: "deploys-to/1",
    confidence: 0.9,
    sentence: { id: "a#0", index: 0, start: 50, end: 50 + text.length, text },
    article: { id: "a", title: "Troops", publishedAt: "2022-03-23" },
  };
  show(<EvidenceCard evidence={evidence} />);
  const marks = [...page.querySelectorAll("mark")].map((each) => [
    each.dataset["label"],
    each.textContent,
  ]);
  expect(marks).toEqual([
    ["subject", "NATO"],
    ["trigger", "deploy"],
    ["object", "Slovakia"],
  ]);
  expect(page.querySelector("blockquote")?.textContent).toBe(text);
  expect(page.querySelector("b")).toBeNull();
  for (const word of ["planned", "Jens Stoltenberg", "23 Mar 2022", "deploys-to/1"]) {
    expect(page.textContent).toContain(word);
  }
  expect(page.querySelector("dd")?.textContent).toBe("none is named · 23 Mar 2022");
  const chip = () => page.querySelector(".chip")?.textContent;
  show(<EvidenceCard evidence={{ ...evidence, status: "denied", polarity: "negated" }} />);
  expect(chip()).toBe("negated");
  show(<EvidenceCard evidence={{ ...evidence, status: "denied", modality: "denied" }} />);
  expect(chip()).toBe("denied");
});

it.each([
  [-1, 1, 3, 0],
  [-1, -1, 3, 2],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [0, 1, 0, -1],
])("the choice moves from %i by %i among %i to %i", (from, step, count, to) => {
  expect(moveChoice(from, step, count)).toBe(to);
});
