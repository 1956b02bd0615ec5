import { expect, it } from "vitest";
import type { Evidence, Reading } from "#schemas/answers.ts";
import { whyWords } from "./why-words.ts";

const ENTITIES = [
  { id: "country:RU", name: "Russia" },
  { id: "group:ru/troops", name: "Russian troops" },
  { id: "city:kyiv", name: "Kyiv" },
  { id: "country:UA", name: "Ukraine" },
];

/** A claim of "[Russian forces](group:ru/troops nominal) attacked [Kyiv](city:kyiv name)" between entities. */
function read(text: string, sides: { subject: string; object: string }, status = "asserted") {
  const mentions: { start: number; end: number; entityId: string; via: string }[] = [];
  let plain = "";
  let last = 0;
  for (const found of text.matchAll(/\[(.+?)\]\((.+?)\)/gu)) {
    plain += text.slice(last, found.index);
    const [start, end] = [plain.length, plain.length + (found[1]?.length ?? 0)];
    const named = (found[2] ?? "").split(", ").map((each) => each.split(" "));
    mentions.push(...named.map(([entityId = "", via = ""]) => ({ start, end, entityId, via })));
    plain += found[1];
    last = found.index + found[0].length;
  }
  plain += text.slice(last);
  const party = (id: string, span = { start: 0, end: 0 }) => ({
    ...{ id, name: ENTITIES.find((each) => each.id === id)?.name, span },
  });
  const trigger = plain.indexOf("attacked");
  const evidence = {
    ...{ relation: "ATTACKS", status, polarity: "affirmed", speaker: null },
    subject: party(sides.subject, mentions[0]),
    object: party(sides.object, mentions.at(-1)),
    trigger: { start: trigger, end: trigger + "attacked".length },
    sentence: { start: 0, text: plain },
  } as unknown as Evidence;
  return whyWords(evidence, { mentions, entities: ENTITIES } as unknown as Reading);
}

const RU_UA = { subject: "country:RU", object: "country:UA" };

it.each([
  [
    "[Russian forces](group:ru/troops nominal) attacked [Ukraine](country:UA name).",
    [
      "“attacked” is read as: Russia attacks Ukraine.",
      "For “Russian forces” (Russian troops) the claim names Russia: what somebody does for a state or body towards others counts as done by it.",
    ],
  ],
  [
    "[Moscow](country:RU metonym) attacked [it](country:UA pronoun).",
    [
      "“attacked” is read as: Russia attacks Ukraine.",
      "“Moscow” stands for Russia.",
      "“it” refers to Ukraine.",
    ],
  ],
  [
    "[Russia](country:RU name) attacked [Ukraine](country:UA name).",
    ["“attacked” is read as: Russia attacks Ukraine."],
  ],
  [
    "[Both](country:RU nominal, country:UA nominal) attacked.",
    ["“attacked” is read as: Russia attacks Ukraine.", "“Both” refers to Russia and Ukraine."],
  ],
])("%s", (text, words) => {
  expect(read(text, RU_UA)).toEqual(words);
});

it("says how sure a text is of it", () => {
  const text = "[Russia](country:RU name) attacked [Ukraine](country:UA name).";
  expect(read(text, RU_UA, "possible")).toEqual([
    "“attacked” is read as: Russia attacks Ukraine – possible: said to be possible.",
  ]);
});
