import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Job, JobItem } from "#schemas/api.ts";
import type { JobRegistry } from "../jobs.ts";
import { rawRoute } from "../route.ts";

/** At most one progress event in so many milliseconds: a stream of thousands of articles stays readable. */
const INTERVAL_MS = 100;

/** `GET /api/jobs/:id/events`: `progress` and `items` events while the job runs, then one `done` event. */
export const jobEvents = rawRoute("jobEvents", ({ params, context, request }) => {
  context.jobs.get(params.id);
  return streamSSE(request, (stream) => sendEvents(stream, context.jobs, params.id));
});

async function sendEvents(stream: SSEStreamingApi, jobs: JobRegistry, id: string): Promise<void> {
  let told: Job["progress"] = null;
  let toldItems: readonly JobItem[] = [];
  while (!stream.aborted) {
    const changed = nextChange(stream, jobs, id);
    const { state, progress, items } = jobs.get(id);
    const toldSet = new Set(toldItems);
    const changes = items.filter((item) => !toldSet.has(item));
    toldItems = items;
    if (changes.length > 0) {
      await stream.writeSSE({ event: "items", data: JSON.stringify(changes) });
    }
    if (progress !== null && progress !== told) {
      told = progress;
      await stream.writeSSE({ event: "progress", data: JSON.stringify(progress) });
    }
    if (state !== "running") break;
    await changed;
    await stream.sleep(INTERVAL_MS);
  }
  await stream.writeSSE({ event: "done", data: JSON.stringify(jobs.get(id)) });
}

/** Resolves with the next change of the job, or when the reader goes away. */
function nextChange(stream: SSEStreamingApi, jobs: JobRegistry, id: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = jobs.subscribe(id, () => {
      unsubscribe();
      resolve();
    });
    stream.onAbort(() => {
      unsubscribe();
      resolve();
    });
  });
}
