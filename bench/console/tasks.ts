import type { Page } from "playwright-core";

/** Something a person does, by name. */
export type Act = readonly [name: string, act: (page: Page) => Promise<unknown>];

/** The longest task of the page's main thread that an act caused: milliseconds on the clock and in CPU; and the whole time until the frame that shows what it did. */
export interface Task {
  act: string;
  wallMs: number;
  cpuMs: number;
  wholeMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of main threads of pages in a trace. */
function longestIn(trace: Buffer): { wallMs: number; cpuMs: number } {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === "X" && name.endsWith("RunTask") && mains.has(`${pid} ${tid}`),
  );
  const longest = (value: (event: TraceEvent) => number) =>
    tasks.reduce((most, event) => Math.max(most, value(event)), 0) / 1_000;
  return { wallMs: longest(({ dur = 0 }) => dur), cpuMs: longest(({ tdur = 0 }) => tdur) };
}

/** Does each act and lets the page come to rest (`rest` milliseconds); answers its longest main-thread task. */
export async function longestTasks(page: Page, acts: readonly Act[], rest = 700): Promise<Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser of its own.");
  const tasks: Task[] = [];
  for (const [act, run] of acts) {
    await browser.startTracing(page, {
      categories: ["toplevel", "disabled-by-default-devtools.timeline"],
    });
    const begin = performance.now();
    await run(page);
    const wholeMs = performance.now() - begin;
    await page.waitForTimeout(rest);
    tasks.push({ act, wholeMs, ...longestIn(await browser.stopTracing()) });
  }
  return tasks;
}
