import { expect, test } from "vitest";
import type { Token } from "../analysis.ts";
import { reattachSaid } from "./said-content.ts";

/** A token per line: "word/TAG upos relation head lemma". */
function tree(lines: readonly string[]): Token[] {
  return lines.map((line, index) => {
    const [text = "", xpos = "", upos = "", relation = "", head = "", lemma = text] =
      line.split(/[/ ]/u);
    const start = index * 20;
    return { index, text, lemma, upos, xpos, relation, head: Number(head), start, end: start + 5 };
  });
}

const DECLARED = [
  "He/PRP PRON nsubj 1",
  "smiled/VBD VERB root -1 smile",
  "and/CC CCONJ cc 3",
  "declared/VBD VERB conj 1 declare",
  "that/IN SCONJ mark 6",
  "talks/NNS NOUN nsubj 6 talk",
  "failed/VBD VERB conj 1 fail",
];
const ASKED = [
  "Peru/NNP PROPN nsubj 1",
  "asked/VBD VERB root -1 ask",
  "Chile/NNP PROPN obj 1",
  "to/TO PART mark 4",
  "leave/VB VERB advcl 1",
];
const SAID = [
  "Kenya/NNP PROPN nsubj 1",
  "said/VBD VERB root -1 say",
  "talks/NNS NOUN nsubj 3 talk",
  "failed/VBD VERB ccomp 1 fail",
  "and/CC CCONJ cc 6",
  "Chad/NNP PROPN nsubj 6",
  "retreated/VBD VERB conj 1 retreat",
];
const AFTER = [
  "After/IN ADP case 2",
  "the/DT DET det 2",
  "talks/NNS NOUN obl 5 talk",
  "Jane/NNP PROPN flat 2",
  "Doe/NNP PROPN flat 2",
  "warned/VBD VERB root -1 warn",
];
const TOLD = [
  "Kim/NNP PROPN nsubj 1",
  "told/VBD VERB root -1 tell",
  "reporters/NNS NOUN obj 5 reporter",
  "Seoul/NNP PROPN nsubj 5",
  "would/MD AUX aux 5",
  "pay/VB VERB ccomp 1",
];
const NAMED = [
  "Peru/NNP PROPN nsubj 1",
  "said/VBD VERB root -1 say",
  "Doe/NNP PROPN obj 1",
  ",/, PUNCT punct 2",
  "left/VBD VERB conj 1 leave",
];
const COMPLAINED = [
  "Peru/NNP PROPN nsubj 1",
  "complained/VBD VERB root -1 complain",
  "to/IN ADP case 3",
  "Chile/NNP PROPN obl 1",
  "that/IN SCONJ mark 6",
  "ships/NNS NOUN nsubj 6 ship",
  "sank/VBD VERB advcl 1 sink",
];
const WARNED = [
  "Peru/NNP PROPN nsubj 1",
  "warned/VBD VERB root -1 warn",
  "on/IN ADP case 3",
  "Sunday/NNP PROPN obl 1",
  "of/IN ADP case 5",
  "war/NN NOUN nmod 3",
];
const swap = (lines: readonly string[], at: number, line: string) =>
  lines.map((each, index) => (index === at ? line : each));

test.each([
  { name: "a clause with that behind a verb of saying", lines: DECLARED, at: 6, link: "ccomp 3" },
  {
    name: "no clause with another conjunction",
    lines: swap(DECLARED, 4, "as/IN SCONJ mark 6"),
    at: 6,
    link: "conj 1",
  },
  { name: "what somebody is asked to do", lines: ASKED, at: 4, link: "xcomp 1" },
  {
    name: "the same under the one who is asked",
    lines: swap(ASKED, 4, "leave/VB VERB acl 2"),
    at: 4,
    link: "xcomp 1",
  },
  {
    name: "no purpose of what is asked for",
    lines: swap(ASKED, 2, "help/NN NOUN obj 1"),
    at: 4,
    link: "advcl 1",
  },
  {
    name: "no purpose of another verb",
    lines: swap(ASKED, 1, "struck/VBD VERB root -1 strike"),
    at: 4,
    link: "advcl 1",
  },
  { name: "a second clause that is said", lines: SAID, at: 6, link: "conj 3" },
  {
    name: "no second speaker",
    lines: swap(SAID, 6, "denied/VBD VERB conj 1 deny"),
    at: 6,
    link: "conj 1",
  },
  { name: "who is told something", lines: TOLD, at: 2, link: "obj 1" },
  {
    name: "no pronoun of the clause below",
    lines: swap(TOLD, 2, "what/WP PRON obj 5"),
    at: 2,
    link: "obj 5",
  },
  { name: "the name that begins what is said", lines: NAMED, at: 2, link: "nsubj 4" },
  { name: "what is said of a name", lines: NAMED, at: 4, link: "ccomp 1" },
  {
    name: "no name that is told something",
    lines: swap(NAMED, 1, "told/VBD VERB root -1 tell"),
    at: 2,
    link: "obj 1",
  },
  {
    name: "a clause with that under its verb of saying",
    lines: COMPLAINED,
    at: 6,
    link: "ccomp 1",
  },
  {
    name: "a clause with that under who hears it",
    lines: swap(COMPLAINED, 6, "sank/VBD VERB acl:relcl 3 sink"),
    at: 6,
    link: "ccomp 1",
  },
  {
    name: "no clause about a thing",
    lines: swap(swap(COMPLAINED, 6, "sank/VBD VERB acl 3 sink"), 3, "claims/NNS NOUN obl 1 claim"),
    at: 6,
    link: "acl 3",
  },
  {
    name: "no clause that says when",
    lines: swap(COMPLAINED, 4, "when/WRB ADV mark 6"),
    at: 6,
    link: "advcl 1",
  },
  {
    name: "a clause without a joint",
    lines: [...SAID.slice(0, 3), "failed/VBD VERB conj 1 fail"],
    at: 3,
    link: "ccomp 1",
  },
  { name: "what somebody warns of", lines: WARNED, at: 5, link: "obl 1" },
  {
    name: "no part of a town's name",
    lines: swap(WARNED, 3, "Bay/NNP PROPN obl 1"),
    at: 5,
    link: "nmod 3",
  },
  { name: "a speaker behind another noun", lines: AFTER, at: 3, link: "nsubj 5" },
  {
    name: "a speaker that hangs behind the verb",
    lines: [
      "Doe/NNP PROPN flat 2",
      "said/VBD VERB root -1 say",
      "Peru/NNP PROPN nsubj 3",
      "won/VBD VERB ccomp 1 win",
    ],
    at: 0,
    link: "nsubj 1",
  },
  { name: "all of the speaker's name", lines: AFTER, at: 4, link: "flat 3" },
  {
    name: "no name of a verb that does not say",
    lines: swap(AFTER, 5, "fell/VBD VERB root -1 fall"),
    at: 3,
    link: "flat 2",
  },
])("hangs $name", ({ lines, at, link }) => {
  const token = reattachSaid(tree(lines))[at];
  expect(`${token?.relation} ${token?.head}`).toBe(link);
});

test("a comma before the joint ends what is said", () => {
  const apart = tree([...SAID.slice(0, 4), ",/, PUNCT punct 7", "and/CC CCONJ cc 7"]);
  const later = tree(["Chad/NNP PROPN nsubj 7", "left/VBD VERB conj 1 leave"]).map((token) => ({
    ...token,
    index: token.index + 6,
  }));
  expect(reattachSaid([...apart, ...later])[7]?.head).toBe(1);
});
