import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { openStore, type Store } from "#graph";
import { readSource } from "#ingest";
import type { Extractor } from "../../console/extractor.ts";
import { loadArticles, type Reader } from "../../console/load.ts";
import { openQueueExtractor } from "../../console/queue/queue-extractor.ts";
import { type RedisServer, startRedis } from "../../console/testing/redis-server.ts";
import { startCli, stopCli, untilTold } from "../../console/testing/run-cli.ts";
import { type Neo4jServer, startNeo4j } from "../../graph/testing/neo4j-server.ts";

/** A load tells of each article that it is extracted, written and done. */
export const STAGES = 3;

/** What is killed, once a round. */
export interface Part {
  /** Gives the address of an empty store for the next round; a fresh folder when left out. */
  open?(): Promise<string>;
  /** One kill when about `share` (0 to 1) of a load is done; gives what was done, in words. */
  kill(uri: string, share: number): Promise<string>;
  close(): Promise<void>;
}

/** What every round loads. */
export interface Loading {
  source: string;
  articles: number;
  extractor: Extractor;
}

/** A server is away for this long at most, beside the time that it takes to start (milliseconds). */
const AWAY_MS = 3_000;

/** One real Neo4j, emptied for each round: killed in the middle of a load, which waits until it is back. */
export function neo4jPart({ source, articles, extractor }: Loading): Part {
  let server: Neo4jServer | null = null;
  return {
    open: async () => {
      server ??= await startNeo4j();
      const store = await openStore(server.uri);
      await empty(store);
      await store.close();
      return server.uri;
    },
    kill: async (uri, share) => {
      const store = await openStore(uri);
      const restart = async () => {
        await server?.kill();
        await wait(Math.random() * AWAY_MS);
        await server?.startAgain();
      };
      return killOnce({
        store,
        source,
        reader: extractor,
        reports: share * articles * STAGES,
        restart,
      });
    },
    close: async () => server?.stop(),
  };
}

async function empty(store: Store): Promise<void> {
  for (let left = 1; left > 0; ) {
    const [row] = await store.write((tx) =>
      tx.run("MATCH (n) WITH n LIMIT 500 DETACH DELETE n RETURN count(*) AS gone"),
    );
    left = Number(row?.["gone"] ?? 0);
  }
}

/** Redis with one worker: Redis is killed in the middle of a load, without its memory; every other time the worker as well. */
export function redisPart({ source, articles, extractor }: Loading, folder: string): Part {
  const { lexicon } = extractor;
  let redis: RedisServer | null = null;
  let round = 0;
  return {
    kill: async (uri, share) => {
      redis ??= await startRedis();
      const { url } = redis;
      const begin = () => beginWorker(url, folder);
      let worker = begin();
      // One that finds no queue when it starts says so and ends.
      await untilTold(worker, "reading for");
      round += 1;
      const restart = async () => {
        await redis?.stop();
        if (round % 2 === 0) await stopCli(worker, "SIGKILL");
        await wait(Math.random() * AWAY_MS);
        redis = await startRedis(Number(new URL(url).port));
        if (round % 2 === 0) worker = begin();
      };
      const reader = await openQueueExtractor({ url, lexicon, say: () => {} });
      const store = await openStore(uri);
      const reports = share * articles * STAGES;
      const done = await killOnce({ store, source, reader, reports, restart });
      await reader.close();
      await stopCli(worker, "SIGTERM");
      return done;
    },
    close: async () => redis?.stop(),
  };
}

/** A worker; what it said is printed when it ends by itself. */
function beginWorker(url: string, folder: string): ChildProcess {
  const worker = startCli(["worker", "--queue", url, "--jobs", "1"], { cwd: folder });
  let told = "";
  worker.stderr?.on("data", (part: Buffer) => {
    told += part.toString("utf8");
  });
  worker.on("close", (code) => {
    if (code !== null && code !== 0) process.stderr.write(`a worker ended with ${code}: ${told}\n`);
  });
  return worker;
}

interface Killing {
  store: Store;
  source: string;
  reader: Reader;
  /** After so many reports of progress. */
  reports: number;
  restart(): Promise<void>;
}

async function killOnce({ store, source, reader, reports, restart }: Killing): Promise<string> {
  let left = Math.max(1, Math.floor(reports));
  let restarted: Promise<void> | null = null;
  const summary = await loadArticles(store, readSource(source), {
    extractor: reader,
    batchSize: 50,
    onProgress: () => {
      left -= 1;
      if (left > 0 || restarted !== null) return;
      restarted = restart();
    },
  });
  const wasLoading = restarted !== null;
  await restarted;
  await store.close();
  if (summary.failed > 0) throw new Error(`${store.uri}: ${summary.failed} articles failed`);
  return wasLoading ? "killed" : "had ended";
}
