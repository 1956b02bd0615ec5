import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "#graph";
import { articleFromInput, type SourceItem } from "#ingest";
import { createExtractor } from "../../console/extractor.ts";
import { lexiconWith } from "../../console/lexicon.ts";
import { loadArticles } from "../../console/load.ts";
import { madeArticles } from "./made-articles.ts";

/**
 * The resident size of a load of made-up short articles into an embedded store, sampled as it goes:
 * `npm run bench:memory -- --articles 100000 --minutes 10`. Ends early when the time is over.
 * The database is a process of its own whose size grows with the graph and is not counted.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    minutes: { type: "string", default: "10" },
  },
});
const wanted = Number(values.articles);
const end = Date.now() + Number(values.minutes) * 60_000;
const every = Math.max(100, Math.round(wanted / 100));
const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-memory-"));
const store = await openStore(`file:${folder}`);
const extractor = createExtractor({ lexicon: lexiconWith([]), jobs: 0 });
console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}`,
);
console.log("| articles | resident MiB | articles per s |\n|---|---|---|");
const begun = Date.now();
let next = every;
const summary = await loadArticles(store, items(), {
  extractor,
  onProgress: ({ done, stage }) => {
    if (stage !== "done" || done < next) return;
    next += every;
    print(done);
  },
});
print(summary.loaded);
await store.close();
await rm(folder, { recursive: true });

function print(done: number): void {
  const size = Math.round(process.memoryUsage.rss() / 2 ** 20);
  console.log(`| ${done} | ${size} | ${((1000 * done) / (Date.now() - begun)).toFixed(1)} |`);
}

async function* items(): AsyncGenerator<SourceItem> {
  for (const line of madeArticles(wanted)) {
    if (Date.now() > end) return;
    const { id, ...input } = JSON.parse(line);
    yield { item: id, article: articleFromInput({ id, ...input }) };
  }
}
