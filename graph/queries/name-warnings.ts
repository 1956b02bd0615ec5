import { EVIDENCE_TYPES, NODE_LABELS } from "#schemas/ddl.ts";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import { PROPERTY_NAMES } from "#schemas/property-names.ts";
import type { QueryWarning } from "#schemas/query.ts";
import { type NameKind, type SoughtName, soughtNames } from "../cypher/names.ts";
import { positionAt } from "../cypher/position.ts";
import { tokenize } from "../cypher/tokens.ts";
import type { Store } from "../store.ts";
import { text } from "./cells.ts";
import { allowedTypos, typos } from "./fuzzy.ts";

/** What newsgraph itself writes: it may be missing where nothing of the kind was loaded. */
const OWN: Record<NameKind, readonly string[]> = {
  label: NODE_LABELS,
  type: [...EVIDENCE_TYPES, ...RELATIONS],
  property: PROPERTY_NAMES,
};

/** Statements that list the names of a store, from its catalogue: no node is looked at. */
const CATALOGUE: Record<NameKind, string> = {
  label: "CALL db.labels() YIELD label RETURN label AS name",
  type: "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name",
  property: "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name",
};

const LACKING: Record<NameKind, (name: string) => string> = {
  label: (name) => `No node has the label ${name}`,
  type: (name) => `No relationship has the type ${name}`,
  property: (name) => `Nothing has the property ${name}`,
};

/** One letter wrong or missing makes a name of so many letters still the same: "nme" is "name". */
const SHORTEST_MISTYPED = 3;

/** Names told at most: a query that was written for another graph has many. */
const TOLD = 8;

/**
 * Names of a typed query that nothing in the store has, with the name that was probably meant; and,
 * where it gave no rows, labels and types of newsgraph's own that the store does not have so far.
 */
export async function nameWarnings(
  store: Store,
  query: string,
  isEmpty: boolean,
): Promise<QueryWarning[]> {
  const names = distinct(soughtNames(tokenize(query)));
  const foreign = names.filter(({ kind, name }) => !OWN[kind].includes(name));
  const unknown = await unknownNames(store, foreign);
  const own = isEmpty ? names.filter((each) => !foreign.includes(each)) : [];
  const absent = await absentNames(store, own);
  return [...unknown, ...absent]
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, TOLD)
    .map(({ offset, message }) => ({ message, ...positionAt(query, offset) }));
}

interface Told {
  offset: number;
  message: string;
}

function distinct(names: readonly SoughtName[]): SoughtName[] {
  const first = new Map<string, SoughtName>();
  for (const each of names) {
    const key = `${each.kind} ${each.name}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

async function unknownNames(store: Store, names: readonly SoughtName[]): Promise<Told[]> {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  const known = new Map<NameKind, readonly string[]>();
  for (const kind of kinds) {
    const rows = await store.read(CATALOGUE[kind]);
    known.set(
      kind,
      rows.map((row) => text(row, "name")),
    );
  }
  return names.flatMap(({ kind, name, offset }) => {
    const there = known.get(kind) ?? [];
    if (there.includes(name)) return [];
    const meant = nearest(name, there) ?? nearest(name, OWN[kind]);
    const hint = meant === null ? "." : `; did you mean \`${meant}\`?`;
    return [{ offset, message: `${LACKING[kind](`\`${name}\``)}${hint}` }];
  });
}

/** Of newsgraph's own labels and types, those that nothing has. */
async function absentNames(store: Store, names: readonly SoughtName[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const { kind, name, offset } of names) {
    if (kind === "property") continue;
    const pattern = kind === "label" ? `(x:${name})` : `()-[x:${name}]->()`;
    const rows = await store.read(`MATCH ${pattern} RETURN 1 AS one LIMIT 1`);
    const message = `${LACKING[kind](`\`${name}\``)} in what is loaded so far.`;
    if (rows.length === 0) told.push({ offset, message });
  }
  return told;
}

/** The name with the fewest typing errors between; capitals and underscores are none. */
function nearest(name: string, names: readonly string[]): string | null {
  const plain = (text: string) => text.toLowerCase().replaceAll("_", "");
  const { length } = plain(name);
  const most = length < SHORTEST_MISTYPED ? 0 : Math.max(1, allowedTypos(length));
  let best: { name: string; errors: number } | null = null;
  for (const each of names) {
    const errors = typos(plain(name), plain(each), most);
    if (errors <= most && (best === null || errors < best.errors)) best = { name: each, errors };
  }
  return best?.name ?? null;
}
