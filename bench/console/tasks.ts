import type { Browser, Page } from "playwright-core";

/** Something a person does, by name. */
export type Act = readonly [name: string, act: (page: Page) => Promise<unknown>];

/** The longest task of the page's main thread that an act caused: milliseconds on the clock and in CPU. */
export interface Task {
  act: string;
  wallMs: number;
  cpuMs: number;
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

/** Does each act and lets the page come to rest; answers its longest main-thread task. */
export async function longestTasks(
  browser: Browser,
  page: Page,
  acts: readonly Act[],
): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const [act, run] of acts) {
    await browser.startTracing(page, {
      categories: ["toplevel", "disabled-by-default-devtools.timeline"],
    });
    await run(page);
    await page.waitForTimeout(700);
    tasks.push({ act, ...longestIn(await browser.stopTracing()) });
  }
  return tasks;
}
