import "./install-polyfills.ts";
import { createLanguage } from "./language.ts";
import type { LanguageAnswer, LanguageRequest, LanguageSchema } from "./language-messages.ts";

const NOTHING: LanguageSchema = {
  labels: [],
  relationshipTypes: [],
  propertyKeys: [],
  parameters: {},
  graphSchema: [],
};

/** The language service is several megabytes and slow at its first call: it lives here alone. */
let language = createLanguage({
  ...{ offered: NOTHING, known: NOTHING },
  properties: {},
  unsupported: [],
});

self.addEventListener("message", ({ data }: MessageEvent<LanguageRequest>) => {
  if (data.kind === "schema") language = createLanguage(data.knowledge);
  else self.postMessage(answer(data));
});

function answer(request: Exclude<LanguageRequest, { kind: "schema" }>): LanguageAnswer {
  const { id, kind, text } = request;
  if (kind === "complete") {
    return { id, kind, items: language.complete(text, request.position, request.manual) };
  }
  if (kind === "format") return { id, kind, text: language.format(text) };
  return { id, kind, items: language.lint(text) };
}
