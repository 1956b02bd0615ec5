import { describe, expect, it } from "vitest";
import type { LoadSummary } from "#schemas/answers.ts";
import { createJobRegistry, type JobRegistry } from "./jobs.ts";

const summary = (loaded: number): LoadSummary => ({
  read: loaded,
  loaded,
  changed: 0,
  unchanged: 0,
  failed: 0,
  articles: [],
  errors: [],
  elapsedMs: 0,
});

async function finished(jobs: JobRegistry, id: string) {
  while (jobs.get(id).state === "running") await new Promise((resolve) => setTimeout(resolve, 5));
  return jobs.get(id);
}

describe("createJobRegistry", () => {
  it("runs loads one after another", async () => {
    const jobs = createJobRegistry();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push(`${name} ends`);
      return summary(1);
    };
    jobs.start(work("a"));
    const { id } = jobs.start(work("b"));
    expect((await finished(jobs, id)).state).toBe("done");
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("keeps the summary of a cancelled load", async () => {
    const jobs = createJobRegistry();
    const { id } = jobs.start(async (_progress, signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return summary(3);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    jobs.cancel(id);
    expect(await finished(jobs, id)).toMatchObject({ state: "cancelled", summary: { loaded: 3 } });
  });

  it("a failing load is a failed job that says why, and the next one runs", async () => {
    const jobs = createJobRegistry();
    const broken = jobs.start(async () => {
      throw new Error("the disk is full");
    });
    const next = jobs.start(async () => summary(1));
    expect(await finished(jobs, next.id)).toMatchObject({ state: "done" });
    const { state, summary: told } = jobs.get(broken.id);
    expect(state).toBe("failed");
    expect(told?.errors[0]?.message).toBe("the disk is full");
  });

  it("forgets the oldest finished jobs, never a running one", async () => {
    const jobs = createJobRegistry();
    const ids: string[] = [];
    for (let index = 0; index < 120; index++) {
      const { id } = jobs.start(async () => summary(0));
      await finished(jobs, id);
      ids.push(id);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(() => jobs.get(ids[0] ?? "")).toThrow("there is no load");
    expect(jobs.get(ids.at(-1) ?? "").state).toBe("done");
  });

  it("refuses a load when too many wait, and none that come later", async () => {
    const jobs = createJobRegistry();
    let finish: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const start = () => jobs.start(() => held.then(() => summary(0)));
    const started = Array.from({ length: 32 }, start);
    expect(start).toThrow(expect.objectContaining({ code: "busy" }));
    finish();
    await finished(jobs, started.at(-1)?.id ?? "");
    expect(start().state).toBe("running");
    await jobs.close();
  });

  it("close cancels what runs and waits for it", async () => {
    const jobs = createJobRegistry();
    let ended = false;
    jobs.start(async (_progress, signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      ended = true;
      return summary(0);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await jobs.close();
    expect(ended).toBe(true);
  });
});
