import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** "subject RELATION object" of every claim of the last sentence. */
function last(text: string): string[] {
  const { claims, sentences } = extract({ id: "art:test", text });
  return claims
    .filter(({ sentence }) => sentence === sentences.length - 1)
    .map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);
}

describe("a definite noun takes up what an earlier sentence tells", () => {
  test.each([
    [
      "Egyptian jets bombed camps in Libya. Qatar criticised the air strikes.",
      "country:QA CRITICIZES country:EG",
    ],
    [
      "Turkey will send troops to Somalia. Kenya rejected the plan.",
      "country:KE REJECTS country:TR",
    ],
    [
      "Chad expelled two French diplomats. France condemned the move.",
      "country:FR CRITICIZES country:TD",
    ],
    [
      "Peru arrested a Chilean spy. Experts met in Lima. Chile denounced the arrest.",
      "country:CL CRITICIZES country:PE",
    ],
    [
      "According to Georgian sources, Russian troops were in Gori. Moscow denied the report.",
      "country:RU DENIES country:GE",
    ],
    [
      "Kenya said Somali planes had crossed the border. Somalia denied the accusation.",
      "country:SO DENIES country:KE",
    ],
  ])("%s", (text, claim) => {
    expect(last(text)).toEqual([claim]);
  });

  test.each([
    // Another kind of act, an act of long ago, an indefinite noun, nobody who said it, what several did.
    "Japan and Kenya signed a treaty. China criticised the attack.",
    "Iran bombed Iraq. It rained. Shops closed. Trains stood still. Snow fell. China criticised the attack.",
    "Iran bombed Iraq. China criticised attacks.",
    "Experts met in Lima. Chile denied the claim.",
    "Japan and Kenya signed a treaty. China criticised the treaty.",
    "Kenya led talks between Chad and Sudan. Egypt welcomed the agreement.",
    "Iran did not bomb Iraq. China criticised the attack.",
  ])("not: %s", (text) => {
    expect(last(text)).toEqual([]);
  });

  test("it is less sure than what one sentence tells, and says that another was needed", () => {
    const { claims } = extract({
      id: "art:test",
      text: "Iran bombed Iraq. China criticised the attack.",
    });
    expect(claims.at(-1)).toMatchObject({ relation: "CRITICIZES", viaCoreference: true });
    expect(claims.at(-1)?.confidence).toBeLessThan(0.8);
  });
});

test("a spokesman of one state speaks for it about another, at home for himself", () => {
  const speakers = (text: string) =>
    extract({ id: "art:test", text }).claims.map(({ speaker }) => speaker);
  expect(speakers("Georgian officials said Russia had attacked Ukraine.")).toEqual(["country:GE"]);
  expect(speakers("Kenyan officials said Kenyan police had arrested Kenyan students.")).toContain(
    "group:ke/officials",
  );
});
