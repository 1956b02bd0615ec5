import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeHistory } from "./history.ts";
import { HistoryList } from "./history-list.tsx";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  const ran = { params: {}, at: "" };
  writeHistory([
    { ...ran, text: "MATCH (a), (b) RETURN a, b", error: "The query was cancelled." },
    { ...ran, text: "RETURN 1 / 0", error: "Nothing is divided by zero." },
    { ...ran, text: "RETURN 1", rows: 1 },
  ]);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  writeHistory([]);
});

const lines = (search: string) => {
  act(() => root.render(<HistoryList search={search} />));
  return [...place.querySelectorAll("li")].map((each) => ({
    text: each.textContent,
    failed: each.dataset["failed"],
  }));
};

it("marks what failed and what was stopped, and only of what failed says why", () => {
  const [stopped, failed, ran] = lines("");
  expect([stopped?.failed, failed?.failed, ran?.failed]).toEqual(["false", "true", "false"]);
  expect(stopped?.text).toContain("stopped");
  expect(stopped?.text).not.toContain("why it failed");
  expect(failed?.text).toMatch(/failed.*Whole query and why it failed/u);
  expect(ran?.text).toContain("1 row");
});

it.each([
  ["stopped", "MATCH (a), (b)"],
  ["divided", "RETURN 1 / 0"],
])("a search for %s finds it", (search, text) => {
  expect(lines(search)).toHaveLength(1);
  expect(lines(search)[0]?.text).toContain(text);
});
