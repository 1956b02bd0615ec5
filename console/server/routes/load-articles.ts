import type { LoadRequest } from "#schemas/api.ts";
import { fieldTeller, nameFields, strangeFields } from "#schemas/article-fields.ts";
import { nameInputs } from "#schemas/load-inputs.ts";
import { route } from "../route.ts";
import { startLoad } from "../start-load.ts";

/** `POST /api/articles`: answers at once with the job that loads them. */
export const loadArticles = route("loadArticles", ({ body, sent, context }) =>
  startLoad(context, body, { notes: notesOn(sent as Sent, body) }),
);

/** The body before its schema left out what it does not know. */
interface Sent {
  articles: readonly unknown[];
}

/** Says which fields of a request are not read, those of its articles each once. */
function notesOn(sent: Sent, body: LoadRequest): string[] {
  const notes: string[] = [];
  const other = Object.keys(sent).filter((field) => !(field in body));
  if (other.length > 0)
    notes.push(`The request has fields that are not read: ${nameFields(other)}.`);
  const names = nameInputs(body.articles);
  const tell = fieldTeller((sentence) => notes.push(sentence));
  for (const [index, article] of sent.articles.entries()) {
    tell(names[index] ?? "an article", strangeFields(article));
  }
  return notes;
}
