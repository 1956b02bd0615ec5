import type { ParsedSentence, Token } from "../analysis.ts";
import type { Hit } from "./gazetteer.ts";
import { ACTOR_PREPOSITIONS, MOTION_VERBS, PLACE_NOUNS, PLACE_PREPOSITIONS } from "./name-words.ts";
import { headOf, isPossessive, wordAt } from "./tokens.ts";

/** Whether a seat of government stands for those who sit there, or is the place. */
export type SeatReading = "actor" | "place";

/** Nouns that a town has and a government has not ("Moscow's suburbs"). */
const TOWN_NOUNS =
  /^(?:airport|suburb|street|mayor|resident|centre|center|outskirts|hotel|square|police|district|university|stock|hospital|metro|conference|summit|meeting|talks|office|embassy|area|region|time|skyline|population|port|streets|suburbs|residents)$/u;

/**
 * Reads a capital by its grammar: the one who acts, is acted with or owns a policy is the state
 * ("Beijing has joined Moscow", "ties with Tehran"); where something is or happens is the town
 * ("a meeting in Brussels", "Tbilisi, Georgia"). In doubt it is the town.
 */
export function readSeat(sentence: ParsedSentence, hit: Hit): SeatReading {
  // "Pro-Beijing", "anti-Moscow": one is for or against a government.
  if (isPartisan(sentence, hit)) return "actor";
  const head = sentence.tokens[headOf(sentence, hit)];
  if (!head || isNamedTown(sentence, hit)) return "place";
  const before = wordAt(sentence, hit.from - 1);
  if (isCorrespondent(sentence, hit, head) || losesEnvoy(sentence, hit)) return "actor";
  if (PLACE_PREPOSITIONS.has(before)) return "place";
  if (ACTOR_PREPOSITIONS.has(before)) return "actor";
  if (isPossessive(sentence.tokens[hit.to])) return readOwner(sentence, head);
  return readRelation(sentence, headOfList(sentence, head));
}

/** What governments send each other and get from each other. */
const SENT =
  /^(?:call|appeal|request|demand|offer|proposal|plea|order|warning|invitation|message|letter|note|reply|answer|response|complaint|protest|criticism|rebuke|condolence|greeting|congratulation|pressure|support|backing|approval|permission|guarantee|assurance|concession|instruction|signal|threat|ultimatum|apology|recognition|pledge|promise|aid|assistance|condemnation|praise|applause|ire|anger|reaction|reprimand|outcry|denunciation|fury|scorn|reproach|rejection|resistance|opposition|objection|blessing|accusation|censure|backlash|veto)$/u;

/** "a call from Tunis", "sent a message to Hanoi": who writes and answers is a government. */
function isCorrespondent(sentence: ParsedSentence, hit: Hit, head: Token): boolean {
  const before = wordAt(sentence, hit.from - 1);
  const noun = sentence.tokens[hit.from - 2];
  if (before === "from") return noun?.upos === "NOUN" && SENT.test(noun.lemma);
  if (before !== "to") return false;
  const sent = sentence.tokens.some(
    (token) => token.head === head.head && token.relation === "obj" && SENT.test(token.lemma),
  );
  return sent || SENT.test(sentence.tokens[head.head]?.lemma ?? "");
}

/** "recalled its ambassador from Lima", "in Lima": the break is with the government there. */
function losesEnvoy({ tokens }: ParsedSentence, hit: Hit): boolean {
  const envoy = tokens[hit.from - 2];
  if (!/^(?:ambassador|envoy|diplomat)$/u.test(envoy?.lemma ?? "") || envoy?.relation !== "obj")
    return false;
  const isThere = /^(?:from|in)$/u.test(tokens[hit.from - 1]?.text ?? "");
  return isThere && /^(?:recall|withdraw|pull)$/u.test(tokens[envoy.head]?.lemma ?? "");
}

function isPartisan(sentence: ParsedSentence, hit: Hit): boolean {
  if (hit.skip) return /^(?:pro|anti)-/iu.test(wordAt(sentence, hit.from));
  return (
    wordAt(sentence, hit.from - 1) === "-" && /^(?:pro|anti)$/u.test(wordAt(sentence, hit.from - 2))
  );
}

/** "Tbilisi, Georgia", "the city of Basra", "Paris-based". */
function isNamedTown(sentence: ParsedSentence, hit: Hit): boolean {
  if (wordAt(sentence, hit.from - 1) === "of" && PLACE_NOUNS.has(wordAt(sentence, hit.from - 2)))
    return true;
  if (PLACE_NOUNS.has(wordAt(sentence, hit.from - 1))) return true;
  return wordAt(sentence, hit.to) === "-" && /^(?:based|born)$/u.test(wordAt(sentence, hit.to + 1));
}

function readOwner(sentence: ParsedSentence, head: Token): SeatReading {
  const owned = sentence.tokens[head.head];
  return owned && TOWN_NOUNS.test(owned.lemma.toLowerCase()) ? "place" : "actor";
}

/** The first member of a list carries the list's role: "between Cairo and Tripoli". */
function headOfList(sentence: ParsedSentence, head: Token): Token {
  const first = head.relation === "conj" ? sentence.tokens[head.head] : undefined;
  return first?.upos === "PROPN" ? first : head;
}

function readRelation(sentence: ParsedSentence, head: Token): SeatReading {
  const governor = sentence.tokens[head.head];
  const lemma = governor?.lemma ?? "";
  const isPlaceVerb = MOTION_VERBS.has(lemma);
  switch (head.relation) {
    case "nsubj":
      return PLACE_NOUNS.has(lemma) ? "place" : "actor";
    case "nsubj:pass":
    case "obj":
    case "iobj":
      return isPlaceVerb ? "place" : "actor";
    case "obl":
    case "nmod":
      return readOblique(sentence, head);
    default:
      return "place";
  }
}

/** "to Moscow" is where one goes, but also to whom one speaks or is loyal. */
function readOblique(sentence: ParsedSentence, head: Token): SeatReading {
  const before = wordAt(sentence, head.index - 1);
  const governor = sentence.tokens[head.head];
  if (ACTOR_PREPOSITIONS.has(before)) return "actor";
  if (before === "on" || before === "for") return isContent(governor) ? "actor" : "place";
  return before === "to" && !TRAVEL.test(governor?.lemma ?? "") ? "actor" : "place";
}

/** Verbs and nouns with which "to" says where one goes. */
const TRAVEL =
  /^(?:move|return|send|invite|go|fly|travel|bring|come|take|head|drive|march|transfer|deliver|ship|deport|flee|run|get|lead|evacuate|relocate|rush|visit|trip|flight|journey|tour|road|route|way|access|train|pilgrimage|arrive|back|next|close|near)$/u;

function isContent(token: Token | undefined): boolean {
  return token?.upos === "VERB" || token?.upos === "NOUN";
}
