import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for these readings. */
test.each([
  [
    "Fijian minister Jone Vakau arrived in Papua New Guinea on Friday.",
    "person:~jone-vakau VISITS country:PG",
  ],
  [
    "An envoy of the regional bloc ECOWAS mediated between Togo and Benin on Friday.",
    "org:ecowas NEGOTIATES_WITH country:TG",
  ],
  [
    "Iceland pledged two million euros for herders in drought-hit Chad at a meeting in Bern.",
    "country:IS PLEDGES_TO group:td/herders",
  ],
  [
    "Four Malian soldiers were killed on Monday by rebels driving pickups near Gao.",
    "KILLS group:ml/troops",
  ],
  ["Monaco has frozen accounts of the president of Chad.", "country:MC SANCTIONS country:TD"],
  ["The Houthis vowed to target Greek tankers again.", "org:houthis THREATENS country:GR"],
  [
    "Opposition lawmakers in Fiji walked out of parliament on Monday.",
    "group:fj/opposition-lawmakers PROTESTS_AGAINST",
  ],
])("%s", (text, claim) => {
  expect(told(text).join("\n")).toContain(claim);
});

test.each([
  ["Police driving cars stopped rebels in Chad.", /KILLS/u],
  ["Peru has frozen fish for Chile.", /SANCTIONS/u],
])("%s does not say the other", (text, wrong) => {
  expect(told(text).join("\n")).not.toMatch(wrong);
});
