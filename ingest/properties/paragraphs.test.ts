import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Document } from "#schemas/document.ts";
import { extract } from "../pipeline.ts";
import { ACTS } from "./direct-verbs.fixture.ts";
import { SEED } from "./seed.fixture.ts";
import { person } from "./world.fixture.ts";

/** A paragraph that names everybody in full, so that it needs no other one. */
const paragraph = fc
  .tuple(fc.constantFrom(...ACTS), person, fc.nat(3))
  .map(([{ actor, target, third, past, infinitive }, speaker, frame]) =>
    [
      `${actor.name} ${past} ${target.name} on Monday, ${speaker.name} said in the capital.`,
      `${actor.name} did not ${infinitive} ${target.name}. ${third.name} welcomed the decision.`,
      `Ministers of ${actor.name} and ${third.name} met in the capital and signed a treaty.`,
      `"We will leave at once," ${speaker.name} of Oxfam said. ${actor.name} may ${infinitive} ${target.name}.`,
    ].at(frame),
  )
  .map((text) => text ?? "");

const article = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 5 });

function relative(claim: Claim, start: number): string {
  const { subject, relation, object, polarity, modality, tense, speaker, trigger, rule } = claim;
  return [
    `${subject} ${relation} ${object} at ${trigger.start - start}`,
    `${polarity} ${modality} ${tense} by ${speaker} (${rule}) ${claim.confidence}`,
  ].join(" ");
}

/** The claims of each paragraph, offsets counted from its beginning. */
function byParagraph({ article: whole, sentences, claims }: Document): Map<string, string[]> {
  const texts = whole.text.split("\n\n");
  const found = new Map(texts.map((text): [string, string[]] => [text, []]));
  for (const claim of claims) {
    const text = texts[sentences[claim.sentence]?.paragraph ?? -1] ?? "";
    found.get(text)?.push(relative(claim, whole.text.indexOf(text)));
  }
  return found;
}

const read = (paragraphs: readonly string[]): Map<string, string[]> =>
  byParagraph(extract({ id: "art:paragraphs", text: paragraphs.join("\n\n") }));

test("a paragraph's claims are the same without another one that it does not need", () => {
  fc.assert(
    fc.property(article, fc.nat(4), (paragraphs, at) => {
      const gone = at % paragraphs.length;
      const all = read(paragraphs);
      const rest = read(paragraphs.filter((_text, index) => index !== gone));
      for (const [text, claims] of rest) expect(claims, text).toEqual(all.get(text));
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("the order of such paragraphs does not matter", () => {
  fc.assert(
    fc.property(article, (paragraphs) => {
      const turned = read([...paragraphs].reverse());
      for (const [text, claims] of read(paragraphs)) expect(turned.get(text), text).toEqual(claims);
    }),
    { seed: SEED, numRuns: 40 },
  );
});
