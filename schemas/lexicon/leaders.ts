import { foldPhrase } from "./fold.ts";
import type { LeaderRow } from "./leader-rows.ts";
import { AMERICAN_LEADERS } from "./leaders-americas.ts";
import { ARMED_GROUP_LEADERS } from "./leaders-armed-groups.ts";
import { ASIAN_AND_PACIFIC_LEADERS } from "./leaders-asia-pacific.ts";
import { EUROPEAN_LEADERS } from "./leaders-europe.ts";
import { FURTHER_EUROPEAN_LEADERS } from "./leaders-europe-rest.ts";
import { MIDDLE_EASTERN_AND_AFRICAN_LEADERS } from "./leaders-middle-east-africa.ts";
import { ORGANIZATION_LEADERS } from "./leaders-organizations.ts";
import type { LexiconRecord } from "./record.ts";
import { makeRecord, type Origin } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: the governments' and organisations' own lists of office holders",
  asOf: "2025-10-31",
};

type Lead = LexiconRecord["leads"][number];

const TERM =
  /^(?<body>[A-Z]{2}|org:\S+) (?<title>.+) (?<from>\d{4}-\d\d-\d\d)\/(?<to>\d{4}-\d\d-\d\d)?$/u;

/** Reads `RU President 2012-05-07/`; throws on a term of another shape (a slip in a table). */
function readTerm(term: string): Lead {
  const { body, title, from, to } = TERM.exec(term)?.groups ?? {};
  if (!body || !title || !from) throw new Error(`"${term}" is no term of a leader`);
  const of = body.startsWith("org:") ? body : `country:${body}`;
  return { of, title, from, ...(to ? { to } : {}) };
}

function leaderRecord([name, country, terms, aliases]: LeaderRow): LexiconRecord {
  const leads = terms.map(readTerm);
  const isOfState = leads.some(({ of }) => of.startsWith("country:"));
  return makeRecord(
    { id: `person:${foldPhrase(name).replace(/ /gu, "-")}`, kind: "Person", name },
    {
      aliases: [...(aliases ?? [])],
      country,
      ...(isOfState ? { sector: "GOV" } : {}),
      leads,
    },
    ORIGIN,
  );
}

/**
 * Heads of state and government, foreign and some defence ministers, and heads of international
 * organisations that news since 1990 name, with their terms of office.
 */
export function leaderRecords(): LexiconRecord[] {
  return [
    ...EUROPEAN_LEADERS,
    ...FURTHER_EUROPEAN_LEADERS,
    ...AMERICAN_LEADERS,
    ...MIDDLE_EASTERN_AND_AFRICAN_LEADERS,
    ...ASIAN_AND_PACIFIC_LEADERS,
    ...ORGANIZATION_LEADERS,
    ...ARMED_GROUP_LEADERS,
  ].map(leaderRecord);
}
