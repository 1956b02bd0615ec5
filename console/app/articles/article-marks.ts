import type { ArticleView, Evidence } from "#schemas/answers.ts";
import { evidenceMarks } from "../text/evidence-marks.ts";
import type { Mark } from "../text/segments.ts";

/**
 * All mentions of an article as marks, and the words that make each claim; the chosen claim's
 * subject, trigger and object win over them.
 */
export function articleMarks(view: ArticleView, chosen: Evidence | null): Mark[] {
  const mentions: Mark[] = view.mentions.map(({ start, end, entityId }) => ({
    start,
    end,
    role: "mention",
    rank: 1_000,
    target: entityId,
  }));
  const claims: Mark[] = view.claims.map(({ trigger, claimId, wrong }) => ({
    ...trigger,
    role: wrong === undefined ? "claim" : "wrong",
    rank: 1_001,
    claim: claimId,
  }));
  return [...(chosen ? evidenceMarks(chosen) : []), ...mentions, ...claims];
}
