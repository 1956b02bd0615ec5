import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import type { ArticleInput } from "#schemas/article.ts";
import { ROUTES } from "#schemas/routes.ts";
import { type AttackedServer, startAttacked } from "./attacks/attacked-server.ts";

/** Time one article may take in these tests, in milliseconds. */
const BUDGET_MS = 8_000;

/** A page that takes a DOM half a minute: reading it must be ended from outside. */
const ENDLESS = "<".repeat(2 * 1024 * 1024);
const PAGE = "<p>France urged Iran to release the crew of the ship on Monday, officials said.</p>";

let store: Store;
let server: AttackedServer;
beforeAll(async () => {
  store = await openStore("memory:");
  server = await startAttacked(store, { jobs: 1, budgetMs: BUDGET_MS });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function preview(article: ArticleInput) {
  const answer = await server.post("/api/preview", { articles: [article] });
  const [item] = ROUTES.preview.response.parse(await answer.json()).items;
  return item;
}

it("a page that takes too long is ended; the server and the other pages do not wait for it", async () => {
  let isLoaded = false;
  const loading = server.load([{ html: ENDLESS, title: "Endless" }, { html: PAGE }]).finally(() => {
    isLoaded = true;
  });
  expect((await server.get("/api/health")).status).toBe(200);
  // One thread reads pages: this one waits as long as the first takes, which does not count.
  const waiting = preview({ html: PAGE });
  expect((await server.get("/api/health")).status).toBe(200);
  expect(isLoaded).toBe(false);
  expect(await waiting).toMatchObject({
    view: { article: { text: expect.stringContaining("Iran") } },
  });
  expect(await loading).toMatchObject({
    ...{ read: 2, loaded: 1, failed: 1 },
    errors: [{ message: `reading took longer than ${BUDGET_MS / 1_000} s: Endless` }],
  });
}, 300_000);

it("why a page cannot be read comes back from the thread", async () => {
  const message = "the article has no text";
  expect(await preview({ html: "<p> </p>" })).toMatchObject({ error: { message } });
});

it("typed texts are explained in the thread as well", async () => {
  const text = "France urged Iran to release the crew.";
  const answer = await server.post("/api/explain", { text, publishedAt: "2022-03-23" });
  const { sentences } = ROUTES.explain.response.parse(await answer.json());
  expect(sentences[0]?.claims.map(({ relation }) => relation)).toContain("CALLS_ON");
});
