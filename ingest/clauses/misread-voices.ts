import type { Token } from "../analysis.ts";
import { changes, type RawTree, type Reading } from "./tree-changes.ts";

/** Where people gather; no such place says or asks for anything. Made by hand. */
const PLACES =
  /^(?:streets?|city|town|capital|square|park|village|centre|center|downtown|roads?|highway|embassy|airport|border|gates?|plaza|avenue)$/iu;
const VOICING =
  /^(?:demand|call|chant|protest|accuse|urge|shout|denounce|condemn|say|claim|warn|ask|insist|complain|criticise|criticize|blame)$/iu;

/** "marched in Lima [demanding] reforms": those who march demand, not the town. */
const voiceOfPlace: Reading = (tree, token) => {
  if (token.relation !== "acl" || token.xpos !== "VBG") return null;
  const noun = tree.tokens[token.head];
  if (!noun || !VOICING.test(token.lemma)) return null;
  const place = placedPhrase(tree, noun);
  const verb = place && verbAbove(tree, place);
  return verb && verb.index < token.index
    ? changes({ ...token, head: verb.index, relation: "advcl" })
    : null;
};

/** The phrase of a place that the noun is or belongs to ("in the capital city of Peru"), or null. */
function placedPhrase(tree: RawTree, noun: Token, level = 0): Token | null {
  const opener = tree.below(noun.index).find(({ relation }) => relation === "case");
  const isPlace = noun.upos === "PROPN" || PLACES.test(noun.lemma);
  if (opener && /^(?:in|at|outside|near|across|through|around|into|on)$/iu.test(opener.text)) {
    return isPlace ? noun : null;
  }
  const upper = tree.tokens[noun.head];
  return opener?.text.toLowerCase() === "of" && upper && level < 2
    ? placedPhrase(tree, upper, level + 1)
    : null;
}

/** The verb that a phrase hangs on, itself or through nouns. */
function verbAbove(tree: RawTree, phrase: Token): Token | null {
  let token: Token | undefined = tree.tokens[phrase.head];
  for (let level = 0; token && level < 3; level++) {
    if (token.upos === "VERB") return token;
    token = tree.tokens[token.head];
  }
  return null;
}

const CROWD =
  /^(?:protesters|protestors|demonstrators|marchers|crowds?|people|activists|supporters|opponents|rioters|workers|students|strikers|mourners|campaigners|women|men|families|relatives|residents|villagers|farmers|dissidents)$/iu;

const PAPER =
  /^(?:resolutions?|letters?|statements?|petitions?|motions?|bills?|reports?|slogans?|banners?|placards?|signs?|leaflets?|declarations?|communiques?|articles?|appeals?|tweets?|posts?|notes?|texts?|documents?)$/iu;

/** "dispersed protesters [demanding] reforms", "against a text calling for it": what stands right before says it. */
const voiceOfCrowd: Reading = (tree, token) => {
  if (token.relation !== "advcl" || token.xpos !== "VBG") return null;
  const verb = tree.tokens[token.head];
  const crowd = tree.tokens[token.index - 1];
  if (!VOICING.test(token.lemma)) return null;
  if (!crowd || verb?.upos !== "VERB" || crowd.index < verb.index) return null;
  const speaks = CROWD.test(crowd.text) ? isUndergoing(tree, crowd, verb) : isRead(crowd);
  return speaks ? changes({ ...token, head: crowd.index, relation: "acl" }) : null;
};

const isRead = ({ text, relation }: Token): boolean =>
  PAPER.test(text) && /^(?:obj|obl)$/u.test(relation);

/** Whether the crowd, or what counts it ("hundreds of"), is the verb's object. */
function isUndergoing(tree: RawTree, crowd: Token, verb: Token): boolean {
  const object = crowd.head === verb.index ? crowd : tree.tokens[crowd.head];
  return object?.relation === "obj" && object.head === verb.index;
}

/** Who it is that demands, accuses or chants in a participle, in the order in which it is read. */
export const VOICE_READINGS: readonly Reading[] = [voiceOfPlace, voiceOfCrowd];
