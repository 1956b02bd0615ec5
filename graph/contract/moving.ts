import { expect, it } from "vitest";
import { importGraph, type Store, storedArticles, verifyStore, writeDocuments } from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { errorOf, type StoreUnderTest, snapshot, withStore } from "./store-under-test.ts";

/** Bringing an exported graph in again. */
export function moving(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const clear = () => store().write((tx) => tx.run("MATCH (n) WHERE NOT n:KgMeta DETACH DELETE n"));
  const strange = makeDocument({
    title: "`'\"\\ $x {y} \u0007 𝄞",
    sentences: ["[__proto__](other:~__proto__) met [=1+1](other:~formula)\n\u2028 <b>."],
  });

  it("gives the same graph again, with nothing lost", async () => {
    await writeDocuments(store(), [...sampleDocuments(), strange]);
    const whole = await snapshot(store());
    await clear();
    const told: number[] = [];
    const result = await importGraph(store(), lines(whole), {
      onProgress: ({ nodes, relationships }) => told.push(nodes + relationships),
    });
    expect(await snapshot(store())).toBe(whole);
    expect(await verifyStore(store())).toEqual([]);
    expect(result.nodes + result.relationships).toBe(whole.trim().split("\n").length);
    expect(told.at(-1)).toBe(result.nodes + result.relationships);
    expect((await errorOf(importGraph(store(), lines(whole)))).code).toBe("conflict");
    expect(await snapshot(store())).toBe(whole);
    await clear();
  });

  it("begins anew after an import that broke", async () => {
    await writeDocuments(store(), sampleDocuments());
    const whole = await snapshot(store());
    await clear();
    const half = whole.slice(0, whole.indexOf("\n", whole.length / 2));
    const lost = '{"relationship":"MEETS","start":"a","end":"b","properties":{}}';
    const broken = await errorOf(importGraph(store(), lines(`${half}\n${lost}`)));
    expect(broken).toMatchObject({
      code: "bad-input",
      message: expect.stringMatching(/^Line \d+ /u),
    });
    expect((await verifyStore(store()))[0]?.invariant).toBe("import-complete");
    expect((await errorOf(storedArticles(store(), []))).code).toBe("conflict");
    await importGraph(store(), lines(whole));
    expect(await snapshot(store())).toBe(whole);
    await clear();
  });

  it("leaves a store alone when the file is no export, and what is loaded there later", async () => {
    expect((await errorOf(importGraph(store(), lines("no export")))).code).toBe("bad-input");
    expect(await verifyStore(store())).toEqual([]);
    expect(await storedArticles(store(), [])).toEqual(new Map());
    await writeDocuments(store(), sampleDocuments());
    const whole = await snapshot(store());
    expect((await errorOf(importGraph(store(), lines(whole)))).code).toBe("conflict");
    expect(await snapshot(store())).toBe(whole);
    await clear();
  });

  it.each([
    ["", "bad-input"],
    ['{"node":"x","labels":["Entity"],"properties":{"id":"x"}}', "bad-input"],
    ['{"node":"schema","labels":["KgMeta"],"properties":{"schemaVersion":99}}', "store-version"],
    [`${meta()}\n{"node":"x","labels":["Nobody"],"properties":{}}`, "bad-input"],
    [`${meta()}\n{"relationship":"HATES","start":"a","end":"b","properties":{}}`, "bad-input"],
    [`${meta()}\n{"relationship":"MEETS","start":"a","end":"b","properties":{}}`, "bad-input"],
  ])("refuses %j with %s", async (text, code) => {
    expect((await errorOf(importGraph(store(), lines(text)))).code).toBe(code);
    await unmark(store());
  });
}

function meta(): string {
  return '{"node":"schema","labels":["KgMeta"],"properties":{"id":"schema","schemaVersion":1}}';
}

function unmark(store: Store) {
  return store.write((tx) => tx.run("MATCH (m:KgMeta) REMOVE m.importing"));
}

async function* lines(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n")) if (line !== "") yield line;
}
