import type { RuleTrace, Stage } from "../analysis.ts";
import { findActors } from "../claims/actors.ts";
import type { Draft } from "../claims/draft.ts";
import { readEvents } from "../claims/event-claims.ts";
import { finishClaim, finishContext, settleClaims } from "../claims/finish.ts";

/**
 * Turns clauses into claims by the rule rows, and notes for `explain` which row looked at which
 * clause. Deterministic: claims stand in the order of the text.
 */
export const makeClaims: Stage = (analysis) => {
  const drafts: Draft[] = [];
  const traces: RuleTrace[] = [];
  for (const sentence of analysis.sentences) {
    const clauses = analysis.clauses.filter((clause) => clause.sentence === sentence.index);
    const reading = readEvents(clauses, findActors(analysis, sentence));
    drafts.push(...reading.drafts);
    traces.push(...reading.traces);
  }
  const context = finishContext(analysis);
  const claims = settleClaims(drafts.map((draft) => finishClaim(draft, context)));
  return { ...analysis, claims, traces: [...analysis.traces, ...traces] };
};
