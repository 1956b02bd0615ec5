import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis, MentionCandidate } from "../analysis.ts";
import { roleNounEndingAt } from "../mentions/role-nouns.ts";
import { wordHint } from "../mentions/word-hints.ts";

/** An office as people are compared by it: the table's slug and the state or body, if the text says one. */
export interface Office {
  slug: string;
  /** First part of the actor's id (`ge`, `nato`), when the phrase says whose office it is. */
  owner: string | undefined;
}

/** Somebody who holds an office according to the text. */
export interface Holder {
  office: Office;
  person: string;
}

/** The office that a candidate's title names, `null` when it has none. */
export function officeOf(candidate: MentionCandidate): Office | null {
  if (!candidate.roleTitle) return null;
  const slug = slugOfTitle(candidate.roleTitle);
  return slug
    ? { slug, owner: /^(?:role|group|org):([^~/]+)\//u.exec(candidate.entityId ?? "")?.[1] }
    : null;
}

function slugOfTitle(title: string): string | null {
  const words = title.toLowerCase().split(/[\s-]+/u);
  return roleNounEndingAt(words, words.length)?.noun.slug ?? null;
}

/** Offices that one person holds at a time; spokespeople, lawmakers and officers are many. */
const SINGLE: ReadonlySet<string> = new Set(
  (
    "president vice-president prime-minister deputy-prime-minister foreign-minister defence-minister " +
    "interior-minister finance-minister justice-minister minister secretary-of-state secretary-general " +
    "high-representative commissioner chancellor monarch prince dictator leader opposition-leader " +
    "rebel-leader speaker governor mayor ambassador envoy consul secretary director chair head " +
    "chief-executive coordinator police-chief chief-of-staff chief-justice pope archbishop patriarch " +
    "ayatollah dalai-lama national-security-adviser candidate"
  ).split(" "),
);

/** True for an office that one person holds at a time: "the governor" is somebody, "the lawmaker" anybody. */
export function hasOneHolder(office: Office): boolean {
  return SINGLE.has(office.slug);
}

/** "The minister" can be the foreign minister; "the foreign minister" cannot be the president. */
function isSameOffice(asked: Office, held: Office): boolean {
  const fits = asked.slug === held.slug || held.slug.endsWith(`-${asked.slug}`);
  return fits && (!asked.owner || !held.owner || asked.owner === held.owner);
}

/** "The French minister" is no leader of India, whose title stands before the name without a state. */
function isOfAnother(analysis: Analysis, { owner }: Office, person: string): boolean {
  const leads = owner ? (analysis.lexicon.get(person)?.leads ?? []) : [];
  return leads.length > 0 && !leads.some(({ of }) => ownerPrefix(analysis, of) === owner);
}

/** The one person who holds the office according to the text; `null` when none or several do. */
export function holderInText(
  analysis: Analysis,
  office: Office,
  holders: readonly Holder[],
): string | null {
  const people = new Set(
    holders
      .filter((each) => isSameOffice(office, each.office))
      .map((each) => each.person)
      .filter((person) => !isOfAnother(analysis, office, person)),
  );
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/**
 * The one person whom the lexicon has in the office on the day the article was published. Without
 * an owner in the phrase the state or body must be named in the article. Unknown dates give none.
 */
export function holderInLexicon(analysis: Analysis, office: Office): string | null {
  const date = analysis.article.publishedAt?.slice(0, 10);
  if (!date) return null;
  const named = sensesOf(analysis);
  const isAsked = (of: string) =>
    office.owner ? ownerPrefix(analysis, of) === office.owner : named.has(of);
  const people = new Set(
    (leadsOf(analysis.lexicon).get(office.slug) ?? [])
      .filter(({ lead }) => isHeld(lead, date) && isAsked(lead.of))
      .map(({ id }) => id),
  );
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

interface Lead {
  id: string;
  lead: LexiconRecord["leads"][number];
}

const knownLeads = new WeakMap<Lexicon, Map<string, Lead[]>>();

/** Who holds or held each office, by the office's slug; read once for a lexicon. */
function leadsOf(lexicon: Lexicon): ReadonlyMap<string, Lead[]> {
  const known = knownLeads.get(lexicon);
  if (known) return known;
  const found = new Map<string, Lead[]>();
  for (const { id, leads } of lexicon.records) {
    for (const lead of leads) {
      const slug = slugOfTitle(lead.title) ?? "";
      found.set(slug, [...(found.get(slug) ?? []), { id, lead }]);
    }
  }
  knownLeads.set(lexicon, found);
  return found;
}

const knownSenses = new WeakMap<readonly MentionCandidate[], ReadonlySet<string>>();

/** All records that the candidates of an article may mean; read once for a list. */
function sensesOf({ candidates }: Analysis): ReadonlySet<string> {
  const senses = knownSenses.get(candidates) ?? new Set(candidates.flatMap((each) => each.senses));
  knownSenses.set(candidates, senses);
  return senses;
}

function isHeld(lead: LexiconRecord["leads"][number], date: string): boolean {
  return (!lead.from || lead.from <= date) && (!lead.to || date <= lead.to);
}

function ownerPrefix(analysis: Analysis, of: string): string {
  return analysis.lexicon.get(of)?.iso2?.toLowerCase() ?? of.replace(/^[a-z]+:/u, "");
}

/**
 * The office holder that a surname alone names: the one person of the lexicon whom it can mean and
 * whose state or body the article names. With a title ("President Ruiz") the office must be that
 * one; with a publication date it must be held on that day. Without both, a surname that is also a
 * common first name or surname says nothing.
 */
export function holderBySurname(
  analysis: Analysis,
  name: MentionCandidate,
  named: ReadonlySet<string>,
): string | null {
  const people = analysis.lexicon
    .lookup(name.text)
    .map(({ record }) => record)
    .filter((record) => record.kind === "Person" && isHolder(analysis, { record, name, named }));
  return people.length === 1 ? (people[0]?.id ?? null) : null;
}

interface Bearer {
  record: LexiconRecord;
  name: MentionCandidate;
  named: ReadonlySet<string>;
}

function isHolder(analysis: Analysis, { record, name, named }: Bearer): boolean {
  const title = name.roleTitle ? slugOfTitle(name.roleTitle) : null;
  const date = analysis.article.publishedAt?.slice(0, 10);
  if (!title && !date && wordHint(name.text)) return false;
  return record.leads.some(
    (lead) =>
      (!title || slugOfTitle(lead.title) === title) &&
      (!date || isHeld(lead, date)) &&
      (named.has(lead.of) || (name.country !== undefined && record.country === name.country)),
  );
}
