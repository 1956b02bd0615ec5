import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { agents } from "./agents.ts";
import { controllersOf, isAnybodys, sharesSubject } from "./control.ts";
import { neighbours } from "./neighbours.ts";
import { recipientsOf } from "./recipients.ts";
import { saidClauseAbove } from "./said-participles.ts";
import {
  ancestors,
  baseRelation,
  childTokens,
  dependents,
  isExistential,
  isPassive,
  isReducedPassive,
  prepositionOf,
  subtree,
} from "./tree.ts";
import { STATIVE } from "./verb-classes.ts";

/** Who acts and who undergoes, passive voice turned. */
export interface VerbArguments {
  subjects: Argument[];
  objects: Argument[];
  recipients: Argument[];
  obliques: Argument[];
}

const MAX_CONTROL_DEPTH = 6;
const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);

const plain = (token: Token): Argument => ({ head: token.index, preposition: null });

function isRelativePronoun(token: Token): boolean {
  return RELATIVE.has(token.text.toLowerCase()) && (token.upos === "PRON" || token.upos === "DET");
}

/** A relative pronoun stands for the noun its clause hangs on. */
export function withAntecedent(sentence: ParsedSentence, verb: number, token: Token): Argument {
  let clause = sentence.tokens[verb];
  for (let depth = 0; clause && depth < MAX_CONTROL_DEPTH; depth++) {
    if (baseRelation(clause) === "acl" && isRelativePronoun(token)) {
      return { head: clause.head, preposition: prepositionOf(sentence, token.index) };
    }
    clause = sentence.tokens[clause.head];
  }
  return plain(token);
}

/** A tree may hang the subject on the auxiliary: "[Oman has] once again rejected". */
function auxiliarySubjects(sentence: ParsedSentence, verb: number): Token[] {
  return dependents(sentence, verb, "aux").flatMap(({ index }) =>
    dependents(sentence, index, "nsubj"),
  );
}

/** The grammatical subject; "it is willing" may come labelled as an expletive. */
function ownSubjects(sentence: ParsedSentence, verb: number): Argument[] {
  if (isExistential(sentence, verb)) return [];
  const named = dependents(sentence, verb, "nsubj", "nsubj:outer", "csubj");
  const others = () => {
    const expletives = dependents(sentence, verb, "expl");
    return expletives.length > 0 ? expletives : auxiliarySubjects(sentence, verb);
  };
  const subjects = named.length > 0 ? named : others();
  return subjects.map((token) => withAntecedent(sentence, verb, token));
}

/** "said the policy of isolating Peru had failed": whose policy it is nobody says. */
function isSaidOf({ tokens }: ParsedSentence, { relation, head }: Token): boolean {
  return relation.startsWith("nsubj") || tokens[head]?.lemma === "say";
}

/** Subjects of a clause that modifies a noun: "troops fighting", "a plan to attack". */
function nounClauseSubjects(sentence: ParsedSentence, token: Token, depth: number): Argument[] {
  const isMarked = dependents(sentence, token.index, "mark").length > 0;
  if (token.relation === "acl:relcl" || (token.xpos === "VBG" && !isMarked)) {
    const hasGap = ownSubjects(sentence, token.index).length === 0;
    return hasGap ? [{ head: token.head, preposition: null }] : [];
  }
  const owner = dependents(sentence, token.head, "nmod:poss").map(plain);
  if (owner.length > 0) return owner;
  const noun = sentence.tokens[token.head];
  if (!noun || (token.xpos === "VBG" && isSaidOf(sentence, noun))) return [];
  return noun.head >= 0 ? actingSubjects(sentence, noun.head, depth + 1) : [];
}

function inheritedSubjects(sentence: ParsedSentence, token: Token, depth: number): Argument[] {
  const relation = baseRelation(token);
  if (relation === "acl") {
    const isOpen = isReducedPassive(token) || isAnybodys(sentence, token);
    return isOpen ? [] : nounClauseSubjects(sentence, token, depth);
  }
  const isNouns = relation === "xcomp" && sentence.tokens[token.head]?.upos === "NOUN";
  const owners = isNouns ? dependents(sentence, token.head, "nmod:poss").map(plain) : [];
  if (owners.length > 0) return owners;
  const controller = controllersOf(sentence, token);
  return controller.length > 0 ? controller : upperSubjects(sentence, token, depth);
}

/** Who acts in the predicate above, or in what that says. */
function upperSubjects(sentence: ParsedSentence, token: Token, depth: number): Argument[] {
  const said = saidClauseAbove(sentence, token);
  if (said === undefined) {
    return sharesSubject(token) ? actingSubjects(sentence, token.head, depth + 1) : [];
  }
  const isDone = isPassive(sentence, said);
  return isDone ? agents(sentence, said) : actingSubjects(sentence, said, depth + 1);
}

/**
 * Who acts in the predicate at `index`: its own subject or agent, else the one it shares with a
 * coordinated predicate, a control verb, or the noun that it modifies. For a passive verb above,
 * its patient ("was sent to fight") when there is no agent.
 */
export function actingSubjects(sentence: ParsedSentence, index: number, depth = 0): Argument[] {
  const token = sentence.tokens[index];
  if (!token || depth > MAX_CONTROL_DEPTH) return [];
  if (isPassive(sentence, index)) {
    const acting = agents(sentence, index);
    const isActive = STATIVE.has(token.lemma.toLowerCase());
    if (acting.length > 0 || (depth === 0 && !isActive)) return acting;
    return dependents(sentence, index, "nsubj:pass").map((subject) =>
      withAntecedent(sentence, index, subject),
    );
  }
  const own = ownSubjects(sentence, index);
  if (own.length > 0) return own;
  if (isReducedPassive(token)) return agents(sentence, index);
  return inheritedSubjects(sentence, token, depth);
}

