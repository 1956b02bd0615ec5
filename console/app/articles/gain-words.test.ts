import { describe, expect, it } from "vitest";
import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { PreviewItem } from "#schemas/preview.ts";
import { previewSentence, whoOf } from "./gain-words.ts";
import { reasonOf } from "./load-news.tsx";

const NOBODY = { articles: 0, sources: [] };
const MORNING = { articles: 1, sources: ["Morning Paper"] };

/** A claim by its key, its status, and who else states or denies it. */
type Sketch = [key: string, status: string, known: typeof MORNING, against: typeof MORNING];

function previewed(state: "new" | "changed" | "unchanged", claims: Sketch[], isFirst = false) {
  const view = {
    claims: claims.map(([, status], at) => ({ claimId: `${at}`, status }) as Evidence),
  };
  const gain = {
    ...{ isFirst, entities: ["country:IS"] },
    claims: claims.map(([key, , known, against], at) => ({
      ...{ claimId: `${at}`, key, known, against },
    })),
  };
  return { item: "x", state, view: view as ArticleView, gain } satisfies PreviewItem;
}

describe("what a preview says would be new", () => {
  it.each<[string, PreviewItem[]]>([
    [
      "1 claim in 1 article. The graph is empty: all of it is new.",
      [previewed("new", [["a", "asserted", NOBODY, NOBODY]], true)],
    ],
    [
      "4 claims in 1 article: 1 new relation, 1 new entity, 1 contradicts what is there; 1 claim is known from other articles.",
      [
        previewed("new", [
          ["a", "asserted", NOBODY, NOBODY],
          ["a", "planned", NOBODY, NOBODY],
          ["b", "denied", NOBODY, MORNING],
          ["c", "possible", MORNING, NOBODY],
        ]),
      ],
    ],
    [
      "1 claim in 1 article. Loading would change nothing.",
      [previewed("unchanged", [["a", "asserted", NOBODY, NOBODY]])],
    ],
    ["No claims in 1 article. Loading would change nothing.", [previewed("unchanged", [])]],
    ["No article can be read.", [{ item: "x", error: { message: "no text" } }]],
  ])("%s", (sentence, items) => {
    expect(previewSentence(items)).toBe(sentence);
  });

  it("names who else speaks of it", () => {
    expect(whoOf(MORNING)).toBe("Morning Paper");
    expect(whoOf({ articles: 4, sources: ["A", "B", "C"] })).toBe("3 sources");
    expect(whoOf({ articles: 2, sources: [] })).toBe("2 articles");
  });
});

describe("why something could not be loaded, below its address", () => {
  it.each([
    [
      "http://a.example/x could not be loaded: gone",
      "http://a.example/x",
      "It could not be loaded: gone.",
    ],
    [
      "http://localhost:8080: localhost is refused",
      "http://localhost:8080/a",
      "Localhost is refused.",
    ],
    ["the text is empty", "Title", "The text is empty."],
  ])("%s", (message, item, sentence) => {
    expect(reasonOf(message, item)).toBe(sentence);
  });
});
