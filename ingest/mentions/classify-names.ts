import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import { nameLists, SURNAME } from "../model/name-lists.ts";
import { CONTEXT_EVIDENCE } from "./classify-context.ts";
import { byNameLists } from "./classify-lists.ts";
import { type Evidence, type NameContext, NONE, type Vote, vote, wordsOf } from "./evidence.ts";
import {
  ACTING_VERBS,
  CENTRE_KINDS,
  CRAFT_STARTS,
  FACILITY_HEADS,
  HONORIFIC_WORDS,
  ORGANIZATION_HEADS,
  ORGANIZATION_STARTS,
  OTHER_HEADS,
  OTHER_NAMES,
  OTHER_STARTS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_STARTS,
  PRODUCT_HEADS,
  PRODUCT_NAMES,
  TECHNICAL_SHORT_FORMS,
} from "./name-words.ts";
import { kindOfNoun } from "./noun-kinds.ts";
import { headOf, isPossessive, isUpperCase, wordAt } from "./tokens.ts";
import { wordHint } from "./word-hints.ts";

const byTitle: Evidence = (name) => {
  if (name.hasTitle || HONORIFIC_WORDS.has(wordAt(name.sentence, name.from - 1)))
    return vote("Person", 5);
  return NONE;
};

const HEADS: readonly (readonly [ReadonlySet<string>, EntityKind])[] = [
  [ORGANIZATION_HEADS, "Organization"],
  [FACILITY_HEADS, "Facility"],
  [PLACE_HEADS, "Place"],
  [OTHER_HEADS, "Other"],
  [PRODUCT_HEADS, "Product"],
];

/** Heads of names speak loudest: the last word, or the first one before "of" and "for"; then how a name starts. */
const byHead: Evidence = (name) => {
  const words = wordsOf(name);
  if (words.length === 1) return kindOfWord(words[0] ?? "");
  const fixed = kindOfFixedStart(words);
  if (fixed) return vote(fixed, 7);
  const kind = kindOfHead(words);
  if (kind) return vote(kind, 6);
  if (ORGANIZATION_STARTS.has(words[0] ?? "")) return vote("Organization", 5);
  return PLACE_STARTS.has(words[0] ?? "") ? vote("Place", 4) : NONE;
};

function kindOfHead(words: readonly string[]): EntityKind | undefined {
  const joiner = words.findIndex((word) => word === "of" || word === "for");
  const head = words.at(joiner > 0 ? joiner - 1 : -1) ?? "";
  if (head === "district" && words.includes("school")) return "Organization";
  if (joiner < 0 && isBuilding(words)) return "Facility";
  return HEADS.find(([heads]) => heads.has(head))?.[1] ?? kindOfThing(words, head);
}

/** "Tolmen Space Center": where a centre is a building. */
function isBuilding(words: readonly string[]): boolean {
  return /^cent(?:er|re)$/u.test(words.at(-1) ?? "") && CENTRE_KINDS.has(words.at(-2) ?? "");
}

/** "Winter Paralympics", "PlayStation VR", but not "Alexa Kane". */
function kindOfThing(words: readonly string[], head: string): EntityKind | undefined {
  if (OTHER_NAMES.has(head)) return "Other";
  const isMade = PRODUCT_NAMES.has(words[0] ?? "") && (nameLists(head) & SURNAME) === 0;
  return isMade ? "Product" : undefined;
}

/** What begins like this is always the same: "Flight 12", "HMS Dauntless", "Space Shuttle Challenger", "Group F". */
function kindOfFixedStart([start = "", next = ""]: readonly string[]): EntityKind | null {
  if (OTHER_STARTS.has(start) || (start === "group" && /^(?:\p{L}|\d+)$/u.test(next)))
    return "Other";
  return CRAFT_STARTS.has(start) || (start === "space" && next === "shuttle") ? "Product" : null;
}

/** Single words that name feasts, languages and well-known things. */
function kindOfWord(word: string): Vote[] {
  if (OTHER_NAMES.has(word)) return vote("Other", 7);
  return PRODUCT_NAMES.has(word) ? vote("Product", 7) : NONE;
}

/** First names that word lists have as months. */
const MONTH_NAMES: ReadonlySet<string> = new Set(["jan", "april", "may", "june", "august"]);

