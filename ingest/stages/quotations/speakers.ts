import type { Entity, Mention } from "#schemas/document.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis } from "../../analysis.ts";
import type { SpanIndex } from "../../span-index.ts";
import { overlaps, type Said } from "./said.ts";

const KIND_ORDER: readonly Entity["kind"][] = [
  "Person",
  "Organization",
  "Group",
  "Role",
  "Country",
  "Place",
];

/** An article's mentions by place, and the kinds of their entities. */
export interface KnownMentions {
  mentions: SpanIndex<Mention>;
  kinds: ReadonlyMap<string, Entity["kind"]>;
}

/**
 * The entity that says it: the mention on the head of the speaker's phrase, the longest one where
 * several are; else a mention inside the phrase, persons before organisations before countries.
 */
export function speakerEntity(said: Said, known: KnownMentions): string | null {
  const { speakerSpan } = said.like ?? said;
  if (speakerSpan === null) return null;
  const inside = known.mentions.overlapping(speakerSpan);
  const head = headToken(said.like ?? said);
  const onHead = inside.filter((mention) => head !== undefined && overlaps(mention, head));
  const longest = onHead.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return (longest ?? bestByKind(inside, known.kinds))?.entityId ?? null;
}

function headToken({ sentence, head }: Said) {
  return head === null ? undefined : sentence?.tokens[head];
}

function bestByKind(mentions: readonly Mention[], kinds: KnownMentions["kinds"]) {
  const rank = (mention: Mention) => {
    const kind = kinds.get(mention.entityId);
    const place = kind === undefined ? -1 : KIND_ORDER.indexOf(kind);
    return place < 0 ? KIND_ORDER.length : place;
  };
  return [...mentions].sort((a, b) => rank(a) - rank(b) || b.start - a.start)[0];
}

type Lead = LexiconRecord["leads"][number];

function holds(lead: Lead, date: string): boolean {
  const from = lead.from?.slice(0, date.length) ?? "";
  const to = lead.to?.slice(0, date.length) ?? "9999";
  return from <= date && date <= to;
}

/**
 * What "we" means in a person's mouth: the organisation or country that the lexicon says he led at
 * `date` (ISO-8601), without a date or an office then the last one known; else the speaker himself.
 */
export function organisationOf(speaker: string, analysis: Analysis, date?: string): string {
  const leads = [...(analysis.lexicon.get(speaker)?.leads ?? [])].sort((a, b) =>
    (a.from ?? "") < (b.from ?? "") ? 1 : -1,
  );
  const day = date?.slice(0, 10);
  const then = day === undefined ? undefined : leads.find((lead) => holds(lead, day));
  return (then ?? leads[0])?.of ?? speaker;
}
