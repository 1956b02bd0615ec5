import { expect, it } from "vitest";
import { AppError } from "#schemas/errors.ts";
import {
  deleteArticle,
  getArticle,
  getCounts,
  rebuildDirectLayer,
  runQuery,
  storedArticles,
  verifyStore,
  writeDocuments,
} from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import {
  idAndHash,
  type StoreUnderTest,
  sampleFile,
  snapshot,
  withStore,
} from "./store-under-test.ts";

/** Loading, replacing, deleting, verifying and rebuilding. */
export function writing(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const documents = sampleDocuments();
  const ids = documents.map(({ article }) => article.id);
  const clear = async () => {
    for (const id of ids) await deleteArticle(store(), id);
  };

  it("writes, and writes nothing again", async () => {
    const empty = await snapshot(store());
    expect(await writeDocuments(store(), documents)).toEqual({ loaded: ids, unchanged: [] });
    const whole = await snapshot(store());
    expect(await writeDocuments(store(), documents)).toEqual({ loaded: [], unchanged: ids });
    expect(await snapshot(store())).toBe(whole);
    const stored = await storedArticles(store(), [...ids, "art:none"]);
    const hashes = new Map([...stored].map(([id, { contentHash }]) => [id, contentHash]));
    expect(hashes).toEqual(new Map(documents.map(idAndHash)));
    const { source, publishedAt } = documents[0]?.article ?? {};
    expect(stored.get(ids[0] ?? "")).toMatchObject({ source, publishedAt });
    expect(await verifyStore(store())).toEqual([]);
    await expect(whole).toMatchFileSnapshot(sampleFile("sample-graph.jsonl"));
    await clear();
    expect((await snapshot(store())).split("\n")).toHaveLength(empty.split("\n").length);
  });

  it("makes direct relationships of asserted and planned claims alone", async () => {
    await writeDocuments(store(), documents);
    const { rows } = await runQuery(store(), {
      query: `MATCH (a:Entity)-[r]->(b:Entity) RETURN r.key, r.status, r.claimCount, r.plannedCount,
        r.contestedCount, r.attributedCount, r.articleCount, r.sourceCount ORDER BY r.key`,
    });
    expect(rows).toEqual([
      ["country:CN|SUPPORTS|country:RU", "asserted", 1, 0, 1, 1, 1, 1],
      ["country:RU|ATTACKS|country:UA", "asserted", 2, 0, 0, 0, 2, 1],
      ["org:nato|DEPLOYS_TO|country:SK", "asserted", 2, 1, 0, 1, 2, 1],
      ["person:jens-stoltenberg|LEADS|org:nato", "asserted", 1, 0, 0, 0, 1, 1],
      ["person:jens-stoltenberg|MEETS|person:~ann-lee", "asserted", 1, 0, 0, 0, 1, 1],
    ]);
    await clear();
  });

  it("keeps one relationship for both orders of a symmetric type", async () => {
    const met = (first: string, second: string) =>
      makeDocument({
        sentences: [`[${first}](org:~${first}) met [${second}](org:~${second}).`],
        claims: [
          {
            ...{ sentence: 0, relation: "MEETS", trigger: "met" },
            ...{ subject: `org:~${first}`, object: `org:~${second}` },
          },
        ],
      });
    const both = [met("zeta", "alpha"), met("alpha", "zeta")];
    await writeDocuments(store(), both);
    const { rows } = await runQuery(store(), {
      query: `MATCH (c:Claim)-[:SUBJECT]->(a:Entity)-[r:MEETS]->(b:Entity)
        RETURN DISTINCT r.key, r.claimCount, c.subjectText, c.objectText`,
    });
    expect(rows).toEqual([["org:~alpha|MEETS|org:~zeta", 2, "alpha", "zeta"]]);
    expect(await verifyStore(store())).toEqual([]);
    for (const { article } of both) await deleteArticle(store(), article.id);
  });

  it("does not depend on the order of loading", async () => {
    await writeDocuments(store(), documents);
    const forward = await snapshot(store());
    await clear();
    for (const document of documents.toReversed()) await writeDocuments(store(), [document]);
    expect(await snapshot(store())).toBe(forward);
    await clear();
  });

  it("forgets an article as if it had never been there", async () => {
    const [first, ...rest] = documents;
    if (!first) throw new Error("no sample");
    await writeDocuments(store(), rest);
    const before = await snapshot(store());
    await writeDocuments(store(), [first]);
    expect(await snapshot(store())).not.toBe(before);
    expect(await deleteArticle(store(), first.article.id)).toEqual({
      ...{ deleted: true, claims: 3, relationships: 2, entities: 0 },
    });
    expect(await snapshot(store())).toBe(before);
    expect(await deleteArticle(store(), first.article.id)).toMatchObject({ deleted: false });
    await clear();
    expect(await getCounts(store())).toEqual({
      ...{ articles: 0, sentences: 0, entities: 0, claims: 0, relationships: 0 },
    });
  });

  it("replaces an article that changed", async () => {
    const url = "https://www.example.com/changing";
    const draft = makeDocument({
      url,
      sentences: ["[China](country:CN) visited [Slovakia](country:SK)."],
      claims: [
        {
          sentence: 0,
          subject: "country:CN",
          relation: "VISITS",
          object: "country:SK",
          trigger: "visited",
        },
      ],
    });
    const final = makeDocument({
      url,
      sentences: ["[China](country:CN) did not visit [Slovakia](country:SK)."],
      claims: [
        {
          sentence: 0,
          subject: "country:CN",
          relation: "VISITS",
          object: "country:SK",
          trigger: "visit",
          polarity: "negated",
        },
      ],
    });
    await writeDocuments(store(), [final]);
    const expected = await snapshot(store());
    await writeDocuments(store(), [draft]);
    expect(await getCounts(store())).toMatchObject({ articles: 1, claims: 1, relationships: 1 });
    await writeDocuments(store(), [final]);
    expect(await snapshot(store())).toBe(expected);
    await deleteArticle(store(), final.article.id);
  });

  it("lets two loaders meet", async () => {
    const results = await Promise.all([
      writeDocuments(store(), documents),
      writeDocuments(store(), documents.toReversed()),
    ]);
    expect(results.flatMap(({ loaded }) => loaded).toSorted()).toEqual(ids.toSorted());
    expect(await verifyStore(store())).toEqual([]);
    await clear();
  });

  it.each([
    ["(:Sentence)-[r:MENTIONS]->(:Entity)", "mention-count"],
    ["(:Claim)-[r:OBJECT]->(:Entity)", "claim-object"],
    ["(:Claim)-[r:SUBJECT]->(:Entity)", "claim-subject"],
    ["(:Claim)-[r:EVIDENCE]->(:Sentence)", "claim-evidence"],
    ["(:Article)-[r:ASSERTS]->(:Claim)", "claim-article"],
    ["(:Article)-[r:HAS_SENTENCE]->(:Sentence)", "sentence-count"],
  ])("finds a lost %s", async (pattern, invariant) => {
    await writeDocuments(store(), documents);
    await store().write((transaction) =>
      transaction.run(`MATCH ${pattern} WITH r LIMIT 1 DELETE r`),
    );
    const broken = await verifyStore(store());
    expect(broken.map((violation) => violation.invariant)).toContain(invariant);
    await store().write((transaction) =>
      transaction.run("MATCH (n) WHERE NOT n:KgMeta DETACH DELETE n"),
    );
  });

  it("finds a broken direct layer and rebuilds it", async () => {
    await writeDocuments(store(), documents);
    const whole = await snapshot(store());
    await store().write(async (transaction) => {
      await transaction.run("MATCH ()-[r:LEADS]->() DELETE r");
      await transaction.run("MATCH ()-[r:ATTACKS]->() SET r.claimCount = 7");
      await transaction.run("MATCH (e:Entity {id: 'org:nato'}) SET e.mentionCount = 0");
      await transaction.run(
        "MATCH (a:Sentence)-[m:MENTIONS]->(:Entity {id: 'country:UA'}) SET m.starts = [0]",
      );
    });
    const broken = await verifyStore(store());
    expect(broken.map(({ invariant }) => invariant).toSorted()).toEqual([
      ...["direct-layer", "direct-layer", "entity-counts", "mention-offsets", "mention-offsets"],
    ]);
    expect(await rebuildDirectLayer(store())).toEqual({ relationships: 5 });
    expect((await verifyStore(store())).map(({ invariant }) => invariant)).not.toContain(
      "direct-layer",
    );
    await clear();
    await writeDocuments(store(), documents);
    expect(await snapshot(store())).toBe(whole);
    await clear();
  });

  it("undoes a failed write as a whole", async () => {
    const before = await snapshot(store());
    const failing = store().write(async (transaction) => {
      await transaction.run("MERGE (e:Entity {id: 'country:FI'})");
      throw new AppError("conflict", "stop");
    });
    await expect(failing).rejects.toMatchObject({ code: "conflict" });
    expect(await snapshot(store())).toBe(before);
  });

  it("keeps strange text as it is", async () => {
    const strange = makeDocument({
      title: "`'\"\\ $x {y} \u0007",
      sentences: ["[__proto__](other:~__proto__) met [=1+1](other:~formula) <b>&amp; \\u0041 𝄞."],
    });
    await writeDocuments(store(), [strange]);
    const { article, mentions } = await getArticle(store(), strange.article.id);
    expect(article).toMatchObject({ text: strange.article.text, title: strange.article.title });
    expect(mentions).toEqual(strange.mentions);
    await deleteArticle(store(), strange.article.id);
  });

  it("leaves the text out when told so", async () => {
    const [document] = documents;
    if (!document) throw new Error("no sample");
    await writeDocuments(store(), [document], { omitText: true });
    const { rows } = await runQuery(store(), { query: "MATCH (a:Article) RETURN a.text" });
    expect(rows).toEqual([[null]]);
    expect((await getArticle(store(), document.article.id)).article.text).toBe(
      document.article.text,
    );
    expect(await verifyStore(store())).toEqual([]);
    await clear();
  });
}
