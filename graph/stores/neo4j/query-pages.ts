import neo4j, { type Record as Neo4jRecord, type Session } from "neo4j-driver";
import { readStatement } from "../../cypher/statement.ts";
import { MAX_STREAM_ROWS, type Params, type RowPage, type StreamLimits } from "../../store.ts";
import { tooManyRows } from "../too-many-rows.ts";
import { toAppError } from "./errors.ts";
import { explain, hydrateRows, mapTimeout } from "./user-query.ts";
import { toParameter } from "./values.ts";
import { type QueryConnection, watchQuery } from "./watch-query.ts";

const PAGE_ROWS = 500;

/** All rows of typed text on Neo4j, guarded as `runUserQuery` does, a page at a time as they come. */
export async function* queryPages(
  connection: QueryConnection,
  statement: { cypher: string; params: Params },
  limits: StreamLimits,
): AsyncGenerator<RowPage> {
  const { body, offset } = readStatement(statement.cypher);
  const { driver, bookmarkManager, tag } = connection;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, bookmarkManager });
  const params = toParameter(statement.params) as Params;
  const watch = watchQuery(connection, limits);
  try {
    await explain(session, { text: statement.cypher, body, params, mayWrite: false });
    yield* pages(session, { body, params, tag }, limits);
  } catch (thrown) {
    throw watch.reason() ?? mapTimeout(toAppError(thrown, statement.cypher, -offset), limits);
  } finally {
    watch.end();
    const closed = session.close().catch(() => undefined);
    if (watch.reason() === null) await closed;
  }
}

async function* pages(
  session: Session,
  query: { body: string; params: Params; tag: string },
  limits: StreamLimits,
): AsyncGenerator<RowPage> {
  const tx = session.beginTransaction({
    timeout: limits.timeoutMs,
    metadata: { newsgraphQuery: query.tag },
  });
  const result = tx.run(query.body, query.params);
  const columns = (await result.keys()).map(String);
  let page: Neo4jRecord[] = [];
  let count = 0;
  for await (const record of result) {
    count += 1;
    if (count > MAX_STREAM_ROWS) throw tooManyRows();
    page.push(record);
    if (page.length < PAGE_ROWS) continue;
    yield { columns, rows: await hydrateRows(tx, page) };
    page = [];
  }
  if (page.length > 0 || count === 0) yield { columns, rows: await hydrateRows(tx, page) };
  await tx.rollback();
}
