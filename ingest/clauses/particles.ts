import type { Token } from "../analysis.ts";
import { RULES, wordsOf } from "../rules/index.ts";
import { MONTHS } from "./time-names.ts";

/** Particles that make another verb of one and are easily read as prepositions. */
const PARTICLES = new Set(["over", "up", "back", "off", "down", "away", "out", "aside", "in"]);

/** The verbs with particle that some row knows: "hand_over". */
export const PHRASAL: ReadonlySet<string> = new Set(
  RULES.flatMap((rule) => wordsOf(rule.verbs)).filter((verb) => verb.includes("_")),
);

const MONTH_OR_YEAR = new RegExp(`^(?:[12]\\d{3}|${MONTHS})$`, "u");

interface Reading {
  particle: Token;
  phrase: Token;
  verb: Token;
}

/** "took [in August]": a month or a year is no object. */
function isTime({ text }: Token): boolean {
  return MONTH_OR_YEAR.test(text);
}

/** The verb and phrase that a preposition joins, when it and the verb are one known phrasal verb. */
function readingOf(tokens: readonly Token[], particle: Token): Reading | null {
  const word = particle.text.toLowerCase();
  if (particle.relation !== "case" || !PARTICLES.has(word)) return null;
  const phrase = tokens[particle.head];
  const verb = phrase && tokens[phrase.head];
  if (verb?.upos !== "VERB" || !phrase || isTime(phrase)) return null;
  if (phrase.relation !== "obl" && phrase.relation !== "obj") return null;
  return PHRASAL.has(`${verb.lemma.toLowerCase()}_${word}`) ? { particle, phrase, verb } : null;
}

function restated(tokens: readonly Token[], { particle, phrase, verb }: Reading): Token[] {
  const next = tokens[particle.index + 1];
  const isNext = next?.head === particle.index && next.relation === "fixed";
  const isCase = next?.head === phrase.index && next.relation === "case";
  const to = isNext || isCase ? next : undefined;
  const isObject = !to && particle.index === verb.index + 1;
  if (!to && !isObject) return [];
  const moved: Token[] = [{ ...particle, head: verb.index, relation: "compound:prt" }];
  if (to) moved.push({ ...to, head: phrase.index, relation: "case" });
  if (isObject) moved.push({ ...phrase, relation: "obj" });
  return moved;
}

/** "[brushed aside] the offer", "[strike back] at": a bare particle right after its verb, hung elsewhere. */
function bareParticle(tokens: readonly Token[], token: Token): Token | null {
  const verb = tokens[token.index - 1];
  const word = token.text.toLowerCase();
  if (verb?.upos !== "VERB" || !PARTICLES.has(word) || !isLoose(token, verb)) return null;
  const isKnown = PHRASAL.has(`${verb.lemma.toLowerCase()}_${word}`);
  return isKnown ? { ...token, head: verb.index, relation: "compound:prt" } : null;
}

const MEASURELESS = new Set(["in", "back", "out", "off", "away"]);

/** Read as an adverb of the verb, or as part of the phrase that follows. */
function isLoose({ relation, head, xpos, index, text }: Token, verb: Token): boolean {
  if (relation === "advmod" && head === verb.index) return true;
  // "took [in] 300 refugees": unlike "over" it measures nothing.
  if (relation === "advmod" && head > index && MEASURELESS.has(text)) return true;
  // "rolled [back] sanctions"
  if (relation === "amod" && xpos === "RB" && text === "back") return head > index;
  return xpos === "RP" && head > index;
}

/**
 * The tokens with particles given back to their verbs: in "handed over a suspect" and "handed two
 * men over to the police" the parser may take "over" for a preposition. Only verbs with particle
 * that some row names are read so. Pure; offsets and indexes stay.
 */
export function reattachParticles(tokens: readonly Token[]): Token[] {
  const moved = new Map<number, Token>();
  for (const token of tokens) {
    const reading = readingOf(tokens, token);
    const bare = bareParticle(tokens, token);
    if (bare) moved.set(bare.index, bare);
    const changed = reading ? restated(tokens, reading) : [];
    for (const each of changed) moved.set(each.index, each);
  }
  return tokens.map((token) => moved.get(token.index) ?? token);
}
