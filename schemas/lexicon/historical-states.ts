import type { LexiconRecord } from "./record.ts";
import { makeRecord, type Origin } from "./rows.ts";

const ORIGIN: Origin = {
  source: "ISO 3166-3 (codes of former countries); public record",
  asOf: "2025-06-30",
};

/**
 * States that no longer exist but that news still names: entities of their own, since what is
 * said of the Soviet Union is not said of Russia. Codes are the withdrawn ones of ISO 3166-3.
 */
const STATES: readonly (readonly [string, string, string, string, string[], string[]])[] = [
  [
    "SU",
    "SUN",
    "Soviet Union",
    "Dissolved on 26 December 1991",
    ["USSR", "U.S.S.R.", "Union of Soviet Socialist Republics"],
    ["Soviet", "Soviets"],
  ],
  [
    "YU",
    "YUG",
    "Yugoslavia",
    "Dissolved from 1991; the name was used until 2003",
    ["Federal Republic of Yugoslavia", "Serbia and Montenegro", "former Yugoslavia"],
    ["Yugoslav", "Yugoslavs", "Yugoslavian"],
  ],
  [
    "CS",
    "CSK",
    "Czechoslovakia",
    "Divided into two states on 1 January 1993",
    ["Czecho-Slovakia"],
    ["Czechoslovak", "Czechoslovaks", "Czechoslovakian"],
  ],
  [
    "DD",
    "DDR",
    "East Germany",
    "Joined the Federal Republic of Germany on 3 October 1990",
    ["German Democratic Republic", "GDR"],
    ["East German", "East Germans"],
  ],
];

/** The records of former states, as countries with their withdrawn codes. */
export function historicalStateRecords(): LexiconRecord[] {
  return STATES.map(([iso2, iso3, name, description, aliases, demonyms]) =>
    makeRecord(
      { id: `country:${iso2}`, kind: "Country", name },
      { iso2, iso3, description, aliases, demonyms },
      ORIGIN,
    ),
  );
}
