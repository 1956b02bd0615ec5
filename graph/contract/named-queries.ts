import { expect, it } from "vitest";
import { STATUSES } from "#schemas/subgraph.ts";
import {
  exportGraph,
  findPaths,
  getArticle,
  getCounts,
  getEdgeClaims,
  getEdges,
  getEntityCard,
  getEvidence,
  getGraph,
  getGroups,
  getNeighbours,
  getStoreSchema,
  getSubgraph,
  getTimeline,
  listArticles,
  searchEntities,
} from "../index.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { errorOf, type StoreUnderTest, sampleFile, withStore } from "./store-under-test.ts";

/** The questions of the console and the exports. */
export function namedQueries(under: StoreUnderTest): void {
  const store = withStore(under, true);

  it("answers all named queries alike on every store", async () => {
    const statuses = ["asserted", "planned", "possible", "denied"] as const;

    const [first] = sampleDocuments();
    const { store: _, unsupported: __, ...schema } = await getStoreSchema(store());
    const answers = {
      counts: await getCounts(store()),
      all: await searchEntities(store(), { q: "", limit: 3 }),
      countries: await searchEntities(store(), { q: "", kind: "Country", limit: 2 }),
      card: await getEntityCard(store(), "person:jens-stoltenberg"),
      neighbours: await getNeighbours(store(), {
        id: "country:RU",
        statuses: [...statuses],
        direction: "both",
        exclude: [],
        limit: 25,
      }),
      evidence: await getEvidence(store(), { key: "country:CN|SUPPORTS|country:RU", limit: 10 }),
      between: await getEvidence(store(), { subject: "org:nato", object: "country:SK", limit: 1 }),
      paths: await findPaths(store(), {
        from: "country:UA",
        to: "country:CN",
        maxHops: 4,
        limit: 3,
      }),
      severalPaths: await findPaths(store(), {
        from: "country:UA",
        to: "country:CN",
        ways: "several",
        maxHops: 4,
        limit: 4,
      }),
      groups: await getGroups(store(), { by: "kind", statuses: [...statuses] }),
      byCountry: await getGroups(store(), { by: "country", statuses: ["asserted"] }),
      table: await getEdges(store(), { statuses: [...statuses], limit: 2, offset: 1 }),
      among: await getSubgraph(store(), {
        ids: ["org:nato"],
        others: ["country:SK", "country:RU"],
        statuses: [...statuses],
      }),
      claims: await getEdgeClaims(store(), {
        ids: ["country:CN", "country:RU", "country:UA", "org:nato"],
        limit: 5,
      }),
      timeline: await getTimeline(store(), { unit: "month", entity: "country:RU" }),
      articles: await listArticles(store(), { limit: 2, offset: 1 }),
      article: await getArticle(store(), first?.article.id ?? ""),
      graph: await getGraph(store(), { statuses: [...statuses], limit: 5 }),
      part: await getGraph(store(), {
        ids: ["org:nato", "country:SK"],
        statuses: ["asserted"],
        limit: 9,
      }),
      schema,
    };
    await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(
      sampleFile("sample-answers.txt"),
    );
  });

  it.each([
    ["stol", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["JENS STOLTENBERG", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["alliance", "org:nato", "the Alliance"],
    ["Beijing", "country:CN", "Beijing"],
    ["ukr", "country:UA", "Ukraine"],
    ["nato + (", "org:nato", "NATO"],
    ["stoltenburg", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["Stolténbreg", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["ukarine", "country:UA", "Ukraine"],
    ["beijnig", "country:CN", "Beijing"],
    ["zzz", undefined, undefined],
    ["qqqqqq", undefined, undefined],
  ])("finds %s", async (q, id, matched) => {
    const [hit] = await searchEntities(store(), { q, limit: 5 });
    expect([hit?.id, hit?.matched]).toEqual([id, matched]);
  });

  it("counts on the card of an entity what its menu offers, of any statuses", async () => {
    const statuses = [...STATUSES];
    const id = "country:RU";
    const options = { statuses, direction: "both" as const, exclude: [], limit: 1 };
    const { counts } = await getNeighbours(store(), { id, ...options });
    const { neighbours } = await getEntityCard(store(), id, statuses);
    expect(neighbours).toEqual(counts);
    expect((await getEntityCard(store(), id, ["denied"])).neighbours).not.toEqual(counts);
  });

  it("tells statuses beyond direct relationships from the claims", async () => {
    const { subgraph } = await getNeighbours(store(), {
      ...{ id: "country:CN", direction: "both", exclude: [], limit: 25 },
      statuses: ["possible", "denied"],
    });
    expect(subgraph.edges.map(({ id, negatedCount }) => [id, negatedCount])).toEqual([
      ["country:CN|SUPPORTS|country:RU|denied", 1],
      ["country:CN|SUPPORTS|country:RU|possible", undefined],
    ]);
  });

  it("leaves out what is on screen, and limits", async () => {
    const base = { id: "country:RU", direction: "both", statuses: ["asserted"] } as const;
    const one = await getNeighbours(store(), {
      ...base,
      statuses: ["asserted"],
      exclude: [],
      limit: 1,
    });
    expect(one.subgraph.nodes.map(({ id }) => id)).toEqual(["country:RU", "country:UA"]);
    expect(one.subgraph.total).toEqual({ nodes: 3, edges: 2 });
    const rest = await getNeighbours(store(), {
      ...{ ...base, statuses: ["asserted"] },
      ...{ exclude: ["country:UA"], limit: 25 },
    });
    expect(rest.subgraph.nodes.map(({ id }) => id)).toEqual(["country:RU", "country:CN"]);
    const out = await getNeighbours(store(), {
      ...{ ...base, statuses: ["asserted"], direction: "out" },
      ...{ exclude: [], limit: 25 },
    });
    expect(out.subgraph.edges.map(({ relation }) => relation)).toEqual(["ATTACKS"]);
    expect(out.counts).toHaveLength(2);
  });

  it("filters articles", async () => {
    const titles = async (params: object) =>
      (await listArticles(store(), { limit: 10, offset: 0, ...params })).articles.map(
        ({ title }) => title,
      );
    expect(await titles({ q: "BEIJING" })).toEqual(["Beijing denies"]);
    expect(await titles({ source: "Example News" })).toEqual([
      "Battlegroup arrives",
      "Alliance sends troops",
    ]);
    expect(await titles({ from: "2022-05", to: "2022-05" })).toEqual(["Battlegroup arrives"]);
  });

  it.each([
    ["entity", () => getEntityCard(store(), "org:none"), "not-found"],
    ["article", () => getArticle(store(), "art:none"), "not-found"],
    [
      "neighbours",
      () =>
        getNeighbours(store(), {
          id: "x",
          direction: "both",
          statuses: ["asserted"],
          exclude: [],
          limit: 1,
        }),
      "not-found",
    ],
    [
      "path",
      () => findPaths(store(), { from: "org:nato", to: "x", maxHops: 2, limit: 1 }),
      "not-found",
    ],
    ["evidence", () => getEvidence(store(), { limit: 1 }), "bad-input"],
  ])("says what is wrong with an unknown %s", async (_, ask, code) => {
    const error = await errorOf(ask());
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
  });

  it.each(["csv", "graphml", "gexf"] as const)(
    "exports %s alike on every store",
    async (format) => {
      let text = "";
      for await (const piece of exportGraph(store(), format)) text += piece;
      await expect(text).toMatchFileSnapshot(sampleFile(`sample-graph.${format}`));
    },
  );
}
