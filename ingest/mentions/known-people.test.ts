import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** Surface -> entity id of the persons that the built-in lexicon helps to find. */
test.each([
  [
    "Xi Jinping met Putin in Moscow. Xi praised Russia.",
    "2023-03-21",
    { "Xi Jinping": "person:xi-jinping", Xi: "person:xi-jinping", Putin: "person:vladimir-putin" },
  ],
  [
    "Former President George W. Bush visited Iraq. Bush praised the troops.",
    "2010-05-01",
    { "George W. Bush": "person:george-w-bush", Bush: "person:george-w-bush" },
  ],
  ["Kate Bush met fans in London. Bush thanked them.", "2014-08-26", { Bush: "person:~kate-bush" }],
  ["Hunter Biden met investors.", "2019-05-01", { "Hunter Biden": "person:~hunter-biden" }],
  [
    "The Russian foreign minister met the NATO secretary general.",
    "2021-09-01",
    {
      "The Russian foreign minister": "person:sergey-lavrov",
      "the NATO secretary general": "person:jens-stoltenberg",
    },
  ],
  [
    "France rejected calls by Kofi Annan, UN secretary-general.",
    "2005-09-01",
    { "Kofi Annan": "person:kofi-annan", "UN secretary-general": "person:kofi-annan" },
  ],
  [
    "Libyan leader Muammar Gaddafi and Bulgarian President Rumen Radev met.",
    "2009-09-01",
    { "Bulgarian President": "person:rumen-radev", "Libyan leader": "person:muammar-gaddafi" },
  ],
])("%s (%s)", (text, publishedAt, expected) => {
  const { mentions } = extract({ id: "art:test", text, publishedAt, dateOrigin: "given" });
  const found = Object.fromEntries(mentions.map((each) => [each.text, each.entityId]));
  expect(found).toMatchObject(expected);
});
