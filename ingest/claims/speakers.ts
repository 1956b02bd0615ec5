import type { Analysis, Clause } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { upperPredicates } from "../clauses/mood.ts";
import { predicateLemma } from "../clauses/tree.ts";
import { REPORTING } from "../clauses/verb-classes.ts";
import { entitiesById, quotationsOver } from "../lookup.ts";
import type { Actor, ActorFinder } from "./actors.ts";

/** Who speaks at an offset of the article (UTF-16 code units): of the innermost quotation with a known speaker; else null. */
export function speakerAt(analysis: Analysis, offset: number): Actor | null {
  const said = quotationsOver(analysis, { start: offset, end: offset + 1 })
    .filter((quotation) => quotation.speaker !== null && quotation.speakerSpan)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const entity = entitiesById(analysis).get(said?.speaker ?? "");
  const span = said?.speakerSpan;
  if (!entity || !span) return null;
  const text = analysis.article.text.slice(span.start, span.end);
  const known = analysis.mentions.find(
    (mention) =>
      mention.entityId === entity.id && span.start <= mention.start && mention.end <= span.end,
  );
  const mention = known ?? { ...span, text, via: "name", entityId: entity.id, sentence: 0 };
  return { mention, entity, direct: true, linked: false };
}

/** Who says what a clause tells: the subject of the verb of saying above it, else of its quotation. */
export function speakersOf(analysis: Analysis, clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  const reporting = upperPredicates(sentence, clause.predicate).find(({ upper }) =>
    REPORTING.has(predicateLemma(sentence, upper.index)),
  );
  if (reporting) {
    return actingSubjects(sentence, reporting.upper.index).flatMap((phrase) => {
      const direct = finder.direct(phrase);
      return direct.length > 0 ? direct : finder.inside(phrase);
    });
  }
  const start = sentence.tokens[clause.predicate]?.start;
  const speaker = start === undefined ? null : speakerAt(analysis, start);
  return speaker ? [speaker] : [];
}
