import { randomUUID } from "node:crypto";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { ddlStatements } from "#schemas/ddl.ts";
import { AppError } from "#schemas/errors.ts";
import type { Params, Row, Store } from "../../store.ts";
import { toAppError } from "./errors.ts";
import { lookUpIds } from "./look-up-ids.ts";
import { queryPages } from "./query-pages.ts";
import { readTransaction } from "./read-transaction.ts";
import { runUserQuery } from "./user-query.ts";
import { collectEnds, hydrate, type NodeIds, toParameter } from "./values.ts";

/**
 * Opens a Neo4j database: logs in with the URI's user and password, else with `credentials`, and
 * sets up constraints and indexes. Throws `store-unavailable` when it cannot be reached or refuses
 * the password.
 */
export async function openNeo4jStore(
  uri: string,
  credentials: { username?: string; password?: string },
): Promise<Store> {
  const { address, driver } = connect(uri, credentials);
  try {
    await driver.verifyConnectivity();
    await prepare(driver);
    return createStore(address, driver);
  } catch (thrown) {
    await driver.close();
    throw openError(address, thrown);
  }
}

function openError(address: string, thrown: unknown): AppError {
  const error = toAppError(thrown);
  return new AppError(error.code, `${address}: ${error.message}`, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: thrown,
  });
}

function connect(
  uri: string,
  credentials: { username?: string; password?: string },
): { address: string; driver: Driver } {
  const match = /^([a-z0-9+]+:\/\/)(?:([^@/]*)@)?(.*)$/u.exec(uri);
  const [user, password] = (match?.[2] ?? "").split(":").map(decodeURIComponent);
  const address = `${match?.[1] ?? ""}${match?.[3] ?? ""}`;
  const username = user || credentials.username || "";
  const secret = password ?? credentials.password ?? "";
  const token = username ? neo4j.auth.basic(username, secret) : undefined;
  try {
    const driver = neo4j.driver(address, token, {
      useBigInt: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
    });
    return { address, driver };
  } catch (cause) {
    throw addressError(address, cause);
  }
}

function addressError(address: string, cause: unknown): AppError {
  return new AppError("bad-input", `"${address}" is not a Neo4j address.`, {
    hint: "Use bolt://HOST:7687 or neo4j://HOST:7687.",
    cause,
  });
}

/** Runs the statements whose constraint or index is not there yet: asking is quicker than repeating all. */
async function prepare(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    const indexes = await session.run("SHOW INDEXES YIELD name");
    const present = new Set(indexes.records.map((record) => record.get("name")));
    const missing = ddlStatements().filter((statement) => !present.has(nameOf(statement)));
    // Two programs that open a new database at once meet here: managed transactions are tried again.
    for (const statement of missing) await session.executeWrite((tx) => tx.run(statement));
    if (missing.length > 0) await session.run("CALL db.awaitIndexes(60)");
  } finally {
    await session.close();
  }
}

/** The name of the constraint or index that a statement makes; a constraint's index has its name. */
function nameOf(statement: string): string | undefined {
  return /(?:CONSTRAINT|INDEX) (\S+) IF NOT EXISTS/u.exec(statement)?.[1];
}

/** One bookmark manager for all sessions: whoever reads sees what was just written, also on a cluster. */
function createStore(uri: string, driver: Driver): Store {
  const bookmarkManager = neo4j.bookmarkManager();
  const withSession = async <T>(
    mode: "READ" | "WRITE",
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager });
    try {
      return await work(session);
    } catch (thrown) {
      throw toAppError(thrown);
    } finally {
      await session.close();
    }
  };
  return {
    kind: "neo4j",
    uri,
    read: (cypher, params = {}) =>
      withSession("READ", (session) =>
        readTransaction(session, (tx) => runOwn(tx, cypher, params)),
      ),
    write: (work) =>
      withSession("WRITE", (session) =>
        session.executeWrite((tx) =>
          work({ run: (cypher, params = {}) => runOwn(tx, cypher, params) }),
        ),
      ),
    query: (cypher, params, limits) =>
      runUserQuery({ driver, bookmarkManager, tag: randomUUID() }, { cypher, params }, limits),
    queryPages: (cypher, params, limits) =>
      queryPages({ driver, bookmarkManager, tag: randomUUID() }, { cypher, params }, limits),
    searchEntities: (text, limit) =>
      withSession("READ", (session) =>
        readTransaction(session, (tx) => searchEntities(tx, text, limit)),
      ),
    close: () => driver.close(),
  };
}

async function runOwn(
  tx: Pick<ManagedTransaction, "run">,
  cypher: string,
  params: Params,
): Promise<Row[]> {
  const result = await tx.run(cypher, toParameter(params) as Params);
  const ids: NodeIds = new Map();
  const ends = new Set<string>();
  for (const record of result.records) collectEnds(record.toObject(), ids, ends);
  await lookUpIds(tx, ids, ends);
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), hydrate(record.get(key), ids)])),
  );
}

async function searchEntities(
  tx: Pick<ManagedTransaction, "run">,
  text: string,
  limit: number,
): Promise<{ id: string; score: number }[]> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const rows = await runOwn(
    tx,
    `CALL {
       CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node, score
       RETURN node.id AS id, score AS score
     UNION
       MATCH (e:Entity) WHERE e.searchText CONTAINS $text
       WITH e ORDER BY e.mentionCount DESC LIMIT $limit
       RETURN e.id AS id, 0.0 AS score
     }
     RETURN id AS id, max(score) AS score ORDER BY score DESC, id`,
    { query: words.map((word) => `${word}*`).join(" AND ") || "_", text, limit },
  );
  return rows.map((row) => ({ id: String(row["id"]), score: Number(row["score"]) }));
}
