import { expect, test } from "vitest";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { lemmatise, loadLemmaTables } from "./lemmatise.ts";

const tables = loadLemmaTables();
const lemmaOf = (form: string, xpos: string) => lemmatise(form, { upos: "VERB", xpos }, tables);

test.each([
  ["blockaded", "blockade"],
  ["censured", "censure"],
  ["ceded", "cede"],
  ["quelled", "quell"],
  ["stalled", "stall"],
  ["mulled", "mull"],
  ["freed", "free"],
  ["fined", "fine"],
  ["wined", "wine"],
  ["banned", "ban"],
  ["expelled", "expel"],
  ["planned", "plan"],
  ["agreed", "agree"],
  ["added", "add"],
  ["visited", "visit"],
  ["edited", "edit"],
])("%s is a form of %s", (form, lemma) => {
  expect(lemmaOf(form, "VBD")).toBe(lemma);
});

test.each([
  ["coaches", "coach"],
  ["relinquishes", "relinquish"],
  ["nixes", "nix"],
  ["releases", "release"],
  ["seizes", "seize"],
  ["passes", "pass"],
])("%s is a form of %s", (form, lemma) => {
  expect(lemmaOf(form, "VBZ")).toBe(lemma);
});

test("every irregular past and participle is read as its verb", () => {
  const wrong = [...IRREGULAR_VERBS].filter(
    ([verb, { past, participle }]) =>
      lemmaOf(past, "VBD") !== verb || lemmaOf(participle, "VBN") !== verb,
  );
  expect(wrong).toEqual([]);
});
