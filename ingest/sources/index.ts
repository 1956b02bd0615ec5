export { type ArticleDefaults, articleFromInput, canonicalUrl } from "./article.ts";
export { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
export { readInput, readSource, type SourceItem, type SourceOptions } from "./read-source.ts";
