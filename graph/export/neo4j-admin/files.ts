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
  nodes: Map<string, Table>;
  links: Map<string, Table>;
}

/**
 * The lines of an export (format `jsonl`) as files for `neo4j-admin database import full`
 * (https://neo4j.com/docs/operations-manual/5/import/): one of data and one of the header for each
 * combination of labels and each type of relationship, with an id space for each label whose ids
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
  for (const [name, table] of [...files.nodes, ...files.links]) {
    yield { file: `${name}-header.csv`, text: table.header() };
  }
  yield {
    file: "import.sh",
    text: importScript([...files.nodes.keys()], [...files.links.keys()]),
  };
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
  const name = `nodes-${names.join("-")}`;
  const table = tableOf(nodes, name, [`id:ID(${space})`, ":LABEL"]);
  const { id, ...properties } = props;
  return {
    file: `${name}.csv`,
    text: table.row([String(id), names.join(DELIMITER)], properties),
  };
}

function linkPart({ links }: Files, link: Extract<ImportLine, { kind: "link" }>): FilePart {
  const { from, type, to } = link.layout;
  const name = `relationships-${from}-${type}-${to}`;
  const table = tableOf(links, name, [`:START_ID(${from})`, `:END_ID(${to})`, ":TYPE"]);
  return { file: `${name}.csv`, text: table.row([link.start, link.end, type], link.props) };
}

function tableOf(tables: Map<string, Table>, name: string, fixed: readonly string[]): Table {
  const table = tables.get(name) ?? createTable(fixed);
  tables.set(name, table);
  return table;
}

/** The store's own record, with what the importer will have left out: `Entity.aliases` and the like. */
function withEmptyLists(meta: Record<string, unknown>, { nodes }: Files) {
  const emptyLists = [...nodes].flatMap(([name, table]) => {
    const [, ...labels] = name.split("-");
    const label = labels.find((each) => !UNIQUE.has(each)) ?? labels[0];
    return table.emptyLists().map((property) => `${label}.${property}`);
  });
  return emptyLists.length === 0 ? meta : { ...meta, emptyLists };
}
