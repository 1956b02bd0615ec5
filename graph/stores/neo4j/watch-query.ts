import type { BookmarkManager, Driver } from "neo4j-driver";
import { AppError } from "#schemas/errors.ts";
import type { StreamLimits } from "../../store.ts";
import { timeoutError } from "../timeout-error.ts";

/** Where a query runs; `tag` marks its transaction so that another session can stop it. */
export interface QueryConnection {
  driver: Driver;
  bookmarkManager: BookmarkManager;
  tag: string;
}

/** Stops the query on the server when it is cancelled or its time is over; `reason` says which. */
export function watchQuery(
  connection: QueryConnection,
  limits: StreamLimits,
): { reason: () => AppError | null; end: () => void } {
  let reason: AppError | null = null;
  let polling: NodeJS.Timeout | null = null;
  const stop = (error: AppError) => {
    reason ??= error;
    polling ??= setInterval(() => void terminate(connection), 250);
    void terminate(connection);
  };
  const cancel = () => stop(new AppError("cancelled", "The query was cancelled."));
  const timer = setTimeout(() => stop(timeoutError(limits.timeoutMs)), limits.timeoutMs + 500);
  limits.signal?.addEventListener("abort", cancel, { once: true });
  if (limits.signal?.aborted) cancel();
  return {
    reason: () => reason,
    end: () => {
      clearTimeout(timer);
      if (polling) clearInterval(polling);
      limits.signal?.removeEventListener("abort", cancel);
    },
  };
}

async function terminate(connection: QueryConnection): Promise<void> {
  const session = connection.driver.session();
  try {
    const found = await session.run(
      "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.newsgraphQuery = $tag RETURN transactionId",
      { tag: connection.tag },
    );
    for (const record of found.records) {
      await session.run("TERMINATE TRANSACTIONS $id", { id: record.get("transactionId") });
    }
  } catch {
    // The query may have ended meanwhile; its own answer tells what happened.
  } finally {
    await session.close();
  }
}
