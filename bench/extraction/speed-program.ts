import { readFileSync } from "node:fs";
import nlp from "compromise";
import { extract } from "#ingest";

/**
 * Reads texts (a JSON array of strings, in the file of the first argument) in turn with the whole
 * extraction and with bare compromise (tags and names), so that the machine's drift meets both, and
 * prints the words per second of this process's CPU time (all its threads) of each as JSON.
 */
const WARM = 3;
const MEASURED = 8;

const texts: string[] = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

const READERS = {
  ours: (text: string) => extract({ id: "art:bench", text, dateOrigin: "none" }),
  compromise: (text: string) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations()].map((each) => each.out("array"));
  },
} as const;

/** CPU microseconds of one pass over all texts. */
function pass(read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const used = { ours: 0, compromise: 0 };
for (let round = -WARM; round < MEASURED; round++) {
  for (const name of ["ours", "compromise"] as const) {
    const spent = pass(READERS[name]);
    if (round >= 0) used[name] += spent;
  }
}
const perSecond = (spent: number) => Math.round((words * MEASURED * 1e6) / spent);
console.log(JSON.stringify({ ours: perSecond(used.ours), compromise: perSecond(used.compromise) }));
