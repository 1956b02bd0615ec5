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

/** A server that is out of memory answers no wish to stop: after so long (milliseconds) it is left alone with it. */
const ABANDON_MS = 3_000;
const STOP_EVERY_MS = 250;
const STOP_ATTEMPTS = 240;

export interface Watch {
  reason(): AppError | null;
  /** Rejects when the server did not react to the wish to stop. */
  abandoned: Promise<never>;
  end(): void;
}

/** Stops the query on the server when it is cancelled or its time is over; `reason` says which. */
export function watchQuery(connection: QueryConnection, limits: StreamLimits): Watch {
  let reason: AppError | null = null;
  let ended = false;
  let abandon: (error: AppError) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = reject;
  });
  abandoned.catch(() => undefined);
  const stop = (error: AppError) => {
    if (reason !== null) return;
    reason = error;
    void terminateUntil(connection, () => ended);
    setTimeout(() => abandon(error), ABANDON_MS).unref();
  };
  const cancel = () => stop(new AppError("cancelled", "The query was cancelled."));
  const timer = setTimeout(() => stop(timeoutError(limits.timeoutMs)), limits.timeoutMs + 500);
  limits.signal?.addEventListener("abort", cancel, { once: true });
  if (limits.signal?.aborted) cancel();
  return {
    reason: () => reason,
    abandoned,
    end: () => {
      clearTimeout(timer);
      ended = true;
      limits.signal?.removeEventListener("abort", cancel);
    },
  };
}

/** Asks again until the query has ended, one question at a time, and gives up in the end. */
async function terminateUntil(connection: QueryConnection, hasEnded: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < STOP_ATTEMPTS && !hasEnded(); attempt += 1) {
    await terminate(connection);
    await new Promise((resolve) => setTimeout(resolve, STOP_EVERY_MS));
  }
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
    await session.close().catch(() => undefined);
  }
}
