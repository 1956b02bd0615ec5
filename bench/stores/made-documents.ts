import type { Document } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { makeDocument } from "../../graph/testing/documents.ts";

const RELATIONS: readonly Relation[] = ["SUPPORTS", "MEETS", "ATTACKS", "CRITICIZES", "SANCTIONS"];
/** Sentences of a made-up article; each holds two mentions and one claim. */
const SENTENCES = 8;

/** Made-up articles with the shape of news: few entities often, many rarely (Zipf-like), the same each time. */
export function* madeDocuments(
  count: number,
  entities = Math.max(50, Math.round(count / 2)),
): Generator<Document> {
  const random = randomNumbers(7);
  const draw = () => Math.floor(entities * random() ** 3);
  for (let index = 0; index < count; index += 1) {
    const statements = Array.from({ length: SENTENCES }, (_, at) => {
      const subject = draw();
      const object = (subject + 1 + draw()) % entities;
      return { at, subject, object, relation: RELATIONS[Math.floor(random() * 5)] ?? "MEETS" };
    });
    yield makeDocument({
      title: `Made-up article ${index}`,
      url: `https://news${index % 40}.example.com/${index}`,
      publishedAt: `2024-${String(1 + (index % 12)).padStart(2, "0")}-15`,
      sentences: statements.map(
        ({ at, subject, object }) =>
          `[Body ${subject}](org:~body-${subject}) verb${at} [Body ${object}](org:~body-${object}) on the day after.`,
      ),
      claims: statements.map(({ at, subject, object, relation }) => ({
        ...{ sentence: at, relation, trigger: `verb${at}` },
        ...{ subject: `org:~body-${subject}`, object: `org:~body-${object}` },
      })),
    });
  }
}

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
