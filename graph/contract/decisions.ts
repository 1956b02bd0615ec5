import { afterEach, expect, it } from "vitest";
import type { DecisionRequest } from "#schemas/decisions.ts";
import type { Document } from "#schemas/document.ts";
import {
  decide,
  deleteArticle,
  getCounts,
  getEntityCard,
  getEvidence,
  listDecisions,
  rebuildDirectLayer,
  runQuery,
  searchEntities,
  undoDecision,
  verifyStore,
  writeDocuments,
} from "../index.ts";
import { type DocumentSketch, makeDocument } from "../testing/documents.ts";
import { errorOf, type StoreUnderTest, snapshot, withStore } from "./store-under-test.ts";

const AT = "2026-01-02T03:04:05.000Z";

/** "Anna Lee" and "A. Lee" are one person whom texts call differently; both meet and support. */
function leeDocument(name: string, sketch: Partial<DocumentSketch> = {}): Document {
  const id = `person:~${name.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}`;
  return makeDocument({
    ...{ title: `About ${name}`, source: "Example News", publishedAt: "2024-05-01" },
    sentences: [
      `[${name}](${id}) met [NATO](org:nato).`,
      `[${name}](${id}) supports [Ukraine](country:UA), [${name}](${id}) said.`,
    ],
    claims: [
      { sentence: 0, subject: id, relation: "MEETS", object: "org:nato", trigger: "met" },
      {
        ...{ sentence: 1, subject: id, relation: "SUPPORTS", object: "country:UA" },
        ...{ trigger: "supports", speaker: id },
      },
    ],
    ...sketch,
  });
}

const ANNA = "person:~anna-lee";
const SHORT = "person:~a-lee";
const first = leeDocument("Anna Lee");
const second = leeDocument("A. Lee");
const both: DocumentSketch = {
  title: "Both names",
  url: "https://www.example.com/both",
  sentences: [
    `[Anna Lee](${ANNA}) and [A. Lee](${SHORT}) marched.`,
    `[Anna Lee](${ANNA}) met [A. Lee](${SHORT}).`,
  ],
  claims: [{ sentence: 1, subject: ANNA, relation: "MEETS", object: SHORT, trigger: "met" }],
};

