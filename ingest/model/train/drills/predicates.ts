import type { Random } from "./random.ts";
import { as, before, type Node, word } from "./tree.ts";
import { formsOf } from "./verb-forms.ts";
import * as words from "./words.ts";

export const aux = (form: string, tag: string, relation = "aux"): Node =>
  as(relation, word(form, `AUX_${tag}`));
const passiveAux = (form: string, tag: string): Node => aux(form, tag, "aux:pass");
const not = (form = "not"): Node => as("advmod", word(form, "PART_RB"));
const never = (): Node => as("advmod", word("never", "ADV_RB"));
const someNot = (random: Random): Node => not(random.pick(["not", "n't"]));

const have = (isPlural: boolean): Node => (isPlural ? aux("have", "VBP") : aux("has", "VBZ"));
const doing = (isPlural: boolean): Node => (isPlural ? aux("do", "VBP") : aux("does", "VBZ"));
export const be = (isPlural: boolean): Node => (isPlural ? aux("are", "VBP") : aux("is", "VBZ"));
const were = (isPlural: boolean): Node => aux(isPlural ? "were" : "was", "VBD");

/** A verb with its auxiliaries for a subject: "shelled", "has not shelled", "could shell". */
export function finite(random: Random, verb: string, isPlural: boolean): Node {
  const forms = formsOf(verb);
  const base = word(forms.infinitive, "VERB_VB");
  const past = word(forms.past, "VERB_VBD");
  const done = word(forms.participle, "VERB_VBN");
  const going = word(forms.gerund, "VERB_VBG");
  const present = isPlural ? word(forms.infinitive, "VERB_VBP") : word(forms.present, "VERB_VBZ");
  const adverb = () => as("advmod", word(random.pick(words.ADVERBS), "ADV_RB"));
  return random.draw([
    [0.32, () => past],
    [0.1, () => present],
    [0.08, () => before(done, have(isPlural))],
    [0.15, () => before(base, aux(random.pick(words.MODALS), "MD"))],
    [0.07, () => before(base, aux("did", "VBD"), someNot(random))],
    [0.02, () => before(base, doing(isPlural), someNot(random))],
    [0.03, () => before(base, aux(random.pick(["will", "would", "could"]), "MD"), not())],
    [0.03, () => before(done, have(isPlural), random.chance(0.5) ? not() : never())],
    [0.03, () => before(past, never())],
    [0.06, () => before(going, random.chance(0.6) ? be(isPlural) : were(isPlural))],
    [0.03, () => before(done, aux("had", "VBD"))],
    [1, () => before(past, adverb())],
  ]);
}

/** A participle with the auxiliaries of the passive: "was shelled", "could be shelled". */
export function passivePredicate(random: Random, verb: string, isPlural: boolean): Node {
  const done = word(formsOf(verb).participle, "VERB_VBN");
  const asPassive = (node: Node) => as("aux:pass", node);
  const auxiliaries = random.draw([
    [0.5, () => [asPassive(were(isPlural))]],
    [0.1, () => [asPassive(be(isPlural))]],
    [0.15, () => [have(isPlural), passiveAux("been", "VBN")]],
    [0.15, () => [aux(random.pick(words.MODALS), "MD"), passiveAux("be", "VB")]],
    [1, () => [asPassive(were(isPlural)), not()]],
  ]);
  return before(done, ...auxiliaries);
}
