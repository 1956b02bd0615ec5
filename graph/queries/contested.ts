import { CONTESTS, contestOf } from "#schemas/contest.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Contested } from "#schemas/review.ts";
import type { Row, Store } from "../store.ts";
import { text } from "./cells.ts";

interface Voice {
  article: string;
  source: string;
  isDenied: boolean;
}

interface Triple {
  head: Omit<Contested, "asserting" | "denying" | "between" | "lastDate">;
  voices: Voice[];
  dates: string[];
}

/**
 * Triples that some claims affirm (as asserted or planned) and others deny or negate: those between
 * different sources first, then by most articles. What somebody marked wrong does not count. `keys` restricts to these triples.
 */
export async function findContested(
  store: Store,
  options: { keys?: readonly string[]; limit: number },
): Promise<{ contested: Contested[]; total: number }> {
  const denied = await store.read(
    `MATCH (c:Claim) WHERE c.status = 'denied' AND c.wrong IS NULL AND c.tripleKey IS NOT NULL
     RETURN DISTINCT c.tripleKey AS key`,
  );
  const wanted = options.keys && new Set(options.keys);
  const keys = denied.map((row) => text(row, "key")).filter((key) => !wanted || wanted.has(key));
  const triples = await readTriples(store, keys.toSorted());
  const contested = triples.map(toContested).filter((each) => each.asserting.claims > 0);
  const articles = (each: Contested) => each.asserting.articles + each.denying.articles;
  contested.sort(
    (a, b) =>
      CONTESTS.indexOf(b.between) - CONTESTS.indexOf(a.between) ||
      articles(b) - articles(a) ||
      (b.lastDate ?? "").localeCompare(a.lastDate ?? "", "en") ||
      (a.key < b.key ? -1 : 1),
  );
  return { contested: contested.slice(0, options.limit), total: contested.length };
}

async function readTriples(store: Store, keys: readonly string[]): Promise<Triple[]> {
  const rows = await store.read(
    `UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})<-[:ASSERTS]-(a:Article)
     WHERE c.wrong IS NULL AND c.status IN ['asserted', 'planned', 'denied']
     MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity)
     RETURN key AS key, c.status AS status, c.relation AS relation, c.date AS date, a.id AS article,
       a.source AS source, s.id AS subjectId, s.name AS subjectName, s.kind AS subjectKind,
       o.id AS objectId, o.name AS objectName, o.kind AS objectKind`,
    { keys },
  );
  const triples = new Map<string, Triple>();
  for (const row of rows) {
    const key = text(row, "key");
    const triple = triples.get(key) ?? { head: headOf(row), voices: [], dates: [] };
    triple.voices.push({
      article: text(row, "article"),
      source: text(row, "source"),
      isDenied: row["status"] === "denied",
    });
    if (typeof row["date"] === "string") triple.dates.push(row["date"]);
    triples.set(key, triple);
  }
  return [...triples.values()];
}

function headOf(row: Row): Triple["head"] {
  const party = (role: string) => ({
    id: text(row, `${role}Id`),
    name: text(row, `${role}Name`),
    kind: text(row, `${role}Kind`),
  });
  return {
    key: text(row, "key"),
    subject: party("subject"),
    relation: text(row, "relation") as Relation,
    object: party("object"),
  };
}

function toContested({ head, voices, dates }: Triple): Contested {
  const last = dates.toSorted().at(-1);
  return {
    ...head,
    asserting: countVoices(voices.filter(({ isDenied }) => !isDenied)),
    denying: countVoices(voices.filter(({ isDenied }) => isDenied)),
    between: contestOf(voices.map(({ article, source }) => ({ id: article, source }))),
    ...(last === undefined ? {} : { lastDate: last }),
  };
}

function countVoices(voices: readonly Voice[]): Contested["asserting"] {
  return {
    claims: voices.length,
    articles: new Set(voices.map(({ article }) => article)).size,
    sources: [...new Set(voices.flatMap(({ source }) => source || []))].toSorted(),
  };
}
