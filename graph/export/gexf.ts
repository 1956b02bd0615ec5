import type { Store } from "../store.ts";
import { type Column, cellText, EDGE_COLUMNS, NODE_COLUMNS } from "./graphml.ts";
import { directRelationshipsOf, nodesOf } from "./pages.ts";
import { escapeXml } from "./xml.ts";

/** Entities and direct relationships as GEXF 1.3 (https://gexf.net/schema.html). */
export async function* exportGexf(store: Store): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield attributes("node", NODE_COLUMNS);
  yield attributes("edge", EDGE_COLUMNS);
  yield "<nodes>\n";
  for await (const { id, properties } of nodesOf(store, "Entity")) {
    const label = escapeXml(String(properties["name"] ?? id));
    yield `<node id="${escapeXml(id)}" label="${label}">${values(NODE_COLUMNS, properties)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const { id, type, start, end, properties } of directRelationshipsOf(store)) {
    const ends = `source="${escapeXml(start)}" target="${escapeXml(end)}"`;
    const weight = typeof properties["claimCount"] === "number" ? properties["claimCount"] : 1;
    const cells = values(EDGE_COLUMNS, { ...properties, relation: type });
    yield `<edge id="${escapeXml(id)}" ${ends} label="${escapeXml(type)}" weight="${weight}">${cells}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(domain: "node" | "edge", columns: readonly Column[]): string {
  const rows = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${domain}">${rows.join("")}</attributes>\n`;
}

function values(columns: readonly Column[], properties: Record<string, unknown>): string {
  const cells = columns
    .filter(({ name }) => properties[name] !== undefined && properties[name] !== null)
    .map(
      ({ name }) => `<attvalue for="${name}" value="${escapeXml(cellText(properties[name]))}"/>`,
    );
  return `<attvalues>${cells.join("")}</attvalues>`;
}
