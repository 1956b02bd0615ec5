import { expect, test } from "vitest";
import type { Document } from "#schemas/document.ts";
import { toJsonLine } from "./to-jsonl.ts";

const text = "NATO trained Ukraine.";
const document: Document = {
  article: { id: "art:1", text },
  sentences: [{ index: 0, start: 0, end: 21, paragraph: 0, isQuote: false, isHeadline: false }],
  mentions: [
    { start: 0, end: 4, text: "NATO", via: "name", entityId: "org:nato", sentence: 0 },
    { start: 13, end: 20, text: "Ukraine", via: "name", entityId: "country:UA", sentence: 0 },
  ],
  entities: [
    { id: "country:UA", kind: "Country", name: "Ukraine", aliases: [], curated: true, iso3: "UKR" },
    { id: "org:nato", kind: "Organization", name: "NATO", aliases: [], curated: true },
  ],
  quotations: [{ start: 0, end: 20, direct: false, speaker: null, speakerSpan: null, cue: "said" }],
  claims: [
    {
      id: "clm:1",
      sentence: 0,
      relation: "TRAINS",
      subject: "org:nato",
      object: "country:UA",
      subjectSpan: { start: 0, end: 4 },
      objectSpan: { start: 13, end: 20 },
      trigger: { start: 5, end: 12, text: "trained", lemma: "train" },
      polarity: "affirmed",
      modality: "asserted",
      tense: "past",
      ploverEvent: "AID",
      ploverContexts: [],
      speaker: null,
      speakerSpan: null,
      cue: null,
      isQuote: false,
      datePrecision: "unknown",
      viaCoreference: false,
      viaMetonym: false,
      confidence: 0.9,
      rule: "trains/train",
    },
  ],
  extractorVersion: "1",
  lexiconVersion: "1",
};

test("a document becomes one line with mentions under their entities and the sentence's span", () => {
  const line = toJsonLine(document, "doc-7");
  expect(line).not.toContain("\n");
  const read = JSON.parse(line);
  expect(read.id).toBe("doc-7");
  expect(read.entities[0]).toEqual({
    id: "country:UA",
    kind: "Country",
    name: "Ukraine",
    iso3: "UKR",
    mentions: [{ start: 13, end: 20, text: "Ukraine", via: "name" }],
  });
  expect(read.claims[0].sentence).toEqual({ start: 0, end: 21 });
  expect(read.claims[0].trigger).toMatchObject({ start: 5, end: 12, lemma: "train" });
  expect(read.quotations).toHaveLength(1);
});

test("without an id the line is named by the article", () => {
  expect(JSON.parse(toJsonLine(document)).id).toBe("art:1");
});
