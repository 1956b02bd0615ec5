import nlp from "compromise";
import { extract } from "#ingest";
import type { GoldText } from "./gold.ts";

/** Words per second of this process's CPU time (all its threads), over whole passes of at least `seconds`. */
function wordsPerCpuSecond(
  texts: readonly string[],
  read: (text: string) => unknown,
  seconds = 5,
): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  for (const text of texts) read(text);
  const before = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  let passes = 0;
  do {
    for (const text of texts) read(text);
    passes += 1;
  } while (performance.now() < until);
  const used = process.cpuUsage(before);
  return Math.round((words * passes * 1e6) / (used.user + used.system));
}

/** Throughput of the whole extraction and of bare compromise (tags and names) on the same texts in the same run. */
export function speed(gold: readonly GoldText[]): { ours: number; compromise: number } {
  const texts = gold.map((each) => each.text);
  return {
    ours: wordsPerCpuSecond(texts, (text) =>
      extract({ id: "art:bench", text, dateOrigin: "none" }),
    ),
    compromise: wordsPerCpuSecond(texts, (text) => {
      const doc = nlp(text);
      return [
        doc.people().out("array"),
        doc.places().out("array"),
        doc.organizations().out("array"),
      ];
    }),
  };
}
