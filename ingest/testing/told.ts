import type { Claim } from "#schemas/document.ts";
import { extract } from "../pipeline.ts";

/** Relations that tell what is so, not what happens. */
const STATES: ReadonlySet<string> = new Set(["AFFILIATED_WITH", "LEADS", "LOCATED_IN"]);

/** What a text tells: its claims, without what is only so. */
export function eventsIn(text: string): Claim[] {
  const { claims } = extract({ id: "art:test", text });
  return claims.filter(({ relation }) => !STATES.has(relation));
}

/** "subject RELATION object" of a claim, by the ids of its entities. */
export const inShort = ({ subject, relation, object }: Claim): string =>
  `${subject} ${relation} ${object}`;

/** "subject RELATION object" of each event of a text. */
export const told = (text: string): string[] => eventsIn(text).map(inShort);

/** "not subject RELATION object modality by speaker" of each event of a text. */
export function toldInFull(text: string): string[] {
  return eventsIn(text).map((claim) => {
    const not = claim.polarity === "negated" ? "not " : "";
    return `${not}${inShort(claim)} ${claim.modality} by ${claim.speaker}`;
  });
}
