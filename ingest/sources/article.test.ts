import { describe, expect, test } from "vitest";
import { AppError } from "#schemas/errors.ts";
import { articleFromInput, canonicalUrl, titleOfText } from "./article.ts";

const PARAGRAPH =
  "The foreign ministers of Finland and Estonia met in Tallinn on Tuesday and agreed to share the cost of two new icebreakers for the Gulf of Finland.";
const SECOND =
  "Both governments said the ships would be ready in four years. Shipping companies on both sides of the gulf welcomed the plan, which had been debated since spring.";

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Icebreakers for the gulf</h1>${body}<p>${PARAGRAPH}</p><p>${SECOND}</p></article><footer>All rights reserved</footer></body></html>`;
}

describe("text", () => {
  test("is kept to the last character", () => {
    const text = `  ${PARAGRAPH}\r\n\r\n${SECOND} \n`;
    expect(articleFromInput({ text }).text).toBe(text);
  });

  test("nothing that nobody states is made up", () => {
    expect(articleFromInput({ text: PARAGRAPH })).toEqual({
      id: expect.stringMatching(/^art:[0-9a-f]{24}$/u),
      text: PARAGRAPH,
      publishedPrecision: "unknown",
      dateOrigin: "none",
    });
  });

  test.each([
    ["Icebreakers agreed\n\nThe ministers met.", "Icebreakers agreed"],
    ["# Icebreakers agreed\n\nThe ministers met.", "Icebreakers agreed"],
    ["Who pays for icebreakers?\r\n\r\nThe ministers met.", "Who pays for icebreakers?"],
    ["The ministers met.\n\nThey signed.", undefined],
    ["Icebreakers agreed\nThe ministers met.", undefined],
    ["Icebreakers agreed\n\n", undefined],
    ["• Live from Tallinn\n\nThe ministers met.", undefined],
    ['"We agree on all points"\n\nThe ministers met.', undefined],
  ])("title of %j is %j", (text, title) => {
    expect(titleOfText(text)).toBe(title);
  });
});

describe("who counts: the input before the page before the default", () => {
  const html = page(
    '<meta property="article:published_time" content="2021-05-04T08:00:00+03:00"><meta property="og:site_name" content="Baltic Example"><meta name="author" content="Mari Example">',
    "",
  );

  test("page", () => {
    expect(articleFromInput({ html }, { source: "Folder", publishedAt: "2020" })).toMatchObject({
      publishedAt: "2021-05-04T08:00:00+03:00",
      publishedPrecision: "time",
      dateOrigin: "page",
      source: "Baltic Example",
      author: "Mari Example",
      lang: "en",
    });
  });

  test("input", () => {
    const input = {
      html,
      publishedAt: "2021-05-03",
      source: "Feed",
      author: "Jaan",
      title: "Ships",
    };
    expect(articleFromInput(input)).toMatchObject({
      publishedAt: "2021-05-03",
      dateOrigin: "given",
      source: "Feed",
      author: "Jaan",
      title: "Ships",
    });
  });

  test("default", () => {
    const article = articleFromInput(
      { text: PARAGRAPH },
      { source: "Folder", publishedAt: "2020-02", url: "https://www.example.org/a" },
    );
    expect(article).toMatchObject({ publishedAt: "2020-02", publishedPrecision: "month" });
    expect(article).toMatchObject({ dateOrigin: "given", source: "Folder" });
  });

  test("the host is the source when nothing else is", () => {
    const url = "https://www.example.org/a";
    expect(articleFromInput({ text: PARAGRAPH, url }).source).toBe("example.org");
  });
});

describe("identity", () => {
  const idOf = (input: Parameters<typeof articleFromInput>[0]) => articleFromInput(input).id;

  test("tracking parameters and fragments do not change it", () => {
    const url = "https://example.org/a?id=7";
    expect(idOf({ text: "One text.", url: `${url}&utm_source=x&fbclid=y#top` })).toBe(
      idOf({ text: "Another text.", url }),
    );
    expect(idOf({ text: "One text.", url: `${url}1` })).not.toBe(idOf({ text: "One text.", url }));
  });

  test("an id of its own counts first", () => {
    const id = "art:0123456789abcdef01234567";
    expect(idOf({ id, text: "One text.", url: "https://example.org/a" })).toBe(id);
    expect(idOf({ id: "7", text: "One text." })).toBe(idOf({ id: "7", text: "Another text." }));
    expect(idOf({ id: "7", text: "One text." })).not.toBe(idOf({ id: "8", text: "One text." }));
  });

  test("another text under the same title, date and source is another article", () => {
    const said = { title: "The view from Oslo", publishedAt: "2021-05-04", source: "The Example" };
    expect(idOf({ ...said, text: "One." })).not.toBe(idOf({ ...said, text: "Two." }));
  });

  test("what the article states of date and source counts, what the reader adds does not", () => {
    const text = "The ministers met.";
    const added = { source: "Folder", publishedAt: "2021-05-04" };
    expect(articleFromInput({ text }, added).id).toBe(articleFromInput({ text }).id);
    expect(idOf({ text, source: "The Example" })).not.toBe(idOf({ text }));
    expect(idOf({ text, publishedAt: "2021-05-04" })).not.toBe(idOf({ text }));
  });

  test.each([
    ["not an address", "not an address"],
    ["https://Example.ORG:443/a#b", "https://example.org/a"],
  ])("canonicalUrl(%j) is %j", (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

describe("pages", () => {
  test("give title and paragraphs, and no navigation", () => {
    expect(articleFromInput({ html: page("", "") }).text).toBe(
      `Icebreakers for the gulf\n\n${PARAGRAPH}\n\n${SECOND}`,
    );
  });

  test("lists keep their bullets, line breaks part, captions and scripts go", () => {
    const body =
      "<ul><li>Finland pays half of the price of both ships</li><li>Estonia pays the other half</li></ul><p>One line<br>another line of the same paragraph, long enough to stay.</p><figure><img src='x'><figcaption>A ship, photo: Example</figcaption></figure><script>var x = 1</script>";
    const { text } = articleFromInput({ html: page("", body) });
    expect(text).toContain("• Finland pays half of the price of both ships\n\n• Estonia pays");
    expect(text).toContain("One line\n\nanother line");
    expect(text).not.toMatch(/photo: Example|var x/u);
  });

  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Two ships for the gulf","datePublished":"2021-05-04","author":[{"name":"Mari"},{"name":"Jaan"}],"publisher":{"name":"Baltic Example"}}]}</script>',
      {
        title: "Two ships for the gulf",
        publishedAt: "2021-05-04",
        author: "Mari, Jaan",
        source: "Baltic Example",
      },
    ],
    [
      "broken JSON-LD",
      '<script type="application/ld+json">{"@type":</script>',
      { dateOrigin: "none" },
    ],
    ["a date that is none", '<meta name="date" content="today">', { dateOrigin: "none" }],
    ["dc.date", '<meta name="DC.date" content="2021-05">', { publishedAt: "2021-05" }],
    [
      "canonical and site",
      '<link rel="canonical" href="/a/1?utm_medium=x"><title>Ships - Baltic Example</title><meta property="og:site_name" content="Baltic Example">',
      { url: "https://example.org/a/1" },
    ],
    [
      "a canonical that is no page",
      '<link rel="canonical" href="javascript:x">',
      { url: "https://example.org/start" },
    ],
  ])("metadata: %s", (_, head, expected) => {
    const article = articleFromInput(
      { html: page(head, "") },
      { url: "https://example.org/start" },
    );
    expect(article).toMatchObject(expected);
  });

  test("a time element counts", () => {
    const html = page("", '<header><time datetime="2021-05-04">4 May</time></header>');
    expect(articleFromInput({ html })).toMatchObject({ publishedAt: "2021-05-04" });
  });

  test("a fragment is a page too", () => {
    expect(articleFromInput({ html: "<p>Finland joined <b>NATO</b> in 2023.</p>" }).text).toBe(
      "Finland joined NATO in 2023.",
    );
  });

  test("deep nesting is read in time", () => {
    const begin = process.cpuUsage();
    const html = `${"<div>".repeat(20_000)}<p>${PARAGRAPH}</p>${"</div>".repeat(20_000)}`;
    expect(articleFromInput({ html }).text).toContain("icebreakers");
    // Processor time: what else runs on the machine does not count.
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(10_000);
  });
});

describe("errors", () => {
  test.each([
    [{ text: " \n " }, "no text"],
    [{ html: "<nav></nav>" }, "no text"],
    [{ url: "https://example.org" }, "neither text nor html"],
    [{ text: PARAGRAPH, publishedAt: "last week" }, '"last week" is not a date'],
  ])("%j", (input, message) => {
    expect(() => articleFromInput(input)).toThrow(AppError);
    expect(() => articleFromInput(input)).toThrow(message);
  });
});
