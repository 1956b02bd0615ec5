import type { Violation } from "#schemas/answers.ts";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import { verifyDecisions } from "../decisions/verify-decisions.ts";
import type { Row, Store } from "../store.ts";
import { directRelationships } from "./recount-relationships.ts";
import { verifyEntities } from "./verify-entities.ts";

/** A rule about single nodes: the statement finds those that break it, as `where`. */
interface Check {
  invariant: string;
  message: string;
  find: string;
}

const CHECKS: readonly Check[] = [
  {
    invariant: "import-complete",
    message: "an import did not come to its end; import again",
    find: "MATCH (m:KgMeta) WHERE m.importing = true RETURN m.id AS where",
  },
  {
    invariant: "article-complete",
    message: "an article is half written; load it again",
    find: "MATCH (a:Article) WHERE a.pending = true OR a.contentHash IS NULL RETURN a.id AS where",
  },
  {
    invariant: "copy-of",
    message: "nearDuplicateOf names an article that is not there",
    find: "MATCH (a:Article) WHERE a.nearDuplicateOf IS NOT NULL OPTIONAL MATCH (b:Article {id: a.nearDuplicateOf}) WITH a, b WHERE b IS NULL RETURN a.id AS where",
  },
  {
    invariant: "sentence-count",
    message: "sentenceCount differs from the sentences there are",
    find: "MATCH (a:Article) OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence) WITH a, count(s) AS found WHERE found <> a.sentenceCount RETURN a.id AS where",
  },
  {
    invariant: "sentence-article",
    message: "a sentence belongs to no article",
    find: "MATCH (s:Sentence) WHERE NOT EXISTS { (s)<-[:HAS_SENTENCE]-(:Article) } RETURN s.id AS where",
  },
  {
    invariant: "claim-article",
    message: "no article asserts the claim",
    find: "MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:ASSERTS]-(:Article) } RETURN c.id AS where",
  },
  {
    invariant: "claim-evidence",
    message: "a claim has no or several sentences",
    find: "MATCH (c:Claim) OPTIONAL MATCH (c)-[r:EVIDENCE]->(:Sentence) WITH c, count(r) AS found WHERE found <> 1 RETURN c.id AS where",
  },
  {
    invariant: "claim-subject",
    message: "a claim has no or several subjects",
    find: "MATCH (c:Claim) OPTIONAL MATCH (c)-[r:SUBJECT]->(:Entity) WITH c, count(r) AS found WHERE found <> 1 RETURN c.id AS where",
  },
  {
    invariant: "claim-object",
    message: "a claim has several objects, or lost the one its tripleKey names",
    find: "MATCH (c:Claim) OPTIONAL MATCH (c)-[r:OBJECT]->(:Entity) WITH c, count(r) AS found WHERE found > 1 OR (found = 0 AND c.tripleKey IS NOT NULL) RETURN c.id AS where",
  },
  {
    invariant: "claim-key",
    message: "tripleKey differs from the claim's subject, relation and object",
    find: "MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE c.tripleKey IS NULL OR c.tripleKey <> s.id + '|' + c.relation + '|' + o.id RETURN c.id AS where",
  },
  {
    invariant: "entity-mentioned",
    message: "no article mentions the entity",
    find: "MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Article) } AND NOT EXISTS { (e)-[:SAME_AS]-() } RETURN e.id AS where",
  },
  {
    invariant: "entity-counts",
    message: "mentionCount or articleCount differs from the mentions there are",
    find: "MATCH (a:Article)-[m:MENTIONS]->(e:Entity) WITH e, count(DISTINCT a.id) AS articles, sum(m.count) AS mentions WHERE articles <> e.articleCount OR mentions <> e.mentionCount RETURN e.id AS where",
  },
  {
    invariant: "mention-count",
    message: "an article counts other mentions of the entity than its sentences hold",
    find: "MATCH (a:Article)-[m:MENTIONS]->(e:Entity) OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(:Sentence)-[s:MENTIONS]->(e) WHERE coalesce(s.readAs, e.id) = coalesce(m.readAs, e.id) WITH a.id + ' ' + coalesce(m.readAs, e.id) AS place, m.count AS told, sum(size(s.starts)) AS found WHERE told <> found RETURN place AS where",
  },
  {
    invariant: "entity-merged",
    message: "an entity that was merged into another one is still mentioned",
    find: "MATCH (e:Entity)-[:SAME_AS]->(:Entity) WHERE EXISTS { (e)<-[:MENTIONS]-(:Article) } RETURN e.id AS where",
  },
  {
    invariant: "entity-kind",
    message: "the entity's kind is not one of its labels",
    find: "MATCH (e:Entity) WHERE NOT e.kind IN labels(e) RETURN e.id AS where",
  },
];

