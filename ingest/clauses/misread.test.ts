import { describe, expect, test } from "vitest";
import type { Token } from "../analysis.ts";
import { readMisread } from "./misread.ts";

/** A sentence as "word/TAG/UPOS/relation/head" words; heads count from 0, -1 is the root. */
function tree(line: string): Token[] {
  return line.split(" ").map((word, index) => {
    const [text = "", xpos = "", upos = "", relation = "", head = ""] = word.split("/");
    const lemma = text.toLowerCase().replace(/(?:ed|s)$/u, "");
    const start = index * 20;
    return { index, text, lemma, upos, xpos, relation, head: Number(head), start, end: start + 5 };
  });
}

const readTree = (line: string): string[] =>
  readMisread(tree(line)).map(
    ({ text, upos, relation, head }) => `${text} ${upos} ${relation} ${head}`,
  );

const stays = (line: string) =>
  expect(readTree(line)).toEqual(
    tree(line).map(({ text, upos, relation, head }) => `${text} ${upos} ${relation} ${head}`),
  );

describe("words of another class", () => {
  test("a noun behind a number, a possessor or an article", () => {
    const handed =
      "Laos/NNP/PROPN/nsubj/1 handed/VBD/VERB/root/-1 two/CD/NUM/nummod/3 captives/VBZ/VERB/xcomp/1 to/IN/ADP/case/5 Togo/NNP/PROPN/obl/3";
    expect(readTree(handed)).toEqual(
      expect.arrayContaining(["captives NOUN obj 1", "Togo PROPN obl 1"]),
    );
    const offer =
      "Peru/NNP/PROPN/nsubj/2 's/POS/PART/case/0 offer/VBP/VERB/root/-1 to/TO/PART/mark/4 join/VB/VERB/xcomp/2 was/VBD/AUX/aux:pass/6 opposed/VBN/VERB/xcomp/2";
    expect(readTree(offer)).toEqual(
      expect.arrayContaining([
        "offer NOUN nsubj:pass 6",
        "opposed VERB root -1",
        "join VERB acl 2",
        "Peru PROPN nmod:poss 2",
      ]),
    );
    const dane = "The/DT/DET/det/1 Dane/JJ/ADJ/nsubj/2 left/VBD/VERB/root/-1";
    expect(readTree(dane)).toContain("Dane PROPN nsubj 2");
  });
  test("what belongs to somebody", () => {
    const trip =
      "Ann/NNP/PROPN/nsubj/1 spoke/VBD/VERB/root/-1 during/IN/ADP/case/3 her/PRP$/PRON/nmod:poss/1 June/NNP/PROPN/nsubj/5 trip/VB/VERB/advcl/1 to/IN/ADP/case/7 Fiji/NNP/PROPN/obl/5";
    expect(readTree(trip)).toEqual(
      expect.arrayContaining([
        "trip NOUN obl 1",
        "during ADP case 5",
        "her PRON nmod:poss 5",
        "Fiji PROPN nmod 5",
      ]),
    );
  });
  test("a noun that acts, and one that opens the object", () => {
    const skirmish =
      "Raids/VBZ/VERB/nsubj/3 in/IN/ADP/case/2 Mali/NNP/PROPN/obl/0 stopped/VBD/VERB/root/-1";
    expect(readTree(skirmish)).toEqual(
      expect.arrayContaining(["Raids NOUN nsubj 3", "Mali PROPN nmod 0"]),
    );
    const duties =
      "Togo/NNP/PROPN/nsubj/1 raised/VBD/VERB/root/-1 export/VBP/VERB/xcomp/1 taxes/NNS/NOUN/obj/2 on/IN/ADP/case/5 tin/NN/NOUN/obl/2";
    expect(readTree(duties)).toEqual(
      expect.arrayContaining(["export NOUN compound 3", "taxes NOUN obj 1", "tin NOUN obl 1"]),
    );
  });
  test("a verb with subject and object", () => {
    const drew = "Talks/NNS/NOUN/nsubj/1 drew/JJ/ADJ/root/-1 crowds/NNS/NOUN/obj/1";
    expect(readTree(drew)).toContain("drew VERB root -1");
    stays("Oman/NNP/PROPN/nsubj/2 is/VBZ/AUX/cop/2 calm/JJ/ADJ/root/-1");
  });
});

