import type { Evidence, Reading } from "#schemas/answers.ts";
import type { Span } from "#schemas/span.ts";
import { relationLabel } from "../canvas/colors.ts";
import { claimWord, statusStyle } from "../canvas/status-styles.ts";

type Mention = Reading["mentions"][number];
type Party = Evidence["subject"];

/** How a mention names its entity, in words that follow the quoted text. */
const BY: Partial<Record<Mention["via"], (name: string) => string>> = {
  alias: (name) => `is another name of ${name}`,
  demonym: (name) => `is an adjective of ${name}`,
  metonym: (name) => `stands for ${name}`,
  nominal: (name) => `refers to ${name}`,
  pronoun: (name) => `refers to ${name}`,
};

/** The text of a span of the article that lies in the claim's sentence. */
function quoted({ sentence }: Evidence, { start, end }: Span): string {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return `“${text.replace(/\s+/gu, " ").trim()}”`;
}

/** The mentions that a claim's side was read from: of its words, the longest; several where they name several together. */
function mentionsOf({ mentions }: Reading, { start, end }: Span): Mention[] {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const longest = Math.max(0, ...inside.map((mention) => mention.end - mention.start));
  return inside.filter((mention) => mention.end - mention.start === longest);
}

/** Groups, offices and persons may act for somebody else: a state, a body. */
const isActor = (id: string) => /^(?:group|role|person):/u.test(id);

/** How the words of one side became the entity of the claim; nothing where they are its very name, or that of the other side. */
function becomes(evidence: Evidence, reading: Reading, party: Party): string | null {
  const found = mentionsOf(reading, party.span);
  const mention = found.find(({ entityId }) => entityId === party.id) ?? found[0];
  if (!mention) return null;
  const words = quoted(evidence, party.span);
  const names = found.map(
    ({ entityId }) => reading.entities.find(({ id }) => id === entityId)?.name,
  );
  if (found.length > 1) return `${words} refers to ${names.filter(Boolean).join(" and ")}.`;
  const [named] = names;
  if (mention.entityId === party.id || named === undefined) {
    const how = BY[mention.via]?.(party.name);
    return how && words !== `“${party.name}”` ? `${words} ${how}.` : null;
  }
  return standsFor(evidence, party, { id: mention.entityId, name: named });
}

/** Why a claim is about another entity than its words name; nothing where that is its other side. */
function standsFor(
  evidence: Evidence,
  party: Party,
  named: { id: string; name: string },
): string | null {
  const { subject, object } = evidence;
  if ([subject.id, object?.id].includes(named.id)) return null;
  const words = quoted(evidence, party.span);
  const full = words === `“${named.name}”` ? words : `${words} (${named.name})`;
  if (!isActor(named.id)) return `${full} counts as ${party.name}.`;
  return `For ${full} the claim names ${party.name}: what somebody does for a state or body towards others counts as done by it.`;
}

/** Why a claim was made, in plain sentences: what its words are read as, then how names became entities. */
export function whyWords(evidence: Evidence, reading: Reading): string[] {
  const { subject, object, relation, trigger, status, speaker } = evidence;
  const read = [subject.name, relationLabel(relation), object?.name ?? "nobody named"].join(" ");
  const sure = status === "asserted" ? "" : ` – ${claimWord(evidence)}: ${meaningOf(evidence)}`;
  const said = speaker ? `, as ${speaker.name} says` : "";
  const sides = object ? [subject, object] : [subject];
  const how = sides.map((party) => becomes(evidence, reading, party));
  return [
    `${quoted(evidence, trigger)} is read as: ${read}${said}${sure}.`,
    ...new Set(how.flatMap((each) => each ?? [])),
  ];
}

function meaningOf({ status, polarity }: Evidence): string {
  if (status === "denied") {
    return polarity === "negated" ? "said not to be so" : "denied by somebody";
  }
  return statusStyle(status).meaning;
}
