import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { agents } from "./agents.ts";
import { controllersOf, isAnybodys, sharesSubject } from "./control.ts";
import { saidClauseAbove } from "./said-participles.ts";
import {
  baseRelation,
  dependents,
  isExistential,
  isPassive,
  isReducedPassive,
  plain,
  prepositionOf,
} from "./tree.ts";
import { STATIVE } from "./verb-classes.ts";

const MAX_CONTROL_DEPTH = 6;
const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);

/** "who", "which", "that": stands for the noun that its clause hangs on. */
export function isRelativePronoun(token: Token): boolean {
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
export function ownSubjects(sentence: ParsedSentence, verb: number): Argument[] {
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

/** What one does with a plan of others. Made by hand. */
const JUDGING_PLANS: ReadonlySet<string> = new Set(
  `condemn denounce deplore criticize criticise decry slam welcome hail applaud praise reject oppose
  veto dismiss leak reveal foil thwart uncover expose discover`.split(/\s+/u),
);

/** "condemned a plan [to bomb Peru]": who condemns it is not the one to do it. */
function isOthersPlan({ tokens }: ParsedSentence, { relation, head }: Token): boolean {
  return relation === "obj" && JUDGING_PLANS.has(tokens[head]?.lemma.toLowerCase() ?? "");
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
  if (!noun || isOthersPlan(sentence, noun) || (token.xpos === "VBG" && isSaidOf(sentence, noun)))
    return [];
  return actingSubjects(sentence, noun.head, depth + 1);
}

function inheritedSubjects(sentence: ParsedSentence, token: Token, depth: number): Argument[] {
  const relation = baseRelation(token);
  if (relation === "acl") {
    const isOpen = isReducedPassive(sentence, token) || isAnybodys(sentence, token);
    return isOpen ? [] : nounClauseSubjects(sentence, token, depth);
  }
  const isNouns = relation === "xcomp" && sentence.tokens[token.head]?.upos === "NOUN";
  const owners = isNouns ? dependents(sentence, token.head, "nmod:poss").map(plain) : [];
  if (owners.length > 0) return owners;
  const controller = controllersOf(sentence, token);
  return controller.length > 0 ? controller : upperSubjects(sentence, token, depth);
}

/** "[Peru] was criticised by Chile and left the talks": two coordinated predicates share a subject. */
function undergoneAbove(sentence: ParsedSentence, { head }: Token): Argument[] {
  if (!isPassive(sentence, head)) return [];
  return dependents(sentence, head, "nsubj:pass").map((subject) =>
    withAntecedent(sentence, head, subject),
  );
}

/** Who acts in the predicate above, or in what that says. */
function upperSubjects(sentence: ParsedSentence, token: Token, depth: number): Argument[] {
  const said = saidClauseAbove(sentence, token);
  if (said === undefined) {
    const undergone = token.relation === "conj" ? undergoneAbove(sentence, token) : [];
    if (undergone.length > 0) return undergone;
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
  if (isReducedPassive(sentence, token)) return agents(sentence, index);
  return inheritedSubjects(sentence, token, depth);
}
