import type { ParsedSentence, Token } from "../analysis.ts";
import { prepositionOf } from "./tree.ts";

/** Offices that are named by what they see to, however it is written: "the minister of defence". */
const OFFICES: ReadonlySet<string> = new Set(
  "minister ministry secretary undersecretary department ministership portfolio".split(" "),
);

/** Bodies that are named by what they are for where that is written as a name. */
const BODIES: ReadonlySet<string> = new Set(
  `committee commission council office agency bureau directorate commissioner centre center board
  organisation organization association society league front union movement fund institute authority
  court chamber conference`.split(/\s+/u),
);

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/**
 * "The Minister of [Defence]", "the Committee for the [Defence] of Democracy": what stands in the
 * name of an office or body is no event.
 */
export function isInOfficeName(sentence: ParsedSentence, noun: Token): boolean {
  const { tokens } = sentence;
  const first = noun.relation === "conj" ? (tokens[noun.head] ?? noun) : noun;
  // "Secretary of Commerce and Cooperation": a tree may join the last word to the office.
  const office = isNamedBy(sentence, first) ? tokens[first.head] : joinedOffice(sentence, noun);
  if (!office || office.index > noun.index) return false;
  const lemma = office.lemma.toLowerCase();
  if (OFFICES.has(lemma)) return isCapital(noun) || isPlainName(sentence, noun);
  return BODIES.has(lemma) && isCapital(office) && isCapital(noun);
}

/** The office that a capitalised word is joined to by "and", with a name of its own before it. */
function joinedOffice(sentence: ParsedSentence, noun: Token): Token | undefined {
  const office = sentence.tokens[noun.head];
  if (noun.relation !== "conj" || !office || !isCapital(noun)) return undefined;
  const isNamed = sentence.tokens.some(
    (token) =>
      token.head === office.index && token.index < noun.index && isNamedBy(sentence, token),
  );
  return isNamed ? office : undefined;
}

function isNamedBy(sentence: ParsedSentence, { relation, index }: Token): boolean {
  return relation === "nmod" && /^(?:of|for)$/u.test(prepositionOf(sentence, index) ?? "");
}

/** "minister of defence", not "secretary of the alliance". */
function isPlainName({ tokens }: ParsedSentence, { index }: Token): boolean {
  return !tokens.some(
    ({ head, relation }) => head === index && /^(?:det|nmod:poss)$/u.test(relation),
  );
}
