import type { Entity } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Span } from "#schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import { entitiesById } from "../lookup.ts";
import { SpanIndex } from "../span-index.ts";
import type { Actor } from "./actors.ts";
import type { Draft } from "./draft.ts";

/** PLOVER sectors that act for their state or body towards others; police, courts and parties do not. */
const ACTING_FOR: ReadonlySet<string> = new Set(["GOV", "MIL"]);

/** Sectors of armed groups: their fighters act for a group that is named ("Hamas militants"). */
const FIGHTING_FOR: ReadonlySet<string> = new Set(["UAF", "REB"]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Cabinet posts that PLOVER counts to the police or the courts. Made by hand. */
const CABINET = words("interior-minister justice-minister");

/** Persons and parts who are nobody's voice, whatever their sector. Made by hand. */
const NO_ORGAN = words(`
  soldier officer captain lieutenant sergeant major colonel politician candidate aide team
  prince dictator conscripts reservists pilots`);

/** Words that say that somebody no longer, or against his state, acts. */
const SEPARATE =
  /\b(?:former|ex|retired|ousted|exiled|deposed|defecting|renegade|rogue|mutinous|off-duty|captured|dissident)\b/iu;

/** What is done to persons is not done to their state. */
const PERSONAL: ReadonlySet<Relation> = new Set(["KILLS", "ARRESTS", "RELEASES", "EXPELS"]);

/** States that texts tell of; they happen to the group itself. */
const OWN: ReadonlySet<Relation> = new Set([
  "AFFILIATED_WITH",
  "LEADS",
  "LOCATED_IN",
  "MEMBER_OF",
  "JOINS",
]);

/** What a group's or office's id is made of: whose it is and what it is ("ru", "troops"). */
function partsOf({ id }: Entity): { owner: string; role: string } | null {
  const found = /^(?:group|role):([^~/]+)\/(.+)$/u.exec(id);
  return found ? { owner: found[1] ?? "", role: found[2] ?? "" } : null;
}

/** An entity with the words that name it. */
interface Named {
  entity: Entity;
  mention: Span & { text: string };
}

/** Finds whom an unnamed organ acts for among the entities of one article. */
class Principals {
  readonly #byPrefix: ReadonlyMap<string, Entity>;
  readonly #named: SpanIndex<Span & { body: Entity }>;

  constructor({ entities, mentions }: Analysis) {
    const owners = entities.filter(({ kind }) => kind === "Country" || kind === "Organization");
    this.#byPrefix = new Map(owners.map((entity) => [entity.id.toLowerCase(), entity]));
    const bodies = new Map(owners.map((entity) => [entity.id, entity]));
    const named = mentions.flatMap(({ start, end, entityId }) => {
      const body = bodies.get(entityId);
      return body?.kind === "Organization" ? [{ start, end, body }] : [];
    });
    this.#named = new SpanIndex(named);
  }

  /** "[[Kenya's Foreign Ministry] spokesman]": a body named in the phrase is nearer than the state. */
  #bodyIn({ start, end }: Span): Entity | undefined {
    const over = this.#named.overlapping({ start, end });
    return over.findLast((each) => start <= each.start && each.end <= end)?.body;
  }

  /** The state or body that an unnamed organ acts for; null for everybody else. */
  of({ entity, mention }: Named): Entity | null {
    const parts = partsOf(entity);
    if (!parts || NO_ORGAN.has(parts.role) || SEPARATE.test(mention.text)) return null;
    const { owner, role } = parts;
    const named = this.#byPrefix.get(`org:${owner}`);
    if (FIGHTING_FOR.has(entity.sector ?? "")) return named ?? null;
    if (!ACTING_FOR.has(entity.sector ?? "") && !CABINET.has(role)) return null;
    const body = this.#bodyIn(mention);
    if (body) return body;
    return this.#byPrefix.get(`country:${owner}`) ?? named ?? null;
  }
}

/** Whether an actor is known to belong elsewhere: what nobody knows of a person counts as home. */
function isForeign({ entity }: Actor, principal: Entity): boolean {
  if (entity.id === principal.id) return false;
  const owner = partsOf(entity)?.owner;
  if (owner !== undefined) return !principal.id.toLowerCase().endsWith(`:${owner}`);
  const home = principal.iso3 ?? principal.country;
  const country = entity.iso3 ?? entity.country;
  if (country !== undefined) return country !== home;
  return entity.curated || ["Place", "Facility", "Organization"].includes(entity.kind);
}

/** Tells as whom a speaker (entity id and span) speaks about the sides of a claim. */
export type SpokenFor = (
  speaker: string,
  span: Span | null,
  sides: readonly (Actor | null)[],
) => string;

/**
 * For an article: the id of the entity that a speaker stands for when the words are about others.
 * "Georgian sources" are Georgia when they tell what Russia does; all others speak for themselves.
 */
export function speakersFor(analysis: Analysis): SpokenFor {
  const principals = new Principals(analysis);
  const entities = entitiesById(analysis);
  return (speaker, span, sides) => {
    const entity = entities.get(speaker);
    if (!entity || !span) return speaker;
    const text = analysis.article.text.slice(span.start, span.end);
    const principal = principals.of({ entity, mention: { ...span, text } });
    const isAbroad = sides.some((side) => principal && side && isForeign(side, principal));
    return principal && isAbroad ? principal.id : speaker;
  };
}

/**
 * Claims between states and bodies: an unnamed organ of a government or army ("Russian troops",
 * "Thailand's foreign minister", "EU officials") that acts towards somebody who is not of the same
 * state or body is claimed as that state or body, as PLOVER codes countries before sectors. The
 * span stays the phrase as it is written. Domestic claims, named organs, police, courts,
 * parliaments, rebels of a country and civilians stay as they are, and so does whoever is killed, arrested, expelled or
 * released.
 */
export function codeForStates(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const principals = new Principals(analysis);
  const standFor = (actor: Actor, other: Actor): Actor => {
    const principal = principals.of(actor);
    return principal && isForeign(other, principal) ? { ...actor, entity: principal } : actor;
  };
  return drafts.map((draft) => {
    const { subject, object, relation } = draft;
    if (!object || OWN.has(relation)) return draft;
    return {
      ...draft,
      subject: standFor(subject, object),
      object: PERSONAL.has(relation) ? object : standFor(object, subject),
    };
  });
}
