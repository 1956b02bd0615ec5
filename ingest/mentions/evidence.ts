import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { ParsedSentence } from "../analysis.ts";
import type { TokenRange } from "./tokens.ts";

/** One piece of evidence for what a name is; weights are small integers, negative against. */
export interface Vote {
  kind: EntityKind;
  weight: number;
}

/** A free name where it stands, and whether a title stands before it. */
export interface NameContext extends TokenRange {
  sentence: ParsedSentence;
  hasTitle: boolean;
}

/** Reads one kind of evidence for a name at one place of the text. */
export type Evidence = (name: NameContext) => Vote[];

/** A single vote. */
export const vote = (kind: EntityKind, weight: number): Vote[] => [{ kind, weight }];

/** Evidence that says nothing. */
export const NONE: Vote[] = [];

/** The words of a name in lower case. */
export function wordsOf(name: NameContext): string[] {
  return name.sentence.tokens.slice(name.from, name.to).map((token) => token.text.toLowerCase());
}
