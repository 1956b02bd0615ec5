import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readWarc } from "./warc.ts";

interface RecordOptions {
  type?: string;
  url?: string;
  block: string | Buffer;
  contentType?: string;
}

function record({
  type = "response",
  url = "https://wire.example/a",
  ...rest
}: RecordOptions): Buffer {
  const block = Buffer.from(rest.block as string);
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2024-10-02T08:00:00Z",
    `Content-Type: ${rest.contentType ?? "application/http; msgtype=response"}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
}

function answer(headers: string[], body: string | Buffer, status = 200): Buffer {
  const head = [`HTTP/1.1 ${status} OK`, ...headers].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as string)]);
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function show(bytes: Buffer, size = 7): Promise<string[]> {
  const shown: string[] = [];
  for await (const page of readWarc(inChunks(bytes, size), "it")) {
    const { item } = page;
    shown.push(
      "error" in page
        ? `${item}! ${page.error.message}`
        : `${item} ${page.retrievedAt} ${page.input.html ?? page.input.text}`,
    );
  }
  return shown;
}

const HTML = "Content-Type: text/html; charset=iso-8859-1";

test("gives pages and passes over everything else", async () => {
  const archive = Buffer.concat([
    record({
      type: "warcinfo",
      block: "software: test\r\n",
      contentType: "application/warc-fields",
    }),
    record({ type: "request", block: "GET / HTTP/1.1\r\n\r\n" }),
    record({ block: answer([HTML], Buffer.from("<p>Malm\u00f6</p>", "latin1")) }),
    record({
      url: "https://wire.example/b.png",
      block: answer(["Content-Type: image/png"], "\u0000"),
    }),
    record({ url: "https://wire.example/gone", block: answer([HTML], "gone", 404) }),
    record({
      url: "<https://wire.example/c>",
      type: "conversion",
      block: "Talks began.",
      contentType: "text/plain",
    }),
    record({ url: "urn:x", type: "resource", block: "no", contentType: "text/plain" }),
  ]);
  expect(await show(archive)).toEqual([
    "https://wire.example/a 2024-10-02T08:00:00Z <p>Malmö</p>",
    "https://wire.example/c 2024-10-02T08:00:00Z Talks began.",
  ]);
});

test.each([
  ["packed", answer([HTML, "Content-Encoding: gzip"], gzipSync("<p>Oslo</p>"))],
  [
    "in chunks",
    answer([HTML, "Transfer-Encoding: chunked"], "6\r\n<p>Osl\r\n5;x=1\r\no</p>\r\n0\r\n\r\n"),
  ],
  ["said to be in chunks and not", answer([HTML, "Transfer-Encoding: chunked"], "<p>Oslo</p>")],
])("an answer that is %s", async (_, block) => {
  expect(await show(record({ block }))).toEqual([expect.stringContaining(" <p>Oslo</p>")]);
});

test("a damaged answer is an error, and the rest goes on", async () => {
  const bad = record({ block: answer([HTML, "Content-Encoding: gzip"], "no gzip") });
  const good = record({ block: answer([HTML], "<p>Oslo</p>") });
  expect(await show(Buffer.concat([bad, good]))).toEqual([
    expect.stringMatching(/^https:\/\/wire.example\/a! .*damaged/u),
    expect.stringContaining("Oslo"),
  ]);
});

test("a file that does not go on as an archive is told", async () => {
  const good = record({ block: answer([HTML], "<p>Oslo</p>") });
  await expect(show(Buffer.concat([good, Buffer.from("x".repeat(90_000))]))).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringContaining("it is damaged"),
  });
  expect(await show(good.subarray(0, -9))).toHaveLength(1);
});
