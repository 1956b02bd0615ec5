import { create } from "zustand";
import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { Job, JobItem } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import { MAX_LOAD, MAX_PREVIEW, nameInputs } from "#schemas/load-inputs.ts";
import type { Preview } from "#schemas/preview.ts";
import type { News } from "#schemas/review.ts";
import { api, describeError } from "../api.ts";
import { storeChanged } from "../state/renewal.ts";
import { formatNumber } from "../text/words.ts";
import { type GivenFacts, inputFromPaste } from "./inputs.ts";
import type { ReadFiles } from "./read-files.ts";

/** What a load brought: how many articles, and what is new in them. `news` is null when nothing was loaded. */
export interface LoadNews {
  summary: LoadSummary;
  news: News | null;
  /** Articles that could not be loaded, with what loads them again where it is known. */
  failed: { item: JobItem; input: ArticleInput | undefined }[];
  stopped: boolean;
}

export type Problem = { message: string; hint?: string | undefined };

/** What stands in the form: a text, page or address, and what is said about it. */
export interface Pasted {
  text: string;
  facts: GivenFacts;
}

const NOTHING_PASTED: Pasted = { text: "", facts: {} };

/**
 * The load on the screen. `pasted` is what is typed into the form; `staged` are articles that were
 * chosen and not loaded yet; `refused` says of each chosen file that cannot be used why, `notes` what
 * of the others is not read; `preview` what would be found in `previewed`; `job` the load that runs,
 * `items` where each of its articles is.
 */
export interface LoadState {
  pasted: Pasted;
  staged: ArticleInput[];
  previewed: readonly ArticleInput[];
  refused: readonly string[];
  notes: readonly string[];
  previewing: AbortController | null;
  preview: Preview | null;
  job: string | null;
  progress: Progress | null;
  items: ReadonlyMap<string, JobItem>;
  news: LoadNews | null;
  error: Problem | null;
}

const IDLE: LoadState = {
  ...{
    pasted: NOTHING_PASTED,
    staged: [],
    refused: [],
    notes: [],
    previewed: [],
    previewing: null,
  },
  ...{ preview: null, job: null, progress: null, items: new Map(), news: null, error: null },
};

/** The last load; it outlives the view. */
export const useLoad = create<LoadState>(() => IDLE);

const set = useLoad.setState;
const get = useLoad.getState;

/** Adds articles to those that wait to be loaded, and says which files could not be used. */
export function stage({ inputs, refused, notes }: ReadFiles): void {
  const all = [...get().staged, ...inputs];
  const staged = all.slice(0, MAX_LOAD);
  const error = all.length > MAX_LOAD ? tooMany(all.length) : null;
  set({ staged, refused, notes, error, news: null });
}

function tooMany(chosen: number): Problem {
  const [most, all] = [formatNumber(MAX_LOAD), formatNumber(chosen)];
  return {
    message: `The first ${most} of ${all} articles are taken.`,
    hint: "Choose the others after these, or load all of them with newsgraph load FOLDER.",
  };
}

/** Forgets the articles that wait, and what was shown of a load; what is typed stays. */
export function clearLoad(): void {
  get().previewing?.abort();
  set(({ pasted }) => ({ ...IDLE, pasted }));
}

/** Changes what stands in the form. */
export function paste(change: Partial<Pasted>): void {
  set(({ pasted }) => ({ pasted: { ...pasted, ...change }, error: null }));
}

/** Whether a text is the address of a page or feed. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text.trim());
}

/** The article in the form; none while its text is empty. Of an address the page itself tells the rest. */
export function pastedInputs({ text, facts }: Pasted): ArticleInput[] {
  return text.trim() ? [inputFromPaste(text, isAddress(text) ? {} : facts)] : [];
}

/** Shows why files could not even be read. */
export function failLoad(thrown: unknown): void {
  set({ refused: [], notes: [], error: describeError(thrown) });
}

/** Asks what would be found in articles; nothing is written. */
export async function previewInputs(inputs: readonly ArticleInput[]): Promise<void> {
  if (get().previewing || get().job || inputs.length === 0) return;
  const previewing = new AbortController();
  set({ previewing, previewed: inputs, error: null, news: null });
  try {
    const articles = inputs.slice(0, MAX_PREVIEW);
    const preview = await api.preview({ articles }, previewing.signal);
    const more = preview.more || inputs.length > articles.length;
    set({ preview: { ...preview, more }, previewing: null });
  } catch (thrown) {
    const error = previewing.signal.aborted ? null : describeError(thrown);
    set({ previewing: null, error });
  }
}

/** Stops the preview that is being made; the articles keep waiting. */
export function cancelPreview(): void {
  get().previewing?.abort();
}

/** Goes back from the preview to the articles that wait, or to the form as it was left. */
export function closePreview(): void {
  set({ preview: null });
}

/** Loads articles and afterwards tells what is new. What failed as a whole stands where it came from. */
export async function loadInputs(inputs: readonly ArticleInput[]): Promise<void> {
  if (get().job || inputs.length === 0) return;
  const names = nameInputs(inputs);
  const { pasted, staged } = get();
  const isPasted = staged.length === 0 && isSame(inputs, pastedInputs(pasted));
  const items = new Map(names.map((item) => [item, waiting(item)]));
  set({ ...IDLE, pasted, job: "starting", items });
  try {
    const job = await api.loadArticles({ articles: [...inputs] });
    set({ job: job.id, progress: job.progress });
    const done = job.state === "running" ? await waitForJob(job.id) : job;
    const inputsByName = new Map(names.map((name, index) => [name, inputs[index]]));
    const news = await readNews(done, inputsByName);
    const isDone = isPasted && news.failed.length === 0 && !news.stopped;
    set({ ...IDLE, pasted: isDone ? NOTHING_PASTED : get().pasted, news });
  } catch (thrown) {
    const error = describeError(thrown);
    set({ ...IDLE, pasted: get().pasted, staged: isPasted ? [] : [...inputs], error });
  }
}

const isSame = (one: readonly ArticleInput[], other: readonly ArticleInput[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Before the server speaks of it, an article waits to be read. */
function waiting(item: string): JobItem {
  return { item, stage: "reading", message: "waiting" };
}

function noteItems(changes: readonly JobItem[]): void {
  set(({ items }) => {
    const next = new Map(items);
    for (const change of changes) next.set(change.item, change);
    return { items: next };
  });
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

async function readNews(
  job: Job,
  inputs: ReadonlyMap<string, ArticleInput | undefined>,
): Promise<LoadNews> {
  const { summary } = job;
  if (!summary) throw new Error(`The load was ${job.state} before anything was read.`);
  if (job.state === "failed") throw new Error(summary.errors[0]?.message ?? "The load broke off.");
  await storeChanged();
  const news = summary.articles.length > 0 ? await api.news(summary.articles) : null;
  const failed = job.items
    .filter(({ stage: at }) => at === "failed")
    .map((item) => ({ item, input: inputs.get(item.item) ?? inputOfAddress(item.item) }));
  return { summary, news, failed, stopped: job.state === "cancelled" };
}

/** An entry of a feed is named by its address, which is enough to load it again. */
function inputOfAddress(item: string): ArticleInput | undefined {
  return isAddress(item) ? { url: item } : undefined;
}

/** Stops the running load; what is written stays. */
export async function cancelLoad(): Promise<void> {
  const { job } = get();
  if (job && job !== "starting") await api.cancelJob(job).catch(() => undefined);
}
