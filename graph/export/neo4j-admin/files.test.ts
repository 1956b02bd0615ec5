import { describe, expect, it } from "vitest";
import { DELIMITER } from "./cells.ts";
import { neo4jAdminFiles } from "./files.ts";

async function* lines(...records: unknown[]): AsyncGenerator<string> {
  for (const record of records) yield JSON.stringify(record);
}

async function filesOf(...records: unknown[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { file, text } of neo4jAdminFiles(lines(...records))) {
    files[file] = (files[file] ?? "") + text;
  }
  return files;
}

const META = { node: "schema", labels: ["KgMeta"], properties: { id: "schema", schemaVersion: 1 } };

describe("the files for neo4j-admin", () => {
  it("quote text as it is, with line breaks, and separate labels and items by what no text holds", async () => {
    const properties = {
      id: "country:CI",
      name: 'Côte "d’Ivoire",\nWest',
      aliases: ["a;b", "c|d"],
    };
    const files = await filesOf(META, { node: "x", labels: ["Country", "Entity"], properties });
    expect(files["nodes-Country-Entity-1-header.csv"]).toBe(
      "id:ID(Entity),:LABEL,name:string,aliases:string[]\n",
    );
    expect(files["nodes-Country-Entity-1.csv"]).toBe(
      `"country:CI","Country${DELIMITER}Entity","Côte ""d’Ivoire"",\nWest","a;b${DELIMITER}c|d"\n`,
    );
  });

  it("give a column the type that all its values have", async () => {
    const claim = (id: string, properties: object) => ({
      node: id,
      labels: ["Claim"],
      properties: { id, ...properties },
    });
    const files = await filesOf(
      META,
      claim("1", { confidence: 1, isQuote: true }),
      claim("2", { confidence: 0.5, isQuote: false }),
      claim("3", { triggerStart: { $type: "integer", value: "9007199254740993" }, contexts: [] }),
      claim("4", { confidence: 0.75, isQuote: true }),
    );
    expect(files["nodes-Claim-1-header.csv"]).toBe(
      "id:ID(Claim),:LABEL,confidence:double,isQuote:boolean\n",
    );
    expect(files["nodes-Claim-1.csv"]).toBe(
      '"1","Claim",1,true\n"2","Claim",0.5,false\n"4","Claim",0.75,true\n',
    );
    expect(files["nodes-Claim-2-header.csv"]).toBe(
      "id:ID(Claim),:LABEL,triggerStart:long,contexts:string[]\n",
    );
    expect(files["nodes-Claim-2.csv"]).toBe('"3","Claim",9007199254740993,\n');
    expect(files["nodes-KgMeta-3.csv"]).toBe('"schema","KgMeta",1,"Claim.contexts"\n');
  });

  it("tell relationships by id space and type, in a command that names every file", async () => {
    const files = await filesOf(
      META,
      { node: "a", labels: ["Article"], properties: { id: "art:a" } },
      { node: "b", labels: ["Source"], properties: { id: "src:b" } },
      { relationship: "PUBLISHED_BY", start: "art:a", end: "src:b", properties: {} },
    );
    const name = "relationships-Article-PUBLISHED_BY-Source-1";
    expect(files[`${name}-header.csv`]).toBe(":START_ID(Article),:END_ID(Source),:TYPE\n");
    expect(files[`${name}.csv`]).toBe('"art:a","src:b","PUBLISHED_BY"\n');
    const data = Object.keys(files).filter((file) => file.endsWith(".csv"));
    expect(data.length).toBe(8);
    for (const file of data) expect(files["import.sh"]).toContain(file);
  });
});
