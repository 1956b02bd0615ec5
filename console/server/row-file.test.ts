import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE } from "../testing/sample.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";
import { type Rows, rowFile, streamText } from "./row-file.ts";

async function text(pages: readonly Rows[], format: "csv" | "json"): Promise<string> {
  let written = "";
  for await (const part of rowFile(asyncOf(pages), format)) written += part;
  return written;
}

async function* asyncOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const columns = ["name", "n"];
const PAGES: Rows[] = [
  { columns, rows: [["a,b", 1]] },
  { columns, rows: [["=c", null]] },
];

describe("rows as a file", () => {
  it("is one table over all pages", async () => {
    expect(await text(PAGES, "csv")).toBe('name,n\r\n"a,b",1\r\n\'=c,\r\n');
  });

  it.each<[Rows[], unknown]>([
    [
      PAGES,
      [
        { name: "a,b", n: 1 },
        { name: "=c", n: null },
      ],
    ],
    [[{ columns, rows: [] }], []],
  ])("is one JSON list over all pages", async (pages, expected) => {
    expect(JSON.parse(await text(pages, "json"))).toEqual(expected);
  });

  it("breaks where a later page fails", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield "one";
      throw new Error("gone");
    }
    let ends = 0;
    const stream = await streamText(failing(), () => {
      ends += 1;
    });
    await expect(new Response(stream).text()).rejects.toThrow("gone");
    expect(ends).toBe(1);
  });
});

describe("POST /api/query/file", () => {
  let served: ServedApp;
  beforeAll(async () => {
    served = await serveApp();
    await served.call("POST", "/api/articles", { articles: [SAMPLE] });
  });
  afterAll(() => served.close());

  const post = (body: unknown) =>
    served.app.request("/api/query/file", {
      method: "POST",
      headers: { "x-newsgraph": "1", "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("gives every row, more than a result on the screen holds", async () => {
    const query = "UNWIND range(1, 3000) AS x RETURN x, 'a' AS a";
    const response = await post({ query, format: "csv" });
    expect(response.headers.get("content-type")).toMatch(/^text\/csv/u);
    expect(response.headers.get("content-disposition")).toContain("rows.csv");
    const lines = (await response.text()).trim().split("\r\n");
    expect(lines).toHaveLength(3001);
    expect(lines.at(-1)).toBe("3000,a");
  });

  it("answers a mistake as any other query does, and frees its id", async () => {
    for (const _ of [1, 2]) {
      const response = await post({ id: "mine", query: "RETURN wrong(1)", format: "json" });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: "query-syntax", offset: 7 } });
    }
  });
});
