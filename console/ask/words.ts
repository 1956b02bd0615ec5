import type { Lexicon, LexiconRecord, LexiconSense } from "#schemas/lexicon/record.ts";
import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { AskedName } from "./reading.ts";
import { meantWord } from "./spelling.ts";
import { isThing } from "./things.ts";
import { agentOf, eventOf, isLight, verbOf } from "./vocabulary.ts";

/** A word of a question, in lower case, or a name (`word` is then empty). */
export interface Word {
  word: string;
  name?: AskedName;
}

const list = (words: string) => new Set(words.split(/\s+/u));

/** Words of grammar, which are never names. */
const FUNCTION =
  list(`a about according again against all am an and any anybody anyone anything are as asked at
  be because been being between but by can could did do does doing done during each either ever every
  everybody everyone everything for from give had has have he her him his how i if in into is it its
  list many may me might more most much must my name named no nobody not nothing of often on one or
  other our out over past please said say says see shall she should show since so some somebody
  someone something tell than that the their them there these they thing things this those time
  times to together too toward towards under until up us was we were what when where whether which
  while who whom whose why will with would yes you your ago also already still now ever find
  mention mentions mentioned article articles news story stories report reports reported source
  sources paper papers press media quote quoted quotes cite cited speak speaks statement statements
  word words happen happened happens connect connects connected connection connections link links
  linked path paths relation relations relationship relationships related tie ties common everything
  deny denies denied denying denial denials claim claims claimed state states stated announce
  announced declare declared plan plans planned planning intend intends intended want wants wanted
  possible possibly maybe perhaps disputed dispute contested contradicted uncertain refuse refuses
  refused fail failed likely going latest first last most least new top mostly side sides work works
  role parties party number amount against because talk about other exactly really currently
  today only still else never another react reacts reacted reacting respond responds responded
  responding disagree disagrees contradict contradicts both think thinks
  thought tell tells told`);

/** Nouns for a kind of entity. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  country: "Country",
  countries: "Country",
  nation: "Country",
  nations: "Country",
  organization: "Organization",
  organizations: "Organization",
  organisation: "Organization",
  organisations: "Organization",
  person: "Person",
  persons: "Person",
  people: "Person",
  politician: "Person",
  politicians: "Person",
  minister: "Person",
  ministers: "Person",
  place: "Place",
  places: "Place",
  group: "Group",
  groups: "Group",
};

/** Words behind a name that change nothing: "the Russian government" is Russia in the graph. */
const TAILS = list("government governments authorities administration regime leadership officials");

/** Words with no weight of their own. */
const FILLERS = list(
  "please the a an me all any ever really currently exactly there that full close key main",
);

export const kindOf = (word: string): EntityKind | undefined => KINDS[word];

function isVocabulary(word: string): boolean {
  return (
    FUNCTION.has(word) ||
    TAILS.has(word) ||
    word in KINDS ||
    FILLERS.has(word) ||
    isThing(word) ||
    isLight(word) ||
    [verbOf(word), eventOf(word), agentOf(word)].some((sense) => sense !== undefined)
  );
}

