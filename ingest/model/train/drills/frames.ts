import { active, type Complement, lightOf, objectOf, obliqueOf, toDo } from "./clauses.ts";
import * as frameWords from "./frame-words.ts";
import { adjunct, countryName, party, somebody } from "./phrases.ts";
import { be, finite } from "./predicates.ts";
import type { Random } from "./random.ts";
import { after, as, before, type Node, prepositional, word } from "./tree.ts";
import { formsOf } from "./verb-forms.ts";
import * as words from "./words.ts";

const particle = (form: string): Node => as("compound:prt", word(form, "ADP_RP"));

/** "handed over the rebels", "handed over two suspects to Chad". */
export function overTo(form: string, preposition: string): Complement {
  return (random) => {
    const object = objectOf(random);
    const goal = preposition === "" || random.chance(0.5) ? [] : obliqueOf(preposition)(random);
    return [particle(form), ...object, ...goal];
  };
}

/** "cracked down on Peru". */
export function downOn(form: string, preposition: string): Complement {
  return (random) => [particle(form), ...obliqueOf(preposition)(random)];
}

/** "said no to Peru". */
export const sayNo: Complement = (random) => [
  as("obj", word("no", "INTJ_UH")),
  ...obliqueOf("to")(random),
];

/** "Peru is due to arm Chad". */
export function dueTo(random: Random, verb: string): Node {
  const subject = somebody(random, "subject");
  const adjective = word(random.pick(frameWords.BEFORE_INFINITIVE), "ADJ_JJ");
  const said = before(adjective, as("nsubj", subject.node), as("cop", be(subject.isPlural)));
  return after(said, as("xcomp", toDo(random, verb, objectOf)));
}

/** "There are fears that Peru will arm Chad". */
export function thereAre(random: Random, verb: string): Node {
  const isPlural = random.chance(0.7);
  const [one, several] = random.pick(frameWords.SAID_TO_BE);
  const noun = isPlural
    ? word(several, "NOUN_NNS")
    : before(word(one, "NOUN_NN"), as("det", word("a", "DET_DT")));
  const content = before(active(random, verb, objectOf), as("mark", word("that", "SCONJ_IN")));
  const verbOfBeing = isPlural ? word("are", "VERB_VBP") : word("is", "VERB_VBZ");
  const there = as("expl", word("there", "PRON_EX"));
  return after(before(verbOfBeing, there), as("nsubj", after(noun, as("acl", content))));
}

/** "Clashes between Peru and Chad continued". */
export function between(random: Random): Node {
  const noun = random.pick(frameWords.SHARED);
  const isPlural = noun.endsWith("s");
  const other = before(countryName(random), as("cc", word("and", "CCONJ_CC")));
  const sides = after(prepositional("between", countryName(random)), as("conj", other));
  const head = after(word(noun, isPlural ? "NOUN_NNS" : "NOUN_NN"), as("nmod", sides));
  const [verb, form] = random.pick(frameWords.GOING_ON);
  const predicate = before(finite(random, verb, isPlural), as("nsubj", head));
  const whole = form === "" ? predicate : after(predicate, particle(form));
  return random.chance(0.5) ? after(whole, adjunct(random)) : whole;
}

/** "Peru armed Chad three months after Fiji invaded Mali". */
export function monthsAfter(random: Random, verb: string, other: string): Node {
  const unit = word(random.pick(["days", "weeks", "months", "years"]), "NOUN_NNS");
  const measure = before(unit, as("nummod", word(random.pick(words.COUNTS), "NUM_CD")));
  const conjunction = as("mark", word(random.pick(["after", "before"]), "SCONJ_IN"));
  const { past } = formsOf(other);
  const act = after(word(past, "VERB_VBD"), as("obj", countryName(random)));
  const clause = before(
    act,
    as("obl:unmarked", measure),
    conjunction,
    as("nsubj", countryName(random)),
  );
  return after(active(random, verb, objectOf), as("advcl", clause));
}

/** "Trucks carrying food reached Peru". */
export function carrying(random: Random, verb: string): Node {
  const goods = word(random.pick(words.GOODS), "NOUN_NNS");
  const carried = random.pick(["carry", "bring", "transport", "deliver"]);
  const load = after(word(formsOf(carried).gerund, "VERB_VBG"), as("obj", goods));
  const plain = word(random.pick(frameWords.CRAFT), "NOUN_NNS");
  const subject = after(
    random.chance(0.5) ? before(plain, as("amod", word("foreign", "ADJ_JJ"))) : plain,
    as("acl", load),
  );
  const predicate = before(finite(random, verb, true), as("nsubj", subject));
  return after(predicate, as("obj", party(random, "object").node));
}

/** Every frame with the words of its own, each so many times. */
export function frames(random: Random, times: number): Node[] {
  const each = <T>(rows: readonly T[], make: (row: T) => Node): Node[] =>
    rows.flatMap((row) => Array.from({ length: times }, () => make(row)));
  const verb = () => random.pick(words.TRANSITIVE);
  const several = Array.from({ length: 10 }, (_, index) => index);
  return [
    ...each(frameWords.WITH_PARTICLE, ([name, form, preposition]) =>
      active(random, name, overTo(form, preposition)),
    ),
    ...each(frameWords.WITH_PARTICLE_AND_PREPOSITION, ([name, form, preposition]) =>
      active(random, name, downOn(form, preposition)),
    ),
    ...each(frameWords.LIGHT_COMPOUND, ([name, noun, preposition]) =>
      active(random, name, lightOf(noun, preposition)),
    ),
    ...each(several, () => active(random, "say", sayNo)),
    ...each(several, () => dueTo(random, verb())),
    ...each(several, () => thereAre(random, verb())),
    ...each(several, () => between(random)),
    ...each(several, () => monthsAfter(random, verb(), verb())),
    ...each(several, () => carrying(random, random.pick(["reach", "enter", "supply", "leave"]))),
  ];
}
