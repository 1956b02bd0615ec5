import type { ParsedSentence } from "../analysis.ts";
import { compromiseTags } from "../model/compromise.ts";
import { NONE, type Vote, vote } from "./evidence.ts";
import { isFirstNameOfPlace, isPlaceName } from "./longer-names.ts";
import type { NameRun } from "./name-runs.ts";
import {
  FACILITY_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PRODUCT_HEADS,
  words,
} from "./name-words.ts";
import { wordAt } from "./tokens.ts";
import { wordHint } from "./word-hints.ts";

/** Last words of names of firms, papers and other bodies behind a place ("Georgia Power"); behind a first name they are surnames. */
const FIRM_HEADS = words(`
  power steel oil gas petroleum electric electricity water air rail railways telecom mobile media
  motor shipping mining cement insurance capital ventures pharmaceuticals foods chemicals textiles
  tech polytechnic conservatory philharmonic symphony orchestra opera ballet vision chronicle
  bulletin monthly weekly globe observer examiner underwriting transmission restaurant
  united rovers wanderers athletic albion hotspur dynamo`);

/** Last words of names of places that stand behind another place ("Arctic Circle", "Vienna Ave"). */
const PLACE_ENDS = words(`
  circle ave blvd rd north south east west northeast northwest southeast southwest highlands plains
  junction keys place minor gardens green common quarter suburbs`);

const HEADS = [ORGANIZATION_HEADS, FACILITY_HEADS, PLACE_HEADS, OTHER_HEADS, PRODUCT_HEADS];

/** True for a free name that starts with a known place ("Jordan Peterson", "Sofia University"). */
export function startsWithPlace(sentence: ParsedSentence, run: NameRun): boolean {
  const first = run.inner[0];
  return !run.hit && first?.from === run.from && first.to < run.to && isPlaceName(sentence, first);
}

/** What the words of a name that starts with a place say of it: a person, a firm, or nothing. */
export function longerNameVotes(sentence: ParsedSentence, run: NameRun): Vote[] {
  if (!startsWithPlace(sentence, run)) return NONE;
  const last = wordAt(sentence, run.to - 1).replace(/\.$/u, "");
  if (HEADS.some((heads) => heads.has(last))) return NONE;
  if (FIRM_HEADS.has(last)) return vote("Organization", 6);
  if (PLACE_ENDS.has(last)) return vote("Place", 6);
  if (/^(?:last-name|first-name|male|female)$/u.test(wordHint(last) ?? ""))
    return vote("Person", 4);
  if (!isFirstNameOfPlace(wordAt(sentence, run.from)))
    return vote("Organization", teamWeight(last));
  return isCommonNoun(last) || run.to - run.from > LONGEST_NAME ? NONE : vote("Person", 3);
}

/** Behind a town a plural is its team: "Denver Nuggets". */
const teamWeight = (word: string) => (/[^s]s$/u.test(word) ? 3 : 1.5);

/** Tokens of the longest name that its first word alone makes a person's. */
const LONGEST_NAME = 4;

/** "Match" in "Paris Match": the sentence must say that it is a surname. */
function isCommonNoun(word: string): boolean {
  return compromiseTags(word).some((tag) => /^(?:Singular|Plural)$/u.test(tag));
}
