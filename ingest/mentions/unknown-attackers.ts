import type { MentionCandidate, ParsedSentence, Token } from "../analysis.ts";
import { childTokens, isPassive, prepositionOf } from "../clauses/tree.ts";
import { makeCandidate } from "./draft.ts";
import type { Reading } from "./gazetteer.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Weapons and attacks that stand for whoever used them; written for this product. */
const WEAPONS = words(`
  bomb landmine ied grenade bombing rocket mortar missile shell attack assault ambush shooting
  shelling airstrike firebomb carbomb gunfire drone stabbing`);
/** Accidents too, unless a word before says that a weapon was at work ("bomb explosion"). */
const BURSTS = words("explosion blast strike fire device mine trap raid incident");
const AT_WORK = words(`
  bomb mine minefield landmine grenade explosive suicide car-bomb rocket mortar shell air missile
  improvised booby land gun petrol artillery mortar sniper drone truck roadside explosive knife arson`);

/** What weapons and attacks do to people and things. */
const HARMING = words(`
  kill wound injure maim hit strike destroy damage target rock rip tear shake wreck explode detonate
  go hurt claim devastate level blow injure slay slam land burst`);
const LAYING = words("hide plant place leave conceal lay bury attach strap pack");
/** How a phrase names what somebody was killed by: "by a mine", "in a bombing". */
const CAUSAL = words("in by during from when");

function isAttack(sentence: ParsedSentence, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== "NOUN") return false;
  if (WEAPONS.has(lemma)) return true;
  if (!BURSTS.has(lemma)) return false;
  const modifiers = childTokens(sentence, token.index).filter(({ index }) => index < token.index);
  return modifiers.some((each) => AT_WORK.has(each.lemma.toLowerCase()));
}

/** "a bomb [hidden] in a car": how it was laid says nothing of who did it. */
function isLaid({ lemma, xpos }: Token): boolean {
  return xpos === "VBN" && LAYING.has(lemma.toLowerCase());
}

/** A name in the phrase or a clause about it says who attacked, or that somebody knows it. */
function isAttributed(reading: Reading, token: Token): boolean {
  const { sentence } = reading;
  return childTokens(sentence, token.index).some(
    (child) =>
      (child.index < token.index && isName(reading, child)) ||
      child.relation === "nmod:poss" ||
      (child.relation.startsWith("acl") && !isLaid(child)) ||
      prepositionOf(sentence, child.index) === "by",
  );
}

/** "Russian", "Hamas", "Saudi" of "Saudi-led". */
function isName({ sentence, lexicon }: Reading, token: Token): boolean {
  const all = [token, ...childTokens(sentence, token.index)];
  return all.some(
    ({ text, upos }) =>
      upos === "PROPN" || (/^\p{Lu}/u.test(text) && lexicon.lookup(text).length > 0),
  );
}

/** The first of several coordinated nouns: "bombings and shootings". */
function firstOf(sentence: ParsedSentence, token: Token): Token {
  const above = token.relation === "conj" ? sentence.tokens[token.head] : undefined;
  return above?.upos === "NOUN" ? above : token;
}

/** Whether the noun stands as what harms: subject of such a verb, or cause in its passive. */
function harms(sentence: ParsedSentence, token: Token): boolean {
  const { relation, head } = firstOf(sentence, token);
  const verb = sentence.tokens[head];
  if (verb?.upos !== "VERB") return false;
  const lemma = verb.lemma.toLowerCase();
  if (relation === "nsubj") return HARMING.has(lemma);
  if (!relation.startsWith("obl") || !CAUSAL.has(prepositionOf(sentence, token.index) ?? "")) {
    return false;
  }
  return lemma === "die" || (HARMING.has(lemma) && isPassive(sentence, head));
}

/** Where the nouns and adjectives begin that stand right before the noun. */
function firstWord({ tokens }: ParsedSentence, { index }: Token): number {
  let from = index;
  while (/^(?:NOUN|ADJ)$/u.test(tokens[from - 1]?.upos ?? "")) from--;
  return from;
}

/**
 * Weapons and attacks that nobody owns and that kill, wound or destroy ("a roadside bomb killed",
 * "were killed in a grenade attack") stand for unknown attackers: a group without a state yet, as
 * PLOVER codes unidentified armed actors (UAF). Who is named in the phrase attacked himself.
 */
export function findUnknownAttackers(reading: Reading): MentionCandidate[] {
  const { sentence } = reading;
  return sentence.tokens
    .filter(
      (token) =>
        isAttack(sentence, token) && harms(sentence, token) && !isAttributed(reading, token),
    )
    .map((token) =>
      makeCandidate(
        reading,
        { from: firstWord(sentence, token), to: token.index + 1 },
        { via: "metonym", kind: "Group", sector: "UAF", roleTitle: "unknown attackers" },
      ),
    );
}
