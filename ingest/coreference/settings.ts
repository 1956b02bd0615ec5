import type { MentionCandidate, ParsedSentence } from "../analysis.ts";
import { prepositionOf } from "../clauses/tree.ts";

const PLACES: ReadonlySet<string> = new Set(["Country", "Place", "Facility"]);
const WHERE: ReadonlySet<string> = new Set(
  "in at near outside inside across throughout through around".split(" "),
);
/** Nouns of places that a name or adjective of a state tells apart: "the streets of Lima", "a Peruvian town". */
const SITES = new Set(
  `street square city town village capital region province district state area valley suburb port
  mountain highland border countryside jungle forest hill county island prison jail university`.split(
    /\s+/u,
  ),
);
/** "in Lima", "near the border of Peru": a name that says where something is. */
export function saysWhere(sentence: ParsedSentence, candidate: MentionCandidate): boolean {
  const { via, head } = candidate;
  if (!PLACES.has(candidate.kind) || isVenue(sentence, candidate)) return false;
  const site = siteOver(sentence, head);
  const isSite = site !== null;
  if (via === "demonym" || via === "metonym") {
    return isSite && WHERE.has(prepositionOf(sentence, site) ?? "");
  }
  const preposition = openingPreposition(sentence, head);
  const isIn = WHERE.has(preposition ?? "") || isAllOver(sentence, candidate);
  return isIn || (isSite && preposition !== "from");
}

/** What strangers travel to; made by hand. */
const GATHERINGS = new Set("talk talks negotiation meeting summit conference".split(" "));

/** "talks in Addis Ababa": who talks somewhere need not be from there. */
function isVenue({ tokens }: ParsedSentence, { from }: MentionCandidate): boolean {
  const noun = tokens[from - 2];
  const isAt = /^(?:in|at)$/iu.test(tokens[from - 1]?.text ?? "");
  return isAt && noun?.upos === "NOUN" && GATHERINGS.has(noun.lemma.toLowerCase());
}

/** The token of the street, town or border that a name belongs to. */
function siteOver({ tokens }: ParsedSentence, head: number): number | null {
  const above = tokens[tokens[head]?.head ?? -1];
  return above && SITES.has(above.lemma.toLowerCase()) ? above.index : null;
}

/** "all over Karachi", unlike "a quarrel over Karachi". */
function isAllOver({ tokens }: ParsedSentence, { from }: MentionCandidate): boolean {
  return tokens[from - 1]?.text === "over" && tokens[from - 2]?.text.toLowerCase() === "all";
}

/** Links inside a phrase of place: "in Bolivia's capital La Paz", "in the capital city of Algiers". */
const INSIDE = new Set(["appos", "flat", "compound", "nmod:poss", "nmod:desc"]);

/** The preposition of the phrase that a name of a place belongs to. */
function openingPreposition(sentence: ParsedSentence, head: number): string | null {
  const own = prepositionOf(sentence, head);
  if (own !== null && own !== "of") return own;
  const token = sentence.tokens[head];
  const goesUp = token && token.head !== head && (own === "of" || INSIDE.has(token.relation));
  const upper = goesUp ? sentence.tokens[token.head] : undefined;
  return upper && upper.upos !== "VERB" ? prepositionOf(sentence, upper.index) : null;
}
