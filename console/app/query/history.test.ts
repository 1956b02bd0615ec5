import { describe, expect, it } from "vitest";
import { forgetQuery, noteOutcome, readHistory, remember, useHistory } from "./history.ts";
import { outcomeOf } from "./history-list.tsx";

function openStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const entry = (text: string) => ({ text, params: { x: "1" }, at: "2024-05-01T10:00:00.000Z" });

describe("history", () => {
  it("keeps each query once, newest first, with its values and what came of it", () => {
    const storage = openStorage();
    remember(entry("RETURN $x"), storage);
    remember(entry("RETURN 2"), storage);
    remember({ ...entry(" RETURN $x "), question: "What is x?" }, storage);
    noteOutcome("RETURN $x", { rows: 1 }, storage);
    noteOutcome("RETURN 2", { error: "It broke." }, storage);
    expect(readHistory(storage)).toEqual([
      { ...entry("RETURN $x"), question: "What is x?", rows: 1 },
      { ...entry("RETURN 2"), error: "It broke." },
    ]);
    expect(forgetQuery("RETURN $x", storage).map(({ text }) => text)).toEqual(["RETURN 2"]);
    noteOutcome("RETURN $x", { rows: 3 }, storage);
    expect(useHistory.getState().list.map(({ text }) => text)).toEqual(["RETURN 2"]);
  });

  it("lets queries that could not be read go once the next one has run", () => {
    const storage = openStorage();
    const texts = () => readHistory(storage).map(({ text }) => text);
    remember(entry("RETRUN 0"), storage);
    noteOutcome("RETRUN 0", { error: "Invalid input", broken: true }, storage);
    remember(entry("RETURN 1"), storage);
    noteOutcome("RETURN 1", { error: "It was cancelled." }, storage);
    remember(entry("RETRUN 2"), storage);
    noteOutcome("RETRUN 2", { error: "Invalid input", broken: true }, storage);
    expect(texts()).toEqual(["RETRUN 2", "RETURN 1", "RETRUN 0"]);
    remember(entry("RETURN 2"), storage);
    noteOutcome("RETURN 2", { rows: 1 }, storage);
    expect(texts()).toEqual(["RETURN 2", "RETURN 1", "RETRUN 0"]);
  });

  it("reads what an older newsgraph kept, and nothing broken", () => {
    const storage = openStorage();
    storage.setItem("newsgraph.history", '["RETURN 1", {"text": 2}, null, {"text": "RETURN 3"}]');
    expect(readHistory(storage)).toEqual([
      { text: "RETURN 1", params: {}, at: "" },
      { text: "RETURN 3", params: {}, at: "" },
    ]);
    expect(readHistory({ getItem: () => "{broken" })).toEqual([]);
  });

  it.each([
    [{ rows: 0 }, "no rows"],
    [{ rows: 12 }, "12 rows"],
    [{ error: "The query was cancelled." }, "stopped"],
    [{ error: "Invalid input" }, "failed"],
    [{}, ""],
  ])("says of %j %j", (outcome, words) => {
    expect(outcomeOf({ ...entry("RETURN 1"), ...outcome })).toBe(words);
  });
});
