import { describe, expect, test } from "vitest";
import type { Claim } from "#schemas/document.ts";
import { explain } from "../explain.ts";
import { extract } from "../pipeline.ts";

const article = (text: string, publishedAt?: string) =>
  extract({ id: "art:test", text, ...(publishedAt ? { publishedAt } : {}) });

/** "subject RELATION object polarity modality" of each event claim. */
function stated(text: string): string[] {
  const states = ["AFFILIATED_WITH", "LEADS", "LOCATED_IN"];
  return article(text)
    .claims.filter(({ relation }) => !states.includes(relation))
    .map((c) => `${c.subject} ${c.relation} ${c.object} ${c.polarity} ${c.modality}`);
}

describe("polarity and modality", () => {
  test.each([
    ["Russia invaded Ukraine.", "country:RU ATTACKS country:UA affirmed asserted"],
    ["Russia did not invade Ukraine.", "country:RU ATTACKS country:UA negated asserted"],
    ["Poland will send food to Ukraine.", "country:PL AIDS country:UA affirmed planned"],
    ["Poland may send food to Ukraine.", "country:PL AIDS country:UA affirmed possible"],
    ["Poland refused to send food to Ukraine.", "country:PL AIDS country:UA negated asserted"],
    ["Poland agreed to send food to Ukraine.", "country:PL AIDS country:UA affirmed planned"],
    [
      "France urged Poland to send food to Ukraine.",
      "country:PL AIDS country:UA affirmed requested",
    ],
    ["Russia denied attacking Ukraine.", "country:RU ATTACKS country:UA affirmed denied"],
    ["Russia denied that it attacked Ukraine.", "country:RU ATTACKS country:UA affirmed denied"],
    [
      "If Russia attacks Poland, allies will answer.",
      "country:RU ATTACKS country:PL affirmed hypothetical",
    ],
    ["China said it would support Russia.", "country:CN SUPPORTS country:RU affirmed planned"],
  ])("%s", (text, claim) => {
    expect(stated(text)).toContain(claim);
  });
});

describe("arguments", () => {
  test.each([
    ["Ukraine was attacked by Russia.", "country:RU ATTACKS country:UA affirmed asserted"],
    ["Russia and Belarus attacked Ukraine.", "country:BY ATTACKS country:UA affirmed asserted"],
    [
      "Russia, which invaded Ukraine, was isolated.",
      "country:RU ATTACKS country:UA affirmed asserted",
    ],
    ["Russia said that Ukraine must leave.", "country:RU CALLS_ON country:UA affirmed asserted"],
    ["China's criticism of Japan grew.", "country:CN CRITICIZES country:JP affirmed asserted"],
    ["Japan met and praised Kenya.", "country:JP SUPPORTS country:KE affirmed asserted"],
  ])("%s", (text, claim) => {
    expect(stated(text)).toContain(claim);
  });

  test("who condemns or flees an attack does not attack", () => {
    expect(stated("France condemned the attack on Lebanon.").join()).not.toContain("ATTACKS");
    expect(
      stated("Following the invasion of Ukraine, Poland opened its schools.").join(),
    ).not.toContain("country:PL ATTACKS");
  });

  test("an unknown verb makes no claim, and nobody acts on himself", () => {
    expect(stated("Russia resembles Ukraine.")).toEqual([]);
    expect(stated("Russia attacked Russia.")).toEqual([]);
  });
});

test("coordinated objects share a group; symmetric claims run as the text has them", () => {
  const { claims } = article("Japan sent food to Haiti and Kenya. Poland met Austria.");
  const aid = claims.filter(({ relation }) => relation === "AIDS");
  expect(aid.map(({ object }) => object).sort()).toEqual(["country:HT", "country:KE"]);
  expect(new Set(aid.map(({ group }) => group)).size).toBe(1);
  expect(aid[0]?.group).toMatch(/^grp:/u);
  const met = claims.find(({ relation }) => relation === "MEETS");
  expect([met?.subject, met?.object]).toEqual(["country:PL", "country:AT"]);
});

test("an event named in pieces is put together, and says that it was", () => {
  const { claims } = article("The invasion of Ukraine shocked many. The Russian invasion failed.");
  const found = claims.find(
    ({ subject, object }) => subject === "country:RU" && object === "country:UA",
  );
  expect(found?.relation).toBe("ATTACKS");
  expect(found?.viaCoreference).toBe(true);
  expect(found?.confidence).toBeLessThan(0.8);
});

test("condemning somebody's act criticises them, by the speaker", () => {
  const text = '"Vladimir Putin\'s invasion is brutal," Angela Merkel said.';
  const found = article(text).claims.find(({ rule }) => rule === "criticizes/evaluation");
  expect(found?.subject).toMatch(/merkel/u);
  expect(found?.object).toMatch(/putin/u);
  expect(found?.speaker).toBe(found?.subject);
});

test("every span lies in the text, every id is unique, and the same text gives the same claims", () => {
  const text =
    "NATO will deploy troops to Estonia tomorrow, Jens Stoltenberg said. France and Germany held talks.";
  const [first, second] = [article(text, "2024-05-02"), article(text, "2024-05-02")];
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  const ids = first.claims.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const check = ({ trigger }: Claim) => text.slice(trigger.start, trigger.end) === trigger.text;
  expect(first.claims.length).toBeGreaterThan(1);
  expect(first.claims.every(check)).toBe(true);
  expect(first.claims.find(({ relation }) => relation === "DEPLOYS_TO")).toMatchObject({
    eventDate: "2024-05-03",
    datePrecision: "day",
    modality: "planned",
  });
});

test("explain names the rule that fired and why another did not", () => {
  const { sentences } = explain("France lifted its sanctions on Cuba.");
  const rules = sentences[0]?.rules ?? [];
  expect(rules.find(({ rule }) => rule === "concedes-to/ease")?.fired).toBe(true);
  expect(rules.find(({ rule }) => rule === "sanctions/noun")).toMatchObject({
    fired: false,
    reason: "the verb above says that it ends or does not come",
  });
  expect(sentences[0]?.clauses.some(({ predicate }) => predicate === "lift")).toBe(true);
});