describe("verbs and clauses", () => {
  test("a clause behind a preposition that opens clauses", () => {
    const left =
      "Chad/NNP/PROPN/nsubj/1 left/VBD/VERB/root/-1 after/IN/ADP/case/3 Iran/NNP/PROPN/obl/1 bombed/VBD/VERB/ccomp/1 Oman/NNP/PROPN/obj/4";
    expect(readTree(left)).toEqual(
      expect.arrayContaining(["after ADP mark 4", "Iran PROPN nsubj 4", "bombed VERB advcl 1"]),
    );
    stays(
      "Chad/NNP/PROPN/nsubj/1 left/VBD/VERB/root/-1 after/IN/ADP/case/3 Iran/NNP/PROPN/obl/1 ././PUNCT/punct/1",
    );
  });
  test("what is told, and what is arranged", () => {
    const told =
      "Peru/NNP/PROPN/nsubj/1 told/VBD/VERB/root/-1 Oman/NNP/PROPN/obj/1 that/IN/SCONJ/mark/5 it/PRP/PRON/nsubj/5 left/VBD/VERB/advcl/1";
    expect(readTree(told)).toContain("left VERB ccomp 1");
    stays(
      "Peru/NNP/PROPN/nsubj/1 worked/VBD/VERB/root/-1 so/RB/ADV/advmod/1 that/IN/SCONJ/mark/5 it/PRP/PRON/nsubj/5 won/VBD/VERB/advcl/1",
    );
    const due =
      "Mali/NNP/PROPN/nsubj/2 is/VBZ/AUX/cop/2 due/JJ/ADJ/root/-1 to/TO/PART/mark/4 vote/VB/VERB/csubj/2";
    expect(readTree(due)).toContain("vote VERB xcomp 2");
    stays(
      "It/PRP/PRON/nsubj/2 is/VBZ/AUX/cop/2 hard/JJ/ADJ/root/-1 to/TO/PART/mark/4 vote/VB/VERB/csubj/2",
    );
  });
  test("a participle right behind its noun", () => {
    const ships =
      "Ships/NNS/NOUN/nsubj/3 carrying/VBG/VERB/advcl/3 oil/NN/NOUN/obj/1 reached/VBD/VERB/root/-1 Oman/NNP/PROPN/obj/3";
    expect(readTree(ships)).toContain("carrying VERB acl 0");
    const letter =
      "Mali/NNP/PROPN/nsubj/1 send/VBD/VERB/root/-1 notes/NNS/NOUN/obj/1 blaming/VBG/VERB/xcomp/1 Chad/NNP/PROPN/obj/3";
    stays(letter);
    expect(readTree(letter.replaceAll("send", "wrote"))).toContain("blaming VERB acl 2");
  });
  test("what somebody is reported to do", () => {
    const there =
      "There/EX/PRON/expl/1 be/VBZ/VERB/root/-1 news/NN/NOUN/nsubj/1 of/IN/ADP/case/4 soldiers/NNS/NOUN/nmod/2 burning/VBG/VERB/advcl/1 farms/NNS/NOUN/obj/5";
    expect(readTree(there)).toContain("burning VERB acl 4");
  });
  test("a particle before its preposition, an answer, an aim", () => {
    const marched =
      "Troops/NNS/NOUN/nsubj/1 marched/VBD/VERB/root/-1 out/RP/ADP/compound:prt/1 of/IN/ADP/case/4 Laos/NNP/PROPN/obl/1";
    expect(readTree(marched)).toContain("out ADP case 4");
    const no =
      "Oman/NNP/PROPN/nsubj/1 say/VBD/VERB/root/-1 no/DT/DET/mark/1 to/IN/ADP/case/4 Peru/NNP/PROPN/obl/1";
    expect(readTree(no)).toContain("no DET obj 1");
    const talks =
      "Fiji/NNP/PROPN/nsubj/1 open/VBD/VERB/root/-1 talks/NNS/NOUN/obj/1 to/TO/PART/mark/4 join/VB/VERB/xcomp/1";
    expect(readTree(talks)).toContain("join VERB advcl 1");
    stays(talks.replaceAll("open", "urge"));
  });
  test("a goal right behind the nearer verb's object", () => {
    const fined =
      "Togo/NNP/PROPN/nsubj:pass/1 fined/VBN/VERB/root/-1 for/IN/SCONJ/mark/3 selling/VBG/VERB/advcl/1 guns/NNS/NOUN/obj/3 to/IN/ADP/case/6 Chad/NNP/PROPN/obl/1";
    expect(readTree(fined)).toContain("Chad PROPN obl 3");
  });
  test("a comparison is no phrase of the object", () => {
    const sent =
      "Fiji/NNP/PROPN/nsubj/1 sends/VBZ/VERB/root/-1 as/RB/ADV/advmod/3 quickly/RB/ADV/advmod/1 as/IN/ADP/case/7 possible/JJ/ADJ/amod/7 ten/CD/NUM/nummod/7 nurses/NNS/NOUN/obl/1";
    expect(readTree(sent)).toEqual(
      expect.arrayContaining(["as ADP mark 5", "possible ADJ advcl 3", "nurses NOUN obj 1"]),
    );
  });
  test("an act that says what a thing is", () => {
    const habit =
      "Mali/NNP/PROPN/nsubj/1 drop/VBD/VERB/root/-1 plans/NNS/NOUN/obj/1 of/IN/SCONJ/mark/4 fining/VBG/VERB/advcl/1 drivers/NNS/NOUN/obj/4";
    expect(readTree(habit)).toContain("fining VERB acl 2");
    stays(habit.replace("drop", "accuse"));
  });
  test("which never speaks of people", () => {
    const habit =
      "habit/NN/NOUN/root/-1 of/IN/SCONJ/mark/2 fining/VBG/VERB/acl/0 drivers/NNS/NOUN/obj/2 which/WDT/PRON/obj/6 Peru/NNP/PROPN/nsubj/6 blamed/VBD/VERB/acl:relcl/3";
    expect(readTree(habit)).toContain("blamed VERB acl:relcl 0");
  });
});

