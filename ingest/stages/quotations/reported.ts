import type { Span } from "#schemas/span.ts";
import type { ParsedSentence, Token } from "../../analysis.ts";
import {
  EVIDENCE_NOUNS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  type SpeechVerb,
} from "../../rules/speech-verbs.ts";
import { accordingTo } from "./according-to.ts";
import { claimedBy } from "./claimed.ts";
import { reportedSaid, textAt, trimmedSpan } from "./content-span.ts";
import type { Said } from "./said.ts";
import { dependents, isPassive, nearestNoun, subjectOf, subtree } from "./tree.ts";

/** A verb, or what has a copula or a subject: nouns that hang on a verb of speech are part of the content. */
function isPredicate(sentence: ParsedSentence, { index, upos }: Token): boolean {
  return (
    upos === "VERB" ||
    upos === "AUX" ||
    dependents(sentence, index, ["cop", "nsubj", "csubj"]).length > 0
  );
}

/** The last token that a verb governs, without verbs coordinated with it and what they govern. */
function lastGoverned(sentence: ParsedSentence, verb: Token, content: number): number {
  const own = subtree(sentence, verb.index);
  const next = dependents(sentence, verb.index, ["conj"])
    .filter((token) => token.index > content && isPredicate(sentence, token))
    .map(({ index }) => index)[0];
  if (next === undefined) return own.at(-1) ?? verb.index;
  const nextStart = subtree(sentence, next)[0] ?? next;
  return nextStart - 1;
}

/** Where content to the right begins: at its clause, or right behind a verb that takes no object. */
function contentStart(sentence: ParsedSentence, verb: Token, clause: number): number {
  const first = subtree(sentence, clause).find((index) => index > verb.index) ?? clause;
  const isOwn = sentence.tokens[clause]?.head === verb.index;
  if (!isOwn || SPEECH_VERBS.get(verb.lemma)?.addressee) return first;
  const between = sentence.tokens.slice(verb.index + 1, first);
  const misread =
    between.length > 0 && between.every((token) => !isObliqueOf(sentence, token, verb));
  return misread ? verb.index + 1 : first;
}

/** Part of a phrase of time, place or addressee between verb and content ("said on Monday that"). */
function isObliqueOf(sentence: ParsedSentence, token: Token, verb: Token): boolean {
  let current: Token | undefined = token;
  while (current !== undefined && current.head !== verb.index)
    current = sentence.tokens[current.head];
  return current !== undefined && /^(?:obl|advmod|punct|parataxis)/u.test(current.relation);
}

/** The token that heads the content of a verb of speech; null when it has none here. */
function contentHead(sentence: ParsedSentence, verb: Token, row: SpeechVerb): Token | null {
  const clauses = dependents(sentence, verb.index, ["ccomp"]);
  const asked = row.infinitive && dependents(sentence, verb.index, ["obj", "iobj"]).length > 0;
  const wishes = asked ? dependents(sentence, verb.index, ["xcomp"]) : [];
  const clause = [...clauses, ...wishes].find(({ index }) => index > verb.index) ?? clauses[0];
  if (clause !== undefined) return clause;
  const loose = looseContent(sentence, verb);
  if (loose !== null) return loose;
  const below = row.addressee ? addresseeClause(sentence, verb, row) : claimNoun(sentence, verb);
  return below ?? topicOf(sentence, verb, row);
}

/**
 * A clause under the verb by another name: what is said has a subject of its own and no
 * conjunction but "that".
 */
function looseContent(sentence: ParsedSentence, verb: Token): Token | null {
  const clauses = dependents(sentence, verb.index, ["parataxis", "obj", "xcomp", "advcl", "dep"]);
  const found = clauses.find(
    ({ index, upos, lemma }) =>
      (upos === "VERB" || dependents(sentence, index, ["cop"]).length > 0) &&
      !SPEECH_VERBS.has(lemma) &&
      dependents(sentence, index, ["nsubj"]).length > 0 &&
      dependents(sentence, index, ["mark"]).every((mark) => mark.lemma === "that"),
  );
  return found ?? null;
}

/** "told reporters that", "urged both countries to": the tree may hang the clause on the object. */
function addresseeClause(sentence: ParsedSentence, verb: Token, row: SpeechVerb): Token | null {
  const marks = row.infinitive ? ["that", "to"] : ["that"];
  const clauses = dependents(sentence, verb.index, ["obj", "iobj"]).flatMap(({ index }) =>
    dependents(sentence, index, ["acl"]),
  );
  const found = clauses.find(({ index }) =>
    dependents(sentence, index, ["mark"]).some(({ lemma }) => marks.includes(lemma)),
  );
  return found ?? null;
}

