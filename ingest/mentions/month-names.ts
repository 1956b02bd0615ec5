import type { ParsedSentence, Token } from "../analysis.ts";
import { isCapital, wordAt } from "./tokens.ts";
import { wordHint } from "./word-hints.ts";

/** Months and days that are first names or surnames too. */
const CALENDAR = /^(?:jan|january|march|april|may|june|july|august|friday|sunday)$/iu;

/** What stands before a month and not before a surname ("in May", "last May", "since 5 May"). */
const TIME_BEFORE =
  /^(?:in|on|of|since|until|till|by|from|to|through|during|before|after|between|last|next|this|every|early|mid|late|each|-|\d.*)$/u;

/**
 * Surnames of a document that are calendar words, because a first name stands before one of them
 * at least once: "May" where the text has "Theresa May".
 */
export function calendarSurnames(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (isCalendarWord(token) && followsFirstName(sentence, token.index)) found.add(token.text);
    }
  }
  return found;
}

/** True when a calendar word is a name where it stands: behind a first name, or as a known surname in no date. */
export function isCalendarName(
  sentence: ParsedSentence,
  index: number,
  surnames: ReadonlySet<string>,
): boolean {
  const token = sentence.tokens[index];
  if (!token || !isCalendarWord(token)) return false;
  if (followsFirstName(sentence, index)) return true;
  if (isDate(sentence, index)) return false;
  const next = sentence.tokens[index + 1];
  const isFirstName = /^(?:jan|april|may|june|august)$/iu.test(token.text) && isSurname(next);
  return isFirstName || (surnames.has(token.text) && !isModal(token, next));
}

function isDate(sentence: ParsedSentence, index: number): boolean {
  return TIME_BEFORE.test(wordAt(sentence, index - 1)) || /^\d/u.test(wordAt(sentence, index + 1));
}

/** "April Ryan": a capitalised name that is no month behind it. */
function isSurname(next: Token | undefined): boolean {
  return next?.upos === "PROPN" && isCapital(next) && !isCalendarWord(next);
}

/** "May he rest", not "May said": a verb form that can have no modal before it makes a name. */
function isModal(token: Token, next: Token | undefined): boolean {
  return token.upos === "AUX" && !/^(?:VBD|VBN|VBZ|MD|POS|,)$/u.test(next?.xpos ?? "");
}

function isCalendarWord(token: Token): boolean {
  return isCapital(token) && CALENDAR.test(token.text);
}

/** "Theresa May", not "Ahmed said in May" and not "Jordan May 2016". */
function followsFirstName(sentence: ParsedSentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  if (!before || !isCapital(before) || CALENDAR.test(before.text)) return false;
  if (/^\d/u.test(wordAt(sentence, index + 1))) return false;
  return /^(?:female|male|first-name)$/u.test(wordHint(before.text) ?? "");
}
