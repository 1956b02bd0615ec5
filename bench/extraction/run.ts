import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "#schemas/package-root.ts";
import { articleFigures, eventResult, type Figure, nameFigures } from "./figures.ts";
import { type GoldText, readLines } from "./gold.ts";
import { eventMisses, relationMisses } from "./misses.ts";
import { re3dResult } from "./re3d.ts";
import { type Speed, speed } from "./speed.ts";

/**
 * Measures extraction on the development data and prints a table.
 *
 *   npm run bench:extraction [-- --gold DIR] [--write] [--check] [--no-speed] [--misses]
 *
 * `--write` records the table in bench/RESULTS.md and the figures in bench/extraction/recorded.json;
 * `--check` fails when a figure is more than one point worse than recorded; `--misses` lists the
 * records and relations that were not found, by type.
 */
const { values } = parseArgs({
  options: {
    gold: { type: "string", default: join(packageRoot(), "..", "shared", "gold") },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    "no-speed": { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});

const RECORDED = join(packageRoot(), "bench", "extraction", "recorded.json");
const RESULTS = join(packageRoot(), "bench", "RESULTS.md");
const START = "<!-- extraction -->";
const END = "<!-- /extraction -->";

/** How far a figure may fall below the recorded one before `--check` fails, in its own unit. */
const TOLERANCE = 1;

function isWorse(figure: Figure, recorded: number): boolean {
  const tolerance = figure.name.includes("(count)") ? 0.1 : TOLERANCE;
  return figure.atMost ? figure.value > recorded + tolerance : figure.value < recorded - tolerance;
}

function check(figures: readonly Figure[]): string[] {
  const recorded: Record<string, number> = JSON.parse(readFileSync(RECORDED, "utf8"));
  const measured = new Map(figures.map((figure) => [figure.name, figure]));
  return Object.entries(recorded).flatMap(([name, value]) => {
    const figure = measured.get(name);
    if (!figure) return [`${name}: recorded ${value}, not measured`];
    return isWorse(figure, value) ? [`${name}: recorded ${value}, now ${figure.value}`] : [];
  });
}

function table(figures: readonly Figure[], speeds: Speed | null): string {
  const rows = figures.map((figure) => `| ${figure.name} | ${figure.value} |`);
  if (speeds) {
    const ratio = (speeds.ours / speeds.compromise).toFixed(2);
    rows.push(`| words per CPU second, whole extraction | ${speeds.ours} |`);
    rows.push(
      `| the same, bare compromise with names, same run | ${speeds.compromise} (ratio ${ratio}) |`,
    );
  }
  return ["| figure | value |", "|---|---|", ...rows].join("\n");
}

function write(text: string, figures: readonly Figure[]): void {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const section = `${START}\n\`npm run bench:extraction -- --write\`, ${date}, ${machine}\n\n${text}\n${END}`;
  const old = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : `# Results\n\n${START}${END}\n`;
  const from = old.indexOf(START);
  const to = old.indexOf(END) + END.length;
  writeFileSync(RESULTS, old.slice(0, from) + section + old.slice(to));
  const recorded = Object.fromEntries(figures.map((figure) => [figure.name, figure.value]));
  writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`);
}

function list(what: string, misses: readonly string[]): void {
  console.log(`\nMissed ${what}: ${misses.length}\n${misses.join("\n")}`);
}

async function main(): Promise<void> {
  const folder = values.gold;
  if (!existsSync(join(folder, "adapt.py"))) {
    console.error(`no gold data in ${folder}; name its folder with --gold DIR`);
    process.exitCode = 2;
    return;
  }
  const events = eventResult(folder);
  const re3d = re3dResult(folder);
  const figures = [
    ...events.figures,
    ...articleFigures(folder),
    ...nameFigures(folder, "pudnews"),
    ...nameFigures(folder, "gumnews"),
    ...re3d.figures,
  ];
  const texts = readLines<GoldText>(join(folder, "entities", "gumnews.dev.jsonl"));
  const figureTable = table(figures, values["no-speed"] ? null : await speed(texts));
  const text = `${figureTable}\n\nEvents by PLOVER category:\n\n${events.types}`;
  console.log(text);
  if (values.misses) {
    list("events", eventMisses(folder, events.lines));
    list("relations of the gold articles", relationMisses(folder));
    list("re3d relations", re3d.misses);
  }
  if (values.write) write(text, figures);
  const worse = values.check ? check(figures) : [];
  for (const line of worse) console.error(`worse than recorded: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
}

await main();
