export { type FoundDate, findDates } from "./dates.ts";
export { type ExplainOptions, explain, explainInArticle } from "./explain.ts";
export { isEnglishWord } from "./model/compromise.ts";
export { type ExtractOptions, extract } from "./pipeline.ts";
export {
  type ArticleDefaults,
  articleFromInput,
  canonicalUrl,
  type FeedFollower,
  type FetchedPage,
  type FetchOptions,
  fetchFeed,
  fetchPage,
  followFeed,
  type Network,
  type PageReader,
  readFeedAt,
  readInput,
  readInputs,
  readSource,
  type SourceItem,
  type SourceOptions,
  sizeOfSource,
} from "./sources/index.ts";
export { toJsonLine } from "./to-jsonl.ts";