const byFirstName: Evidence = (name) => {
  const words = wordsOf(name);
  const hint = wordHint(words[0] ?? "");
  const isFirst =
    /^(?:female|male|first-name)$/u.test(hint ?? "") || MONTH_NAMES.has(words[0] ?? "");
  if (words.length > 1) return isFirst && isPersonLike(words) ? vote("Person", 3) : NONE;
  return isFirst || hint === "last-name" ? vote("Person", 1) : NONE;
};

/** "Sofia Lind", but not "Sofia University": what a body's last word says of it is sure. */
function isPersonLike(words: readonly string[]): boolean {
  return words.length <= 5 && kindOfHead(words) === undefined;
}

const NAME_PARTICLE = /^(?:bin|ibn|van|von|de|al|el|abu)$/iu;

const byShape: Evidence = (name) => {
  const tokens = name.sentence.tokens.slice(name.from, name.to);
  if (tokens.some((token) => /^(?:\p{Lu}\.)+$/u.test(token.text)) && tokens.length > 1)
    return vote("Person", 2);
  if (tokens.length === 1) return byShortForm(name, tokens[0]?.text ?? "");
  // "Al" may begin any Arabic name, also of a body or place.
  if (tokens.slice(1).some((token) => NAME_PARTICLE.test(token.text))) return vote("Person", 3);
  if (wordAt(name.sentence, name.from - 1) === "the") return NONE;
  return tokens.length <= 3 && tokens.every((token) => token.upos === "PROPN")
    ? vote("Person", 0.5)
    : NONE;
};

/** What short forms of techniques and models stand before. */
const MEASURED =
  /^(?:systems?|databases?|tax|vaccines?|virus|technology|files?|formats?|tests?|scans?|levels?|concentration|discs?|covers?|codes?|screens?|cameras?|signals?|pilots?|visas?|cells?|gene|protein|infections?|users?|browser|aircraft|missiles?|rockets?)$/u;

/** "NATO" but not "IE6", "XML", "STS-135", "the ROS concentration": most short forms in capitals are of bodies. */
function byShortForm({ sentence, to }: NameContext, text: string): Vote[] {
  if (!isUpperCase(text)) return NONE;
  const hasNumber = /^[-–]?\d/u.test(wordAt(sentence, wordAt(sentence, to) === "-" ? to + 1 : to));
  const isThing =
    TECHNICAL_SHORT_FORMS.has(text.toLowerCase()) || MEASURED.test(wordAt(sentence, to));
  if (isThing || hasNumber || /\p{Lu}\d+$/u.test(text)) return vote("Other", 5);
  return vote("Organization", 2);
}

const byArticle: Evidence = (name) => {
  const article = name.sentence.tokens[name.from - 1]?.text ?? "";
  const before = name.sentence.tokens[name.from - 2];
  // "Reporters of The Lantern": papers and bands keep their article.
  if (article === "The" && before !== undefined && !/^\W+$/u.test(before.text))
    return [...vote("Organization", 1.5), ...vote("Person", -2)];
  // "Won an Oscar", "sold a Picasso".
  if (/^an?$/u.test(article) && name.to - name.from === 1)
    return [...vote("Other", 1.5), ...vote("Person", -1)];
  if (wordAt(name.sentence, name.from - 1) !== "the") return NONE;
  const isLong = name.to - name.from > 1;
  return [...(isLong ? vote("Organization", 1) : NONE), ...vote("Person", -2)];
};

/** "in X", "near X", "the town of X", "X, Iraq". */
const byPlacePreposition: Evidence = (name) => {
  const before = wordAt(name.sentence, name.from - 1);
  const noun = name.sentence.tokens[name.from - 2]?.lemma.toLowerCase() ?? "";
  if (before === "of" && PLACE_NOUNS.has(noun)) return vote("Place", 5);
  // "In Duarte's speech" is no place.
  if (isPossessive(name.sentence.tokens[name.to])) return NONE;
  if (/^(?:in|near|outside|inside|across|throughout)$/u.test(before)) return vote("Place", 3);
  if (/^(?:from|into|to|around)$/u.test(before)) return vote("Place", 1);
  return PLACE_NOUNS.has(wordAt(name.sentence, name.to)) ? vote("Place", 4) : NONE;
};

