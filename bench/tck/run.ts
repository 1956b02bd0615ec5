import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openStore } from "#graph";
import { startNeo4j } from "../../graph/testing/neo4j-server.ts";
import { readKit } from "./features.ts";
import { OUTCOMES, runScenario, type Verdict } from "./scenario.ts";

/**
 * The openCypher TCK on a store, through the store's interface: `npm run bench:tck -- --store
 * embedded|neo4j`. `--every N` takes each Nth scenario, `--group NAME` one folder, `--without
 * NAME` all but one, `--failures FILE` writes what did not pass, `--check` fails when a group falls below `floors.json`.
 */
const { values } = parseArgs({
  options: {
    store: { type: "string", default: "embedded" },
    every: { type: "string", default: "1" },
    group: { type: "string", default: "" },
    without: { type: "string" },
    failures: { type: "string" },
    check: { type: "boolean", default: false },
  },
});

const begin = performance.now();
const kit = await readKit();
const scenarios = kit.scenarios
  .filter((_, index) => index % Number(values.every) === 0)
  .filter(({ group }) => group.includes(values.group) && group !== values.without);
const server = values.store === "neo4j" ? await startNeo4j() : null;
const store = await openStore(server?.uri ?? "memory:");
const groups = new Map<string, Record<Verdict["outcome"], number>>();
if (values.failures) writeFileSync(values.failures, "");
for (const scenario of scenarios) {
  const { outcome, detail } = await runScenario(store, scenario, kit.graphs);
  const counts = groups.get(scenario.group) ?? zeros();
  counts[outcome] += 1;
  groups.set(scenario.group, counts);
  if (outcome === "passed" || outcome === "skipped") continue;
  const line = `${outcome}\t${scenario.group}\t${scenario.name}\t${detail}\n`;
  if (values.failures) appendFileSync(values.failures, line);
}
await store.close();
await server?.stop();
report();
if (values.check) process.exitCode = check();

function zeros(): Record<Verdict["outcome"], number> {
  return { passed: 0, refused: 0, silent: 0, wrong: 0, error: 0, skipped: 0 };
}

function rate(counts: Record<Verdict["outcome"], number>): number {
  const run = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0) - counts.skipped;
  return run === 0 ? 100 : Math.floor((1000 * counts.passed) / run) / 10;
}

function report(): void {
  console.log(
    `| group | % | ${OUTCOMES.join(" | ")} |\n|---|${OUTCOMES.map(() => "---|").join("")}---|`,
  );
  const total = zeros();
  for (const [group, counts] of groups) {
    console.log(row(group, counts));
    for (const outcome of OUTCOMES) total[outcome] += counts[outcome];
  }
  console.log(row("together", total));
  console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
}

function row(group: string, counts: Record<Verdict["outcome"], number>): string {
  return `| ${group} | ${rate(counts)} | ${OUTCOMES.map((outcome) => counts[outcome]).join(" | ")} |`;
}

/** The number of groups below their floor: the share of passed scenarios, in per cent. */
function check(): number {
  const floors = JSON.parse(
    readFileSync(new URL("./floors.json", import.meta.url), "utf8"),
  ) as Record<string, number>;
  const below = [...groups].filter(([group, counts]) => rate(counts) < (floors[group] ?? 0));
  for (const [group, counts] of below) {
    console.log(`below the floor: ${group} has ${rate(counts)} %, not ${floors[group]} %`);
  }
  return below.length === 0 ? 0 : 1;
}
