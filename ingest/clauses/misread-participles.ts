import type { Token } from "../analysis.ts";
import {
  changes,
  firstOf,
  has,
  isNominal,
  isPast,
  type RawTree,
  type Reading,
} from "./tree-changes.ts";

const CLAUSE = /^(?:ccomp|advcl|conj|xcomp|parataxis)$/u;

/** What only an object suffers: without one before it, it stands as a participle. Made by hand. */
const UNDERGONE = new Set(
  "clad clothe dress drape mask hold detain jail imprison arrest capture accuse suspect".split(" "),
);

function hasOpener(tree: RawTree, verb: Token): boolean {
  return has(tree, verb, /^(?:mark|cc)$/u);
}

function isUnbroken(tree: RawTree, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).every(({ text, upos }) => upos !== "PUNCT" || text === "-");
}

/** "by" right behind the verb, a particle, or where it was, between. */
function hasAgent(tree: RawTree, verb: Token, before: number): boolean {
  return tree.tokens
    .slice(verb.index + 1, before)
    .some(({ text, relation }) => text.toLowerCase() === "by" && relation === "case");
}

/** A verb with a subject and no object that can only be a participle of that subject. */
function isReduced(tree: RawTree, verb: Token, before: number): boolean {
  const isClad = /^(?:clad|dressed|draped|masked)$/u.test(verb.text);
  if (verb.upos !== "VERB" || !(isPast(verb) || isClad)) return false;
  if (has(tree, verb, /^(?:aux|obj|xcomp|mark)/u)) return false;
  return UNDERGONE.has(verb.lemma.toLowerCase()) || hasAgent(tree, verb, before);
}

/** The noun that the tree has as the subject of such a verb. */
function subjectOf(tree: RawTree, verb: Token): Token | undefined {
  return tree.below(verb.index).find(({ relation, index }) => {
    return /^nsubj/u.test(relation) && index < verb.index;
  });
}

/** What stands as a subject behind a preposition: "held [after the invasions] were beaten". */
function strayPhrase(tree: RawTree, second: Token): Token | null {
  const stray = tree.below(second.index).find(({ relation }) => /^nsubj/u.test(relation));
  if (!stray) return null;
  return openerOf(tree, stray)?.relation === "case" ? stray : null;
}

/** The first word of a phrase, a title before a name with what hangs on it taken in. */
function openerOf(tree: RawTree, noun: Token): Token | undefined {
  const title = tree.tokens[firstOf(tree, noun)];
  return title && tree.tokens[firstOf(tree, title)];
}

/** "the exit [of X]": behind "of" it hangs on the noun before, else on the verb. */
function placeOf(tree: RawTree, stray: Token, verb: Token): Pick<Token, "head" | "relation"> {
  const opener = openerOf(tree, stray);
  const noun = tree.tokens[(opener?.index ?? 0) - 1];
  return opener?.text === "of" && noun?.upos === "NOUN"
    ? { head: noun.index, relation: "nmod" }
    : { head: verb.index, relation: "obl" };
}

/** Whether a later past form may be the verb of the sentence: nothing joins it to the one before. */
function isMainAfter(tree: RawTree, first: Token, second: Token): boolean {
  if (!isPast(second) || !CLAUSE.test(second.relation)) return false;
  if (first.index > second.index || hasOpener(tree, second)) return false;
  if (!isUnbroken(tree, first.index, second.index)) return false;
  return second.xpos === "VBD" || has(tree, second, /^aux/u) || /ed$/u.test(second.text);
}

/**
 * "Women [clad in black] filled the square", "roadblocks [set up by miners] halted traffic": of two
 * past forms that nothing joins, the first one is a participle and the second one the sentence's.
 */
