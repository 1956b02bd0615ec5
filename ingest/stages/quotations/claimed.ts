import type { ParsedSentence, Token } from "../../analysis.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../../rules/speech-verbs.ts";
import { reportedSaid, trimmedSpan } from "./content-span.ts";
import type { Said } from "./said.ts";
import { dependents, subtree } from "./tree.ts";

/** Whose claim it is: "[Peru]'s claim", "the [Peruvian] claim", "the claim by [Peru]". */
function claimant(sentence: ParsedSentence, noun: Token): Token | null {
  const own = dependents(sentence, noun.index, ["nmod:poss", "nmod", "amod", "compound"]);
  const found = own.find(({ index, relation, text }) => {
    if (relation === "nmod:poss") return true;
    if (relation !== "nmod") return /^\p{Lu}/u.test(text);
    return dependents(sentence, index, ["case"]).some(({ lemma }) =>
      /^(?:by|from|of)$/u.test(lemma),
    );
  });
  return found ?? null;
}

/** "rejected a claim that": who denies it is heard, not who makes it. */
function isDenied(sentence: ParsedSentence, noun: Token): boolean {
  const verb = sentence.tokens[noun.head];
  const isObject = noun.relation === "obj" || noun.relation === "nsubj:pass";
  return isObject && SPEECH_VERBS.get(verb?.lemma ?? "")?.kind === "deny";
}

/** "Peru's claim [that Chile had armed Bolivia]": what a noun of speech says, by its owner. */
export function claimedBy(sentence: ParsedSentence, noun: Token): Said | null {
  if (noun.upos !== "NOUN" || !SPEECH_NOUNS.has(noun.lemma)) return null;
  const clause = dependents(sentence, noun.index, ["acl"]).find(({ index }) =>
    dependents(sentence, index, ["mark"]).some(({ lemma }) => lemma === "that"),
  );
  const owner = clause && claimant(sentence, noun);
  if (!clause || !owner || isDenied(sentence, noun)) return null;
  const own = subtree(sentence, clause.index);
  const content = trimmedSpan(sentence, own[0] ?? clause.index, own.at(-1) ?? clause.index);
  const from = { head: owner.index, cue: noun.lemma, cueAt: noun.start };
  return content && reportedSaid(sentence, content, from);
}
