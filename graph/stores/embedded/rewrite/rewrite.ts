import { aliasEdits, limitEdit } from "../../../cypher/columns.ts";
import { applyEdits, type Edit, originalOffset } from "../../../cypher/edits.ts";
import { type Token, tokenize } from "../../../cypher/tokens.ts";
import { conversions } from "./conversions.ts";
import { dateParts, emptyChecks, emptySums, plainNumbers, scopedCalls } from "./expressions.ts";
import { labelConditions } from "./labels.ts";
import { listAdditions, slices } from "./lists.ts";
import { patternPredicates } from "./pattern-predicates.ts";
import { powers } from "./powers.ts";
import { propertyNames } from "./property-names.ts";
import { quantifiers } from "./quantifiers.ts";

/** Text made ready for the engine, and the way back from its places to the text before. */
export interface Rewritten {
  cypher: string;
  tokens: Token[];
  originalOffset(offset: number): number;
}

type Pass = (cypher: string, tokens: readonly Token[]) => Edit[];

/**
 * Says what Neo4j's Cypher says in the words that the engine reads: every returned item named as
 * typed, rows limited (not with `null`), then one pass for each thing it lacks. The names come first, because they
 * are the items as typed. Text that no pass knows stays as it is.
 */
export function rewrite(body: string, maxRows: number | null): Rewritten {
  const passes: readonly Pass[] = [
    aliasEdits,
    (_: string, tokens: readonly Token[]) =>
      maxRows === null ? [] : (limitEdit(tokens, maxRows + 1) ?? []),
    // Before dates, which are taken apart by conversions of their own.
    conversions,
    dateParts,
    emptyChecks,
    emptySums,
    plainNumbers,
    powers,
    scopedCalls,
    labelConditions,
    patternPredicates,
    propertyNames,
    quantifiers,
    listAdditions,
    slices,
  ].map((pass) => (cypher, tokens) => [pass(cypher, tokens)].flat());
  let cypher = body;
  let tokens = tokenize(cypher);
  const done: Edit[][] = [];
  for (const pass of passes) {
    const edits = pass(cypher, tokens);
    if (edits.length === 0) continue;
    cypher = applyEdits(cypher, edits);
    tokens = tokenize(cypher);
    done.unshift(edits);
  }
  return {
    cypher,
    tokens,
    originalOffset: (offset) => done.reduce((place, edits) => originalOffset(place, edits), offset),
  };
}
