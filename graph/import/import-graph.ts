import { AppError } from "#schemas/errors.ts";
import { SCHEMA_VERSION } from "#schemas/version.ts";
import { migrateStore } from "../migrations.ts";
import type { Store, Transaction } from "../store.ts";
import { type ImportLine, readLine, wrongLine } from "./read-line.ts";

/** Lines per transaction. */
const BATCH = 2_000;

/** How many nodes and relationships came in. */
export interface ImportResult {
  nodes: number;
  relationships: number;
}

export interface ImportOptions {
  signal?: AbortSignal;
  /** Called after each batch with what has come in so far. */
  onProgress?: (result: ImportResult) => void;
}

/**
 * Writes the lines of an export (format `jsonl`, from either store) into an empty store, so that it
 * exports the same again. Until the last line is in, the store is marked as unfinished: a broken
 * import is begun anew by importing again. Throws `conflict` when the store holds articles,
 * `bad-input` for lines that no export writes, `store-version` for a file of a newer newsgraph.
 */
export async function importGraph(
  store: Store,
  lines: AsyncIterable<string>,
  options: ImportOptions = {},
): Promise<ImportResult> {
  await refuseUsed(store);
  const result: ImportResult = { nodes: 0, relationships: 0 };
  let number = 0;
  let batch: ImportLine[] = [];
  let begun = false;
  const flush = async () => {
    if (options.signal?.aborted) throw new AppError("cancelled", "The import was stopped.");
    const last = number;
    // Not before there are lines to write: a file that is no export leaves the store as it was.
    if (!begun) await makeRoom(store);
    begun = true;
    await store.write((transaction) => writeLines(transaction, batch, last));
    for (const { kind } of batch) result[kind === "node" ? "nodes" : "relationships"] += 1;
    batch = [];
    options.onProgress?.(result);
  };
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const read = readLine(line, number);
    if (number === 1) checkVersion(read);
    batch.push(read);
    if (batch.length === BATCH) await flush();
  }
  if (number === 0) throw wrongLine(1, "the file is empty");
  await flush();
  await store.write((tx) => tx.run("MATCH (m:KgMeta) REMOVE m.importing"));
  await migrateStore(store);
  return result;
}

/** Refuses a store in use, unless it holds what an earlier import left unfinished. */
async function refuseUsed(store: Store): Promise<void> {
  const [row] = await store.read(
    `OPTIONAL MATCH (m:KgMeta {id: 'schema'})
     RETURN m.importing AS importing, COUNT { MATCH (a:Article) } AS articles, COUNT { MATCH (e:Entity) } AS entities`,
  );
  const held = Number(row?.["articles"] ?? 0) + Number(row?.["entities"] ?? 0);
  if (held > 0 && row?.["importing"] !== true) {
    throw new AppError("conflict", `The store ${store.uri} is not empty.`, {
      hint: "Import into a new one: name it with --store.",
    });
  }
}

/** Refuses a store into which an import was not finished: what is loaded there would be lost by importing again. */
export async function refuseUnfinishedImport(store: Store): Promise<void> {
  const [row] = await store.read("MATCH (m:KgMeta {id: 'schema'}) RETURN m.importing AS importing");
  if (row?.["importing"] !== true) return;
  throw new AppError("conflict", `An import into the store ${store.uri} was not finished.`, {
    hint: "Import the file again, or load into a new store: name it with --store.",
  });
}

/** Marks the store as unfinished and takes out what an earlier import left. */
async function makeRoom(store: Store): Promise<void> {
  await store.write(async (tx) => {
    await tx.run("MERGE (m:KgMeta {id: 'schema'}) SET m.importing = true");
  });
  for (;;) {
    const gone = await store.write((tx) =>
      tx.run(
        `MATCH (n) WHERE NOT n:KgMeta WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS n`,
      ),
    );
    if (Number(gone[0]?.["n"] ?? 0) === 0) return;
  }
}

function checkVersion(first: ImportLine): void {
  const version = first.kind === "node" ? first.props["schemaVersion"] : undefined;
  if (typeof version !== "number") throw wrongLine(1, "it does not tell the layout's version");
  if (version <= SCHEMA_VERSION) return;
  throw new AppError(
    "store-version",
    `The file was written by a newer newsgraph (layout ${version}, this one knows ${SCHEMA_VERSION}).`,
    { hint: "Install the newer newsgraph." },
  );
}

async function writeLines(
  transaction: Transaction,
  lines: readonly ImportLine[],
  last: number,
): Promise<void> {
  for (const [labels, rows] of groups(lines, "node", (line) => line.labels)) {
    const props = rows.map((row) => row.props);
    if (labels === "KgMeta") {
      await transaction.run(
        "UNWIND $props AS props MATCH (m:KgMeta {id: 'schema'}) SET m = props, m.importing = true",
        { props },
      );
    } else {
      await transaction.run(`UNWIND $props AS props CREATE (n:${labels}) SET n = props`, { props });
    }
  }
  for (const [, rows] of groups(lines, "link", ({ layout }) => Object.values(layout).join())) {
    const layout = rows[0]?.layout;
    if (!layout) continue;
    const [made] = await transaction.run(
      `UNWIND $rows AS row MATCH (a:${layout.from} {id: row.start}) MATCH (b:${layout.to} {id: row.end})
       CREATE (a)-[r:${layout.type}]->(b) SET r = row.props RETURN count(r) AS made`,
      { rows: rows.map(({ start, end, props }) => ({ start, end, props })) },
    );
    if (made?.["made"] !== rows.length) {
      throw wrongLine(last, `a ${layout.type} up to here starts or ends at a node that is missing`);
    }
  }
}

function groups<K extends ImportLine["kind"]>(
  lines: readonly ImportLine[],
  kind: K,
  keyOf: (line: Extract<ImportLine, { kind: K }>) => string,
): Map<string, Extract<ImportLine, { kind: K }>[]> {
  const found = new Map<string, Extract<ImportLine, { kind: K }>[]>();
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const own = line as Extract<ImportLine, { kind: K }>;
    const group = found.get(keyOf(own));
    if (group) group.push(own);
    else found.set(keyOf(own), [own]);
  }
  return found;
}
