import type { Entity, Mention, Quotation } from "#schemas/document.ts";
import type { Span } from "#schemas/span.ts";
import type { Analysis, Clause } from "./analysis.ts";
import { SpanIndex } from "./span-index.ts";

/** What is made of a list once and kept as long as the list itself: lists of an analysis never change. */
function kept<T extends object, R>(make: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const known = new WeakMap<readonly T[], R>();
  return (list) => {
    const found = known.get(list);
    if (found !== undefined) return found;
    const made = make(list);
    known.set(list, made);
    return made;
  };
}

/** Things that lie in sentences by the sentence's index, in their order. */
export function bySentence<T extends { sentence: number }>(
  list: readonly T[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of list) {
    const same = found.get(item.sentence);
    if (same === undefined) found.set(item.sentence, [item]);
    else same.push(item);
  }
  return found;
}

const entityMap = kept(
  (list: readonly Entity[]): ReadonlyMap<string, Entity> =>
    new Map(list.map((entity) => [entity.id, entity])),
);
const mentionMap = kept((list: readonly Mention[]) => bySentence(list));
const clauseMap = kept((list: readonly Clause[]) => bySentence(list));
const quotationIndex = kept((list: readonly Quotation[]) => new SpanIndex(list));

/** The entities of an article by id. */
export const entitiesById = ({ entities }: Analysis): ReadonlyMap<string, Entity> =>
  entityMap(entities);

const stateMap = kept(
  (list: readonly Entity[]): ReadonlyMap<string, Entity> =>
    new Map(
      list.filter(({ kind }) => kind === "Country").map((entity) => [entity.iso3 ?? "", entity]),
    ),
);

/** The states that an article names, by their ISO 3166 alpha-3 code. */
export const statesByIso3 = ({ entities }: Analysis): ReadonlyMap<string, Entity> =>
  stateMap(entities);

/** The mentions in a sentence, in order of the text; a list of its own. */
export const mentionsIn = ({ mentions }: Analysis, sentence: number): Mention[] => [
  ...(mentionMap(mentions).get(sentence) ?? []),
];

/** The clauses of a sentence in order of their predicates. */
export const clausesIn = ({ clauses }: Analysis, sentence: number): readonly Clause[] =>
  clauseMap(clauses).get(sentence) ?? [];

/** The quotations that share text with a span, in order of the text. */
export const quotationsOver = ({ quotations }: Analysis, span: Span): Quotation[] =>
  quotationIndex(quotations).overlapping(span);
