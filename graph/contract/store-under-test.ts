import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { AppError } from "#schemas/errors.ts";
import { exportGraph, type Store, writeDocuments } from "../index.ts";
import type { makeDocument } from "../testing/documents.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { documentHash } from "../write/rows.ts";

/** How the contract gets its stores. `openEmpty` gives a store that holds nothing of earlier tests. */
export interface StoreUnderTest {
  openEmpty(): Promise<Store>;
}

/**
 * A query that runs for hours on any store and returns one row. Its lists are short: the embedded
 * engine keeps rows by the length of the last ones, and would be ended for its memory before its time.
 */
export const ENDLESS =
  "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c UNWIND range(1, 1000) AS d RETURN count(*) AS n";

/** The whole store as text that does not depend on the kind of store. */
export async function snapshot(store: Store): Promise<string> {
  let text = "";
  for await (const piece of exportGraph(store, "jsonl")) text += piece;
  return text;
}

/** The AppError that work must end with. */
export async function errorOf(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.then(
    () => new Error("nothing was thrown"),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

/** One store for a group of tests, filled with the sample documents or not. */
export function withStore(under: StoreUnderTest, fill: boolean): () => Store {
  let store: Store | null = null;
  beforeAll(async () => {
    store = await under.openEmpty();
    if (fill) await writeDocuments(store, sampleDocuments());
  });
  afterAll(() => store?.close());
  return () => {
    if (!store) throw new Error("the store is not open");
    return store;
  };
}

/** What identifies a document's content in a store: the article's id and its content hash. */
export function idAndHash(document: ReturnType<typeof makeDocument>): [string, string] {
  return [document.article.id, documentHash(document)];
}

/** A file beside the sample documents that both stores are compared with. */
export function sampleFile(name: string): string {
  return fileURLToPath(new URL(`../testing/${name}`, import.meta.url));
}
