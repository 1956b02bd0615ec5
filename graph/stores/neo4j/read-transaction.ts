import { setTimeout as wait } from "node:timers/promises";
import { isRetryableError, type Session, type Transaction } from "neo4j-driver";

/** After a leader of a cluster changed or a connection broke the next try mostly succeeds. */
const PAUSES_MS = [200, 800, 2_000];

/**
 * Runs `work` in a transaction of a READ session and tries it again where the driver calls the error
 * passing, for three seconds at the most: the driver's own `executeRead` goes on for as long as a
 * write may wait, and whoever reads wants to hear sooner that the database is away. Throws what the
 * driver threw last.
 */
export async function readTransaction<T>(
  session: Session,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runOnce(session, work);
    } catch (thrown) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined || !isRetryableError(thrown)) throw thrown;
      await wait(pause);
    }
  }
}

async function runOnce<T>(
  session: Session,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = await session.beginTransaction();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } finally {
    await transaction.close().catch(() => undefined);
  }
}
