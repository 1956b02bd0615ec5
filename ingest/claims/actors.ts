import type { Entity, Mention } from "#schemas/document.ts";
import type { Analysis, Argument, ParsedSentence, Token } from "../analysis.ts";
import { childTokens, conjuncts, prepositionOf, subtree } from "../clauses/tree.ts";

/**
 * A mention that takes part in a claim. `direct` is false when the argument only contains it
 * ("the efforts of [Haiti]").
 */
export interface Actor {
  mention: Mention;
  entity: Entity;
  direct: boolean;
}

/** The mentions of one sentence, asked by token. */
export interface ActorFinder {
  readonly sentence: ParsedSentence;
  /** The longest mention over a token, so that "Egyptian police" comes before "Egyptian". */
  at(token: number): Actor | null;
  /** The named things an argument is: its head and everything coordinated with it. */
  direct(argument: Argument): Actor[];
  /** The first named things inside the argument: possessors, modifiers, "of" phrases, the rest. */
  inside(argument: Argument): Actor[];
}

function longestFirst(a: Mention, b: Mention): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function mentionsByToken(sentence: ParsedSentence, mentions: readonly Mention[]) {
  const byToken = new Map<number, Mention>();
  for (const mention of [...mentions].sort(longestFirst)) {
    for (const token of sentence.tokens) {
      const covered = mention.start <= token.start && token.end <= mention.end;
      if (covered && !byToken.has(token.index)) byToken.set(token.index, mention);
    }
  }
  return byToken;
}

function uniqueActors(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}

/** Dependents that name the head itself: the rest of a name, an apposition, a title before a name. */
const NAMING = ["flat", "appos", "nmod:desc", "flat:name"];
/** How near a phrase inside another stands to its head; smaller is tried first. */
function nearness(sentence: ParsedSentence, token: Token): number {
  if (token.relation === "nmod:poss") return 0;
  if (["amod", "compound", "nmod:desc", "appos", "flat"].includes(token.relation)) return 1;
  if (token.relation === "nmod") return prepositionOf(sentence, token.index) === "of" ? 2 : 3;
  return token.relation.startsWith("acl") ? 4 : 5;
}

const MAX_DEPTH = 6;

/** The actor finder of one sentence. */
export function findActors(analysis: Analysis, sentence: ParsedSentence): ActorFinder {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const own = analysis.mentions.filter((mention) => mention.sentence === sentence.index);
  const byToken = mentionsByToken(sentence, own);

  const at = (token: number): Actor | null => {
    const mention = byToken.get(token);
    const entity = mention && entities.get(mention.entityId);
    return mention && entity ? { mention, entity, direct: true } : null;
  };

  const named = (head: number): Actor | null => {
    const actor = at(head);
    if (actor) return actor;
    const naming = childTokens(sentence, head).filter((token) => NAMING.includes(token.relation));
    for (const token of naming) {
      const found = at(token.index);
      if (found && found.mention.via !== "demonym") return found;
    }
    return null;
  };

  /** "Hungarian and Romanian officials": every coordinated adjective before the head is an actor. */
  const adjectives = (head: number): Actor[] =>
    childTokens(sentence, head)
      .filter((token) => ["amod", "compound"].includes(token.relation))
      .map((token) => conjuncts(sentence, token.index))
      .filter((members) => members.length > 1)
      .flatMap((members) => members.map(at))
      .filter((actor) => actor !== null);

  const direct = (argument: Argument): Actor[] => {
    const found: Actor[] = [];
    for (const head of conjuncts(sentence, argument.head)) {
      const actor = named(head);
      if (actor) found.push(...adjectives(head), actor);
    }
    return uniqueActors(found);
  };

  const search = (head: number, depth: number): Actor[] => {
    const below = childTokens(sentence, head)
      .filter(
        (token) => !["conj", "case", "punct", "cc", "det", "obl:unmarked"].includes(token.relation),
      )
      .map((token) => ({ token, rank: nearness(sentence, token) }))
      .sort((a, b) => a.rank - b.rank || a.token.index - b.token.index);
    for (const { token } of below) {
      const actors = direct({ head: token.index, preposition: null });
      if (actors.length > 0) return actors;
      const deeper = depth < MAX_DEPTH ? search(token.index, depth + 1) : [];
      if (deeper.length > 0) return deeper;
    }
    return [];
  };

  const inside = (argument: Argument): Actor[] => {
    const found = conjuncts(sentence, argument.head).flatMap((head) => search(head, 0));
    return uniqueActors(found).map((actor) => ({ ...actor, direct: false }));
  };

  return { sentence, at, direct, inside };
}

/** Whether a phrase holds any word of the list, by lemma. */
export function phraseHas(
  sentence: ParsedSentence,
  head: number,
  words: ReadonlySet<string>,
): boolean {
  return subtree(sentence, head).some((token) => words.has(token.lemma.toLowerCase()));
}
