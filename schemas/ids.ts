import { createHash } from "node:crypto";

/** The first 24 hexadecimal digits of the SHA-256 of the parts, joined by U+001F. */
export function shortHash(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\u001f"), "utf8").digest("hex").slice(0, 24);
}

/** What an article's identity is made of: its canonical URL, else title, date, source and text. */
export interface ArticleIdentity {
  url?: string | undefined;
  title?: string | undefined;
  publishedAt?: string | undefined;
  source?: string | undefined;
  text: string;
}

/**
 * Deterministic article id: `art:` + hash of the URL; without one, of the normalised title, date
 * and source; without a title, of the text itself.
 */
export function articleId(identity: ArticleIdentity): string {
  if (identity.url) return `art:${shortHash(identity.url)}`;
  const title = identity.title?.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (title) return `art:${shortHash(title, identity.publishedAt ?? "", identity.source ?? "")}`;
  return `art:${shortHash(identity.text)}`;
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

/**
 * Hash of everything an extraction depends on: an article whose stored hash is equal need not be
 * extracted or written again.
 */
export function contentHash(
  article: { text: string; title?: string | undefined; publishedAt?: string | undefined },
  versions: ExtractionVersions,
): string {
  return shortHash(
    article.text,
    article.title ?? "",
    article.publishedAt ?? "",
    versions.extractorVersion,
    versions.lexiconVersion,
  );
}
