import type { Redis } from "ioredis";

/**
 * What to do with an error of something that uses the queue's connection: while that one is ready,
 * the queue is there, whatever went wrong with one article or with a second connection that comes
 * back a moment later. Taken for an outage it would never end, for its end is told by `connection`.
 */
export function whileAway(connection: Pick<Redis, "status">, outage: Outage) {
  return (error: Error): void => {
    if (connection.status !== "ready") outage.broken(error);
  };
}

/** Tells an outage once, and its end once. */
export interface Outage {
  /** When the connection broke (milliseconds since the epoch), null while it holds. */
  since(): number | null;
  broken(error: Error): void;
  mended(): void;
  /** From now on nothing is told. */
  end(): void;
}

/** An {@link Outage} of the queue at `address`. */
export function createOutage(address: string, say: (text: string) => void): Outage {
  let since: number | null = null;
  let ended = false;
  return {
    since: () => since,
    broken: (error) => {
      if (ended) return;
      if (since === null) say(`waiting: the queue ${address} cannot be reached: ${error.message}`);
      since ??= Date.now();
    },
    mended: () => {
      if (since !== null) say(`the queue ${address} is there again`);
      since = null;
    },
    end: () => {
      ended = true;
    },
  };
}
