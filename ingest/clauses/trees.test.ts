import { describe, expect, test } from "vitest";
import type { Token } from "../analysis.ts";
import { reattachParticles } from "./particles.ts";
import { reattachVerbs } from "./reattach.ts";
import { rerootVerb } from "./reroot.ts";

/** A token per line: "word/TAG upos relation head". */
function tree(lines: readonly string[]): Token[] {
  return lines.map((line, index) => {
    const [text = "", xpos = "", upos = "", relation = "", head = ""] = line.split(/[/ ]/u);
    const lemma = text.replace(/(?:ed|s)$/u, "");
    const start = index * 20;
    return { index, text, lemma, upos, xpos, relation, head: Number(head), start, end: start + 5 };
  });
}

const links = (tokens: readonly Token[]) =>
  tokens.map(({ text, relation, head }) => `${text} ${relation} ${head}`);

describe("coordinated verbs", () => {
  const denied = [
    "Iran/NNP PROPN nsubj 1",
    "denied/VBD VERB root -1",
    "it/PRP PRON nsubj 4",
    "had/VBD AUX aux 4",
    "bombed/VBN VERB ccomp 1",
    "and/CC CCONJ cc 6",
    "threatened/VBD VERB conj 4",
  ];

  test("a past tense does not continue a participle with its auxiliary", () => {
    expect(links(reattachVerbs(tree(denied)))[6]).toBe("threatened conj 1");
  });

  test("a participle does, and so does a verb with a subject of its own", () => {
    const participle = tree([...denied.slice(0, 6), "struck/VBN VERB conj 4"]);
    expect(links(reattachVerbs(participle))[6]).toBe("struck conj 4");
    const own = tree([...denied, "he/PRP PRON nsubj 6"]);
    expect(links(reattachVerbs(own))[6]).toBe("threatened conj 4");
  });

  test("a past tense beside a past tense stays", () => {
    const past = tree([
      "Iran/NNP PROPN nsubj 1",
      "said/VBD VERB root -1",
      "Oman/NNP PROPN nsubj 3",
      "fell/VBD VERB ccomp 1",
      "and/CC CCONJ cc 5",
      "rose/VBD VERB conj 3",
    ]);
    expect(links(reattachVerbs(past))).toEqual(links(past));
  });
});

test("names inside a relative clause are not coordinated with the noun before it", () => {
  const relative = tree([
    "group/NN NOUN root -1",
    "which/WDT PRON obj 4",
    "Peru/NNP PROPN appos 0",
    "Chile/NNP PROPN conj 0",
    "list/VBP VERB acl:relcl 0",
  ]);
  expect(links(reattachVerbs(relative))[3]).toBe("Chile dep 0");
  const plain = tree(["Peru/NNP PROPN root -1", "and/CC CCONJ cc 2", "Chile/NNP PROPN conj 0"]);
  expect(links(reattachVerbs(plain))).toEqual(links(plain));
});

test("an of-phrase belongs to the noun right before it", () => {
  const envoys = tree([
    "officials/NNS NOUN root -1",
    "and/CC CCONJ cc 2",
    "envoys/NNS NOUN conj 0",
    "of/IN ADP case 4",
    "Peru/NNP PROPN nmod 0",
  ]);
  expect(links(reattachVerbs(envoys))[4]).toBe("Peru nmod 2");
});

test("an act that is told hangs on the verb that tells it", () => {
  const told = tree([
    "India/NNP PROPN nsubj 1",
    "accused/VBD VERB root -1",
    "Nepal/NNP PROPN obj 1",
    "of/IN ADP case 4",
    "funding/VBG VERB nmod 2",
  ]).map((token) => (token.text === "accused" ? { ...token, lemma: "accuse" } : token));
  expect(links(reattachVerbs(told))[4]).toBe("funding advcl 1");
});

test("who is asked stands under the verb of asking", () => {
  const asked = tree([
    "He/PRP PRON nsubj 1",
    "asked/VBD VERB root -1",
    "Kenya/NNP PROPN obj 5",
    "not/RB PART advmod 5",
    "to/TO PART mark 5",
    "leave/VB VERB ccomp 1",
  ]);
  const found = links(reattachVerbs(asked));
  expect([found[2], found[5]]).toEqual(["Kenya obj 1", "leave xcomp 1"]);
});

describe("a verb that hangs on its subject", () => {
  test("becomes the root", () => {
    const hung = tree([
      "Kenya/NNP PROPN nmod:poss 1",
      "envoy/NN NOUN root -1",
      "Doe/NNP PROPN appos 1",
      "accused/VBD VERB conj 1",
      "Chad/NNP PROPN obj 3",
    ]);
    const found = links(rerootVerb(hung));
    expect([found[1], found[3]]).toEqual(["envoy nsubj 3", "accused root -1"]);
  });

  test("stays when the noun has a copula or the verb a subject", () => {
    const copula = tree([
      "He/PRP PRON nsubj 2",
      "is/VBZ AUX cop 2",
      "envoy/NN NOUN root -1",
      "went/VBD VERB conj 2",
    ]);
    expect(links(rerootVerb(copula))).toEqual(links(copula));
    const subject = tree([
      "envoy/NN NOUN root -1",
      "she/PRP PRON nsubj 2",
      "went/VBD VERB parataxis 0",
    ]);
    expect(links(rerootVerb(subject))).toEqual(links(subject));
  });

  test("a plural noun before an infinitive is its verb where it means a plan", () => {
    const plan = tree([
      "Doe/NNP PROPN root -1",
      "plans/NNS NOUN list 0",
      "to/TO PART mark 3",
      "visit/VB VERB acl 1",
    ]);
    const found = rerootVerb(plan);
    expect(links(found)).toEqual(["Doe nsubj 1", "plans root -1", "to mark 3", "visit xcomp 1"]);
    expect(found[1]).toMatchObject({ upos: "VERB", xpos: "VBZ" });
  });
});

test("a counted phrase without a preposition is the object of a verb that has none", () => {
  const counted = tree([
    "Peru/NNP PROPN nsubj 1",
    "deployed/VBD VERB root -1",
    "800/CD NUM nummod 3",
    "soldiers/NNS NOUN obl 1",
  ]);
  expect(links(rerootVerb(counted))[3]).toBe("soldiers obj 1");
});

describe("particles", () => {
  const over = ["Peru/NNP PROPN nsubj 1", "hand/VBD VERB root -1", "over/IN ADP case 3"];

  test("after a verb that some row knows they are the verb's, and what follows is its object", () => {
    const found = links(reattachParticles(tree([...over, "suspects/NNS NOUN obl 1"])));
    expect(found.slice(2)).toEqual(["over compound:prt 1", "suspects obj 1"]);
  });

  test("before another preposition they leave the phrase to it", () => {
    const apart = tree([
      ...over.slice(0, 2),
      "over/RB ADP case 4",
      "to/IN ADP case 4",
      "Chile/NNP PROPN obl 1",
    ]);
    expect(links(reattachParticles(apart)).slice(2)).toEqual([
      "over compound:prt 1",
      "to case 4",
      "Chile obl 1",
    ]);
  });

  test("after any other verb they stay prepositions", () => {
    const flew = tree([
      "jets/NNS NOUN nsubj 1",
      "fly/VBD VERB root -1",
      ...over.slice(2),
      "Peru/NNP PROPN obl 1",
    ]);
    expect(links(reattachParticles(flew))).toEqual(links(flew));
  });
});
