import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEED } from "../properties/seed.fixture.ts";
import { faultsOf, LINES, readAll, SAMPLES, WARC } from "./hostile.fixture.ts";

const ODD = [
  "<",
  ">",
  "&",
  "&#0;",
  "&#xd800;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<!DOCTYPE a [",
  "\0",
];
const MORE = [
  '"',
  "'",
  "\\u0000",
  "\\ud800",
  "{",
  "]",
  "\r",
  "\n\n",
  "\ufeff",
  "HTTP/1.1 200",
  "__proto__",
  "99999999999999999999",
];

interface Change {
  at: number;
  remove: number;
  insert: Uint8Array;
  times: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(3_000),
  remove: fc.nat(40),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(...ODD, ...MORE).map((text) => Buffer.from(text)),
  ),
  times: fc.constantFrom(1, 1, 1, 3, 500),
});

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce<Uint8Array>((from, { at, remove, insert, times }) => {
    const place = from.length === 0 ? 0 : at % from.length;
    const inserted = Array.from({ length: times }, () => insert);
    return Buffer.concat([from.subarray(0, place), ...inserted, from.subarray(place + remove)]);
  }, bytes);
}

describe("sources of any bytes", () => {
  test("the samples themselves are read", async () => {
    for (const sample of SAMPLES.slice(0, 2)) {
      expect(await readAll(sample)).toMatchObject([{ article: { text: expect.any(String) } }]);
    }
    expect((await readAll(WARC)).filter((item) => "article" in item)).toHaveLength(3);
    expect((await readAll(gzipSync(LINES))).filter((item) => "article" in item)).toHaveLength(2);
  });

  test("give articles with text or errors in words", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLES),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (sample, changes) => {
          expect(faultsOf(await readAll(changed(sample, changes)))).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: 120 },
    );
  });
});
