import type { ParsedSentence, Token } from "../analysis.ts";
import { childTokens, dependents } from "../clauses/tree.ts";
import { CRAFT } from "../rules/rule.ts";

/** Participles that say who stands behind somebody else. */
const BEHIND = new Set(
  "backed occupied held controlled born made trained educated speaking funded sponsored supported built administered allied owned supplied armed run bound styled based appointed".split(
    " ",
  ),
);

const SHIPS = new Set(CRAFT.split(/\s+/u));

/** "a British-owned tanker": a ship is its owner's, and what befalls it befalls him. */
function isOwnedShip({ tokens }: ParsedSentence, participle: Token | undefined): boolean {
  const ship = tokens[participle?.head ?? -1]?.lemma.toLowerCase() ?? "";
  return participle?.text.toLowerCase() === "owned" && SHIPS.has(ship);
}

/** The participle by which a noun or the name behind it says whose ship it is: "the Panama-[flagged] tanker Aurora". */
function flagParticiple(sentence: ParsedSentence, head: number): Token | undefined {
  const parts = childTokens(sentence, head).filter(({ relation }) => relation === "compound");
  return [head, ...parts.map(({ index }) => index)]
    .flatMap((index) => dependents(sentence, index, "amod"))
    .find((token) => /^(?:flagged|registered)$/iu.test(token.text) || isOwnedShip(sentence, token));
}

/** Whether something sails under a flag: it is a ship, whatever its name. */
export function isFlagged(sentence: ParsedSentence, head: number): boolean {
  return flagParticiple(sentence, head) !== undefined;
}

/** The token that names whose ship an object is: "seized the [Panama]-flagged Aurora"; null for anything else. */
export function flagOf(sentence: ParsedSentence, head: number): number | null {
  const relation = sentence.tokens[head]?.relation ?? "";
  const participle = /^(?:obj|nsubj:pass)$/u.test(relation)
    ? flagParticiple(sentence, head)
    : undefined;
  const at = (participle?.index ?? 0) - 2;
  return sentence.tokens[at + 1]?.text === "-" ? at : null;
}

/** "Russian-backed rebels", "Israeli-occupied villages": the state named so is not who acts or suffers. */
export function isBehind(sentence: ParsedSentence, { index }: Token): boolean {
  const [hyphen, participle] = sentence.tokens.slice(index + 1, index + 3);
  if (hyphen?.text !== "-" || isOwnedShip(sentence, participle)) return false;
  return BEHIND.has(participle?.text.toLowerCase() ?? "");
}
