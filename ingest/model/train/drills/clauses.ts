import { adjunct, countryName, type Phrase, party, possessor, somebody } from "./phrases.ts";
import { be, finite, passivePredicate } from "./predicates.ts";
import type { Random } from "./random.ts";
import { after, as, before, comma, type Node, prepositional, word } from "./tree.ts";
import { formsOf } from "./verb-forms.ts";
import * as words from "./words.ts";

/** "is going to shell": the tree's root is "going", the act its complement. */
function goingTo(subject: Phrase, act: Node): Node {
  const going = before(word("going", "VERB_VBG"), as("nsubj", subject.node), be(subject.isPlural));
  return after(going, as("xcomp", before(act, as("mark", word("to", "PART_TO")))));
}

function withAdjuncts(random: Random, node: Node): Node {
  const first = random.chance(0.45) ? after(node, adjunct(random)) : node;
  return random.chance(0.12) ? after(first, adjunct(random)) : first;
}

/** What a verb takes behind it, by the kind of verb. */
export type Complement = (random: Random) => Node[];
type Act = readonly [verb: string, complement: Complement];

export const objectOf: Complement = (random) => [as("obj", party(random, "object").node)];
export const obliqueOf =
  (preposition: string): Complement =>
  (random) => [as("obl", prepositional(preposition, party(random, "object").node))];

export function lightOf(noun: string, preposition: string): Complement {
  const [article = "", head = ""] = noun.split(" ");
  return (random) => {
    const plain = word(head, /s$/u.test(head) ? "NOUN_NNS" : "NOUN_NN");
    const target = prepositional(preposition, party(random, "object").node);
    const full = article === "~" ? plain : before(plain, as("det", word(article, "DET_DT")));
    const hangsOnVerb = /^(?:to|from)$/u.test(preposition);
    return hangsOnVerb
      ? [as("obj", full), as("obl", target)]
      : [as("obj", after(full, as("nmod", target)))];
  };
}

export function toDo(random: Random, verb: string, complement: Complement): Node {
  const act = after(word(formsOf(verb).infinitive, "VERB_VB"), ...complement(random));
  return before(act, as("mark", word("to", "PART_TO")));
}

function predicated(random: Random, subject: Phrase, [verb, complement]: Act): Node {
  const predicate = before(finite(random, verb, subject.isPlural), as("nsubj", subject.node));
  return withAdjuncts(random, after(predicate, ...complement(random)));
}

/** A clause with a finite verb, without a full stop. */
export function active(random: Random, verb: string, complement: Complement): Node {
  const subject = party(random, "subject");
  if (random.chance(0.07)) {
    const act = after(word(formsOf(verb).infinitive, "VERB_VB"), ...complement(random));
    return goingTo(subject, withAdjuncts(random, act));
  }
  return predicated(random, subject, [verb, complement]);
}

/** "Peru was shelled by Chad", with and without who did it. */
export function passive(random: Random, verb: string, patient = party(random, "subject")): Node {
  const done = passivePredicate(random, verb, patient.isPlural);
  const predicate = before(done, as("nsubj:pass", patient.node));
  const agent = as("obl:agent", prepositional("by", party(random, "object").node));
  return withAdjuncts(random, random.chance(0.75) ? after(predicate, agent) : predicate);
}

/** "Peru refused to arm Chad", "Peru urged Chad to free Fiji". */
export function controlled(random: Random, verb: string, complement: Complement): Node {
  if (random.chance(0.6)) {
    const inner = as("xcomp", toDo(random, verb, complement));
    return active(random, random.pick(words.SUBJECT_CONTROL), () => [inner]);
  }
  const [upper, relation] = random.pick(words.OBJECT_CONTROL);
  const inner = as("xcomp", toDo(random, verb, complement));
  return active(random, upper, (r) => [as(relation, somebody(r, "object").node), inner]);
}

/** "Peru accused Chad of arming rebels". */
export function blamed(random: Random, verb: string, complement: Complement): Node {
  const [upper, preposition] = random.pick(words.BLAME);
  const act = after(word(formsOf(verb).gerund, "VERB_VBG"), ...complement(random));
  const deed = as("advcl", before(act, as("mark", word(preposition, "SCONJ_IN"))));
  return active(random, upper, (r) => [as("obj", somebody(r, "object").node), deed]);
}

