import type { Article } from "#schemas/article.ts";
import type {
  Claim,
  Entity,
  Mention,
  MentionVia,
  Modality,
  Polarity,
  Quotation,
  Sentence,
  Tense,
} from "#schemas/document.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Sector } from "#schemas/ontology/plover.ts";
import type { Span } from "#schemas/span.ts";

/**
 * A stretch of the article's text that reads as one paragraph or headline, or that is site
 * furniture (navigation, teasers, tags, captions): nothing is ever extracted from furniture.
 * Line breaks inside a body block are scraping damage and read as a space.
 */
export interface Block extends Span {
  kind: "headline" | "subhead" | "body" | "furniture";
}

/**
 * A token of a sentence's dependency tree (Universal Dependencies v2). `head` is the index of the
 * governing token in the same sentence, -1 for the root.
 */
export interface Token extends Span {
  index: number;
  text: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  relation: string;
}

/** A sentence with its tree. `children[i]` are the indexes of the dependents of token i, in order. */
export interface ParsedSentence extends Sentence {
  tokens: Token[];
  children: number[][];
}

/** What a candidate mention may be before its entity is known. */
export interface MentionCandidate extends Span {
  sentence: number;
  /** Token indexes in the sentence, `to` exclusive, and the head token of the phrase. */
  from: number;
  to: number;
  head: number;
  text: string;
  via: MentionVia;
  kind: EntityKind;
  /** Record ids the lexicon offers, best first; empty for a free name. */
  senses: string[];
  /** Alpha-3 of the country and PLOVER sector of a role-noun actor ("Egyptian police"). */
  country?: string;
  sector?: Sector;
  roleTitle?: string;
  /** Entity id; set by the coreference and entity stages. */
  entityId?: string;
}

/** An argument of a clause: a token that heads a phrase and the preposition it stands with. */
export interface Argument {
  head: number;
  preposition: string | null;
}

/**
 * A predicate with its arguments as logical roles: passive voice is already turned
 * (`subjects` act, `objects` undergo). Arguments name the first head of a coordination; the others
 * are its `conj` dependents. `lemma` carries a particle after an underscore ("hand_over").
 * `recipients` are indirect objects; `complements` the predicates below (xcomp, ccomp) and
 * `purposes` the adverbial infinitives, as token indexes. `chain` are the predicates above it,
 * outermost first ("threatened to expel": chain of "expel" is ["threaten"]). `governor` is the
 * predicate that an event noun stands under ("impose" of "imposed sanctions"), `inherited` says
 * that the subjects are that predicate's and not the noun's own. `accuser` is the predicate that
 * tells the clause of its object ("accused Russia of arming"), `carrier` the one whose time and
 * place are the event noun's too; `ended` says that another noun ends the event, or
 * that what was meant to be done is given up.
 */
export interface Clause {
  sentence: number;
  predicate: number;
  lemma: string;
  nominal: boolean;
  subjects: Argument[];
  objects: Argument[];
  recipients: Argument[];
  obliques: Argument[];
  complements: number[];
  purposes: number[];
  passive: boolean;
  chain: string[];
  governor: string | null;
  inherited: boolean;
  accuser: number | null;
  carrier: number | null;
  ended: boolean;
  polarity: Polarity;
  modality: Modality;
  tense: Tense;
}

/** One line of `explain`: a rule that looked at a clause, whether it fired, and why. */
export interface RuleTrace {
  sentence: number;
  rule: string;
  fired: boolean;
  reason: string;
}

/** The working state of one article on its way through the stages. Each stage returns a new one. */
export interface Analysis {
  readonly article: Article;
  readonly lexicon: Lexicon;
  blocks: Block[];
  sentences: ParsedSentence[];
  candidates: MentionCandidate[];
  entities: Entity[];
  mentions: Mention[];
  quotations: Quotation[];
  clauses: Clause[];
  claims: Claim[];
  traces: RuleTrace[];
}

/** A stage reads what earlier stages found and adds its own. Pure and deterministic; never throws on text. */
export type Stage = (analysis: Analysis) => Analysis;

/** The state before the first stage: nothing found yet. */
export function startAnalysis(article: Article, lexicon: Lexicon): Analysis {
  return {
    article,
    lexicon,
    blocks: [],
    sentences: [],
    candidates: [],
    entities: [],
    mentions: [],
    quotations: [],
    clauses: [],
    claims: [],
    traces: [],
  };
}