const secondOfTwo: Reading = (tree, second) => {
  if (second.upos !== "VERB") return null;
  const first = tree.tokens[second.head];
  if (!first || !isMainAfter(tree, first, second)) return null;
  const noun = isReduced(tree, first, second.index) ? subjectOf(tree, first) : undefined;
  const stray = strayPhrase(tree, second);
  if (!noun || !isNominal(noun) || (!stray && has(tree, second, /^nsubj/u))) return null;
  const later = tree.below(first.index).filter(({ index, relation }) => {
    return index > second.index || (index < noun.index && relation !== "punct");
  });
  const early = tree.below(second.index).filter(({ index, relation }) => {
    return index < second.index && /^obl/u.test(relation);
  });
  const relation = has(tree, second, /^aux:pass$/u) ? "nsubj:pass" : "nsubj";
  return changes(
    ...later.map((each) => ({ ...each, head: second.index })),
    ...early.map((each) => ({ ...each, head: first.index })),
    ...(stray ? [{ ...stray, ...placeOf(tree, stray, first) }] : []),
    { ...second, head: first.head, relation: first.relation },
    { ...noun, head: second.index, relation },
    { ...first, xpos: "VBN", head: noun.index, relation: "acl" },
  );
};

/** "vetoed two bills [put forward by the Greens]": with an agent of its own it says whose the noun is. */
const participleOfObject: Reading = (tree, token) => {
  if (token.relation !== "xcomp" && token.relation !== "advcl") return null;
  const verb = tree.tokens[token.head];
  const noun = tree.tokens[token.index - 1];
  const isForm = isPast(token) || /^(?:put|set|cut)$/u.test(token.text);
  if (!isForm || verb?.upos !== "VERB") return null;
  if (noun?.upos !== "NOUN" || noun.index < verb.index) return null;
  if (has(tree, token, /^(?:nsubj|aux|obj|mark|cc)/u)) return null;
  const hasBy = tree.below(token.index).some((phrase) => {
    const opener = tree.tokens[firstOf(tree, phrase)];
    return phrase.relation.startsWith("obl") && /^by$/iu.test(opener?.text ?? "");
  });
  return hasBy ? changes({ ...token, xpos: "VBN", head: noun.index, relation: "acl" }) : null;
};

/** "ministers [meeting in Cairo] voted": behind a form in "-ing" the finite verb takes the subject. */
const meetingThenActing: Reading = (tree, token) => {
  if (token.xpos !== "VBG" || token.relation !== "advcl") return null;
  const verb = tree.tokens[token.head];
  const noun = tree.tokens[token.index - 1];
  if (verb?.upos !== "VERB") return null;
  if (verb.index < token.index || !/^VB[DZP]$/u.test(verb.xpos)) return null;
  if (noun?.head !== token.index || noun.relation !== "nsubj" || has(tree, verb, /^nsubj/u))
    return null;
  if (!isUnbroken(tree, token.index, verb.index)) return null;
  const inner = tree.below(verb.index).filter(({ index, relation }) => {
    return index > token.index && index < verb.index && /^obl/u.test(relation);
  });
  return changes(
    { ...noun, head: verb.index },
    { ...token, head: noun.index, relation: "acl" },
    ...inner.map((each) => ({ ...each, head: token.index })),
  );
};

/** The part of the object that such a form is joined to by "and"; null where it may be a verb. */
function listedBefore(tree: RawTree, token: Token): Token | null {
  if (token.upos !== "VERB" || token.relation !== "conj") return null;
  if (!/^VBP?$|^NN$/u.test(token.xpos) || /(?:ed|s)$/u.test(token.text)) return null;
  const [part, joint] = tree.tokens.slice(token.index - 2, token.index);
  const verb = tree.tokens[token.head];
  const isJoined = joint?.text === "and" && joint.head === token.index && verb?.xpos === "VBD";
  if (!isJoined || part?.upos !== "NOUN" || part.relation !== "obj") return null;
  return part.head === verb.index && !has(tree, token, /^(?:nsubj|aux|mark)/u) ? part : null;
}

