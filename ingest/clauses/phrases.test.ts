import { expect, test } from "vitest";
import type { Token } from "../analysis.ts";
import { reattachPhrases } from "./phrases.ts";

/** A token per line: "word/TAG upos relation head". */
function tree(lines: readonly string[]): Token[] {
  return lines.map((line, index) => {
    const [text = "", xpos = "", upos = "", relation = "", head = ""] = line.split(/[/ ]/u);
    const start = index * 20;
    const lemma = text.toLowerCase();
    return { index, text, lemma, upos, xpos, relation, head: Number(head), start, end: start + 5 };
  });
}

const link = (tokens: readonly Token[], word: string) => {
  const { relation, head } = tokens.find(({ text }) => text === word) as Token;
  return `${relation} ${tokens[head]?.text}`;
};

test("a participle takes nothing from before its comma", () => {
  const flew = [
    "Oman/NNP PROPN nsubj 1",
    "flew/VBD VERB root -1",
    "tents/NNS NOUN obj 1",
    "to/IN ADP case 4",
    "Chad/NNP PROPN obl 6",
    ",/, PUNCT punct 6",
    "ending/VBG VERB advcl 1",
    "weeks/NNS NOUN obj 6",
  ];
  expect(link(reattachPhrases(tree(flew)), "Chad")).toBe("obl flew");
  const open = flew.map((line) => (line.startsWith(",") ? "while/IN SCONJ mark 6" : line));
  expect(link(reattachPhrases(tree(open)), "Chad")).toBe("obl ending");
});

test("a name is coordinated with the name that specifies a noun, not with the noun", () => {
  const envoys = [
    "envoys/NNS NOUN nsubj 5",
    "of/IN ADP case 2",
    "Peru/NNP PROPN nmod 0",
    "and/CC CCONJ cc 4",
    "Chile/NNP PROPN conj 0",
    "met/VBD VERB root -1",
  ];
  expect(link(reattachPhrases(tree(envoys)), "Chile")).toBe("conj Peru");
  const plain = envoys.map((line) => line.replace("of/IN ADP case", "near/IN ADP case"));
  expect(link(reattachPhrases(tree(plain)), "Chile")).toBe("conj envoys");
});

test("with have and without be no verb is passive", () => {
  const killed = [
    "raids/NNS NOUN nsubj:pass 2",
    "have/VBP AUX aux 2",
    "killed/VBN VERB root -1",
    "ten/CD NUM obj 2",
  ];
  expect(link(reattachPhrases(tree(killed)), "raids")).toBe("nsubj killed");
  const were = killed.map((line) => line.replace("have/VBP AUX aux", "be/VB AUX aux:pass"));
  expect(link(reattachPhrases(tree(were)), "raids")).toBe("nsubj:pass killed");
});

test("at least so many are an object, not a place", () => {
  const killed = [
    "Rebels/NNS NOUN nsubj 1",
    "killed/VBD VERB root -1",
    "at/IN ADP case 5",
    "least/JJS ADJ nmod 4",
    "ten/CD NUM nummod 5",
    "men/NNS NOUN obl 1",
  ];
  expect(link(reattachPhrases(tree(killed)), "men")).toBe("obj killed");
  const place = killed.map((line) => line.replace("least/JJS ADJ", "these/DT DET"));
  expect(link(reattachPhrases(tree(place)), "men")).toBe("obl killed");
});

test("what stands between a subject and its verb belongs to the subject", () => {
  const expired = [
    "offer/NN NOUN nsubj 3",
    "to/IN ADP case 2",
    "Peru/NNP PROPN obl 3",
    "expired/VBD VERB root -1",
  ];
  expect(link(reattachPhrases(tree(expired)), "Peru")).toBe("nmod offer");
  const day = expired.map((line) => line.replace("to/IN", "on/IN").replace("Peru", "Monday"));
  expect(link(reattachPhrases(tree(day)), "Monday")).toBe("obl expired");
});

test("a clause of its own subject behind a verb of telling is what is told", () => {
  const told = [
    "Peru/NNP PROPN nsubj 1",
    "told/VBD VERB root -1",
    "miners/NNS NOUN obj 1",
    "that/IN SCONJ mark 5",
    "it/PRP PRON nsubj 5",
    "left/VBD VERB acl:relcl 2",
  ].map((line) => line.replace("told/", "tell/"));
  expect(link(reattachPhrases(tree(told)), "left")).toBe("ccomp tell");
  const relative = told.map((line) => line.replace("it/PRP PRON nsubj", "soon/RB ADV advmod"));
  expect(link(reattachPhrases(tree(relative)), "left")).toBe("acl:relcl miners");
});

test("an infinitive before the verb belongs to the subject", () => {
  const kept = [
    "promise/NN NOUN nsubj:pass 3",
    "to/TO PART mark 2",
    "pay/VB VERB advcl 3",
    "kept/VBN VERB root -1",
  ];
  expect(link(reattachPhrases(tree(kept)), "pay")).toBe("acl promise");
  const named = kept.map((line) => line.replace("promise/NN NOUN", "Peru/NNP PROPN"));
  expect(link(reattachPhrases(tree(named)), "pay")).toBe("advcl kept");
});

test("an adjective before the article is said of the object", () => {
  const dismissed = [
    "dismissed/VBD VERB root -1",
    "as/IN ADP case 4",
    "absurd/JJ ADJ amod 4",
    "a/DT DET det 4",
    "plan/NN NOUN obl 0",
  ];
  expect(link(reattachPhrases(tree(dismissed)), "plan")).toBe("obj dismissed");
  const plain = [0, 1, 3, 2, 4].map((at) => dismissed[at] ?? "");
  expect(link(reattachPhrases(tree(plain)), "plan")).toBe("obl dismissed");
});

test("a bare phrase with an article is the object of a verb that has none", () => {
  const rejected = [
    "rejected/VBD VERB root -1",
    "as/IN SCONJ mark 2",
    "absurd/JJ ADJ advcl 0",
    "a/DT DET det 4",
    "plan/NN NOUN obl 0",
  ];
  expect(link(reattachPhrases(tree(rejected)), "plan")).toBe("obj rejected");
  const time = rejected.map((line) => line.replace("plan/", "week/"));
  expect(link(reattachPhrases(tree(time)), "week")).toBe("obl rejected");
});
