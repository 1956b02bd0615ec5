import type { Lexicon } from "#schemas/lexicon/record.ts";
import type { MentionCandidate } from "../analysis.ts";
import { bySentence } from "../lookup.ts";
import { type Anchor, anchorOfRecord } from "../mentions/anchor.ts";
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
export function resolveGroup(group: OpenGroup): MentionCandidate {
  const { candidate } = group;
  const office = officeOf(candidate);
  if (!office || isOwnedByPronoun(candidate)) return candidate;
  if (office.slug === MEMBERS) return resolveMembers(group);
  if (candidate.kind === "Group" && !/^the\s/iu.test(candidate.text)) return candidate;
  const earlier = antecedentOf(group, office.slug);
  if (!earlier?.entityId) return candidate;
  const country = earlier.country ? { country: earlier.country } : {};
  return { ...candidate, ...country, entityId: earlier.entityId };
}

const NEAR = 3;

interface NumberedGroup {
  index: number;
  group: MentionCandidate;
}

const knownGroups = new WeakMap<readonly MentionCandidate[], Map<string, NumberedGroup[]>>();

/** The resolved candidates with an office, by kind and office; read once for a list. */
function groupsOf(state: readonly MentionCandidate[]): ReadonlyMap<string, NumberedGroup[]> {
  const known = knownGroups.get(state);
  if (known) return known;
  const found = new Map<string, NumberedGroup[]>();
  state.forEach((group, index) => {
    const office = group.entityId === undefined ? null : officeOf(group);
    if (!office) return;
    const key = `${group.kind}|${office.slug}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [{ index, group }]);
    else same.push({ index, group });
  });
  knownGroups.set(state, found);
  return found;
}

/** The group of this kind that was mentioned before: the only one of the last sentences, else of the text. */
function antecedentOf(
  { candidate, index, state }: OpenGroup,
  slug: string,
): MentionCandidate | undefined {
  const earlier = (groupsOf(state).get(`${candidate.kind}|${slug}`) ?? [])
    .filter((each) => each.index < index)
    .map((each) => each.group);
  const near = earlier.filter((each) => each.sentence >= candidate.sentence - NEAR);
  const pool = near.length > 0 ? near : earlier;
  return new Set(pool.map((each) => each.entityId)).size === 1 ? pool.at(-1) : undefined;
}

/** "Its allies", "their army": whose they are only the pronoun says. */
function isOwnedByPronoun(candidate: MentionCandidate): boolean {
  return /^(?:its|their|his|her|our|my|your)\s/iu.test(candidate.text);
}

/**
 * Resolves groups, bodies and offices behind a possessive that stands for a state or body: "its
 * troops" after Kenya are the Kenyan troops. `resolved` has its pronouns resolved.
 */
export function resolveOwned(
  lexicon: Lexicon,
  resolved: readonly MentionCandidate[],
): MentionCandidate[] {
  const together = bySentence(resolved);
  return resolved.map((candidate) => {
    const beside = together.get(candidate.sentence) ?? [];
    const owner = isOpenGroup(candidate) ? ownerOf(beside, candidate) : undefined;
    const record = lexicon.get(owner?.entityId ?? "");
    const anchor = record ? anchorOfRecord(lexicon, record) : null;
    return anchor ? ownedBy(candidate, anchor) : candidate;
  });
}

function isOpenGroup(candidate: MentionCandidate): boolean {
  return !candidate.entityId && candidate.kind !== "Role" && isOwnedByPronoun(candidate);
}

/** The possessive that begins the phrase, when it is resolved. */
function ownerOf(
  beside: readonly MentionCandidate[],
  candidate: MentionCandidate,
): MentionCandidate | undefined {
  return beside.find(
    (each) => each.via === "pronoun" && each.start === candidate.start && each.entityId,
  );
}

function ownedBy(candidate: MentionCandidate, anchor: Anchor): MentionCandidate {
  const office = officeOf(candidate);
  if (!office) return candidate;
  const prefix = candidate.kind === "Organization" ? "org" : "group";
  const country = anchor.country ? { country: anchor.country } : {};
  return { ...candidate, ...country, entityId: `${prefix}:${anchor.prefix}/${office.slug}` };
}

/** Bodies whose members are called allies, and not partners or member states. Made by hand. */
const ALLIANCES: ReadonlySet<string> = new Set(["org:nato", "org:csto"]);

/** Allies without a name are those of the last alliance that the text named. */
function resolveMembers({ candidate, index, state }: OpenGroup): MentionCandidate {
  const body = state.slice(0, index).findLast((each) => ALLIANCES.has(each.entityId ?? ""));
  const prefix = body?.entityId?.replace(/^[a-z]+:/u, "");
  return prefix ? { ...candidate, entityId: `group:${prefix}/${MEMBERS}` } : candidate;
}