const byWordList: Evidence = (name) => {
  const hint = wordHint(wordsOf(name).join(" "));
  if (hint === "city" || hint === "region") return vote("Place", 2);
  return hint === "organization" ? vote("Organization", 2) : NONE;
};

/** "The Ulysses spacecraft", "the Frozen film": what a thing is stands behind its name as well. */
const byThingBehind: Evidence = ({ sentence, from, to }) => {
  const kind = kindOfNoun(sentence.tokens[to]);
  const isThing = kind === "Product" || kind === "Other";
  const weight = kind === "Product" ? 4 : 2;
  return isThing && to - from < 3 && sentence.tokens[from]?.upos === "PROPN"
    ? vote(kind, weight)
    : NONE;
};

const GROUP_NOUN =
  /^(?:group|movement|militia|party|agency|newspaper|organisation|organization|faction|network|front|alliance|company|union|watchdog|weekly|daily|firm|bank|club|radio|magazine)$/u;

/** "militant group Hamas", "the Kifaya group". */
const byGroupNoun: Evidence = (name) => {
  const before = wordAt(name.sentence, name.from - 1);
  const after = wordAt(name.sentence, name.to);
  return GROUP_NOUN.test(before) || GROUP_NOUN.test(after) ? vote("Organization", 4) : NONE;
};

/** "Jane Roe, 45," and "Jane Roe, who". */
const byApposition: Evidence = (name) => {
  if (wordAt(name.sentence, name.to) !== ",") return NONE;
  const next = name.sentence.tokens[name.to + 1];
  const age = /^(?:now|then|aged)$/u.test(next?.text ?? "") ? name.to + 2 : name.to + 1;
  const isAge = /^\d{1,2}$/u.test(wordAt(name.sentence, age));
  if (isAge && /^[,.]$/u.test(wordAt(name.sentence, age + 1))) return vote("Person", 4);
  return /^(?:who|whose|whom)$/iu.test(next?.text ?? "") ? vote("Person", 3) : NONE;
};

/** Who says or does something is a person or a body. */
const byActing: Evidence = (name) => {
  const head = name.sentence.tokens[headOf(name.sentence, name)];
  const verb = head && head.relation === "nsubj" ? name.sentence.tokens[head.head] : undefined;
  if (verb?.upos !== "VERB") return NONE;
  if (!ACTING_VERBS.has(verb.lemma)) return vote("Person", 0.3);
  return [...vote("Person", name.to - name.from > 1 ? 1 : 0.5), ...vote("Organization", 0.5)];
};

/** An acronym in brackets follows the full name of a body. */
const byBracket: Evidence = (name) => {
  const acronym = name.sentence.tokens[name.to + 1]?.text ?? "";
  const isAcronym = wordAt(name.sentence, name.to) === "(" && isUpperCase(acronym);
  return isAcronym && name.to - name.from > 1 ? vote("Organization", 4) : NONE;
};

const EVIDENCE: readonly Evidence[] = [
  byTitle,
  byHead,
  byFirstName,
  byShape,
  byArticle,
  byPlacePreposition,
  byWordList,
  byNameLists,
  byGroupNoun,
  byThingBehind,
  byApposition,
  byActing,
  byBracket,
  ...CONTEXT_EVIDENCE,
];

/** All evidence for a name at one place of the text. */
export function votesFor(name: NameContext): Vote[] {
  return EVIDENCE.flatMap((evidence) => evidence(name));
}

/**
 * The kind with the most evidence over all places where the document has the name, `null` when
 * nothing speaks for any. Ties go to the earlier kind of the list of kinds.
 */
export function decideKind(votes: readonly Vote[]): EntityKind | null {
  const sums = new Map<EntityKind, number>();
  for (const { kind, weight } of votes) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const order: EntityKind[] = ["Person", "Organization", "Place", "Facility", "Product", "Other"];
  const ranked = order
    .map((kind) => ({ kind, sum: sums.get(kind) ?? 0 }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || order.indexOf(a.kind) - order.indexOf(b.kind));
  return ranked[0]?.kind ?? null;
}
