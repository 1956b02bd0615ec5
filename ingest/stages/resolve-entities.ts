import type { Entity, Mention } from "#schemas/document.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis, MentionCandidate, Stage } from "../analysis.ts";
import { countryByIso3 } from "../mentions/anchor.ts";
import { roleNounBySlug } from "../mentions/role-nouns.ts";
import { isTeamId } from "../mentions/teams.ts";

/**
 * Makes entities and mentions of the candidates that have an entity id. Names come from the
 * lexicon, for sub-state actors from their state and role, else from the longest name in the text.
 * An entity that is only a pronoun does not exist. Mentions are sorted by start, then longest first.
 */
export const resolveEntities: Stage = (analysis) => {
  const byId = new Map<string, MentionCandidate[]>();
  for (const candidate of analysis.candidates) {
    if (candidate.entityId === undefined) continue;
    const same = byId.get(candidate.entityId);
    if (same === undefined) byId.set(candidate.entityId, [candidate]);
    else same.push(candidate);
  }
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const [id, found] of byId) {
    if (found.every((candidate) => candidate.via === "pronoun")) continue;
    entities.push(makeEntity(analysis, id, found));
    mentions.push(...widest(found).map((candidate) => makeMention(candidate, id)));
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.entityId < b.entityId ? -1 : 1));
  return { ...analysis, entities, mentions };
};

/** Of overlapping candidates of one entity the widest. */
function widest(candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const kept = new Map<number, MentionCandidate[]>();
  const ordered = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of ordered) {
    const beside = kept.get(candidate.sentence) ?? [];
    if (!beside.some((each) => each.start < candidate.end && candidate.start < each.end))
      kept.set(candidate.sentence, [...beside, candidate]);
  }
  return [...kept.values()].flat();
}

function makeMention(candidate: MentionCandidate, entityId: string): Mention {
  const { start, end, text, via, sentence } = candidate;
  return { start, end, text, via, sentence, entityId };
}

function makeEntity(analysis: Analysis, id: string, found: readonly MentionCandidate[]): Entity {
  const record = analysis.lexicon.get(id);
  const surfaces = [
    ...new Set(found.filter(isNaming).map((each) => each.text.replace(/\s+/gu, " "))),
  ];
  if (record) return curatedEntity(record, surfaces, found);
  const first = found.find((each) => each.via === "name") ?? found[0];
  const name = nameOf(analysis, id, found);
  return {
    id,
    kind: kindOf(id, first),
    name,
    aliases: surfaces.filter((surface) => surface !== name).sort(),
    curated: false,
    ...factsOf(found),
  };
}

function isNaming(candidate: MentionCandidate): boolean {
  return candidate.via !== "pronoun" && candidate.via !== "demonym";
}

function curatedEntity(
  record: LexiconRecord,
  surfaces: readonly string[],
  found: readonly MentionCandidate[],
): Entity {
  const { country, roleTitle } = record.kind === "Person" ? factsOf(found) : {};
  const aliases = new Set([...record.aliases, ...surfaces]);
  aliases.delete(record.name);
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    aliases: [...aliases].sort(),
    curated: true,
    ...withoutGaps({
      iso2: record.iso2,
      iso3: record.iso3,
      country: record.country ?? country,
      sector: record.sector,
      roleTitle,
      description: record.description,
      wikidataId: record.wikidataId,
      capital: record.capital,
      demonyms: record.demonyms.length > 0 ? record.demonyms : undefined,
    }),
  };
}

/** An optional property that is not known is left out, not undefined. */
function withoutGaps<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What the candidates agree on: the first country, sector and title that one of them has. */
function factsOf(
  found: readonly MentionCandidate[],
): Pick<Entity, "country" | "sector" | "roleTitle"> {
  return withoutGaps({
    country: found.find((each) => each.country)?.country,
    sector: found.find((each) => each.sector)?.sector,
    roleTitle: found.find((each) => each.roleTitle)?.roleTitle,
  });
}

function kindOf(id: string, candidate: MentionCandidate | undefined): Entity["kind"] {
  if (id.startsWith("group:")) return "Group";
  if (id.startsWith("role:")) return "Role";
  if (id.startsWith("person:")) return "Person";
  return candidate?.kind ?? "Other";
}

function nameOf(analysis: Analysis, id: string, found: readonly MentionCandidate[]): string {
  const office = /^(?:group|role|org):([^~/]+)\/(.+)$/u.exec(id);
  if (office)
    return officeName(analysis, found, { prefix: office[1] ?? "", slug: office[2] ?? "" });
  const names = found.filter((each) => each.via === "name" || each.via === "alias");
  const surfaces = (names.length > 0 ? names : found).map((each) =>
    each.text.replace(/\s+/gu, " ").replace(/^(?:the|a|an)\s/iu, ""),
  );
  const longest = surfaces.reduce(
    (best, surface) => (surface.length > best.length ? surface : best),
    "",
  );
  return isTeamId(id) ? `${longest} (team)` : longest;
}

/** What the states of an alliance or union are called among themselves; they are the same group. */
const MEMBERS: ReadonlySet<string> = new Set(["allies", "members"]);

/** "Sri Lankan parliament", "NATO troops": the owner's adjective and the role. */
function officeName(
  analysis: Analysis,
  found: readonly MentionCandidate[],
  office: { prefix: string; slug: string },
): string {
  const iso3 = found.find((each) => each.country)?.country;
  const country = iso3 ? countryByIso3(analysis.lexicon, iso3) : undefined;
  const isState = country?.iso2?.toLowerCase() === office.prefix;
  const body = analysis.lexicon.get(`org:${office.prefix}`);
  const owner = isState ? (country?.demonyms[0] ?? country?.name) : body?.name;
  if (!isState && body && MEMBERS.has(office.slug)) return `${body.name} member states`;
  const label = roleNounBySlug(office.slug)?.label ?? office.slug.replaceAll("-", " ");
  return `${owner ?? office.prefix} ${label}`;
}