/** At most so many violations of one invariant are told. */
const MAX_EACH = 100;

/**
 * Counts every invariant of the store again: completeness of articles, claims and mentions,
 * offsets (`article.text.slice(start, end) === surface`), entity counts and descriptions, that
 * decisions are followed, and that the direct layer is what the claims say. An empty list means the
 * store is whole.
 */
export async function verifyStore(store: Store): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const { invariant, message, find } of CHECKS) {
    const rows = await store.read(`${find} LIMIT ${MAX_EACH}`.replaceAll(" AS where", " AS place"));
    violations.push(...rows.map((row) => ({ invariant, where: String(row["place"]), message })));
  }
  return [
    ...violations,
    ...(await verifyEntities(store)),
    ...(await verifyDecisions(store)),
    ...(await verifyOffsets(store)),
    ...(await verifyDirectLayer(store)),
  ];
}

async function verifyOffsets(store: Store): Promise<Violation[]> {
  const articles = await store.read("MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.id AS id");
  const violations: Violation[] = [];
  for (const { id } of articles) {
    const [article] = await store.read("MATCH (a:Article {id: $id}) RETURN a.text AS text", { id });
    const text = String(article?.["text"]);
    const sentences = await store.read(
      `MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
       RETURN s.id AS sentence, s.start AS start, s.end AS end, s.text AS line`,
      { id },
    );
    violations.push(...sentences.flatMap((row) => wrongSentence(text, row)));
    const mentions = await store.read(
      `MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
       RETURN s.id AS sentence, e.id AS entity, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends`,
      { id },
    );
    violations.push(...mentions.flatMap((row) => wrongMentions(text, row)));
  }
  return violations;
}

function wrongSentence(text: string, row: Row): Violation[] {
  if (text.slice(Number(row["start"]), Number(row["end"])) === row["line"]) return [];
  const where = String(row["sentence"]);
  return [{ invariant: "sentence-offsets", where, message: "the text at its offsets is another" }];
}

function wrongMentions(text: string, row: Row): Violation[] {
  const [starts, ends] = [list(row["starts"]), list(row["ends"])];
  const where = `${String(row["sentence"])} ${String(row["entity"])}`;
  return list(row["surfaces"]).flatMap((surface, index) => {
    const [start, end] = [Number(starts[index]), Number(ends[index])];
    if (text.slice(start, end) === surface) return [];
    const message = `the text at ${start}-${end} is not "${String(surface)}"`;
    return [{ invariant: "mention-offsets", where, message }];
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

async function verifyDirectLayer(store: Store): Promise<Violation[]> {
  const keys = await store.read(
    "MATCH (c:Claim) WHERE c.tripleKey IS NOT NULL RETURN DISTINCT c.tripleKey AS key",
  );
  const expected = await directRelationships(
    { run: (cypher, params) => store.read(cypher, params) },
    keys.map((row) => String(row["key"])),
  );
  const rest = new Map(expected.map((direct) => [direct.key, direct.props]));
  const violations: Violation[] = [];
  for (const relation of RELATIONS) {
    const rows = await store.read(
      `MATCH (s:Entity)-[r:${relation}]->(o:Entity) RETURN s.id AS s, o.id AS o, r.key AS key, properties(r) AS props`,
    );
    for (const row of rows) {
      const key = `${String(row["s"])}|${relation}|${String(row["o"])}`;
      const props = rest.get(key);
      rest.delete(key);
      if (row["key"] !== key || !props || canonical(props) !== canonical(row["props"])) {
        violations.push({
          invariant: "direct-layer",
          where: key,
          message: "the relationship is not what its claims say; run rebuild",
        });
      }
    }
  }
  for (const key of rest.keys()) {
    violations.push({
      invariant: "direct-layer",
      where: key,
      message: "the relationship is missing; run rebuild",
    });
  }
  return violations;
}

function canonical(props: unknown): string {
  return JSON.stringify(Object.entries(props ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
