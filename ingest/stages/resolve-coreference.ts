import type { Analysis, MentionCandidate, Stage } from "../analysis.ts";
import { findAcronyms } from "../coreference/acronyms.ts";
import { resolveDescriptions } from "../coreference/descriptions.ts";
import { resolveOwned } from "../coreference/groups.ts";
import { withBothHalves, withHalves } from "../coreference/halves.ts";
import { resolveLocalGroups } from "../coreference/local-groups.ts";
import { freeId, indexNames, resolveName } from "../coreference/names.ts";
import { holderBySurname } from "../coreference/offices.ts";
import { withPairs } from "../coreference/pairs.ts";
import { resolvePronouns } from "../coreference/pronouns.ts";
import { findShortForms } from "../coreference/short-forms.ts";

/**
 * Gives candidates their entity: names first (surnames and acronyms through the whole document),
 * then descriptions ("the secretary general"), then pronouns. What cannot be resolved with
 * confidence is dropped: a wrong link is worse than a missing one.
 */
export const resolveCoreference: Stage = (analysis) => {
  const { candidates, lexicon } = analysis;
  const index = indexNames(candidates, lexicon);
  const states = new Set(candidates.flatMap((candidate) => candidate.senses.slice(0, 1)));
  const named = candidates.map((candidate) => {
    const resolved = resolveIfName(candidate, index);
    return isFreeSurname(resolved) ? nameHolder(analysis, resolved, states) : resolved;
  });
  const withShortForms = findShortForms(
    analysis,
    withHalves(analysis, withBothHalves(analysis, findAcronyms(analysis, named))),
  );
  const described = resolveDescriptions(analysis, withShortForms);
  const owned = resolveOwned(lexicon, resolvePronouns(analysis, described));
  const complete = resolveLocalGroups(analysis, owned);
  const known = complete.filter((candidate) => candidate.entityId !== undefined);
  return { ...analysis, candidates: withPairs(analysis, known) };
};

/** A lone name of a person that no full name of the document ends in. */
function isFreeSurname(candidate: MentionCandidate): boolean {
  const isOwn = candidate.entityId === freeId(candidate);
  return candidate.kind === "Person" && isOwn && !candidate.text.includes(" ");
}

/** "President Ruiz" is the president of the state that the article is about. */
function nameHolder(
  analysis: Analysis,
  surname: MentionCandidate,
  states: ReadonlySet<string>,
): MentionCandidate {
  const holder = surname.via === "name" ? holderBySurname(analysis, surname, states) : null;
  return holder ? { ...surname, senses: [holder], entityId: holder } : surname;
}

function resolveIfName(
  candidate: MentionCandidate,
  index: ReturnType<typeof indexNames>,
): MentionCandidate {
  if (candidate.entityId || candidate.via === "pronoun") return candidate;
  const isDescription = candidate.via === "nominal" || candidate.via === "metonym";
  if (isDescription && candidate.senses.length === 0) return candidate;
  return { ...candidate, entityId: resolveName(candidate, index) };
}