/** "rejected claims that ...": the clause under a noun of speech. */
function claimNoun(sentence: ParsedSentence, verb: Token): Token | null {
  if (SPEECH_VERBS.get(verb.lemma)?.kind !== "deny") return null;
  const noun = dependents(sentence, verb.index, ["obj", "nsubj:pass"]).find(({ lemma }) =>
    SPEECH_NOUNS.has(lemma),
  );
  if (noun === undefined) return null;
  return dependents(sentence, noun.index, ["acl", "ccomp"])[0] ?? null;
}

function topicOf(sentence: ParsedSentence, verb: Token, row: SpeechVerb): Token | null {
  const topic = dependents(sentence, verb.index, ["obl", "nmod"]).find(({ index }) =>
    dependents(sentence, index, ["case", "mark"]).some(({ lemma }) => row.topics.includes(lemma)),
  );
  return topic ?? null;
}

function contentSpan(sentence: ParsedSentence, verb: Token, row: SpeechVerb): Span | null {
  const head = contentHead(sentence, verb, row);
  if (head === null) return paratacticContent(sentence, verb);
  if (head.index < verb.index) {
    const own = subtree(sentence, head.index).filter((index) => index < verb.index);
    return trimmedSpan(sentence, own[0] ?? head.index, leftEnd(sentence, verb));
  }
  const from = contentStart(sentence, verb, head.index);
  return trimmedSpan(sentence, from, lastGoverned(sentence, verb, head.index));
}

/** Content to the left ends before the comma that stands before the verb and its subject. */
function leftEnd(sentence: ParsedSentence, verb: Token): number {
  const subjects = dependents(sentence, verb.index, ["nsubj"]);
  const subject = subjects.find(({ relation }) => relation === "nsubj");
  const own = subject === undefined ? [verb.index] : subtree(sentence, subject.index);
  return Math.min(verb.index, own[0] ?? verb.index) - 1;
}

/** "The troops will stay, the minister said": the verb hangs on its own content. */
function paratacticContent(sentence: ParsedSentence, verb: Token): Span | null {
  const above = sentence.tokens[verb.head];
  const hangs =
    /^(?:parataxis|ccomp|conj)/u.test(verb.relation) && above && above.index < verb.index;
  const end = leftEnd(sentence, verb);
  if (!hangs || textAt(sentence, end) !== ",") return null;
  return trimmedSpan(sentence, subtree(sentence, above.index)[0] ?? 0, end);
}

function isSpeech(verb: Token, subject: Token): boolean {
  const row = SPEECH_VERBS.get(verb.lemma);
  if (row === undefined || row.quoteOnly) return false;
  return !(verb.lemma === "suggest" && EVIDENCE_NOUNS.has(subject.lemma)) && subject.upos !== "X";
}

/** "by the minister" of a verb in the passive. */
function agentOf(sentence: ParsedSentence, verb: Token): Token | null {
  const agent = dependents(sentence, verb.index, ["obl"]).find(({ index }) =>
    dependents(sentence, index, ["case"]).some(({ lemma }) => lemma === "by"),
  );
  return agent ?? null;
}

/** The subject; the noun beside a finite verb that has "that" behind it, where the tree has none. */
function speakerOf(sentence: ParsedSentence, verb: Token): Token | null {
  const thatFollows = sentence.tokens[verb.index + 1]?.lemma === "that";
  const own = subjectOf(sentence, verb);
  return own ?? (thatFollows && verb.xpos !== "VBG" ? nearestNoun(sentence, verb) : null);
}

function reportedBy(sentence: ParsedSentence, verb: Token): Said | null {
  const row = SPEECH_VERBS.get(verb.lemma);
  if (row === undefined || verb.upos !== "VERB") return null;
  const subject = isPassive(sentence, verb) ? agentOf(sentence, verb) : speakerOf(sentence, verb);
  if (subject === null || !isSpeech(verb, subject)) return null;
  const content = contentSpan(sentence, verb, row);
  return (
    content &&
    reportedSaid(sentence, content, { head: subject.index, cue: verb.lemma, cueAt: verb.start })
  );
}

/**
 * Reported speech of a sentence: verbs of speech with a content clause, before or after it, and
 * "according to", and nouns of speech with an owner. Several in one sentence are given in order of their content.
 */
export function findReported(sentence: ParsedSentence): Said[] {
  return sentence.tokens
    .map(
      (token) =>
        reportedBy(sentence, token) ?? accordingTo(sentence, token) ?? claimedBy(sentence, token),
    )
    .filter((found) => found !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
