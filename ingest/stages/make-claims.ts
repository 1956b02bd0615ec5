import type { Analysis, RuleTrace, Stage } from "../analysis.ts";
import { findActors } from "../claims/actors.ts";
import { readBridged } from "../claims/bridging.ts";
import { readDocumentWide } from "../claims/document-wide.ts";
import type { Draft } from "../claims/draft.ts";
import { readEvaluation, readMisdeed } from "../claims/evaluations.ts";
import { readEvents } from "../claims/event-claims.ts";
import { finishClaim, finishContext, settleClaims } from "../claims/finish.ts";
import { implausibility } from "../claims/plausible.ts";
import { readSaidMust } from "../claims/said-must.ts";
import { readSaidRefusal } from "../claims/said-refusal.ts";
import { readConditionalThreat, readSaidThreat } from "../claims/said-threat.ts";
import { readSaidWrong } from "../claims/said-wrong.ts";
import { codeForStates } from "../claims/state-actors.ts";
import { firstStates, readStates, withoutBareGroups } from "../claims/state-claims.ts";
import { clausesIn } from "../lookup.ts";

/** Rules that look at a sentence as a whole leave a trace only where they fire. */
function firedTraces(drafts: readonly Draft[], reason: string): RuleTrace[] {
  return drafts.map(({ sentence, rule }) => ({ sentence, rule, fired: true, reason }));
}

/** The drafts that can be events of public life, and why the others cannot. */
function plausible(
  analysis: Analysis,
  drafts: readonly Draft[],
): { kept: Draft[]; traces: RuleTrace[] } {
  const kept: Draft[] = [];
  const traces: RuleTrace[] = [];
  for (const draft of drafts) {
    const reason = implausibility(analysis, draft);
    if (reason === null) kept.push(draft);
    else traces.push({ sentence: draft.sentence, rule: draft.rule, fired: false, reason });
  }
  return { kept, traces };
}

/** Traces of rows that fired without the drafts that were given up; these are told as such. */
function withoutDropped(traces: readonly RuleTrace[], dropped: readonly RuleTrace[]): RuleTrace[] {
  const keys = new Set(dropped.map(({ sentence, rule }) => `${sentence}|${rule}`));
  const isDropped = ({ sentence, rule, fired }: RuleTrace) =>
    fired && keys.has(`${sentence}|${rule}`);
  return [...traces.filter((trace) => !isDropped(trace)), ...dropped];
}

function readDocument(analysis: Analysis): { drafts: Draft[]; traces: RuleTrace[] } {
  const finders = analysis.sentences.map((sentence) => findActors(analysis, sentence));
  const events = finders.map((finder) => {
    const { index } = finder.sentence;
    const clauses = clausesIn(analysis, index);
    const reading = readEvents(clauses, finder);
    const judged = clauses.flatMap((clause) => [
      ...readEvaluation(analysis, clause, finder),
      ...readMisdeed(analysis, clause, finder),
      ...readSaidMust(analysis, clause, finder),
      ...readSaidThreat(analysis, clause, finder),
      ...readSaidWrong(analysis, clause, finder),
      ...readSaidRefusal(analysis, clause, finder),
      ...readConditionalThreat(clause, finder),
    ]);
    const traces = [
      ...reading.traces,
      ...firedTraces(judged, "who says it judges, asks, refuses or threatens"),
    ];
    return { drafts: [...reading.drafts, ...judged], traces };
  });
  const wide = readDocumentWide(analysis.clauses, finders);
  const { kept: told, traces: dropped } = plausible(analysis, [
    ...events.flatMap(({ drafts }) => drafts),
    ...wide,
  ]);
  const bridged = readBridged(analysis, finders, told);
  const acts = codeForStates(analysis, [...told, ...bridged]);
  const found = analysis.sentences.flatMap((sentence) => readStates(analysis, sentence));
  const states = withoutBareGroups(firstStates(found), acts);
  return {
    drafts: [...acts, ...states],
    traces: [
      ...withoutDropped(
        events.flatMap(({ traces }) => traces),
        dropped,
      ),
      ...firedTraces(wide, "the other side is named elsewhere in the article"),
      ...firedTraces(bridged, "an earlier sentence tells who did what the noun takes up"),
      ...firedTraces(states, "the words stand beside the name"),
    ],
  };
}

/**
 * Turns clauses into claims by the rule rows, and notes for `explain` which row looked at which
 * clause. Deterministic: claims stand in the order of the text.
 */
export const makeClaims: Stage = (analysis) => {
  const { drafts, traces } = readDocument(analysis);
  const context = finishContext(analysis);
  const claims = settleClaims(drafts.map((draft) => finishClaim(draft, context)));
  return { ...analysis, claims, traces: [...analysis.traces, ...traces] };
};
