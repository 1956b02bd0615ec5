import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import type { ArticleView } from "#schemas/answers.ts";
import { ArticleBody } from "./article-body.tsx";

it.each([
  [
    "Iceland warns Belarus",
    "Iceland warns Belarus\n\nIt did so on Monday.",
    "It did so on Monday.",
  ],
  [
    "Iceland warns",
    "Iceland warns Belarus.\n\nThen it rested.",
    "Iceland warns Belarus.\n\nThen it rested.",
  ],
  ["Iceland warns", "Iceland warns", "Iceland warns"],
  ["", "It did so.", "It did so."],
])("under the title %j the text %j is %j, and no mark is lost", (title, text, body) => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const page = window.document.createElement("div");
  const root = createRoot(page);
  const mention = { entityId: "country:IS", via: "name", sentence: 0, text: "Iceland" };
  const mentions = text.startsWith("Iceland") ? [{ ...mention, start: 0, end: 7 }] : [];
  const article = { id: "a", title, text, wordCount: 3, sentenceCount: 2, claimCount: 0 };
  const view = { article, sentences: [], mentions, entities: [], claims: [] } as unknown;
  act(() =>
    root.render(
      <ArticleBody
        view={view as ArticleView}
        chosen={null}
        onClaim={() => undefined}
        onEntity={() => undefined}
        heading="h1"
      />,
    ),
  );
  expect(page.querySelector("h1")?.textContent).toBe(title || "Untitled article");
  expect(page.querySelector(".article-text")?.textContent).toBe(body);
  const names = [...page.querySelectorAll("a.mark")].map((link) => link.textContent);
  expect(names).toEqual(mentions.map(() => "Iceland"));
  act(() => root.unmount());
});
