import { countryRecords } from "#schemas/lexicon/countries.ts";
import type { Random } from "./random.ts";
import { after, as, before, comma, type Node, prepositional, word } from "./tree.ts";
import * as words from "./words.ts";

/** A noun phrase with the number its verb agrees with. */
export interface Phrase {
  node: Node;
  isPlural: boolean;
}

const COUNTRIES = countryRecords().filter(
  ({ name, capital, demonyms }) =>
    capital !== undefined &&
    /^[A-Z][a-z]+$/u.test(name) &&
    /^[A-Z][a-z]+$/u.test(demonyms[0] ?? ""),
);

const proper = (form: string): Node => word(form, "PROPN_NNP");
const determiner = (form: string): Node => as("det", word(form, "DET_DT"));
const adjective = (form: string): Node => as("amod", word(form, "ADJ_JJ"));

export const countryName = (random: Random): Node => proper(random.pick(COUNTRIES).name);
const demonym = (random: Random): Node => adjective(random.pick(COUNTRIES).demonyms[0] ?? "");
export const cityName = (random: Random): Node => {
  const capital = random.pick(COUNTRIES).capital ?? "";
  return proper(/^[A-Z][a-z]+$/u.test(capital) ? capital : "Geneva");
};

export function possessor(owner: Node): Node {
  return as("nmod:poss", after(owner, as("case", word("'s", "PART_POS"))));
}

export function person(random: Random): Node {
  const surname = () => proper(random.pick(words.SURNAMES));
  if (random.chance(0.3)) return surname();
  const name = after(proper(random.pick(words.FIRST_NAMES)), as("flat", surname()));
  return random.chance(0.4)
    ? before(name, as("nmod:desc", proper(random.pick(words.TITLES))))
    : name;
}

interface Noun {
  form: string;
  isPlural: boolean;
}

function roleNoun(random: Random): Noun {
  const [one, several] = random.pick(words.ROLES);
  const isMass = random.chance(0.25);
  if (isMass) return { form: random.pick(words.PLURALS), isPlural: true };
  return random.chance(0.5) ? { form: several, isPlural: true } : { form: one, isPlural: false };
}

/** None, "the" or "a". */
function article(random: Random, isPlural: boolean): Node[] {
  if (isPlural && random.chance(0.7)) return [];
  return [determiner(random.chance(0.8) || isPlural ? "the" : "a")];
}

/** "the French minister", "Turkish rebels", "Peru's army", "the president of Chad", "masked gunmen". */
function role(random: Random): Phrase {
  const { form, isPlural } = roleNoun(random);
  const noun = word(form, isPlural ? "NOUN_NNS" : "NOUN_NN");
  const node = random.draw([
    [0.3, () => before(noun, possessor(countryName(random)))],
    [0.4, () => before(noun, ...article(random, isPlural), demonym(random))],
    [0.1, () => after(before(noun, ...article(random, isPlural)), ofCountry(random))],
    [1, () => before(noun, ...article(random, isPlural), ...qualifiers(random))],
  ]);
  return { node, isPlural };
}

const ofCountry = (random: Random): Node =>
  as("nmod", prepositional(random.pick(["of", "in"]), countryName(random)));
const qualifiers = (random: Random): Node[] =>
  random.chance(0.5) ? [adjective(random.pick(words.ADJECTIVES))] : [];

const PRONOUNS = [
  ["he", "him", false],
  ["she", "her", false],
  ["it", "it", false],
  ["they", "them", true],
  ["we", "us", true],
] as const;

/** "a bridge", "the Danish hospital", "three villages", "dozens of soldiers". */
function thing(random: Random): Phrase {
  const kind = random.number();
  const [one, several] = random.pick(words.ROLES);
  const noun = random.pick(words.THINGS);
  if (kind < 0.2) return { node: word(random.pick(words.GOODS), "NOUN_NNS"), isPlural: true };
  if (kind < 0.5) {
    const article = determiner(/^[aeiou]/u.test(noun) || random.chance(0.5) ? "the" : "a");
    const owner = random.chance(0.2) ? [demonym(random)] : [];
    return { node: before(word(noun, "NOUN_NN"), article, ...owner), isPlural: false };
  }
  const people = word(random.chance(0.5) && one !== "army" ? several : "people", "NOUN_NNS");
  if (kind < 0.8) {
    const number = as("nummod", word(random.pick(words.COUNTS), "NUM_CD"));
    return { node: before(people, number), isPlural: true };
  }
  const measure = word(random.pick(["dozens", "hundreds", "thousands"]), "NOUN_NNS");
  return { node: after(measure, as("nmod", prepositional("of", people))), isPlural: true };
}

/** Somebody who acts or is acted on. */
export function somebody(random: Random, place: "subject" | "object"): Phrase {
  const kind = random.number();
  if (kind < 0.4) return { node: countryName(random), isPlural: false };
  if (kind < 0.5) return { node: proper(random.pick(words.ACRONYMS)), isPlural: false };
  if (kind < 0.65) return { node: person(random), isPlural: false };
  if (kind < 0.72) {
    const [subject, object, isPlural] = random.pick(PRONOUNS);
    return { node: word(place === "subject" ? subject : object, "PRON_PRP"), isPlural };
  }
  if (kind > (place === "object" ? 0.84 : 0.95)) return thing(random);
  return role(random);
}

/** One or several of them: "Peru and the Danish army". */
export function party(random: Random, place: "subject" | "object"): Phrase {
  const first = somebody(random, place);
  if (!random.chance(0.15)) return first;
  const second = before(somebody(random, place).node, as("cc", word("and", "CCONJ_CC")));
  const third = random.chance(0.3)
    ? [as("conj", before(somebody(random, place).node, comma()))]
    : [];
  return { node: after(first.node, ...third, as("conj", second)), isPlural: true };
}

function matter(random: Random): Node {
  const parts = random.pick(words.MATTERS);
  const head = parts.at(-1) ?? "";
  const noun = word(head, /[^s]s$/u.test(head) ? "NOUN_NNS" : "NOUN_NN");
  const article = /^(?:programme|dispute|elections)$/u.test(head) ? [determiner("the")] : [];
  const modifiers = parts
    .slice(0, -1)
    .map((form) =>
      /^(?:human|nuclear|recent)$/u.test(form)
        ? adjective(form)
        : as("compound", word(form, "NOUN_NN")),
    );
  return before(noun, ...article, ...modifiers);
}

/** When, where, why or how, behind the verb and its objects. */
export function adjunct(random: Random): Node {
  const kind = random.number();
  const oblique = (preposition: string, noun: Node) => as("obl", prepositional(preposition, noun));
  if (kind < 0.3) return oblique("on", proper(random.pick(words.DAYS)));
  if (kind < 0.4) return as("obl:unmarked", proper(random.pick(words.DAYS)));
  if (kind < 0.65) return oblique(random.pick(["in", "near"]), cityName(random));
  if (kind < 0.9) return oblique(random.pick(["over", "during", "after"]), matter(random));
  return oblique("in", word(String(1990 + Math.floor(random.number() * 36)), "NUM_CD"));
}
