import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiErrorSchema, type Job } from "#schemas/api.ts";
import type { WatchedFeed } from "#schemas/feeds.ts";
import { ROUTES, type RouteName } from "#schemas/routes.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";

const SAYS = {
  ...{ title: "Minister speaks", source: "Morning Paper", publishedAt: "2024-05-01" },
  text: "Iceland criticized Belarus on Wednesday. Iceland supports Ukraine. Jane Doe met Norway.",
};
const DENIES = {
  ...{ title: "A denial", source: "Evening Paper", publishedAt: "2024-05-02" },
  text: "Iceland did not criticize Belarus, a spokesman said. J. Doe visited Norway.",
};
const ENTRY = "Portugal condemned Belarus on Friday. ".repeat(2);

let served: ServedApp;
let site: Server;
let feedUrl = "";
let entries = 1;

const answerOf = async <N extends RouteName>(
  name: N,
  path: string,
  body?: unknown,
): Promise<(typeof ROUTES)[N]["response"]["_output"]> => {
  const answer = await served.call(ROUTES[name].method, path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return ROUTES[name].response.parse(answer.body) as never;
};
const ended = async (id: string): Promise<Job> => {
  for (;;) {
    const job = await answerOf("job", `/api/jobs/${id}`);
    if (job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const load = async (articles: unknown[]): Promise<Job> =>
  ended((await answerOf("loadArticles", "/api/articles", { articles })).id);

/** A feed whose entries carry their articles, as the web site of a paper gives it. */
function feedXml(): string {
  const items = Array.from(
    { length: entries },
    (_, index) =>
      `<item><title>Lisbon ${index}</title><guid isPermaLink="false">entry-${index}</guid>
       <pubDate>0${index + 3} May 2024 10:00:00 GMT</pubDate>
       <description>${ENTRY} Number ${index}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Lisbon Wire</title>${items.join("")}</channel></rss>`;
}

beforeAll(async () => {
  served = await serveApp({ allowPrivate: true });
  site = createServer((request, answer) => {
    const isFeed = request.url === "/feed.xml";
    answer.writeHead(isFeed ? 200 : 404, { "content-type": "application/rss+xml" });
    answer.end(isFeed ? feedXml() : "");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  feedUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/feed.xml`;
});
afterAll(async () => {
  await served.close();
  site.close();
});

describe("before and after a load", () => {
  it("previews what would be found, and writes nothing", async () => {
    const articles = [SAYS, { text: " " }];
    const { items, more } = await answerOf("preview", "/api/preview", { articles });
    expect(more).toBe(false);
    expect(items[0]).toMatchObject({
      ...{ item: "Minister speaks", state: "new" },
      view: { article: { title: "Minister speaks", text: SAYS.text } },
    });
    const [first] = items;
    const claims = first && "view" in first ? first.view.claims : [];
    expect(
      claims.map(({ subject, relation, object }) => [subject.name, relation, object?.name]),
    ).toContainEqual(["Iceland", "CRITICIZES", "Belarus"]);
    expect(items[1]).toMatchObject({ error: { message: expect.stringContaining("no text") } });
    expect((await answerOf("health", "/api/health")).counts.articles).toBe(0);
  });

  it("tells where each article of a load is, what is new, and what contradicts", async () => {
    const first = await load([SAYS, { title: "Empty", text: " " }]);
    expect(first.items).toMatchObject([
      { item: "Minister speaks", stage: "done", article: first.summary?.articles[0] },
      { item: "Empty", stage: "failed", message: expect.stringContaining("no text") },
    ]);
    const before = await answerOf("preview", "/api/preview", { articles: [DENIES] });
    expect(before.items[0]).toMatchObject({
      gain: {
        isFirst: false,
        claims: [
          { known: { articles: 0 }, against: { articles: 1, sources: ["Morning Paper"] } },
          { known: { articles: 0 }, against: { articles: 0 } },
        ],
      },
    });
    const second = await load([DENIES]);
    const articles = second.summary?.articles ?? [];
    const news = await answerOf("news", "/api/news", { articles });
    expect(news.contradictions.map(({ key }) => key)).toEqual(["country:IS|CRITICIZES|country:BY"]);
    expect(news.relations.edges.map(({ relation }) => relation)).toContain("VISITS");
    expect(news.relations.edges.map(({ relation }) => relation)).not.toContain("CRITICIZES");
    expect(news.entities.map(({ label }) => label)).not.toContain("Iceland");
    const { contested } = await answerOf("contested", "/api/contested");
    expect(contested).toMatchObject([
      {
        asserting: { claims: 1, articles: 1, sources: ["Morning Paper"] },
        denying: { claims: 1, articles: 1, sources: ["Evening Paper"] },
        between: "different sources",
      },
    ]);
    const preview = await answerOf("preview", "/api/preview", { articles: [SAYS] });
    expect(preview.items[0]).toMatchObject({ state: "unchanged" });
    expect((await answerOf("sources", "/api/sources")).sources).toEqual([
      { name: "Evening Paper", articles: 1 },
      { name: "Morning Paper", articles: 1 },
    ]);
  });

  it("says what goes with an article before it goes, and just that goes", async () => {
    const { articles } = await answerOf("articles", "/api/articles?q=denial");
    const path = `/api/articles/${encodeURIComponent(articles[0]?.id ?? "")}`;
    const told = await answerOf("deletion", `${path}/deletion`);
    const gone = await answerOf("deleteArticle", path);
    expect(gone).toEqual({ ...told, names: undefined, deleted: true });
    await load([DENIES]);
  });
});

describe("decisions", () => {
  it("mark a claim, survive, and are taken back", async () => {
    const key = "country:IS|SUPPORTS|country:UA";
    const path = `/api/evidence?key=${encodeURIComponent(key)}`;
    const { evidence } = await answerOf("evidence", path);
    const decision = await answerOf("decide", "/api/decisions", {
      ...{ kind: "wrong", claim: evidence[0]?.claimId, reason: "irony" },
    });
    expect(decision).toMatchObject({ kind: "wrong", by: "console", reason: "irony" });
    const { decisions } = await answerOf("decisions", "/api/decisions");
    expect(decisions.map(({ id }) => id)).toEqual([decision.id]);
    const graph = await answerOf("graph", "/api/graph?ids=country:IS,country:UA");
    expect(graph.edges).toEqual([]);
    expect((await answerOf("verify", "/api/verify")).violations).toEqual([]);
    await answerOf("undoDecision", `/api/decisions/${encodeURIComponent(decision.id)}`);
    const after = await answerOf("graph", "/api/graph?ids=country:IS,country:UA");
    expect(after.edges).toHaveLength(1);
  });

  it("offer nothing by a role that several hold", async () => {
    const texts = ["Ivan Kask", "Maria Novak"].map((name) => ({
      title: `${name} speaks`,
      text: `The Latvian ambassador ${name} visited Norway. Later the ambassador criticized Peru.`,
    }));
    const { summary } = await load(texts);
    const { entities } = await answerOf("entities", "/api/entities?q=ambassador");
    const named = entities.filter(({ name }) => /Kask|Novak/u.test(name));
    expect(named).toHaveLength(2);
    const id = encodeURIComponent(named[0]?.id ?? "");
    expect((await answerOf("similar", `/api/entities/${id}/similar`)).similar).toEqual([]);
    for (const article of summary?.articles ?? []) {
      await answerOf("deleteArticle", `/api/articles/${encodeURIComponent(article)}`);
    }
  });

  it("offer what may be the same, merge it, and never offer what was kept apart", async () => {
    const { entities } = await answerOf("entities", "/api/entities?q=doe");
    const [keep, gone] = ["Jane Doe", "J. Doe"].map(
      (name) => entities.find((each) => each.name === name)?.id ?? "",
    );
    const similarTo = async (id = "") =>
      (await answerOf("similar", `/api/entities/${encodeURIComponent(id)}/similar`)).similar;
    expect(await similarTo(keep)).toMatchObject([{ id: gone, because: expect.any(String) }]);
    const apart = await answerOf("decide", "/api/decisions", {
      ...{ kind: "different", first: keep, second: gone },
    });
    expect(await similarTo(keep)).toEqual([]);
    const refused = await served.call("POST", "/api/decisions", { kind: "same", keep, gone });
    expect(refused.status).toBe(409);
    expect(apiErrorSchema.parse(refused.body).error.hint).toContain("Undo");
    await answerOf("undoDecision", `/api/decisions/${encodeURIComponent(apart.id)}`);
    await answerOf("decide", "/api/decisions", { kind: "same", keep, gone });
    const card = await answerOf("entity", `/api/entities/${encodeURIComponent(gone ?? "")}`);
    expect(card.entity).toMatchObject({ id: keep, name: "Jane Doe", articleCount: 2 });
  });
});

describe("watched feeds", () => {
  const looked = async (): Promise<WatchedFeed | undefined> => {
    for (;;) {
      const { feeds } = await answerOf("feeds", "/api/feeds");
      if (feeds[0]?.job === null) return feeds[0];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it("are looked at at once, again when asked, and stay in the store", async () => {
    const feed = await answerOf("watchFeed", "/api/feeds", { url: feedUrl, minutes: 60 });
    expect(feed.job).toEqual(expect.any(String));
    expect((await looked())?.lastCheck).toMatchObject({ loaded: 1, unchanged: 0, failed: 0 });
    entries = 2;
    await answerOf("checkFeed", `/api/feeds/${encodeURIComponent(feed.id)}/check`);
    const again = await looked();
    expect(again?.lastCheck, JSON.stringify(again)).toMatchObject({
      loaded: 1,
      unchanged: 1,
      failed: 0,
    });
    expect(again?.lastCheck?.articles).toHaveLength(1);
    await answerOf("removeFeed", `/api/feeds/${encodeURIComponent(feed.id)}`);
    expect((await answerOf("feeds", "/api/feeds")).feeds).toEqual([]);
    const { articles } = await answerOf("articles", "/api/articles?q=lisbon");
    expect(articles).toHaveLength(2);
  });

  it.each(["ftp://example.org/feed", "file:///etc/passwd", "feed"])("refuse %s", async (url) => {
    const { status } = await served.call("POST", "/api/feeds", { url });
    expect(status).toBe(400);
  });

  it("tell why a look failed", async () => {
    const url = feedUrl.replace("feed.xml", "gone.xml");
    const feed = await answerOf("watchFeed", "/api/feeds", { url });
    expect((await looked())?.lastCheck).toMatchObject({
      ...{ loaded: 0, failed: 1, error: expect.stringContaining("404") },
    });
    await answerOf("removeFeed", `/api/feeds/${encodeURIComponent(feed.id)}`);
  });
});
