import { createHash } from "node:crypto";

/** The first 24 hexadecimal digits of the SHA-256 of the parts, joined by U+001F. */
export function shortHash(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\u001f"), "utf8").digest("hex").slice(0, 24);
}

/** What an article's identity is made of: its canonical URL, else its text with what it says of date and source. */
export interface ArticleIdentity {
  url?: string | undefined;
  publishedAt?: string | undefined;
  source?: string | undefined;
  text: string;
}

/**
 * Deterministic article id: `art:` + hash of the URL; without one, of the text with the date and
 * the source that it states. A title identifies nothing: columns repeat theirs, and one of two
 * articles under the same headline must not replace the other.
 */
export function articleId({ url, text, publishedAt, source }: ArticleIdentity): string {
  if (url) return `art:${shortHash(url)}`;
  const stated = [publishedAt, source].map((part) => part ?? "");
  return `art:${shortHash(text, ...(stated.join("") === "" ? [] : stated))}`;
}

/** Id of a sentence: article id + `#` + its index from 0. */
export function sentenceId(articleIdentifier: string, index: number): string {
  return `${articleIdentifier}#${index}`;
}

/** The key of a direct relationship and of every claim that supports it. */
export function tripleKey(subject: string, relation: string, object: string): string {
  return `${subject}|${relation}|${object}`;
}

/** A name as an id part: lower case ASCII letters and digits joined by `-`; never empty. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return plain || shortHash(name);
}

/** Versions that, beside the text, decide what an extraction gives. */
export interface ExtractionVersions {
  extractorVersion: string;
  lexiconVersion: string;
}

/** What of an article is stored and can differ while its identity is the same. */
export interface ArticleContent {
  text: string;
  title?: string | undefined;
  publishedAt?: string | undefined;
  source?: string | undefined;
  author?: string | undefined;
  lang?: string | undefined;
}

/**
 * Hash of everything that the store keeps of an article: one whose stored hash is equal need not be
 * extracted or written again.
 */
export function contentHash(article: ArticleContent, versions: ExtractionVersions): string {
  const { text, title, publishedAt, source, author, lang } = article;
  return shortHash(
    ...[text, title, publishedAt, source, author, lang].map((part) => part ?? ""),
    versions.extractorVersion,
    versions.lexiconVersion,
  );
}
