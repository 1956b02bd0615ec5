import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import {
  actingSubjects,
  isRelativePronoun,
  ownSubjects,
  withAntecedent,
} from "./acting-subjects.ts";
import { neighbours } from "./neighbours.ts";
import { recipientsOf } from "./recipients.ts";
import {
  ancestors,
  baseRelation,
  childTokens,
  dependents,
  isExistential,
  isPassive,
  isReducedPassive,
  plain,
  prepositionOf,
  subtree,
} from "./tree.ts";

/** Who acts and who undergoes, passive voice turned. */
export interface VerbArguments {
  subjects: Argument[];
  objects: Argument[];
  recipients: Argument[];
  obliques: Argument[];
}

function passivePatients(sentence: ParsedSentence, token: Token): Argument[] {
  const own = dependents(sentence, token.index, "nsubj:pass").map((subject) =>
    withAntecedent(sentence, token.index, subject),
  );
  if (own.length > 0) return own;
  if (baseRelation(token) === "acl") return [{ head: token.head, preposition: null }];
  const above = sentence.tokens[token.head];
  if (token.relation === "conj" && above && isReducedPassive(sentence, above)) {
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
  if (isPassive(sentence, token.index) || isReducedPassive(sentence, token)) {
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
