import { runQuery } from "#graph";
import { route } from "../route.ts";

/** `POST /api/query`: runs until it ends, its time is over, it is cancelled or its client goes away. */
export const query = route("query", ({ body, context, request }) => {
  const { id, timeoutMs, maxRows, ...rest } = body;
  return context.queries.run(id, request.req.raw.signal, (signal) =>
    runQuery(context.store, {
      ...rest,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(maxRows === undefined ? {} : { maxRows }),
      signal,
    }),
  );
});
