import type { StoreSchema } from "#schemas/answers.ts";
import type {
  CompletionItem,
  LanguageAnswer,
  LanguageRequest,
  LintItem,
} from "./language-messages.ts";
import { languageKnowledge } from "./language-schema.ts";

/** The editor's side of the language worker. Nothing waits for it: without answers there is no help, no harm. */
export interface LanguageClient {
  complete(text: string, position: number, manual: boolean): Promise<CompletionItem[]>;
  lint(text: string): Promise<LintItem[]>;
  /** The text laid out by the Cypher style guide; the text itself where that cannot be done. */
  format(text: string): Promise<string>;
  /** Settled once the schema of the store has come, or cannot be had. */
  ready: Promise<void>;
  /** The schema; `null` when it cannot be had. */
  setSchema(schema: StoreSchema | null): void;
  kill(): void;
}

/** Starts the worker. */
export function createLanguageClient(): LanguageClient {
  const worker = new Worker(new URL("./language-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: LanguageAnswer) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<LanguageAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const send = (request: LanguageRequest) => worker.postMessage(request);
  const ask = (request: LanguageRequest) =>
    new Promise<LanguageAnswer>((resolve) => {
      waiting.set(request.id, resolve);
      send(request);
    });
  let settle = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    ready,
    async complete(text, position, manual) {
      const answer = await ask({ id: ++last, kind: "complete", text, position, manual });
      return answer.kind === "complete" ? answer.items : [];
    },
    async lint(text) {
      const answer = await ask({ id: ++last, kind: "lint", text });
      return answer.kind === "lint" ? answer.items : [];
    },
    async format(text) {
      const answer = await ask({ id: ++last, kind: "format", text });
      return answer.kind === "format" ? answer.text : text;
    },
    setSchema(schema) {
      if (schema) send({ id: ++last, kind: "schema", knowledge: languageKnowledge(schema) });
      settle();
    },
    kill: () => worker.terminate(),
  };
}
