import { runQuery } from "#graph";
import { AppError, asAppError } from "#schemas/errors.ts";
import type { QueryResult } from "#schemas/query.ts";
import type { ServerContext } from "../context.ts";
import { route } from "../route.ts";

/** `POST /api/query`: runs until it ends, its time is over, it is cancelled or its client goes away. */
export const query = route("query", ({ body, context, request }) => {
  const { id, timeoutMs, maxRows, write, ...rest } = body;
  if (write) checkMayWrite(context);
  return context.queries.run(id, request.req.raw.signal, (signal) => {
    const answer = runQuery(context.store, {
      ...rest,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(maxRows === undefined ? {} : { maxRows }),
      mayWrite: write,
      signal,
    });
    return write ? logged(context, rest.query, answer) : answer;
  });
});

function checkMayWrite({ allowWrite }: ServerContext): void {
  if (allowWrite) return;
  throw new AppError("query-forbidden", "This server does not let queries write.", {
    hint: "Start it with newsgraph serve --allow-write.",
  });
}

/** Tells the server's log what was tried and what came of it; values of parameters stay out. */
async function logged(
  { onWrite }: ServerContext,
  text: string,
  answer: Promise<QueryResult>,
): Promise<QueryResult> {
  try {
    const result = await answer;
    onWrite({ query: text, outcome: `${result.changes ?? 0} changes` });
    return result;
  } catch (thrown) {
    onWrite({ query: text, outcome: asAppError(thrown).code });
    throw thrown;
  }
}