/** "Peru shelled Chad and arrested rebels". */
export function joined(random: Random, verb: string, other: string): Node {
  const second = after(word(formsOf(other).past, "VERB_VBD"), ...objectOf(random));
  const first = active(random, verb, objectOf);
  return after(first, as("conj", before(second, as("cc", word("and", "CCONJ_CC")))));
}

/** "Peru's criticism of Chad", "the raid on Chad by rebels". */
function actNoun(random: Random): Phrase {
  const [noun, preposition] = random.pick(words.ACT_NOUNS);
  const isPlural = noun.endsWith("s");
  const plain = word(noun, isPlural ? "NOUN_NNS" : "NOUN_NN");
  const target = as("nmod", prepositional(preposition, somebody(random, "object").node));
  const agent = as("nmod", prepositional("by", somebody(random, "object").node));
  const article = as("det", word("the", "DET_DT"));
  const node = random.chance(0.5)
    ? after(before(plain, possessor(countryName(random))), target)
    : after(before(plain, article), target, ...(random.chance(0.6) ? [agent] : []));
  return { node, isPlural };
}

/** "Peru's criticism of Chad angered Fiji", "the raid on Chad was condemned by Fiji". */
export function nominal(random: Random, verb: string): Node {
  const subject = actNoun(random);
  if (random.chance(0.6)) return predicated(random, subject, [verb, objectOf]);
  return passive(random, verb, subject);
}

/** "Sanctions were imposed on Peru by Chad". */
export function passiveLight(
  random: Random,
  verb: string,
  [noun, preposition]: readonly [noun: string, preposition: string],
): Node {
  const [article = "", head = ""] = noun.split(" ");
  const isPlural = /s$/u.test(head);
  const plain = word(head, isPlural ? "NOUN_NNS" : "NOUN_NN");
  const node = article === "~" ? plain : before(plain, as("det", word(article, "DET_DT")));
  const done = before(passivePredicate(random, verb, isPlural), as("nsubj:pass", node));
  const target = as("obl", prepositional(preposition, party(random, "object").node));
  const agent = as("obl:agent", prepositional("by", party(random, "object").node));
  return withAdjuncts(random, after(done, target, ...(random.chance(0.7) ? [agent] : [])));
}

/** "Peru denied arming Chad". */
export function withGerund(random: Random, verb: string): Node {
  const act = after(word(formsOf(verb).gerund, "VERB_VBG"), ...objectOf(random));
  return active(random, random.pick(words.BEFORE_GERUND), () => [as("xcomp", act)]);
}

/** "Peru, which armed Chad, shelled Fiji", "rebels backed by Chad shelled Fiji". */
export function qualified(random: Random, verb: string, other: string): Node {
  const subject = somebody(random, "subject");
  if (subject.node.tag === "PRON_PRP") return active(random, verb, objectOf);
  const { past, participle } = formsOf(other);
  const isPerson = subject.node.tag.startsWith("NOUN");
  const isRelative = random.chance(0.5);
  const pronoun = isPerson ? word("who", "PRON_WP") : word("which", "PRON_WDT");
  const by = as("obl:agent", prepositional("by", somebody(random, "object").node));
  const clause = isRelative
    ? as(
        "acl:relcl",
        after(before(word(past, "VERB_VBD"), as("nsubj", pronoun)), ...objectOf(random)),
      )
    : as("acl", after(word(participle, "VERB_VBN"), by));
  const hasCommas = !isPerson || random.chance(0.3);
  const node = hasCommas
    ? after(subject.node, comma(), clause, comma())
    : after(subject.node, clause);
  return predicated(random, { ...subject, node }, [verb, objectOf]);
}

/** "Peru sent troops to Chad to free Fiji", "Peru shelled Chad after arming rebels". */
export function withClause(random: Random, verb: string, other: string): Node {
  const clause = active(random, verb, objectOf);
  if (random.chance(0.5)) return after(clause, as("advcl", toDo(random, other, objectOf)));
  const act = after(word(formsOf(other).gerund, "VERB_VBG"), ...objectOf(random));
  const preposition = random.pick(["after", "before", "by", "without"]);
  return after(clause, as("advcl", before(act, as("mark", word(preposition, "SCONJ_IN")))));
}
