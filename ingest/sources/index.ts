export type { Network } from "./address-guard.ts";
export { type ArticleDefaults, articleFromInput, canonicalUrl } from "./article.ts";
export { fetchFeed, readFeedAt } from "./feed-at.ts";
export { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
export { sizeOfSource } from "./files.ts";
export { type FeedFollower, followFeed } from "./follow-feed.ts";
export { readInputs } from "./read-address.ts";
export { type PageReader, readInput, type SourceItem, type SourceOptions } from "./read-input.ts";
export { readSource } from "./read-source.ts";
