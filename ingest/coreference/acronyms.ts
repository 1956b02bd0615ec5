import type { Analysis, MentionCandidate } from "../analysis.ts";
import { bySentence } from "../lookup.ts";

/**
 * Links acronyms that the text defines: "Organisation for Safety (OS)" makes every OS of the
 * document that organisation. The acronym must stand in brackets right after the name.
 */
export function findAcronyms(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const defined = new Map<string, MentionCandidate>();
  const together = bySentence(candidates);
  for (const candidate of candidates) {
    const full = definedBefore(analysis, together.get(candidate.sentence) ?? [], candidate);
    if (full) defined.set(candidate.text, full);
  }
  return candidates.map((candidate) => {
    const full = defined.get(candidate.text);
    if (!full?.entityId || candidate.via === "demonym") return candidate;
    return {
      ...candidate,
      kind: full.kind,
      senses: full.senses,
      via: "name",
      entityId: full.entityId,
    };
  });
}

function definedBefore(
  analysis: Analysis,
  beside: readonly MentionCandidate[],
  acronym: MentionCandidate,
): MentionCandidate | null {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}/.-]{2,12}$/u.test(acronym.text)) return null;
  const tokens = analysis.sentences[acronym.sentence]?.tokens ?? [];
  if (tokens[acronym.from - 1]?.text !== "(" || tokens[acronym.to]?.text !== ")") return null;
  const full = beside.find((each) => each.to === acronym.from - 1 && each.via !== "pronoun");
  if (!full?.text.includes(" ")) return null;
  // A known acronym is not renamed after an unknown name.
  return acronym.senses.length > 0 && full.senses.length === 0 ? null : full;
}
