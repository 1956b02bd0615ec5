import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { MentionCandidate } from "../analysis.ts";
import { anchorOfCountry } from "../mentions/anchor.ts";

const ID_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["Role", "role"],
  ["Organization", "org"],
]);

/** The group, office or body of that state. */
export function ownedByState(
  candidate: MentionCandidate,
  state: LexiconRecord,
  slug: string,
): MentionCandidate {
  const { prefix, country } = anchorOfCountry(state);
  const kind = ID_PREFIXES.get(candidate.kind) ?? "group";
  return withOwner(candidate, country, `${kind}:${prefix}/${slug}`);
}

/** The candidate as that entity, of the country with this alpha-3 code. */
export function withOwner(
  candidate: MentionCandidate,
  country: string | undefined,
  entityId: string,
) {
  return { ...candidate, ...(country ? { country } : {}), entityId };
}
