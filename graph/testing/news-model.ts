import fc from "fast-check";
import type { Document, Modality, Polarity } from "#schemas/document.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import { type DocumentSketch, makeDocument } from "./documents.ts";

/** One claim of a made-up article, in one sentence of its own. */
interface Statement {
  subject: number;
  object: number;
  relation: (typeof RELATIONS)[number];
  polarity: Polarity;
  modality: Modality;
  surface: number;
}

/** A version of a made-up article: `article` says which one, the rest is what it says this time. */
export interface Version {
  article: number;
  month: number;
  statements: Statement[];
}

/** What happens to a store. */
export type Step =
  | { kind: "load"; versions: Version[] }
  | { kind: "delete"; article: number }
  | { kind: "again" };

const RELATIONS = ["SUPPORTS", "MEETS", "ATTACKS"] as const;
const NAMES = ["Alpha", "Beta", "Gamma", "Delta"];
const ARTICLES = 4;

const statement = fc.record({
  subject: fc.nat(NAMES.length - 1),
  object: fc.nat(NAMES.length - 1),
  relation: fc.constantFrom(...RELATIONS),
  polarity: fc.constantFrom<Polarity>("affirmed", "affirmed", "negated"),
  modality: fc.constantFrom<Modality>("asserted", "planned", "possible", "denied"),
  surface: fc.nat(2),
});

const version: fc.Arbitrary<Version> = fc.record({
  article: fc.nat(ARTICLES - 1),
  month: fc.nat(11),
  statements: fc.array(
    statement.filter(({ subject, object }) => subject !== object),
    { maxLength: 4 },
  ),
});

/** Random histories of loading, changing, deleting and loading the same again. */
export const histories: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant("load" as const),
        versions: fc.array(version, { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("delete" as const), article: fc.nat(ARTICLES - 1) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("again" as const) }) },
  ),
  { minLength: 1, maxLength: 7 },
);

/** The document of a version. */
export function documentOf({ article, month, statements }: Version): Document {
  const name = (entity: number, surface: number) =>
    `[${NAMES[entity]}${["", " Corp", " Group"][surface]}](org:~${NAMES[entity]?.toLowerCase()})`;
  const sketch: DocumentSketch = {
    title: `Article ${article}`,
    url: `https://news${article % 2}.example.com/${article}`,
    publishedAt: `2024-${String(month + 1).padStart(2, "0")}-01`,
    sentences: [
      "Nothing else happened.",
      ...statements.map(
        (of, index) => `${name(of.subject, of.surface)} verb${index} ${name(of.object, 0)}.`,
      ),
    ],
    claims: statements.map((of, index) => ({
      ...{ sentence: index + 1, relation: of.relation, trigger: `verb${index}` },
      ...{ polarity: of.polarity, modality: of.modality },
      subject: `org:~${NAMES[of.subject]?.toLowerCase()}`,
      object: `org:~${NAMES[of.object]?.toLowerCase()}`,
    })),
  };
  return makeDocument(sketch);
}

/** The versions that stand after a history: of each article the last one loaded and not deleted. */
export function standing(history: readonly Step[]): Map<number, Version> {
  const articles = new Map<number, Version>();
  for (const step of history) {
    if (step.kind === "delete") articles.delete(step.article);
    if (step.kind === "load") for (const next of step.versions) articles.set(next.article, next);
  }
  return articles;
}

/** What must follow from the standing articles, worked out from the statements alone. */
export interface Expectation {
  /** By key: status, claims, articles, planned, contested. */
  relationships: Record<string, [string, number, number, number, number]>;
  /** By entity id: mentions and articles. */
  entities: Record<string, [number, number]>;
}

export function expectation(articles: ReadonlyMap<number, Version>): Expectation {
  const expected: Expectation = { relationships: {}, entities: {} };
  const claims = [...articles].flatMap(([article, { statements }]) =>
    statements.map((of) => ({ ...of, article, key: keyOf(of) })),
  );
  for (const key of new Set(claims.map((claim) => claim.key))) {
    const own = claims.filter((claim) => claim.key === key);
    const direct = own.filter(
      ({ polarity, modality }) =>
        polarity === "affirmed" && ["asserted", "planned"].includes(modality),
    );
    if (direct.length === 0) continue;
    const planned = direct.filter(({ modality }) => modality === "planned").length;
    const contested = own.filter(
      ({ polarity, modality }) => polarity === "negated" || modality === "denied",
    ).length;
    const status = planned < direct.length ? "asserted" : "planned";
    const among = new Set(direct.map(({ article }) => article)).size;
    expected.relationships[key] = [status, direct.length, among, planned, contested];
  }
  for (const [entity, name] of NAMES.entries()) {
    const own = claims.filter(({ subject, object }) => subject === entity || object === entity);
    const among = new Set(own.map(({ article }) => article)).size;
    if (among > 0) expected.entities[`org:~${name.toLowerCase()}`] = [own.length, among];
  }
  return expected;
}

function keyOf({ subject, object, relation }: Statement): string {
  const ends = [subject, object].map((entity) => `org:~${NAMES[entity]?.toLowerCase()}`);
  const [from, to] = relationType(relation).symmetric ? ends.toSorted() : ends;
  return `${from}|${relation}|${to}`;
}
