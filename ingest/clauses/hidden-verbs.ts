import type { Token } from "../analysis.ts";
import { verbRules } from "../rules/index.ts";
import { type Changes, isNominal, type RawTree, rawTree } from "./tree-changes.ts";
import { PLANNING } from "./verb-classes.ts";

/** Relations of a phrase that ought to be a clause. */
const CLAUSAL = new Set(["root", "ccomp"]);
const SUBJECT_OR_COPULA = /^(?:nsubj|cop|aux|expl)/u;

/** "Denmark plans to open a port": a plural noun after a name and before its infinitive is the verb. */
function planVerb({ tokens, below }: RawTree, noun: Token): Changes | null {
  const own = below(noun.index);
  const before = tokens[noun.index - 1];
  const to = tokens[noun.index + 1];
  const aim = own.find((child) => child.relation === "acl" && child.xpos === "VB");
  const isNamed = before?.upos === "PROPN" && before.head === noun.index;
  const isPlan = /^(?:NNS|VBZ)$/u.test(noun.xpos) && PLANNING.has(noun.lemma.toLowerCase());
  if (!isPlan || !isNamed || to?.xpos !== "TO" || aim === undefined) return null;
  const verb = { ...noun, upos: "VERB", xpos: "VBZ" };
  return new Map([
    [noun.index, verb],
    [before.index, { ...before, relation: "nsubj" }],
    [aim.index, { ...aim, relation: "xcomp" }],
  ]);
}

/** Whether some verb of the sentence has a subject of its own outside relative clauses. */
function isSaidElsewhere({ tokens }: RawTree): boolean {
  return tokens.some(({ relation, head }) => {
    const verb = tokens[head];
    return /^nsubj/u.test(relation) && verb !== undefined && verb.relation !== "acl:relcl";
  });
}

/** "Divers plucked refugees from the sea.": a participle with the noun's own object is the verb. */
function participleVerb(tree: RawTree, noun: Token): Changes | null {
  const own = tree.below(noun.index);
  if (!isNominal(noun) || own.some(({ relation }) => SUBJECT_OR_COPULA.test(relation))) return null;
  const forms = own.filter((child) => isBareParticiple(tree, child, noun));
  const acting = forms.find(({ index }) =>
    tree.below(index).some(({ relation }) => relation === "obj"),
  );
  const verb = acting ?? forms[0];
  const ends = tree.tokens.at(-1)?.text === ".";
  if (!verb || !ends || noun.relation !== "root" || isSaidElsewhere(tree)) return null;
  const moved = tree
    .below(noun.index)
    .filter(({ relation, index }) => relation === "punct" && index > verb.index)
    .map((mark) => [mark.index, { ...mark, head: verb.index }] as const);
  return new Map([
    [noun.index, { ...noun, head: verb.index, relation: "nsubj" }],
    [verb.index, { ...verb, head: -1, relation: "root", xpos: "VBD" }],
    ...moved,
  ]);
}

/** A form in "-ed" right of a noun without auxiliary or agent. */
function isBareParticiple({ below }: RawTree, token: Token, noun: Token): boolean {
  const isForm = token.relation === "acl" && token.xpos === "VBN" && token.index > noun.index;
  const own = isForm ? below(token.index) : [];
  const byWhom = own.flatMap(({ index }) => below(index)).some(({ text }) => text === "by");
  return isForm && !byWhom && !own.some(({ relation }) => /^(?:aux|mark|nsubj)/u.test(relation));
}

/** Participles that say what something is: "has armed forces", "has limited means". */
const ADJECTIVAL = new Set(
  `armed united limited mixed divided allied closed elected wounded trained displaced combined injured
  organized organised skilled restricted strained broken protected isolated`.split(/\s+/u),
);

/** "has legalised parties": the participle right after "have" is the verb, not a modifier of its object. */
function perfectVerb({ tokens, below }: RawTree, have: Token): Changes | null {
  const verb = tokens[have.index + 1];
  const object = verb && tokens[verb.head];
  if (!verb || object?.relation !== "obj" || object.head !== have.index) return null;
  const isPast = /ed$/u.test(verb.text) || verb.xpos === "VBN";
  const isForm = verb.relation === "amod" && isPast && !ADJECTIVAL.has(verb.text);
  const lemma = verb.xpos.startsWith("JJ") ? baseOf(verb.text) : verb.lemma.toLowerCase();
  if (!isForm || lemma === null || verbRules(lemma).length === 0) return null;
  const read = {
    ...verb,
    lemma,
    upos: "VERB",
    xpos: "VBN",
    head: have.head,
    relation: have.relation,
  };
  const helper = { ...have, upos: "AUX", head: verb.index, relation: "aux" };
  const moved = below(have.index)
    .filter(({ index }) => index !== verb.index)
    .map((child) => [child.index, { ...child, head: verb.index }] as const);
  return new Map([...moved, [verb.index, read], [have.index, helper]]);
}

/** The base of a regular past form that some row knows; null without one. */
function baseOf(form: string): string | null {
  const stem = form.toLowerCase().replace(/ed$/u, "");
  const bases = [`${stem}e`, stem, stem.replace(/i$/u, "y"), stem.replace(/(.)\1$/u, "$1")];
  return bases.find((base) => verbRules(base).length > 0) ?? null;
}

/** They are never passive. */
const INTRANSITIVE = new Set(
  "abdicate resign capitulate arrive travel depart retreat converse apologise apologize yield".split(
    " ",
  ),
);

/** "Doctors donated and delivered goods": a participle without auxiliary is a past tense. */
function isPastTense({ below }: RawTree, verb: Token): boolean {
  if (verb.xpos !== "VBN" || !CLAUSAL.has(verb.relation)) return false;
  const own = below(verb.index);
  if (own.some(({ relation }) => /^(?:aux|obl:agent)/u.test(relation))) return false;
  const continues = own.some((child) => child.relation === "conj" && child.xpos === "VBD");
  const hasObject = own.some(({ relation }) => relation === "obj");
  return continues || hasObject || INTRANSITIVE.has(verb.lemma.toLowerCase());
}

function inPastTense(tree: RawTree, token: Token): Token {
  if (token.relation === "nsubj:pass") {
    const verb = tree.tokens[token.head];
    return verb && isPastTense(tree, verb) ? { ...token, relation: "nsubj" } : token;
  }
  return isPastTense(tree, token) ? { ...token, xpos: "VBD" } : token;
}

/**
 * The tokens of a sentence with the verbs that its tree takes for nouns or participles: "Denmark
 * plans to open a port", "Divers plucked refugees from the sea.", "Doctors donated and delivered
 * goods." Pure; offsets and indexes stay.
 */
export function readHiddenVerbs(tokens: readonly Token[]): readonly Token[] {
  const tree = rawTree(tokens);
  const heads = tokens.filter((token) => CLAUSAL.has(token.relation));
  const haves = tokens.filter(
    ({ upos, lemma, relation }) => lemma === "have" && (upos === "VERB" || relation === "root"),
  );
  for (const have of haves) {
    const changes = perfectVerb(tree, have);
    if (changes) return tokens.map((token) => changes.get(token.index) ?? token);
  }
  for (const noun of heads) {
    const changes = planVerb(tree, noun) ?? participleVerb(tree, noun);
    if (changes) return tokens.map((token) => changes.get(token.index) ?? token);
  }
  return tokens.map((token) => inPastTense(tree, token));
}
