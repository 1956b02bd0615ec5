import type { Entity, Mention } from "#schemas/document.ts";
import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis } from "../../analysis.ts";
import { clean } from "../clean.ts";
import { findQuotations } from "../find-quotations.ts";
import { parse } from "../parse.ts";

function record(id: string, name: string, leads: LexiconRecord["leads"] = []): LexiconRecord {
  const empty = {
    aliases: [],
    demonyms: [],
    metonyms: [],
    nominals: [],
    ambiguous: [],
    memberOf: [],
  };
  const kind = id.startsWith("person:") ? "Person" : "Organization";
  return { id, kind, name, leads, ...empty, source: "test", asOf: "2024-01-01" };
}

const RECORDS = [
  record("org:un", "United Nations"),
  record("org:eu", "European Union"),
  record("person:guterres", "António Guterres", [
    { of: "org:un", title: "secretary-general", from: "2017-01-01" },
  ]),
  record("person:michel", "Charles Michel", [
    { of: "org:eu", title: "president", from: "2019-12-01", to: "2024-11-30" },
  ]),
];
const NAMES = new Map([
  ["Guterres", "person:guterres"],
  ["Michel", "person:michel"],
  ["Baerbock", "person:~baerbock"],
  ["Oxfam", "org:~oxfam"],
]);

const lexicon: Lexicon = {
  version: "test",
  records: RECORDS,
  maxWords: 1,
  get: (id) => RECORDS.find((entry) => entry.id === id),
  lookup: () => [],
};

function mentionsIn(text: string): Mention[] {
  return [...NAMES].flatMap(([name, entityId]) =>
    [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
      via: "name" as const,
      entityId,
      sentence: 0,
    })),
  );
}

function toEntity(id: string): Entity {
  const kind = id.startsWith("person:") ? "Person" : "Organization";
  return { id, kind, name: id, aliases: [], curated: false };
}

/** Cleans, parses and finds quotations; the names above are its mentions. */
export function readQuotations(text: string, publishedAt?: string): Analysis {
  const mentions = mentionsIn(text);
  const start: Analysis = {
    article: { id: "art:test", text, ...(publishedAt === undefined ? {} : { publishedAt }) },
    lexicon,
    blocks: [],
    sentences: [],
    candidates: [],
    entities: [...new Set(mentions.map(({ entityId }) => entityId))].map(toEntity),
    mentions,
    quotations: [],
    clauses: [],
    claims: [],
    traces: [],
  };
  return findQuotations(parse(clean(start)));
}

/** Quotations as "direct|reported cue <speaker's phrase> content", line breaks as "/". */
export function showQuotations(text: string): string[] {
  return readQuotations(text).quotations.map(({ start, end, direct, cue, speakerSpan }) => {
    const who = speakerSpan === null ? "-" : text.slice(speakerSpan.start, speakerSpan.end);
    const content = text.slice(start, end).replace(/\n+/gu, "/");
    return `${direct ? "direct" : "reported"} ${cue ?? "-"} <${who}> ${content}`;
  });
}
