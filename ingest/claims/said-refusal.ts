import type { Analysis, Clause, ParsedSentence, Token } from "../analysis.ts";
import { dependents, isExistential, prepositionOf } from "../clauses/tree.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { CAN_ACT, saidDrafts } from "./said-drafts.ts";
import { speakersOf } from "./speakers.ts";

/** Words for what one will not do or accept, as predicates. Made by hand. */
const REFUSED = new Set([
  "non-starter",
  "nonstarter",
  "unthinkable",
  "non-negotiable",
  "nonnegotiable",
]);
/** The same of what somebody asks, offers or plans. */
const UNACCEPTABLE = new Set([
  "unacceptable",
  "impossible",
  "unrealistic",
  "unworkable",
  "inadequate",
  "insufficient",
  "void",
  "null",
]);
const PROPOSED = new Set(
  `offer proposal plan request demand call bid condition term ultimatum idea draft concession
  suggestion claim deadline resolution`.split(/\s+/u),
);

const TALKS = new Set(
  "talk negotiation deal agreement meeting dialogue compromise reconciliation truce concession".split(
    " ",
  ),
);

/** "there will be no talks with Peru". */
function deniesTalks(sentence: ParsedSentence, predicate: number): boolean {
  if (!isExistential(sentence, predicate)) return false;
  return dependents(sentence, predicate, "nsubj", "obj").some(({ index, lemma }) => {
    const isNone = dependents(sentence, index, "det").some(
      ({ text }) => text.toLowerCase() === "no",
    );
    return isNone && TALKS.has(lemma.toLowerCase());
  });
}

/** "is out of the question", "is off the table". */
function isRefused({ sentence }: ActorFinder, { predicate, lemma, polarity }: Clause): boolean {
  const preposition = prepositionOf(sentence, predicate) ?? "";
  if (lemma === "be") return deniesTalks(sentence, predicate);
  if (lemma === "question") return preposition.startsWith("out");
  if (lemma === "table")
    return preposition === "off" || (preposition === "on" && polarity === "negated");
  return REFUSED.has(lemma);
}

function isTurnedDown({ sentence }: ActorFinder, clause: Clause): boolean {
  const acceptable = clause.lemma === "acceptable" && clause.polarity === "negated";
  if (!acceptable && !UNACCEPTABLE.has(clause.lemma)) return false;
  const heads = clause.subjects.map(({ head }) => sentence.tokens[head]?.lemma.toLowerCase() ?? "");
  return heads.some((lemma) => PROPOSED.has(lemma));
}

/** Names between the speaker and the word that refuses. */
function namedBefore(finder: ActorFinder, trigger: Token, speaker: Actor): Actor[] {
  const from = finder.sentence.tokens.filter(
    ({ index, start }) => index < trigger.index && start >= speaker.mention.end,
  );
  for (const { index } of from) {
    const found = finder
      .direct({ head: index, preposition: null })
      .filter(({ entity }) => CAN_ACT.has(entity.kind) && entity.id !== speaker.entity.id);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whom the refused thing names, where the tree gives it a noun. */
function inSubject(clause: Clause, finder: ActorFinder): Actor[] {
  const isClause = dependents(finder.sentence, clause.predicate, "csubj").length > 0;
  const there = dependents(finder.sentence, clause.predicate, "nsubj", "obj").map(({ index }) => ({
    head: index,
    preposition: null,
  }));
  const phrases = clause.lemma === "be" ? there : clause.subjects;
  return isClause ? [] : phrases.flatMap((phrase) => finder.inside(phrase));
}

/**
 * "Norway said that talks with Sudan were out of the question": who says that something cannot be
 * refuses whom it is about (PLOVER REJECT).
 */
export function readSaidRefusal(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  if (!trigger || clause.nominal || !(isRefused(finder, clause) || isTurnedDown(finder, clause)))
    return [];
  const subject = speakersOf(analysis, clause, finder)[0];
  if (!subject) return [];
  const named = inSubject(clause, finder);
  const refused = named.length > 0 ? named : namedBefore(finder, trigger, subject);
  return saidDrafts({
    relation: "REJECTS",
    rule: "rejects/said-refused",
    factors: ["lowerClause", "objectInside"],
    chain: [],
    isSpeechAct: true,
    subject,
    objects: refused,
    trigger,
    clause,
  });
}
