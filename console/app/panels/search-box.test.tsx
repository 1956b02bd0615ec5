import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { EntityHit } from "#schemas/subgraph.ts";
import { EntityField } from "./search-box.tsx";

let root: Root;
let page: HTMLElement;
let picked: string[];
/** Answers what was asked last with these words, as a server would: later. */
let answers: Map<string, (names: string[]) => void>;

const hit = (name: string): EntityHit => ({
  ...{ id: name, kind: "Country", name, matched: name, mentionCount: 1, articleCount: 1 },
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  answers = new Map();
  picked = [];
  vi.stubGlobal("fetch", (url: string) => {
    const words = new URL(url, "http://localhost").searchParams.get("q") ?? "";
    return new Promise<Response>((resolve) => {
      answers.set(words, (names) => resolve(Response.json({ entities: names.map(hit) })));
    });
  });
  page = window.document.createElement("div");
  window.document.body.append(page);
  root = createRoot(page);
  act(() =>
    root.render(<EntityField label="Search" onPick={(chosen) => picked.push(chosen.name)} />),
  );
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const field = () => page.querySelector("input") as HTMLInputElement;

function type(text: string): void {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  act(() => {
    write?.call(field(), text);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const press = (key: string) =>
  act(() => field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));

/** The pause after the last key passes, so that the field asks. */
const pause = () => act(() => vi.advanceTimersByTimeAsync(150));

const answer = (words: string, names: string[]) =>
  act(async () => {
    answers.get(words)?.(names);
    await vi.advanceTimersByTimeAsync(1);
  });

/** The lines of the list, when it is open. */
const lines = () => {
  const list = page.querySelector<HTMLElement>("[role=listbox]");
  return list?.hidden ? null : [...(list?.children ?? [])].map((each) => each.textContent);
};

it("Enter picks what the text in the field finds, not what an earlier one found", async () => {
  type("rus");
  await pause();
  await answer("rus", ["Russia"]);
  expect(lines()?.[0]).toContain("Russia");
  type("Iran");
  press("Enter");
  expect(picked).toEqual([]);
  await pause();
  await answer("Iran", ["Iran"]);
  expect(picked).toEqual(["Iran"]);
  expect(field().value).toBe("");
});

it("Enter waits for the first answer, and picks nothing once one types on", async () => {
  type("ira");
  press("Enter");
  type("iraq");
  await pause();
  await answer("iraq", ["Iraq"]);
  expect(picked).toEqual([]);
  press("Enter");
  expect(picked).toEqual(["Iraq"]);
});

it("what is called nothing is the text in the field, and only once that is known", async () => {
  type("Russ");
  await pause();
  await answer("Russ", []);
  expect(lines()?.[0]).toContain("Nothing is called “Russ”");
  type("Russia");
  expect(lines()).toBeNull();
  press("Enter");
  await pause();
  await answer("Russia", []);
  expect(picked).toEqual([]);
  expect(lines()?.[0]).toContain("Nothing is called “Russia”");
});
