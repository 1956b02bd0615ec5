import type { Entity, Mention } from "#schemas/document.ts";
import type { Analysis, Argument, ParsedSentence } from "../analysis.ts";
import { antecedentsOf } from "../clauses/antecedents.ts";
import { childTokens, conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";
import { entitiesById, mentionsIn, statesByIso3 } from "../lookup.ts";
import { flagOf, isBehind } from "./behind.ts";
import { isBehindQuote, leadsAway } from "./inside-phrases.ts";
import { NAMING, nearness } from "./nearness.ts";

/**
 * A mention that takes part in a claim. `direct` is false when the argument only contains it
 * ("the efforts of [Haiti]"); `linked` is true when the sentence has a pronoun in its place.
 */
export interface Actor {
  mention: Mention;
  entity: Entity;
  direct: boolean;
  linked: boolean;
  /** The token of the envoys by whom states act together ("[envoys] of Chad and Mali"). */
  party?: number;
}

/** The mentions of one sentence, asked by token. */
export interface ActorFinder {
  readonly sentence: ParsedSentence;
  /** The named things an argument is: its head and everything coordinated with it. */
  direct(argument: Argument): Actor[];
  /** The first named things inside the argument that fit: possessors, modifiers, "of" phrases, the rest. */
  inside(argument: Argument, accepts?: (actor: Actor) => boolean): Actor[];
  /**
   * The state or body named inside a group's mention: "[[NATO] battalions]", or the state that a
   * group or force belongs to when the article names it elsewhere ("their withdrawal"); else the
   * actor itself, as for rebels and companies.
   */
  owner(actor: Actor): Actor;
}

type Accepts = (actor: Actor) => boolean;

const phrase = (head: number): Argument => ({ head, preposition: null });

function longestFirst(a: Mention, b: Mention): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** Actors over each token, longest mention first. */
function actorsByToken(analysis: Analysis, sentence: ParsedSentence): Map<number, Actor[]> {
  const entities = entitiesById(analysis);
  const byToken = new Map<number, Actor[]>();
  const own = mentionsIn(analysis, sentence.index);
  for (const mention of own.sort(longestFirst)) {
    const entity = entities.get(mention.entityId);
    if (!entity) continue;
    const actor: Actor = { mention, entity, direct: true, linked: false };
    for (const { start, end, index } of sentence.tokens) {
      if (mention.start <= start && end <= mention.end) {
        byToken.set(index, [...(byToken.get(index) ?? []), actor]);
      }
    }
  }
  return byToken;
}

/** The actors once each, in order. */
export function uniqueActors(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}

/** PLOVER sectors whose forces are their state's; rebels and companies act for themselves. */
const OF_THE_STATE: ReadonlySet<string> = new Set(["MIL", "GOV", "COP", "SPY", "IGO"]);
const COLLEAGUES = new Set(["counterpart", "counterparts", "colleague"]);
const ENVOYS = new Set(
  "representative delegate delegation envoy emissary negotiator diplomat official".split(" "),
);
const SKIPPED = new Set(["conj", "case", "punct", "cc", "det", "obl:unmarked", "acl:relcl"]);
const MAX_DEPTH = 6;

class SentenceActors implements ActorFinder {
  readonly sentence: ParsedSentence;
  readonly #byToken: Map<number, Actor[]>;
  /** The article's states by ISO 3166 alpha-3 code. */
  readonly #states: ReadonlyMap<string, Entity>;
  /** Pronouns being resolved: "its" inside the very phrase it stands for resolves to nothing. */
  readonly #open = new Set<number>();

  constructor(analysis: Analysis, sentence: ParsedSentence) {
    this.sentence = sentence;
    this.#states = statesByIso3(analysis);
    this.#byToken = actorsByToken(analysis, sentence);
  }

  direct(argument: Argument): Actor[] {
    const heads = conjuncts(this.sentence, argument.head);
    const named = heads.flatMap((head) => this.#named(head));
    return uniqueActors(named.length > 0 ? named : this.#antecedents(argument.head));
  }

  inside(argument: Argument, accepts: Accepts = () => true): Actor[] {
    const heads = conjuncts(this.sentence, argument.head);
    const found = heads.flatMap((head) => this.#search(head, 0, accepts));
    return uniqueActors(found).map((actor) => ({ ...actor, direct: false }));
  }

  owner(actor: Actor): Actor {
    const { mention, entity } = actor;
    if (entity.kind !== "Group" && entity.kind !== "Organization") return actor;
    if (entity.sector && !OF_THE_STATE.has(entity.sector)) return actor;
    const named = this.sentence.tokens
      .filter(({ start, end }) => mention.start <= start && end <= mention.end)
      .flatMap(({ index }) => this.#byToken.get(index) ?? []);
    const kinds = entity.kind === "Group" ? ["Country", "Organization"] : ["Country"];
    const body = named.find((each) => kinds.includes(each.entity.kind));
    if (body) return { ...body, direct: false };
    const state = this.#states.get(entity.country ?? "");
    return state ? { ...actor, entity: state, direct: false } : actor;
  }

  /** Mentions that end where the longest one over the token ends: "[French and [Egyptian warships]]". */
  #at(token: number): Actor[] {
    const actors = this.#byToken.get(token) ?? [];
    const { start, end } = actors[0]?.mention ?? {};
    // "both sides": two mentions of one span.
    const isOther = ({ mention, entity }: Actor) =>
      mention.end === end && (entity.kind === "Group" || mention.start === start);
    return actors.filter((actor, index) => index === 0 || isOther(actor));
  }

  #named(head: number): Actor[] {
    const flag = flagOf(this.sentence, head);
    const owner = flag === null ? [] : this.#at(flag);
    if (owner.length > 0) return owner.map((actor) => ({ ...actor, direct: false }));
    const own = this.#at(head);
    if (own.length > 0)
      return [...this.#adjectives(head), ...own, ...this.#namesBeside(head, true)];
    const known = [...this.#adjectives(head), ...this.#namesBeside(head, false)];
    return known.length > 0 ? known : this.#colleagues(head);
  }

  /** "his Dutch counterpart", "envoys of Peru" name nobody but the state that they act for. */
  #colleagues(head: number): Actor[] {
    const lemma = this.sentence.tokens[head]?.lemma.toLowerCase() ?? "";
    if (ENVOYS.has(lemma)) return this.#sentBy(head);
    if (!COLLEAGUES.has(lemma)) return [];
    return dependents(this.sentence, head, "amod", "compound")
      .flatMap(({ index }) => this.#at(index))
      .filter(({ mention }) => mention.via === "demonym");
  }

  /** "the leader, X, and the minister, Y": names beside the head, with what is coordinated there. */
  #namesBeside(head: number, onlyCoordinated: boolean): Actor[] {
    const beside = dependents(this.sentence, head, ...NAMING).filter(
      (token) => !isBehindQuote(this.sentence, token),
    );
    const members = beside.flatMap((token) => {
      const all = conjuncts(this.sentence, token.index);
      return onlyCoordinated ? all.slice(1) : all;
    });
    return members
      .flatMap((index) => this.#at(index))
      .filter(({ mention }) => mention.via !== "demonym");
  }

  /** "Hungarian and Romanian officials": every coordinated adjective before the head is an actor. */
  #adjectives(head: number): Actor[] {
    return dependents(this.sentence, head, "amod", "compound")
      .map((token) => conjuncts(this.sentence, token.index))
      .filter((members) => members.length > 1)
      .flatMap((members) => members.flatMap((index) => this.#at(index)))
      .filter(({ mention }) => mention.via === "demonym");
  }

  /** A pronoun that no mention covers stands for what its own sentence says. */
  #antecedents(head: number): Actor[] {
    if (this.#open.has(head)) return [];
    this.#open.add(head);
    const { text = "", relation = "" } = this.sentence.tokens[head] ?? {};
    const isThing = text.toLowerCase() === "it" && /^i?obj$/u.test(relation);
    const found = antecedentsOf(this.sentence, head)
      .flatMap((argument) => conjuncts(this.sentence, argument.head))
      .flatMap((index) => this.#namedOrInside(index))
      // "accusing it of fraud, the minister said": nobody is "it".
      .filter(({ entity }) => !isThing || entity.kind !== "Person")
      .map((actor) => ({ ...actor, linked: true }));
    this.#open.delete(head);
    return found;
  }

  /** Whose envoys they are: the body named in the "of" or "from" phrase, its ministry skipped. */
  #sentBy(head: number, depth = 0): Actor[] {
    const phrases = dependents(this.sentence, head, "nmod").filter(({ index }) =>
      ["of", "from"].includes(prepositionOf(this.sentence, index) ?? ""),
    );
    return phrases
      .flatMap(({ index }) => {
        const named = this.direct(phrase(index));
        return named.length > 0 || depth >= MAX_DEPTH ? named : this.#sentBy(index, depth + 1);
      })
      .map((actor) => ({ ...actor, party: head }));
  }

  #namedOrInside(head: number): Actor[] {
    const named = this.#named(head);
    return named.length > 0 ? named : this.#search(head, 0, () => true);
  }

  #search(head: number, depth: number, accepts: Accepts): Actor[] {
    if (depth > MAX_DEPTH) return [];
    const below = childTokens(this.sentence, head)
      .filter((token) => !SKIPPED.has(token.relation) && !isBehind(this.sentence, token))
      .filter((token) => !leadsAway(this.sentence, token))
      .map((token) => ({ token, rank: nearness(this.sentence, token, this.#at(token.index)[0]) }))
      .sort((a, b) => a.rank - b.rank || a.token.index - b.token.index);
    for (const { token } of below) {
      const direct = this.direct(phrase(token.index)).filter(accepts);
      const found = direct.length > 0 ? direct : this.#search(token.index, depth + 1, accepts);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** The actor finder of one sentence. */
export function findActors(analysis: Analysis, sentence: ParsedSentence): ActorFinder {
  return new SentenceActors(analysis, sentence);
}
