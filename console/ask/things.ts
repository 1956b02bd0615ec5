import type { Relation } from "#schemas/ontology/relations.ts";
import { nameOf, type Question } from "./question.ts";
import type { AskedName, Reading } from "./reading.ts";
import { eventOf } from "./vocabulary.ts";

const list = (words: string) => new Set(words.split(/\s+/u));

/** Nouns for what is done or decided, which no relation stands for; several by their "s". */
const THINGS = list(`war annexation bombing bombardment shelling aggression decision proposal
  resolution ruling referendum election policy law move bid stance treatment action ceasefire truce
  blockade massacre genocide coup crackdown`);

/** Those that somebody does to a country or place. */
const VIOLENT = list(`war annexation bombing bombardment shelling aggression invasion attack strike
  airstrike assault raid occupation blockade massacre cyberattack`);

const PREPOSITIONS = list("of on against with in by between for over from towards toward");

/** What is done about a thing rather than to somebody, so that the thing is what was asked about. */
const ABOUT_THINGS = new Set<Relation>([
  ...(["CRITICIZES", "SUPPORTS", "REJECTS", "PROTESTS_AGAINST", "CALLS_ON", "ACCUSES"] as const),
  ...(["DENIES", "THREATENS", "INVESTIGATES", "LEADS", "JOINS", "MEETS"] as const),
]);

/** What means the attacker when it is about an attack. */
const MEANS_ATTACKER = new Set<Relation>(["CRITICIZES", "SUPPORTS", "REJECTS", "PROTESTS_AGAINST"]);

const one = (word: string) => word.replace(/s$/u, "");

/** Whether a word (lower case) is a noun for what is done or decided, and no name. */
export const isThing = (word: string): boolean => THINGS.has(word) || THINGS.has(one(word));

/** Where a clause stands and where its act is. */
interface Clause {
  question: Question;
  words: readonly string[];
  at: number;
}

/** Whether a noun that has a thing's meaning stands here as a noun. */
function isThingAt(words: readonly string[], index: number): boolean {
  const [before = "", word = "", next] = [words[index - 1], words[index], words[index + 1]];
  if (!isThing(word) && eventOf(word) === undefined) return false;
  return before !== "to" && (next === undefined || PREPOSITIONS.has(next));
}

function nameAfter(clause: Clause, index: number, pattern: RegExp): AskedName | undefined {
  return nameOf(clause.question, pattern.exec(clause.words.slice(index + 1).join(" "))?.[1]);
}

/** Who is meant by an attack on the object: who is named as the attacker, or whoever that is. */
function attackerOf(reading: Reading, clause: Clause, index: number): Partial<Reading> {
  const target = nameAfter(clause, index, /(?:of|on|against|in) <(\d+)>/u);
  const by = nameAfter(clause, index, /by <(\d+)>/u);
  if (by && by !== reading.subject) return { object: by };
  return target !== undefined && target === reading.object ? { attacked: target } : {};
}

/**
 * A reading that says which noun it leaves out: "who condemned the invasion of Ukraine" asks about
 * the invasion, and the graph only knows who criticizes whom. An attack on somebody stands for the
 * attacker, as the attacked is not who is condemned.
 */
export function withThing(reading: Reading, clause: Clause): Reading {
  const { words, at } = clause;
  const { relations } = reading;
  if (!relations.some((each) => ABOUT_THINGS.has(each))) return reading;
  const index = words.findIndex((word, place) => {
    const own = eventOf(word);
    return place !== at && isThingAt(words, place) && !(own && relations.includes(own));
  });
  const thing = words[index];
  if (thing === undefined) return reading;
  const isAttack = VIOLENT.has(thing) || VIOLENT.has(one(thing));
  if (!isAttack || !relations.some((each) => MEANS_ATTACKER.has(each)))
    return { ...reading, thing };
  const meant = attackerOf(reading, clause, index);
  const { object: _, ...rest } = reading;
  return { ...(meant.attacked ? rest : reading), ...meant, thing };
}

/** Says which noun a reading leaves out, and who is asked about instead. */
export function thingNotes({ thing, attacked, object, subject, about }: Reading): string[] {
  if (thing === undefined) return [];
  const self = /s$/u.test(thing) ? "themselves" : "itself";
  const lack = `the graph has no claims about “the ${thing}” ${self}`;
  if (attacked) {
    const name = attacked.name ?? attacked.text;
    return [`Answered for whoever attacks ${name} most often: ${lack}.`];
  }
  const named = object ?? about ?? subject;
  if (object === undefined && about === undefined)
    return [`Answered for anybody: ${lack}; say whose it is.`];
  return [`Answered for ${named?.name ?? named?.text}: ${lack}.`];
}
