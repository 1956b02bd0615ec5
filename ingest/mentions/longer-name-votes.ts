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

/** Last words of names of firms behind a place ("Georgia Power"); behind a first name they are surnames. */
const FIRM_HEADS = words(`
  power steel oil gas petroleum electric electricity water air rail railways telecom mobile media
  motor shipping mining cement insurance capital ventures pharmaceuticals foods chemicals textiles
  united rovers wanderers athletic albion hotspur dynamo`);

const HEADS = [ORGANIZATION_HEADS, FACILITY_HEADS, PLACE_HEADS, OTHER_HEADS, PRODUCT_HEADS];

/** True for a free name that starts with a known place ("Jordan Peterson", "Sofia University"). */
export function startsWithPlace(sentence: ParsedSentence, run: NameRun): boolean {
  const first = run.inner[0];
  return !run.hit && first?.from === run.from && first.to < run.to && isPlaceName(sentence, first);
}

/** What the words of a name that starts with a place say of it: a person, a firm, or nothing. */
export function longerNameVotes(sentence: ParsedSentence, run: NameRun): Vote[] {
  if (!startsWithPlace(sentence, run)) return NONE;
  const last = wordAt(sentence, run.to - 1);
  if (HEADS.some((heads) => heads.has(last))) return NONE;
  if (FIRM_HEADS.has(last)) return vote("Organization", 6);
  if (/^(?:last-name|first-name|male|female)$/u.test(wordHint(last) ?? ""))
    return vote("Person", 4);
  if (!isFirstNameOfPlace(wordAt(sentence, run.from))) return vote("Organization", 1.5);
  return vote("Person", isCommonNoun(last) ? 1 : 3);
}

/** "Match" in "Paris Match": less likely a surname. */
function isCommonNoun(word: string): boolean {
  return compromiseTags(word).some((tag) => /^(?:Singular|Plural)$/u.test(tag));
}
