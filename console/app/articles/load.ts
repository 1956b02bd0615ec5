import type { Job, JobItem } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import { distinctNames, MAX_LOAD, MAX_PREVIEW, nameInputs } from "#schemas/load-inputs.ts";
import { api, describeError } from "../api.ts";
import { notifyError } from "../state/acts.ts";
import { storeChanged } from "../state/renewal.ts";
import { useApp } from "../state/store.ts";
import { formatNumber } from "../text/words.ts";
import { followJob } from "./follow-job.ts";
import { inputFromPaste } from "./inputs.ts";
import {
  IDLE,
  type LoadNews,
  NOTHING_PASTED,
  type Pasted,
  type Problem,
  useFresh,
  useLoad,
} from "./load-state.ts";
import type { ReadFiles } from "./read-files.ts";

const set = useLoad.setState;
const get = useLoad.getState;

/** Adds articles to those that wait to be loaded, and says which files could not be used. */
export function stage({ inputs, refused, wrongLines, notes }: ReadFiles): void {
  const all = [...get().staged, ...inputs];
  const staged = all.slice(0, MAX_LOAD);
  const error = all.length > MAX_LOAD ? tooMany(all.length) : null;
  set({ staged, refused, wrongLines, notes, error, news: null });
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
  set({ refused: [], wrongLines: [], notes: [], error: describeError(thrown) });
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

/**
 * Tries again what failed before, all of it when nothing is named: `items` is what of it is known here.
 * What is typed or chosen stays.
 */
export async function retryFailed(
  items: readonly string[],
  ids?: readonly string[],
): Promise<void> {
  if (get().job) return;
  const names = distinctNames(items);
  const known = new Map(names.map((item) => [item, waiting(item)]));
  set({ job: "starting", items: known, progress: null, retried: null });
  const end = { job: null, progress: null, items: new Map<string, JobItem>() };
  try {
    const done = await followJob(await api.retryFailed(ids));
    set({ ...end, retried: await readNews(done, new Map()) });
  } catch (thrown) {
    set(end);
    notifyError(thrown);
  }
}

/** Puts away what another try brought. */
export function clearRetried(): void {
  set({ retried: null });
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
    const done = await followJob(job);
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

async function readNews(
  job: Job,
  inputs: ReadonlyMap<string, ArticleInput | undefined>,
): Promise<LoadNews> {
  const { summary } = job;
  if (!summary) throw new Error(`The load was ${job.state} before anything was read.`);
  if (job.state === "failed") throw new Error(summary.errors[0]?.message ?? "The load broke off.");
  useFresh.setState({ ids: new Set(summary.articles) });
  await storeChanged();
  const { revision } = useApp.getState();
  const news = summary.articles.length > 0 ? await api.news(summary.articles) : null;
  const failed = job.items
    .filter(({ stage: at }) => at === "failed")
    .map((item) => ({ item, input: inputs.get(item.item) ?? inputOfAddress(item.item) }));
  return { summary, news, failed, stopped: job.state === "cancelled", revision };
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