/** "hurled flares and [paint] at": a plain form beside a past one is no verb but part of its object. */
const plainFormInList: Reading = (tree, token) => {
  const part = listedBefore(tree, token);
  if (!part) return null;
  const object = tree.below(token.index).find(({ relation }) => relation === "obj");
  if (object && object.index !== token.index + 1) return null;
  const moved = tree
    .below(token.index)
    .filter(({ relation }) => relation !== "obj")
    .map((each) => {
      const head = each.relation === "cc" ? (object ?? token).index : part.head;
      return { ...each, head };
    });
  const noun = { ...token, upos: "NOUN", xpos: "NN", lemma: token.text.toLowerCase() };
  const listed = { head: part.index, relation: "conj" };
  if (!object) return changes({ ...noun, ...listed }, ...moved);
  const modifier = { ...noun, head: object.index, relation: "compound" };
  return changes({ ...object, ...listed }, modifier, ...moved);
};

const NAMING = /^(?:named|identified|quoted)$/u;

/** The one described by the relative clause that ends in "named": "an [official] who declined to be named". */
function unnamedBefore(tree: RawTree, token: Token): Token | null {
  const naming = tree.tokens[token.head];
  if (!naming || !NAMING.test(naming.text) || naming.index !== token.index - 1) return null;
  const relative = tree.tokens[naming.head];
  const noun = relative?.relation === "acl:relcl" ? tree.tokens[relative.head] : undefined;
  return noun && isNominal(noun) ? noun : null;
}

/** "an official who declined to be named [complained]": the one who speaks is the official. */
const speakerUnnamed: Reading = (tree, token) => {
  if (!isPast(token)) return null;
  if (!CLAUSE.test(token.relation) || hasOpener(tree, token)) return null;
  const noun = unnamedBefore(tree, token);
  if (!noun) return null;
  const above = tree.tokens[noun.head];
  if (above && (above.upos !== "VERB" || above.index > noun.index)) return null;
  const later = tree.below(token.head).filter(({ index }) => index > token.index);
  const { head, relation } = above ?? noun;
  return changes(
    { ...noun, head: token.index, relation: "nsubj" },
    { ...token, head, relation },
    ...(above ? [{ ...above, head: token.index, relation: "ccomp" }] : []),
    ...later.map((each) => ({ ...each, head: token.index })),
  );
};

/** "stayed at home in a strike [aimed at] the cabinet": what stands before a participle of aim is no phrase of its own. */
const aimedNoun: Reading = (tree, token) => {
  if (token.relation !== "advcl") return null;
  const noun = tree.tokens[token.index - 1];
  const verb = tree.tokens[token.head];
  const isAim = /^(?:aimed|directed|intended|designed|meant)$/u.test(token.text);
  if (!isAim || verb?.upos !== "VERB") return null;
  if (!noun || noun.head !== token.index || noun.relation !== "obl") return null;
  return changes(
    { ...noun, head: verb.index },
    { ...token, xpos: "VBN", head: noun.index, relation: "acl" },
  );
};

/** Forms that are past and participle in one. */
const UNCHANGING = /^(?:set|put|hit|cut|beat|shed|burst|hurt|shut|let)$/u;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** "Men with clubs [set] upon farmers": in a sentence without another verb it is the verb. */
const onlyVerb: Reading = (tree, token) => {
  if (token.relation !== "acl") return null;
  if (!UNCHANGING.test(token.text) || token.xpos === "VBD") return null;
  if (tree.tokens.some(({ xpos }) => FINITE.test(xpos))) return null;
  const near = tree.tokens[token.head];
  const upper = near && tree.tokens[near.head];
  const noun = near?.relation === "root" ? near : upper;
  if (!near || noun?.relation !== "root" || !isNominal(noun) || noun.index > token.index)
    return null;
  const later = tree.below(noun.index).filter(({ index }) => index > token.index);
  return changes(
    ...later.map((each) => ({
      ...each,
      head: token.index,
      relation: each.relation === "nmod" ? "obl" : each.relation,
    })),
    { ...token, upos: "VERB", xpos: "VBD", head: noun.head, relation: "root" },
    { ...noun, head: token.index, relation: "nsubj" },
  );
};

/** Participles taken for the verb of the sentence and words taken for verbs, in the order in which they are read. */
export const PARTICIPLE_READINGS: readonly Reading[] = [
  plainFormInList,
  secondOfTwo,
  participleOfObject,
  meetingThenActing,
  speakerUnnamed,
  aimedNoun,
  onlyVerb,
];
