import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Evidence } from "#schemas/answers.ts";
import { DecisionsPanel } from "../articles/decisions-panel.tsx";
import { useApp } from "../state/store.ts";
import { MarkWrong } from "./mark-wrong.tsx";
import { PathPanel } from "./path-panel.tsx";
import { useCanvasKeys } from "./use-canvas-keys.ts";

let root: Root;
let page: HTMLElement;

const decision = {
  ...{ id: "dec:1", kind: "different", at: "2024-05-01", by: "Ann" },
  first: { id: "country:IR", name: "Iran", kind: "Country" },
  second: { id: "country:IQ", name: "Iraq", kind: "Country" },
};
const entities = ["Iran", "Iraq"].map((name) => ({
  ...{ id: name, kind: "Country", name, matched: name, mentionCount: 1, articleCount: 1 },
}));
let decisions: object[];

/** What the server says, in short. */
function answerTo(url: string, method: string): unknown {
  if (url.startsWith("/api/entities?")) return { entities };
  if (url.startsWith("/api/entities/")) return { entity: entities[0] };
  if (method === "DELETE") decisions = [];
  if (method === "GET" && url.startsWith("/api/decisions")) return { decisions };
  return decision;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  decisions = [decision];
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
    Promise.resolve(Response.json(answerTo(url, init?.method ?? "GET"))),
  );
  useApp.setState({ ...useApp.getInitialState(), path: { from: null, to: null } });
  page = window.document.createElement("div");
  window.document.body.append(page);
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

const show = (element: React.ReactNode) => act(async () => root.render(element));
const focused = () => window.document.activeElement?.getAttribute("aria-label");
const click = (text: string) =>
  act(async () => {
    const all = [...page.querySelectorAll("button")];
    const found = all.find((each) => each.textContent?.includes(text));
    if (!found) throw new Error(`no button with ${text} in ${page.textContent}`);
    found.focus();
    found.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });

/** Types into the field that has the focus, and presses a key there. */
async function enter(text: string, key: string): Promise<void> {
  const field = window.document.activeElement as HTMLInputElement;
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    write?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 250));
  });
}

function Path() {
  const path = useApp((state) => state.path);
  return path && <PathPanel path={path} />;
}

it("a path is asked for by keyboard alone: from, then to, and Escape closes it", async () => {
  await show(<Path />);
  expect(focused()).toBe("From which entity");
  await enter("iran", "Enter");
  expect(useApp.getState().path).toEqual({ from: "Iran", to: null });
  expect(focused()).toBe("To which entity");
  await enter("", "Escape");
  expect(useApp.getState().path).toBeNull();
});

function Keys() {
  useCanvasKeys(null, null);
  return <Path />;
}

it("the key that opens the panel is not written into its field", async () => {
  useApp.setState({ path: null });
  await show(<Keys />);
  const key = new KeyboardEvent("keydown", { key: "w", bubbles: true, cancelable: true });
  await act(async () => window.document.body.dispatchEvent(key));
  expect(focused()).toBe("From which entity");
  expect(key.defaultPrevented).toBe(true);
});

it("the focus stays among the decisions when one is taken back", async () => {
  await show(<DecisionsPanel />);
  await click("Undo");
  expect(page.textContent).toContain("Nobody decided anything yet");
  expect(focused()).toBe("Decisions");
});

it("the focus stays in the panel when a claim is marked wrong", async () => {
  await show(
    <section aria-label="Evidence">
      <MarkWrong evidence={{ claimId: "clm:1" } as Evidence} />
    </section>,
  );
  await click("Mark wrong");
  expect(page.querySelector("form")).not.toBeNull();
  await click("Mark wrong");
  expect(page.querySelector("form")).toBeNull();
  expect(focused()).toBe("Evidence");
});