/** What people decide: kept, followed by later loads, and taken back without a trace. */
export function decisions(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const decided = (request: DecisionRequest) => decide(store(), request, { by: "test", at: AT });
  const directKeys = async () => {
    const { rows } = await runQuery(store(), {
      query:
        "MATCH (:Entity)-[r]->(:Entity) WHERE r.key IS NOT NULL RETURN r.key AS key ORDER BY key",
    });
    return rows.flat();
  };
  const oneClaim = async (key: string) => {
    const { evidence } = await getEvidence(store(), { key, limit: 5 });
    return evidence[0]?.claimId ?? "";
  };
  afterEach(async () => {
    await store().write((transaction) =>
      transaction.run("MATCH (n) WHERE NOT n:KgMeta DETACH DELETE n"),
    );
  });

  it("keeps a wrong claim out of the direct layer, also when its article comes again or changed", async () => {
    await writeDocuments(store(), [first]);
    const before = await snapshot(store());
    const key = `${ANNA}|SUPPORTS|country:UA`;
    const mark = await decided({ kind: "wrong", claim: await oneClaim(key), reason: "irony" });
    expect(mark).toMatchObject({
      ...{ kind: "wrong", at: AT, by: "test", reason: "irony", status: "asserted" },
      subject: { id: ANNA, name: "Anna Lee", kind: "Person" },
      claims: [expect.stringMatching(/^clm:/u)],
    });
    expect(await directKeys()).not.toContain(key);
    expect((await getCounts(store())).claims).toBe(1);
    expect(await verifyStore(store())).toEqual([]);
    const { evidence } = await getEvidence(store(), { key, limit: 5 });
    expect(evidence.map(({ wrong }) => wrong)).toEqual([mark.id]);

    const id = first.article.id;
    await deleteArticle(store(), id);
    expect(await listDecisions(store())).toMatchObject([{ id: mark.id, claims: [] }]);
    await writeDocuments(store(), [first]);
    await rebuildDirectLayer(store());
    expect(await directKeys()).not.toContain(key);

    const changed = leeDocument("Anna Lee", {
      sentences: [
        "[Ukraine](country:UA) waits.",
        `[Anna Lee](${ANNA}) supports [Ukraine](country:UA), [Anna Lee](${ANNA}) said.`,
        `[Anna Lee](${ANNA}) supports [Ukraine](country:UA) again.`,
      ],
      claims: [1, 2].map((sentence) => ({
        ...{ sentence, subject: ANNA, relation: "SUPPORTS" as const, object: "country:UA" },
        ...{ trigger: "supports", ...(sentence === 1 ? { speaker: ANNA } : {}) },
      })),
    });
    expect(changed.article.id).toBe(id);
    await writeDocuments(store(), [changed]);
    const again = await getEvidence(store(), { key, limit: 5 });
    expect(again.evidence.map(({ wrong, sentence }) => [sentence.index, wrong])).toEqual(
      expect.arrayContaining([
        [1, mark.id],
        [2, undefined],
      ]),
    );
    expect(await verifyStore(store())).toEqual([]);

    await writeDocuments(store(), [first]);
    await undoDecision(store(), mark.id);
    expect(await snapshot(store())).toBe(before);
  });

  it.each([
    ["decided before", true],
    ["decided after", false],
  ])("lets loads follow a merge, %s", async (_, early) => {
    const documents = [first, second, makeDocument(both)];
    await writeDocuments(store(), early ? [first, makeDocument(both)] : documents);
    await decided({ kind: "same", keep: ANNA, gone: SHORT });
    if (early) await writeDocuments(store(), [second]);
    expect(await verifyStore(store())).toEqual([]);
    expect(await directKeys()).toEqual([`org:nato|MEETS|${ANNA}`, `${ANNA}|SUPPORTS|country:UA`]);
    const { entity, articles } = await getEntityCard(store(), SHORT);
    expect(entity).toMatchObject({ id: ANNA, name: "Anna Lee", articleCount: 3 });
    expect(articles.map(({ title }) => title).toSorted()).toEqual([
      "About A. Lee",
      "About Anna Lee",
      "Both names",
    ]);
    expect(entity.aliases).toContain("A. Lee");
    const hits = await searchEntities(store(), { q: "lee", limit: 5 });
    expect(hits.map(({ id }) => id)).toEqual([ANNA]);
  });

  it("gives the same graph whenever a merge was decided, and takes it back without a trace", async () => {
    const documents = [first, second, makeDocument(both)];
    await writeDocuments(store(), documents);
    const before = await snapshot(store());
    const { id } = await decided({ kind: "same", keep: ANNA, gone: SHORT });
    const merged = await snapshot(store());
    for (const document of documents) await deleteArticle(store(), document.article.id);
    expect((await listDecisions(store())).map((each) => each.kind)).toEqual(["same"]);
    expect(await verifyStore(store())).toEqual([]);
    await writeDocuments(store(), documents.toReversed());
    expect(await snapshot(store())).toBe(merged);
    await undoDecision(store(), id);
    expect(await snapshot(store())).toBe(before);
    expect(await verifyStore(store())).toEqual([]);
  });

  it("follows merges of merged entities, and undoes the inner one alone", async () => {
    const third = leeDocument("Lee");
    await writeDocuments(store(), [first, second, third]);
    const before = await snapshot(store());
    const inner = await decided({ kind: "same", keep: SHORT, gone: "person:~lee" });
    const outer = await decided({ kind: "same", keep: ANNA, gone: SHORT });
    expect(await directKeys()).toEqual([`org:nato|MEETS|${ANNA}`, `${ANNA}|SUPPORTS|country:UA`]);
    await undoDecision(store(), inner.id);
    expect(await verifyStore(store())).toEqual([]);
    expect((await directKeys()).filter((key) => String(key).includes("MEETS"))).toEqual([
      `org:nato|MEETS|${ANNA}`,
      "org:nato|MEETS|person:~lee",
    ]);
    await undoDecision(store(), outer.id);
    expect(await snapshot(store())).toBe(before);
  });

  it("holds decisions against each other", async () => {
    await writeDocuments(store(), [first, second]);
    const apart = await decided({ kind: "different", first: SHORT, second: ANNA });
    expect(apart).toMatchObject({ first: { id: SHORT }, second: { id: ANNA } });
    const asked = (request: DecisionRequest) => errorOf(decided(request));
    expect(await asked({ kind: "same", keep: ANNA, gone: SHORT })).toMatchObject({
      ...{ code: "conflict", hint: "Undo that decision first." },
    });
    await undoDecision(store(), apart.id);
    const merge = await decided({ kind: "same", keep: ANNA, gone: SHORT });
    expect(await decided({ kind: "same", keep: ANNA, gone: SHORT })).toEqual(merge);
    for (const request of [
      { kind: "same", keep: SHORT, gone: ANNA },
      { kind: "same", keep: "org:nato", gone: SHORT },
      { kind: "different", first: ANNA, second: SHORT },
    ] as const) {
      expect((await asked(request)).code).toBe("conflict");
    }
    expect((await asked({ kind: "same", keep: ANNA, gone: ANNA })).code).toBe("bad-input");
    expect((await asked({ kind: "same", keep: ANNA, gone: "org:none" })).code).toBe("not-found");
    expect((await asked({ kind: "wrong", claim: "clm:none" })).code).toBe("not-found");
    expect((await errorOf(undoDecision(store(), "dec:none"))).code).toBe("not-found");
  });

  it("finds decisions that the graph does not follow", async () => {
    await writeDocuments(store(), [first, second]);
    await decided({ kind: "wrong", claim: await oneClaim(`${ANNA}|SUPPORTS|country:UA`) });
    await decided({ kind: "same", keep: ANNA, gone: SHORT });
    await store().write(async (transaction) => {
      await transaction.run("MATCH (c:Claim) WHERE c.wrong IS NOT NULL REMOVE c.wrong");
      await transaction.run("MATCH ()-[s:SAME_AS]->() DELETE s");
    });
    const broken = (await verifyStore(store())).map(({ invariant }) => invariant);
    expect(broken).toEqual(expect.arrayContaining(["claim-wrong", "same-as"]));
  });
}