function passivePatients(sentence: ParsedSentence, token: Token): Argument[] {
  const own = dependents(sentence, token.index, "nsubj:pass").map((subject) =>
    withAntecedent(sentence, token.index, subject),
  );
  if (own.length > 0) return own;
  if (baseRelation(token) === "acl") return [{ head: token.head, preposition: null }];
  const above = sentence.tokens[token.head];
  if (token.relation === "conj" && above && isReducedPassive(above)) {
    return [{ head: above.head, preposition: null }];
  }
  if (["conj", "xcomp", "advcl"].includes(baseRelation(token))) {
    return dependents(sentence, token.head, "nsubj:pass", "nsubj").map((subject) =>
      withAntecedent(sentence, token.head, subject),
    );
  }
  return [];
}

/** The object of a later coordinated verb is shared when an earlier one has none: "met and briefed X". */
function sharedObjects(sentence: ParsedSentence, index: number): Argument[] {
  const later = dependents(sentence, index, "conj")[0];
  if (!later || dependents(sentence, index, "obl", "ccomp", "xcomp").length > 0) return [];
  return dependents(sentence, later.index, "obj").map(plain);
}

/** "the sanctions Russia imposed": a relative clause without its own object takes the antecedent. */
function relativeGap(sentence: ParsedSentence, token: Token): Argument[] {
  if (token.relation !== "acl:relcl") return [];
  const named = ownSubjects(sentence, token.index).filter((subject) => subject.head !== token.head);
  const busy = dependents(sentence, token.index, "ccomp", "xcomp").length > 0;
  return named.length > 0 && !busy ? [{ head: token.head, preposition: null }] : [];
}

/** "deploy as soon as possible four battalions": an object under an adjective is its verb's. */
function strayObjects(sentence: ParsedSentence, verb: number): Argument[] {
  return subtree(sentence, verb)
    .filter(({ relation, head }) => {
      const above = sentence.tokens[head]?.upos ?? "";
      return relation === "obj" && (above === "ADJ" || above === "ADV");
    })
    .filter(({ index }) => {
      const nearest = ancestors(sentence, index).find(({ upos }) => upos === "VERB");
      return nearest?.index === verb;
    })
    .map(plain);
}

function patients(sentence: ParsedSentence, token: Token): Argument[] {
  if (isPassive(sentence, token.index) || isReducedPassive(token)) {
    const objects = dependents(sentence, token.index, "obj").map(plain);
    return [...passivePatients(sentence, token), ...objects];
  }
  const isThere = isExistential(sentence, token.index);
  const own = dependents(sentence, token.index, isThere ? "nsubj" : "obj").map((object) =>
    withAntecedent(sentence, token.index, object),
  );
  if (own.length > 0) return own;
  const stray = strayObjects(sentence, token.index);
  if (stray.length > 0) return stray;
  const shared = sharedObjects(sentence, token.index);
  return shared.length > 0 ? shared : relativeGap(sentence, token);
}

/** "asylum to [officers] holed up in X": with a preposition it is the upper verb's. */
function reducedClauses(sentence: ParsedSentence, verb: number): Argument[] {
  return dependents(sentence, verb, "advcl")
    .flatMap(({ index }) => dependents(sentence, index, "nsubj"))
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => preposition !== null);
}

function obliques(sentence: ParsedSentence, verb: number): Argument[] {
  return [
    ...phraseObliques(sentence, verb),
    ...neighbours(sentence, verb),
    ...reducedClauses(sentence, verb),
  ];
}

/** "in [front of the gate]", "in [defiance of the law]": a phrase of the gate, of the law. */
function inFrontOf(sentence: ParsedSentence, argument: Argument): Argument {
  const { head, preposition } = argument;
  const noun = sentence.tokens[head]?.lemma ?? "";
  if (preposition !== "in" || (noun !== "front" && noun !== "defiance")) return argument;
  const of = dependents(sentence, head, "nmod")[0];
  return of ? { head: of.index, preposition: `in ${noun} of` } : argument;
}

function phraseObliques(sentence: ParsedSentence, verb: number): Argument[] {
  return (
    childTokens(sentence, verb)
      // A tree may take "on Peru" for the agent; only "by" phrases are, and those are told apart above.
      .filter(({ relation }) => /^(?:obl|obl:agent|nmod)$/u.test(relation))
      .map((token) => ({ token, preposition: prepositionOf(sentence, token.index) }))
      .filter(({ preposition }) => preposition !== null)
      .map(({ token, preposition }) =>
        isRelativePronoun(token)
          ? { ...withAntecedent(sentence, verb, token), preposition }
          : inFrontOf(sentence, { head: token.index, preposition }),
      )
  );
}

/** The arguments of the verb (or predicate adjective) at `index`. */
export function verbArguments(sentence: ParsedSentence, index: number): VerbArguments {
  const token = sentence.tokens[index];
  if (!token) return { subjects: [], objects: [], recipients: [], obliques: [] };
  const passive = isPassive(sentence, index);
  const subjects = actingSubjects(sentence, index);
  const agentHeads = new Set(subjects.map((subject) => subject.head));
  return {
    subjects,
    objects: patients(sentence, token),
    recipients: recipientsOf(sentence, token),
    obliques: obliques(sentence, index).filter(
      (argument) => !(passive && argument.preposition === "by") && !agentHeads.has(argument.head),
    ),
  };
}
