import { describe, expect, test } from "vitest";
import { eventsIn, toldInFull as told } from "../testing/told.ts";

describe("a judgement is aimed at who acts", () => {
  test.each([
    ["Peru condemned attacks by Chile on Bolivia.", "country:PE CRITICIZES country:CL"],
    ["Britain welcomed Canada's sanctions against Cuba.", "country:GB SUPPORTS country:CA"],
    ["Iraq invaded Kuwait. France condemned the invasion.", "country:FR CRITICIZES country:IQ"],
  ])("%s", (text, claim) => {
    expect(told(text).join()).toContain(claim);
  });

  test.each([
    ["Kenya condemned the attack on Chad.", "CRITICIZES"],
    ["Britain welcomed sanctions against Cuba.", "SUPPORTS"],
    ["Hungary rejected a ban on Qatari gas.", "REJECTS"],
    ["Austria refused to expel Danish diplomats.", "REJECTS"],
  ])("not at who suffers: %s", (text, relation) => {
    expect(eventsIn(text).filter((claim) => claim.relation === relation)).toEqual([]);
  });
});

describe("acts that nobody owns in their own phrase", () => {
  test("a policy that one has is one's own when others criticise it", () => {
    const claims = told("Chad and Mali have a policy of jailing editors, which Kenya criticised.");
    expect(claims).toContain("country:KE CRITICIZES country:TD asserted by null");
    expect(claims).toContain("country:KE CRITICIZES country:ML asserted by null");
    expect(told("Kenya criticised the policy towards Mali.")).toEqual([]);
  });

  test.each([
    [
      "Kenya has deported Somali refugees, a practice that Canada has criticised.",
      "country:CA CRITICIZES country:KE asserted by null",
    ],
    [
      "Chile is building walls in Bolivia, a move condemned by Peru and Brazil.",
      "country:BR CRITICIZES country:CL asserted by null",
    ],
    [
      "Japan expelled the Omani ambassador, a decision criticised by Egypt.",
      "country:EG CRITICIZES country:JP asserted by null",
    ],
  ])("a word that sums an act up: %s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test("who says that somebody must act calls on them in the article's own voice", () => {
    expect(told("Olaf Scholz said that Chad should return the boat.")).toContain(
      "person:olaf-scholz CALLS_ON country:TD asserted by null",
    );
  });
});

test("nobody is said to: the name behind the verb of saying acts in what is said", () => {
  expect(told("The palace said Mohammed VI, the king, met Pedro Sanchez.")).toEqual([
    "person:mohammed-vi-of-morocco MEETS person:pedro-sanchez asserted by null",
  ]);
  expect(told("The ministry said Angela Merkel, the chancellor, praised Chad.")).toContain(
    "person:angela-merkel SUPPORTS country:TD asserted by null",
  );
});