/** Words as typed; "didn't" is two and "China's" is two. */
function split(question: string): string[] {
  return question
    .replace(/[“”"?!,;:()]+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .replace(/\b([Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Hh]ow)'?s\b/gu, "$1 is")
    .replace(/\b(can)not\b/giu, "$1 not")
    .replace(/\bwon't\b/giu, "will not")
    .replace(/n't\b/giu, " not")
    .replace(/'s\b/gu, " 's")
    .replace(/s'(?=\s)/gu, "s 's")
    .split(/\s+/u)
    .map((word) => word.replace(/^['.]+(?!s$)|\.+$/gu, (dots) => (dots === "'" ? "'" : "")))
    .filter(Boolean);
}

const LONGEST = 7;

/** Whether words can be a name at all: grammar neither begins nor ends one, unless capitals say so. */
function canBeName(words: readonly string[]): boolean {
  const phrase = words.join(" ");
  const isLower = phrase === phrase.toLowerCase();
  if (isLower && words.every(isVocabulary)) return false;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (!FUNCTION.has(first.toLowerCase()) && !FUNCTION.has(last.toLowerCase())) return true;
  if (words.length === 1) return /^\p{Lu}{2,}$/u.test(first);
  return /^the$/iu.test(first) || /\p{Lu}/u.test(first);
}

function lookUp(words: readonly string[], lexicon: Lexicon): AskedName | null {
  if (!canBeName(words)) return null;
  const phrase = words.join(" ");
  const isLower = phrase === phrase.toLowerCase();
  const phrases = [phrase, `the ${phrase}`, ...(isLower ? [phrase.toUpperCase()] : [])];
  const senses = phrases.map((each) => lexicon.lookup(each)).find(([first]) => first !== undefined);
  const [sense] = senses ?? [];
  if (!senses || !sense) return null;
  const also = placeItself(senses);
  return {
    ...{ text: phrase, id: sense.record.id, name: sense.record.name },
    ...(also ? { also: { id: also.id, name: also.name } } : {}),
  };
}

/** The place of a name that is first taken for whom it stands. */
function placeItself([first, ...others]: readonly LexiconSense[]): LexiconRecord | undefined {
  if (first?.via !== "metonym") return undefined;
  return others.find(({ via, record }) => via !== "metonym" && record.kind === "Place")?.record;
}

interface Spotted {
  name: AskedName;
  length: number;
}

/** "Russian diplomats" are people of their own where the store knows them, else Russia. */
function withPeople(found: AskedName, words: readonly string[], next: number): Spotted | null {
  const people = words[next] ?? "";
  const isPeople = /^\p{Ll}{4,}s$/u.test(people) && !isVocabulary(people);
  if (!isPeople || found.id === undefined) return null;
  const { id, name = found.text } = found;
  return { name: { text: `${found.text} ${people}`, instead: { id, name } }, length: 1 };
}

function nameAt(words: readonly string[], at: number, lexicon: Lexicon): Spotted | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    const found = lookUp(part, lexicon);
    if (!found) continue;
    const people = withPeople(found, words, at + length);
    return people ? { ...people, length: length + 1 } : { name: found, length };
  }
  return theUsa(words, at) ?? unknownAt(words, at);
}

/** "us" is a word of grammar unless an article makes it the country. */
function theUsa(words: readonly string[], at: number): Spotted | null {
  const isCountry = words[at]?.toLowerCase() === "us" && words[at - 1]?.toLowerCase() === "the";
  return isCountry
    ? { name: { text: "the US", id: "country:US", name: "United States" }, length: 1 }
    : null;
}

/** Words that are in no list are taken for a name that the store may know. */
function unknownAt(words: readonly string[], at: number): Spotted | null {
  if (isMistyped(words[at] ?? "")) return { name: { text: words[at] ?? "" }, length: 1 };
  let length = 0;
  while (at + length < words.length && isUnknown(words, at + length)) length += 1;
  return length > 0 ? { name: nameOrDescription(words, at, length), length } : null;
}

/** "threatn Sweden": a mistyped word of grammar is no part of the name behind it. */
const isMistyped = (word: string) =>
  word.length > 4 &&
  word === word.toLowerCase() &&
  !isVocabulary(word) &&
  meantWord(word) !== undefined;

/** Whether the word at a place is a noun for what is done, and no verb: "deal", "war". */
function isNounAt(words: readonly string[], at: number): boolean {
  const word = words[at]?.toLowerCase() ?? "";
  return (isThing(word) || eventOf(word) !== undefined) && verbOf(word) === undefined;
}

/** A name, or what only describes the noun behind it: "the nuclear deal". */
function nameOrDescription(words: readonly string[], at: number, length: number): AskedName {
  const text = words.slice(at, at + length).join(" ");
  const describes = text === text.toLowerCase() && isNounAt(words, at + length);
  return { text, ...(describes ? { describes } : {}) };
}

function isUnknown(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const isName = at > 0 && /^\p{Lu}/u.test(word) && !/^I$/u.test(word);
  return word !== "'s" && (isName || !isVocabulary(word.toLowerCase())) && /\p{L}/u.test(word);
}

/** The words of a question with its names found: in the lexicon first, anything unknown as it stands. */
export function readWords(question: string, lexicon: Lexicon): Word[] {
  const words = split(question);
  const read: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const spotted = nameAt(words, at, lexicon);
    if (spotted) {
      read.push({ word: "", name: spotted.name });
      at += spotted.length;
      while (TAILS.has(words[at]?.toLowerCase() ?? "")) at += 1;
    } else {
      read.push({ word: (words[at] ?? "").toLowerCase() });
      at += 1;
    }
  }
  return read.filter(({ word, name }) => name !== undefined || !FILLERS.has(word));
}
