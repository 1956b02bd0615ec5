import { UNIQUE_LABELS } from "#schemas/ddl.ts";
import { type ImportLine, readLine } from "../../import/read-line.ts";
import { DELIMITER } from "./cells.ts";
import { importScript } from "./script.ts";
import { createTable, type Table } from "./table.ts";

/** A piece of a file of a bulk import. */
export interface FilePart {
  file: string;
  text: string;
}

type ImportNode = Extract<ImportLine, { kind: "node" }>;

const UNIQUE = new Set<string>(UNIQUE_LABELS);

/** The files so far: those of nodes come before those of relationships. */
interface Files {
  nodes: Map<string, NamedTable>;
  links: Map<string, NamedTable>;
}

interface NamedTable {
  name: string;
  /** The label or type that tells it best. */
  kind: string;
  table: Table;
}

/**
 * The lines of an export (format `jsonl`) as files for `neo4j-admin database import full`
 * (https://neo4j.com/docs/operations-manual/5/import/): one of data and one of the header for each
 * combination of labels or type of relationship and of properties (every row must have every column
 * of its file), with an id space for each label whose ids
 * are unique, and `import.sh` with the command. Pieces of one file come in its order. Throws
 * `bad-input` for lines that no export writes.
 */
export async function* neo4jAdminFiles(lines: AsyncIterable<string>): AsyncGenerator<FilePart> {
  const files: Files = { nodes: new Map(), links: new Map() };
  const own: ImportNode[] = [];
  for await (const read of recordsOf(lines)) {
    if (read.kind === "link") yield linkPart(files, read);
    else if (read.labels === "KgMeta") own.push(read);
    else yield nodePart(files, read);
  }
  for (const { labels, props } of own) {
    yield nodePart(files, { labels, props: withEmptyLists(props, files) });
  }
  const [nodes, links] = [[...files.nodes.values()], [...files.links.values()]];
  for (const { name, table } of [...nodes, ...links]) {
    yield { file: `${name}-header.csv`, text: table.header() };
  }
  const namesOf = (tables: NamedTable[]) => tables.map(({ name }) => name);
  yield { file: "import.sh", text: importScript(namesOf(nodes), namesOf(links)) };
}

async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<ImportLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== "") yield readLine(line, number);
  }
}

function nodePart(
  { nodes }: Files,
  { labels, props }: Pick<ImportNode, "labels" | "props">,
): FilePart {
  const names = labels.split(":");
  const space = UNIQUE_LABELS.find((label) => names.includes(label)) ?? labels;
  const { id, ...properties } = props;
  const { name, table } = tableOf(nodes, properties, {
    base: `nodes-${names.join("-")}`,
    kind: names.find((label) => !UNIQUE.has(label)) ?? space,
    fixed: [`id:ID(${space})`, ":LABEL"],
  });
  return {
    file: `${name}.csv`,
    text: table.row([String(id), names.join(DELIMITER)], properties),
  };
}

function linkPart({ links }: Files, link: Extract<ImportLine, { kind: "link" }>): FilePart {
  const { from, type, to } = link.layout;
  const { name, table } = tableOf(links, link.props, {
    base: `relationships-${from}-${type}-${to}`,
    kind: type,
    fixed: [`:START_ID(${from})`, `:END_ID(${to})`, ":TYPE"],
  });
  return { file: `${name}.csv`, text: table.row([link.start, link.end, type], link.props) };
}

/** The table for records of one kind with just these properties. */
function tableOf(
  tables: Map<string, NamedTable>,
  properties: Record<string, unknown>,
  { base, kind, fixed }: { base: string; kind: string; fixed: readonly string[] },
): NamedTable {
  const key = `${base} ${Object.keys(properties).join()}`;
  const known = tables.get(key);
  if (known) return known;
  const made = { name: `${base}-${tables.size + 1}`, kind, table: createTable(fixed) };
  tables.set(key, made);
  return made;
}

/** The store's own record, with what the importer will have left out: `Entity.aliases` and the like. */
function withEmptyLists(meta: Record<string, unknown>, { nodes }: Files) {
  const found = [...nodes.values()].flatMap(({ kind, table }) =>
    table.emptyLists().map((property) => `${kind}.${property}`),
  );
  const emptyLists = [...new Set(found)].toSorted();
  return emptyLists.length === 0 ? meta : { ...meta, emptyLists };
}
