import { slug } from "#schemas/ids.ts";
import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import { ENTITY_TYPES, type EntityKind } from "#schemas/ontology/entity-types.ts";
import type { MentionCandidate } from "../analysis.ts";

/** Names of a document by what they can be shortened to. */
export interface NameIndex {
  /** Entity ids of people by each short form of their names ("mistura", "de mistura"). */
  people: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity ids that the document names without a doubt. */
  certain: ReadonlySet<string>;
}

const PREFIXES: ReadonlyMap<EntityKind, string> = new Map(
  ENTITY_TYPES.map(({ kind, prefix }) => [kind, prefix]),
);

/** A name as it is compared: one space between words, no possessive, no article, lower case. */
export function plainName(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^the /iu, "").toLowerCase();
}

/** Id of a name that no lexicon knows: `person:~jane-roe`. */
export function freeId(candidate: MentionCandidate): string {
  return `${PREFIXES.get(candidate.kind) ?? "other"}:~${slug(plainName(candidate.text))}`;
}

/** True for a name, as against a description or pronoun. */
export function isName(candidate: MentionCandidate): boolean {
  return candidate.via === "name" || candidate.via === "alias";
}

/** The endings of a name, its last word also without an Arabic article ("al-Bashir", "Bashir"). */
function endingsOf(name: string): string[] {
  const words = plainName(name).split(" ");
  const last = words.at(-1) ?? "";
  const bare =
    words.length > 1 ? last.replace(/^(?:al|el|ul|ar|as|ash|ad|an|at|az)-(?=\p{L}{3})/u, "") : last;
  const endings = words.map((_, index) => words.slice(index).join(" "));
  return bare === last ? endings : [...endings, bare];
}

/** What a full name can be shortened to: its endings, for a known person also doubtful aliases. */
function shortForms(candidate: MentionCandidate, record: LexiconRecord | undefined): string[] {
  const names = record ? [record.name, candidate.text] : [candidate.text];
  return [...names.flatMap(endingsOf), ...(record?.ambiguous ?? []).map(plainName)];
}

/**
 * Collects the full names of people: those with at least two words, by every ending they have.
 * Known people come first: a longer form that is one of theirs ("George Bush" beside "George W.
 * Bush") is nobody else.
 */
export function indexNames(candidates: readonly MentionCandidate[], lexicon: Lexicon): NameIndex {
  const people = new Map<string, Set<string>>();
  const full = candidates
    .filter((each) => each.kind === "Person" && isName(each) && plainName(each.text).includes(" "))
    .map((candidate) => ({ candidate, record: lexicon.get(candidate.senses[0] ?? "") }))
    .sort((a, b) => Number(b.record !== undefined) - Number(a.record !== undefined));
  for (const { candidate, record } of full) {
    const id = record?.id ?? freeId(candidate);
    if (!record && isKnownForm(people.get(plainName(candidate.text)), lexicon)) continue;
    for (const form of shortForms(candidate, record)) {
      people.set(form, (people.get(form) ?? new Set<string>()).add(id));
    }
  }
  const certain = candidates.filter(({ senses }) => senses.length === 1);
  return { people, certain: new Set(certain.flatMap(({ senses }) => senses)) };
}

function isKnownForm(ids: ReadonlySet<string> | undefined, lexicon: Lexicon): boolean {
  return ids !== undefined && [...ids].some((id) => lexicon.get(id) !== undefined);
}

/**
 * The entity of a name: the full name in this text that a short one ends, the lexicon's best
 * sense, else an entity of its own.
 */
export function resolveName(candidate: MentionCandidate, index: NameIndex): string {
  if (candidate.kind === "Person" && isName(candidate)) {
    const longer = longerNames(candidate, index);
    if (longer) return longer;
  }
  return fullyNamed(candidate, index) ?? candidate.senses[0] ?? freeId(candidate);
}

/** An acronym of several bodies is the one that the document names in full. */
function fullyNamed({ kind, senses }: MentionCandidate, index: NameIndex): string | undefined {
  if (kind !== "Organization" || senses.length < 2) return undefined;
  return senses.find((sense) => index.certain.has(sense));
}

function longerNames(candidate: MentionCandidate, index: NameIndex): string | null {
  const ids = [...(index.people.get(plainName(candidate.text)) ?? [])];
  if (candidate.senses[0] && ids.includes(candidate.senses[0])) return candidate.senses[0];
  // Two people of one surname: the name alone does not say which.
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
