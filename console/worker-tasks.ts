import type { MessagePort } from "node:worker_threads";
import type { Article } from "#schemas/article.ts";
import type { AppError } from "#schemas/errors.ts";

/** What a worker is given: the work, and a port to say on that it begins. */
export interface WorkerTask<Work> {
  work: Work;
  begins: MessagePort;
}

/** A text somebody typed; `publishedAt` (ISO-8601) is the date its "yesterday" is read against. */
export interface TypedText {
  text: string;
  publishedAt?: string | undefined;
}

/** What became of a page: errors lose their class and fields on the way between threads. */
export type PageOutcome =
  | { article: Article }
  | { refused: Pick<AppError, "code" | "message" | "hint"> };
