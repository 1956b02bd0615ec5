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
