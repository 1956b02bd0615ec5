import type { Modality, Polarity, Tense } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Token } from "../analysis.ts";
import type { Actor } from "./actors.ts";

/**
 * A claim before it has an id, a speaker and a date. `factors` are the reasons to trust it less,
 * each multiplied into the confidence (see `FACTORS`). `chain` are the predicates above,
 * `carrier` the light verb whose time and place are the event noun's, `accuser` who tells it of the
 * subject ("accused Russia of arming") and `cue` with which verb. States happen at no date.
 */
export interface Draft {
  sentence: number;
  relation: Relation;
  subject: Actor;
  object: Actor | null;
  trigger: Token;
  polarity: Polarity;
  modality: Modality;
  tense: Tense;
  chain: readonly string[];
  rule: string;
  group: string | null;
  factors: readonly Factor[];
  carrier?: number | null;
  accuser?: Actor;
  cue?: string;
  location?: string;
  /** The speaker himself is the subject: that he says so is the article's statement, not his. */
  isSpeechAct?: boolean;
  isState?: boolean;
}

/**
 * What each reason for doubt leaves of the confidence. Set by hand in the order in which the
 * readings were wrong on the development sentences; the product is rounded to two digits.
 */
export const FACTORS = {
  base: 0.95,
  subjectInside: 0.8,
  objectInside: 0.85,
  lowerClause: 0.85,
  inheritedSubject: 0.9,
  looseSubject: 0.6,
  nearby: 0.6,
  nominal: 0.95,
  documentWide: 0.75,
  pronoun: 0.85,
  metonym: 0.95,
  lexicon: 0.9,
} as const;
export type Factor = keyof typeof FACTORS;

/** The product of the factors' values, base included, rounded to two digits; in (0, 1]. */
export function confidenceOf(factors: readonly Factor[]): number {
  const product = factors.reduce<number>((value, factor) => value * FACTORS[factor], FACTORS.base);
  return Math.max(0.05, Math.round(product * 100) / 100);
}
