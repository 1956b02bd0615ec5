import type { Progress } from "#schemas/answers.ts";
import type { Job, JobItem } from "#schemas/api.ts";
import { api } from "../api.ts";
import { useLoad } from "./load-state.ts";

const set = useLoad.setState;

function noteItems(changes: readonly JobItem[]): void {
  set(({ items }) => {
    const next = new Map(items);
    for (const change of changes) next.set(change.item, change);
    return { items: next };
  });
}

/** A job once it has ended; on the way the state tells how far it is. */
export async function followJob(job: Job): Promise<Job> {
  set({ job: job.id, progress: job.progress });
  return job.state === "running" ? waitForJob(job.id) : job;
}

/** Waits for the end of a job over server-sent events; asks by hand when the stream breaks. */
function waitForJob(id: string): Promise<Job> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(api.jobEvents(id));
    const finish = (job: Job) => {
      events.close();
      resolve(job);
    };
    events.addEventListener("progress", (event) => {
      set({ progress: JSON.parse(event.data) as Progress });
    });
    events.addEventListener("items", (event) => noteItems(JSON.parse(event.data) as JobItem[]));
    events.addEventListener("done", (event) => finish(JSON.parse(event.data) as Job));
    events.addEventListener("error", () => {
      events.close();
      pollJob(id).then(resolve, reject);
    });
  });
}

async function pollJob(id: string): Promise<Job> {
  for (;;) {
    const job = await api.job(id);
    if (job.state !== "running") return job;
    set({ progress: job.progress });
    noteItems(job.items);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
