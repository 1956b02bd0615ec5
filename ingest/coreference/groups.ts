import type { Lexicon } from "#schemas/lexicon/record.ts";
import type { Analysis, MentionCandidate } from "../analysis.ts";
import { officeOf } from "./offices.ts";

interface OpenGroup {
  candidate: MentionCandidate;
  index: number;
  state: readonly MentionCandidate[];
}

const MEMBERS = "allies";

/**
 * Resolves a group that does not say whose it is: "the rebels" after "Rwandan rebels", "the
 * ministry" after "the Chilean Interior Ministry", "the allies" of the alliance mentioned last.
 */
export function resolveGroup(analysis: Analysis, group: OpenGroup): MentionCandidate {
  const { candidate } = group;
  const office = officeOf(candidate);
  if (!office) return candidate;
  if (office.slug === MEMBERS) return resolveMembers(analysis, group);
  if (candidate.kind === "Group" && !/^the\s/iu.test(candidate.text)) return candidate;
  const earlier = group.state
    .slice(0, group.index)
    .findLast(
      (each) =>
        each.kind === candidate.kind &&
        each.entityId !== undefined &&
        officeOf(each)?.slug === office.slug,
    );
  if (!earlier?.entityId) return candidate;
  const country = earlier.country ? { country: earlier.country } : {};
  return { ...candidate, ...country, entityId: earlier.entityId };
}

/** Allies without a name are those of the last body with members that the text named. */
function resolveMembers(
  analysis: Analysis,
  { candidate, index, state }: OpenGroup,
): MentionCandidate {
  const bodies = bodiesWithMembers(analysis.lexicon);
  const body = state
    .slice(0, index)
    .findLast((each) => each.kind === "Organization" && bodies.has(each.entityId ?? ""));
  const prefix = body?.entityId?.replace(/^[a-z]+:/u, "");
  return prefix ? { ...candidate, entityId: `group:${prefix}/${MEMBERS}` } : candidate;
}

const bodyIndexes = new WeakMap<Lexicon, ReadonlySet<string>>();

function bodiesWithMembers(lexicon: Lexicon): ReadonlySet<string> {
  let bodies = bodyIndexes.get(lexicon);
  if (!bodies) {
    bodies = new Set(lexicon.records.flatMap((record) => record.memberOf.map(({ org }) => org)));
    bodyIndexes.set(lexicon, bodies);
  }
  return bodies;
}
