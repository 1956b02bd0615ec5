import { create } from "zustand";
import type {
  ArticleView,
  Evidence,
  LoadSummary,
  Progress,
  StoreCounts,
} from "#schemas/answers.ts";
import type { Health, Job } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import { api, describeError } from "../api.ts";
import { refreshHealth } from "../state/acts.ts";
import { useApp } from "../state/store.ts";

/** How many loaded articles are read back to show what is new in them. */
const SHOWN_ARTICLES = 5;

/** What a load brought: how many things there are more, and the claims of the first articles. */
export interface LoadNews {
  summary: LoadSummary;
  more: { relationships: number; entities: number; claims: number };
  claims: Evidence[];
  entities: string[];
}

/** The load on the screen. */
export interface LoadState {
  job: string | null;
  progress: Progress | null;
  news: LoadNews | null;
  error: { message: string; hint?: string | undefined } | null;
}

const IDLE: LoadState = { job: null, progress: null, news: null, error: null };

/** The last load; it outlives the view. */
export const useLoad = create<LoadState>(() => IDLE);

const NOTHING: StoreCounts = {
  articles: 0,
  sentences: 0,
  entities: 0,
  claims: 0,
  relationships: 0,
};

/** Waits for the end of a job over server-sent events; asks by hand when the stream breaks. */
function waitForJob(id: string): Promise<Job> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(api.jobEvents(id));
    const finish = (job: Job) => {
      events.close();
      resolve(job);
    };
    events.addEventListener("progress", (event) => {
      useLoad.setState({ progress: JSON.parse(event.data) as Progress });
    });
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
    useLoad.setState({ progress: job.progress });
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function readNews(summary: LoadSummary, before: StoreCounts): Promise<LoadNews> {
  const views = await Promise.all(
    summary.articles.slice(0, SHOWN_ARTICLES).map((id): Promise<ArticleView> => api.article(id)),
  );
  await refreshHealth();
  const after: Health["counts"] = useApp.getState().health?.counts ?? before;
  const claims = views.flatMap((view) => view.claims);
  return {
    summary,
    more: {
      relationships: after.relationships - before.relationships,
      entities: after.entities - before.entities,
      claims: after.claims - before.claims,
    },
    claims,
    entities: [
      ...new Set(claims.flatMap(({ subject, object }) => [subject.id, object?.id ?? ""])),
    ].filter(Boolean),
  };
}

/** Loads articles and afterwards tells what is new. */
export async function loadInputs(articles: ArticleInput[]): Promise<void> {
  if (useLoad.getState().job || articles.length === 0) return;
  useLoad.setState({ ...IDLE, job: "starting" });
  try {
    const before = (await api.health()).counts ?? NOTHING;
    const job = await api.loadArticles({ articles });
    useLoad.setState({ job: job.id, progress: job.progress });
    const done = job.state === "running" ? await waitForJob(job.id) : job;
    if (!done.summary) throw new Error(`The load was ${done.state} before anything was read.`);
    const news = await readNews(done.summary, before);
    useLoad.setState({ ...IDLE, news });
  } catch (thrown) {
    useLoad.setState({ ...IDLE, error: describeError(thrown) });
  }
}

/** Stops the running load; what is written stays. */
export async function cancelLoad(): Promise<void> {
  const { job } = useLoad.getState();
  if (job && job !== "starting") await api.cancelJob(job).catch(() => undefined);
}

/** Shows why files could not even be read. */
export function failLoad(thrown: unknown): void {
  useLoad.setState({ ...IDLE, error: describeError(thrown) });
}
