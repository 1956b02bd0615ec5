import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { actingSubjects } from "./acting-subjects.ts";
import { upperPredicates } from "./mood.ts";
import { ancestors, predicateLemma } from "./tree.ts";
import { REPORTING } from "./verb-classes.ts";

const THIRD_PERSON = new Set(["it", "he", "she", "they", "his", "her", "its", "their"]);

function isThirdPerson(token: Token): boolean {
  return token.upos === "PRON" && THIRD_PERSON.has(token.text.toLowerCase());
}

/** "Syria says it will ...": the subject of the nearest reporting verb above. */
function reporter(sentence: ParsedSentence, predicate: number): Argument[] {
  const above = upperPredicates(sentence, predicate).find(({ upper }) =>
    REPORTING.has(predicateLemma(sentence, upper.index)),
  );
  return above ? actingSubjects(sentence, above.upper.index) : [];
}

/** "they held their first meeting": the subject of the nearest verb above. */
function nearestSubject(sentence: ParsedSentence, index: number): Argument[] {
  for (const token of ancestors(sentence, index)) {
    if (token.upos !== "VERB") continue;
    const subjects = actingSubjects(sentence, token.index);
    if (subjects.length > 0) return subjects.filter(({ head }) => head !== index);
  }
  return [];
}

/**
 * What a third-person pronoun stands for as far as the grammar of its own sentence says: a subject
 * of a reported clause is the speaker, a possessive the subject of its verb. Empty for anything
 * else; coreference over sentences is a stage of its own.
 */
export function antecedentsOf(sentence: ParsedSentence, index: number): Argument[] {
  const token = sentence.tokens[index];
  if (!token || !isThirdPerson(token) || token.head < 0) return [];
  const found = token.relation.startsWith("nmod")
    ? nearestSubject(sentence, index)
    : reporter(sentence, token.head);
  return found.filter(({ head }) => {
    const other = sentence.tokens[head];
    return other !== undefined && !isThirdPerson(other);
  });
}
