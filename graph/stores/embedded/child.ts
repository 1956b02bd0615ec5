import { type Engine, openEngine } from "./engine.ts";
import { type MemoryWatch, watchMemory } from "./memory-watch.ts";
import type { Failure, ReplyMessage, Request, RequestMessage } from "./protocol.ts";
import { RefusedError } from "./run-user-query.ts";

/**
 * The database process: one embedded engine behind messages of `protocol.ts`. It is a process of
 * its own because the engine has no timeout: whoever started it kills it and starts another.
 */
let engine: Engine | null = null;
let memory: MemoryWatch | null = null;

async function answer(request: Request): Promise<unknown> {
  if (request.op === "open") {
    engine = await openEngine(request.path);
    memory = watchMemory();
    return null;
  }
  if (!engine) throw new Error("the database is not open");
  return dispatch(engine, request);
}

async function dispatch(open: Engine, request: Exclude<Request, { op: "open" }>): Promise<unknown> {
  switch (request.op) {
    case "begin":
      return open.begin();
    case "commit":
      open.commit(request.tx);
      return null;
    case "rollback":
      open.rollback(request.tx);
      return null;
    case "run":
      return open.run(request.tx, request.cypher, request.params);
    case "query":
      return watched(() => open.query(request.query));
    case "openRows":
      return watched(() => open.openRows(request.query));
    case "takeRows":
      return open.takeRows(request.cursor, request.count);
    case "closeRows":
      open.closeRows(request.cursor);
      return null;
    case "search":
      return open.search(request.text, request.limit);
    case "close":
      open.close();
      engine = null;
      return null;
  }
}

async function watched<T>(work: () => Promise<T>): Promise<T> {
  memory?.begin();
  try {
    return await work();
  } finally {
    memory?.end();
  }
}

function failure(thrown: unknown): Failure {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const status = (thrown as { gqlStatus?: string }).gqlStatus;
  return { message, status, refused: thrown instanceof RefusedError };
}

async function handle({ id, request }: RequestMessage): Promise<ReplyMessage> {
  try {
    return { id, ok: true, value: await answer(request) };
  } catch (thrown) {
    return { id, ok: false, failure: failure(thrown) };
  }
}

/** An answer that cannot be sent (lists nested without end) is a failure, not the end of the process. */
function send(reply: ReplyMessage): void {
  try {
    process.send?.(reply);
  } catch (thrown) {
    process.send?.({ id: reply.id, ok: false, failure: failure(thrown) } satisfies ReplyMessage);
  }
}

process.on("message", (message: RequestMessage) => {
  void handle(message).then(send);
});
process.on("disconnect", () => {
  engine?.close();
  process.exit(0);
});
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
