import { describe, expect, test } from "vitest";
import { type Feed, feedOf } from "./feed.ts";
import { readXml } from "./xml.ts";

function read(xml: string, base?: string): Feed | null {
  const root = readXml(xml, "feed");
  return root && feedOf(root, base);
}

const RSS = `<?xml version="1.0"?><!-- wire --><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour Wire &amp;amp; Post</title><link>https://wire.example/</link>
<atom:link href="https://wire.example/rss" rel="self"/>
<image><title>Logo</title><url>https://wire.example/logo.png</url></image>
<item><title><![CDATA[Norway &amp; Sweden <b>sign</b> treaty]]></title><link> https://wire.example/a?x=1&amp;y=2 </link>
  <guid isPermaLink="false">77</guid><dc:creator>Ann Bell</dc:creator><media:title>picture</media:title>
  <pubDate>Wed, 02 Oct 2024 15:00:00 EST</pubDate><description>Short &lt;p&gt;text&lt;/p&gt;</description>
  <content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://wire.example/b</guid><author>desk@wire.example (The Desk)</author></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Capital News</title>
<link rel="self" href="/atom"/><entry><id>tag:capital.example,2024:1</id><title type="html">Peru &amp;lt;i&amp;gt;backs&amp;lt;/i&amp;gt; plan</title>
<link rel="edit" href="/edit/1"/><link href="/news/1" type="text/html"/><updated>2024-10-03T00:00:00Z</updated>
<published>2024-10-02T08:30:00+02:00</published><author><name>J. Diaz</name><email>j@capital.example</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Peru <b>backs</b> it.</p></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old Wire</title></channel>
<item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><dc:date>2003-05-01</dc:date></item></rdf:RDF>`;

describe("feedOf", () => {
  test("RSS 2.0 with its usual extensions", () => {
    expect(read(RSS)).toEqual({
      title: "Harbour Wire & Post",
      entries: [
        {
          id: "77",
          url: "https://wire.example/a?x=1&y=2",
          title: "Norway & Sweden sign treaty",
          author: "Ann Bell",
          publishedAt: "2024-10-02T15:00:00-05:00",
          html: "<p>Long</p>",
        },
        {
          id: "https://wire.example/b",
          url: "https://wire.example/b",
          title: "Second",
          author: "The Desk",
        },
      ],
    });
  });

  test("Atom 1.0, links without a host, XHTML content", () => {
    const feed = read(ATOM, "https://capital.example/atom");
    expect(feed?.title).toBe("Capital News");
    expect(feed?.entries).toEqual([
      {
        id: "tag:capital.example,2024:1",
        url: "https://capital.example/news/1",
        title: "Peru <i>backs</i> plan",
        author: "J. Diaz",
        publishedAt: "2024-10-02T08:30:00+02:00",
        html: expect.stringContaining("<p>Peru <b>backs</b> it.</p>"),
      },
    ]);
  });

  test("RSS 1.0 in RDF", () => {
    expect(read(RDF)).toEqual({
      title: "Old Wire",
      entries: [
        {
          id: "https://old.example/1",
          url: "https://old.example/1",
          title: "One",
          publishedAt: "2003-05-01",
        },
      ],
    });
  });

  test.each([
    ["a page", "<html><body>No feed</body></html>"],
    ["another XML document", "<note><title>No feed</title></note>"],
  ])("%s is none", (_, xml) => {
    expect(read(xml)).toBeNull();
  });

  test("only addresses of the web are links", () => {
    const feed = read(
      "<rss><channel><item><title>T</title><link>file:///etc/passwd</link></item></channel></rss>",
    );
    expect(feed?.entries).toEqual([{ title: "T" }]);
  });

  test("an impossible date is left out", () => {
    const feed = read(
      "<rss><channel><item><title>T</title><pubDate>soon</pubDate></item></channel></rss>",
    );
    expect(feed?.entries).toEqual([{ title: "T" }]);
  });
});

describe("readXml", () => {
  test("an entity of a document type is neither expanded nor loaded", () => {
    const root = readXml(
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yy">]><a>1&x;&y;&amp;&#65;</a>',
      "x",
    );
    expect(root?.text).toBe("1&x;&y;&A");
  });

  test("what is not closed ends with its parent", () => {
    const root = readXml("<a><b>1<c>2</b><d>3</a>", "x");
    expect(root?.children.map(({ name, text }) => [name, text])).toEqual([
      ["b", "1"],
      ["d", "3"],
    ]);
  });

  test.each([
    ["deep", "<a>".repeat(300)],
    ["wide", `<a>${"<b/>".repeat(400_001)}</a>`],
  ])("one that is too %s is refused", (_, xml) => {
    expect(() => readXml(xml, "it")).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test.each([[""], ["no markup"], ["<"], ["<!DOCTYPE a ["]])("%j has no element", (xml) => {
    expect(readXml(xml, "it")).toBeNull();
  });
});
