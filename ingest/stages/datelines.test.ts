import { describe, expect, it } from "vitest";
import { extract } from "../pipeline.ts";
import { datelineEnd } from "./datelines.ts";

const datelineOf = (text: string) => {
  const end = datelineEnd(text, { start: 0, end: text.length });
  return end === null ? null : text.slice(0, end).trim();
};

describe("datelines", () => {
  it.each([
    ["LIMA - Peruvian planes struck a fort.", "LIMA -"],
    ["OSLO, June 3 - Norway froze the accounts.", "OSLO, June 3 -"],
    ["THE HAGUE, 3 May 2023 (AP) -- Judges met.", "THE HAGUE, 3 May 2023 (AP) --"],
    ["ADDIS ABABA, Ethiopia (AP) — Troops left.", "ADDIS ABABA, Ethiopia (AP) —"],
    ["AMMAN/RIYADH (Reuters) - Jordan agreed.", "AMMAN/RIYADH (Reuters) -"],
    ["Quito, Ecuador — Police arrested six.", "Quito, Ecuador —"],
    ["Nairobi, Sept. 12 – Kenya will host talks.", "Nairobi, Sept. 12 –"],
    ["Seoul (Yonhap) -- The navy fired.", "Seoul (Yonhap) --"],
    ["VIENNA—The agency said so.", "VIENNA—"],
    ["Nov 9 (Reuters) - Oil rose.", "Nov 9 (Reuters) -"],
    ['(CNN) — "We won," he said.', "(CNN) —"],
    ["WASHINGTON, D.C. — Three senators met.", "WASHINGTON, D.C. —"],
  ])("%s", (text, dateline) => expect(datelineOf(text)).toBe(dateline));

  it.each([
    "Norway — and nobody else — objected.",
    "EU-China talks went on.",
    "Peru - which borders Chile - left.",
    "NATO-led troops left Kosovo.",
    "WINNERS - LOSERS OF THE WEEK",
    "The deal - A Way Out - was published.",
    "Doe, Roe and Poe left.",
  ])("none in: %s", (text) => expect(datelineOf(text)).toBeNull());

  it.each([
    ["BOGOTA - Venezuelan jets bombed a camp in Colombia on Friday.", "country:VE"],
    ["LISBON, May 4 (Reuters) - Morocco condemned Algeria.", "country:MA"],
    ["Ankara, Turkey — Greece accused Libya of smuggling.", "country:GR"],
  ])("who acts stands behind it: %s", (text, subject) => {
    const { claims } = extract({ id: "art:t", text, dateOrigin: "none" });
    const events = claims.filter(({ relation }) => relation !== "LOCATED_IN");
    expect(events.map((claim) => claim.subject)).toEqual([subject]);
  });
});