describe("nouns", () => {
  test("behind a comma and without 'and' what has an article says what the noun is", () => {
    const move =
      "Oman/NNP/PROPN/nsubj/1 shut/VBD/VERB/root/-1 ports/NNS/NOUN/obj/1 ,/,/PUNCT/punct/5 a/DT/DET/det/5 step/NN/NOUN/conj/2";
    expect(readTree(move)).toContain("step NOUN appos 2");
    stays(
      "Oman/NNP/PROPN/nsubj/1 shut/VBD/VERB/root/-1 ports/NNS/NOUN/obj/1 ,/,/PUNCT/punct/5 and/CC/CCONJ/cc/6 a/DT/DET/det/6 road/NN/NOUN/conj/2",
    );
  });
  test("no noun is a part of another behind the verb", () => {
    const launched =
      "Togo/NNP/PROPN/compound/2 launched/VBD/VERB/root/-1 boats/NNS/NOUN/obj/1 ././PUNCT/punct/1";
    expect(readTree(launched)).toContain("Togo PROPN nsubj 1");
    const ranks =
      "Togo/NNP/PROPN/compound/2 joined/VBD/VERB/amod/2 hands/NNS/NOUN/root/-1 with/IN/ADP/case/4 Chad/NNP/PROPN/nmod/2 ././PUNCT/punct/2";
    expect(readTree(ranks)).toEqual(
      expect.arrayContaining([
        "Togo PROPN nsubj 1",
        "joined VERB root -1",
        "hands NOUN obj 1",
        "Chad PROPN obl 1",
      ]),
    );
  });
  test("who stands before the upper verb acts in it", () => {
    const said =
      "Lee/NNP/PROPN/nsubj/3 said/VBD/VERB/root/-1 troops/NNS/NOUN/nsubj/3 left/VBD/VERB/ccomp/1";
    expect(readTree(said)).toContain("Lee PROPN nsubj 1");
    stays(
      "Lee/NNP/PROPN/nsubj/1 said/VBD/VERB/root/-1 troops/NNS/NOUN/nsubj/3 left/VBD/VERB/ccomp/1",
    );
  });
  test("no time is somebody's act, and its preposition is its own", () => {
    const held =
      "crew/NN/NOUN/root/-1 held/VBN/VERB/acl/0 since/IN/ADP/case/3 June/NNP/PROPN/obl/1 by/IN/ADP/case/5 rebels/NNS/NOUN/nmod/3";
    expect(readTree(held)).toContain("rebels NOUN obl:agent 1");
    const friday =
      "On/IN/ADP/case/2 Friday/NNP/PROPN/obl/3 Oman/NNP/PROPN/obl/3 voted/VBD/VERB/root/-1";
    expect(readTree(friday)).toEqual(
      expect.arrayContaining(["On ADP case 1", "Oman PROPN nsubj 3"]),
    );
    const root =
      "On/IN/ADP/case/1 Friday/NNP/PROPN/root/-1 Oman/NNP/PROPN/nsubj/3 voted/VBD/VERB/acl:relcl/1";
    expect(readTree(root)).toEqual(
      expect.arrayContaining(["Friday PROPN obl 3", "voted VERB root -1"]),
    );
  });
  test("phrases right behind the noun that takes them", () => {
    const streets =
      "Crowds/NNS/NOUN/nsubj/1 marched/VBD/VERB/root/-1 through/IN/ADP/case/3 streets/NNS/NOUN/obl/1 of/IN/ADP/case/5 Quito/NNP/PROPN/obl/1";
    expect(readTree(streets)).toContain("Quito PROPN nmod 3");
    const end =
      "Fiji/NNP/PROPN/nsubj/1 sought/VBD/VERB/root/-1 an/DT/DET/det/3 end/NN/NOUN/obj/1 to/IN/ADP/case/5 fighting/NN/NOUN/obl/1";
    expect(readTree(end)).toContain("fighting NOUN nmod 3");
    const ban =
      "Fiji/NNP/PROPN/nsubj/1 lifted/VBD/VERB/root/-1 curbs/NNS/NOUN/obj/1 on/IN/ADP/case/4 exports/NNS/NOUN/obl/1";
    expect(readTree(ban)).toContain("exports NOUN nmod 2");
    stays(
      "Fiji/NNP/PROPN/nsubj/1 imposed/VBD/VERB/root/-1 curbs/NNS/NOUN/obj/1 on/IN/ADP/case/4 Oman/NNP/PROPN/obl/1",
    );
  });
  test("who is given something, and who acts without a preposition", () => {
    const gave =
      "Mali/NNP/PROPN/nsubj/1 give/VBD/VERB/root/-1 herders/NNS/NOUN/compound/4 dry/JJ/ADJ/amod/4 hay/NN/NOUN/obj/1";
    expect(readTree(gave)).toContain("herders NOUN iobj 1");
    const said =
      "Aides/NNS/NOUN/nsubj/1 said/VBD/VERB/root/-1 Ann/NNP/PROPN/obj/4 Lee/NNP/PROPN/flat/2 praised/VBD/VERB/ccomp/1 Oman/NNP/PROPN/obj/4";
    expect(readTree(said)).toContain("Ann PROPN nsubj 4");
  });
  test("what hangs on a later part of a name is the whole name's", () => {
    const leste =
      "pact/NN/NOUN/root/-1 with/IN/ADP/case/4 Guinea/NNP/PROPN/nmod/0 -/HYPH/PUNCT/punct/4 Bissau/NNP/PROPN/flat/2";
    expect(readTree(leste)).toContain("with ADP case 2");
  });
});
