import { countries as countryFacts, type TCountryCode } from "countries-list";
// biome-ignore lint/correctness/noUnresolvedImports: CommonJS, the default export is module.exports
import nationalities from "i18n-nationality";
import { COUNTRY_OVERRIDES, type CountryOverride } from "./country-overrides.ts";
import { foldPhrase } from "./fold.ts";
import { alpha2Codes, alpha3, officialNames } from "./iso-codes.ts";
import { MEMBERSHIPS_BY_COUNTRY, UN_MEMBERS } from "./memberships.ts";
import type { LexiconRecord } from "./record.ts";
import { makeRecord, type Origin } from "./rows.ts";

const ORIGIN: Origin = {
  source:
    "ISO 3166 by i18n-iso-countries 7.14.0, countries-list 3.4.1, i18n-nationality 1.4.0 (MIT); names and demonyms of public record",
  asOf: "2025-06-30",
};

/** Actors that have seats of government though they are no member states of the UN. */
const ACTORS_OUTSIDE_UN = ["PS", "TW", "VA", "XK"];

const NO_PLURAL = /(?:ese|ish|[^ae]ch|ss|sh)$/u;
const SEPARATE = /[,()]| - /u;

function isActor(iso2: string): boolean {
  return UN_MEMBERS.has(iso2) || ACTORS_OUTSIDE_UN.includes(iso2);
}

function factsOf(iso2: string): { name: string; capital: string } | undefined {
  return countryFacts[iso2 as TCountryCode];
}

function namesOf(iso2: string, override: CountryOverride): [string, string[]] {
  const official = officialNames(iso2);
  const short = factsOf(iso2)?.name;
  const name = override.name ?? short ?? official[0] ?? iso2;
  const aliases = [...(override.aliases ?? []), ...(short ? [short] : []), ...official];
  const taken = new Set([foldPhrase(name.replace("~", ""))]);
  const fresh = aliases.filter((alias) => {
    const key = foldPhrase(alias.replace("~", ""));
    // "Congo" stands for two countries in the package; the overrides say how.
    const usable = !SEPARATE.test(alias) && alias !== "Congo" && !taken.has(key);
    taken.add(key);
    return usable;
  });
  return [name, fresh];
}

function demonymsOf(iso2: string, override: CountryOverride, name: string): string[] {
  if (override.demonyms) return [...override.demonyms];
  const adjective = nationalities.getName(iso2, "en");
  if (!adjective || SEPARATE.test(adjective)) return [];
  // The package repeats the territory's name where it knows no adjective.
  if (foldPhrase(adjective) === foldPhrase(name) || adjective.includes("Island")) return [];
  return NO_PLURAL.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
}

function capitalsOf(iso2: string, override: CountryOverride): string[] {
  if (override.capitals) return [...override.capitals];
  const capital = factsOf(iso2)?.capital;
  return capital ? [capital] : [];
}

function countryRecord(iso2: string): LexiconRecord {
  const override = COUNTRY_OVERRIDES[iso2] ?? {};
  const [name, aliases] = namesOf(iso2, override);
  const capitals = isActor(iso2) ? capitalsOf(iso2, override) : [];
  const capital = capitals[0]?.replace("~", "");
  return makeRecord(
    { id: `country:${iso2}`, kind: "Country", name },
    {
      aliases,
      demonyms: demonymsOf(iso2, override, name),
      metonyms: [...capitals, ...(override.seats ?? [])],
      iso2,
      iso3: alpha3(iso2),
      ...(capital ? { capital } : {}),
      memberOf: [...(MEMBERSHIPS_BY_COUNTRY.get(iso2) ?? [])],
    },
    ORIGIN,
  );
}

/** The capital of an actor as a city: the place of its own beside the metonym. */
function capitalRecord(country: LexiconRecord): LexiconRecord[] {
  const override = COUNTRY_OVERRIDES[country.iso2 ?? ""] ?? {};
  const [name, ...spellings] = capitalsOf(country.iso2 ?? "", override);
  if (!country.capital || !country.iso3 || name === undefined) return [];
  // A second capital of the same country is a city of its own.
  const aliases = spellings.filter((spelling) => !SECOND_SEATS.has(spelling));
  return [name, ...spellings.filter((spelling) => SECOND_SEATS.has(spelling))].map((city, index) =>
    makeRecord(
      { id: `place:${cityId(city)}`, kind: "Place", name: city },
      {
        aliases: index === 0 ? aliases : [],
        country: country.iso3,
        locatedIn: country.id,
        description: `${index === 0 ? "Capital" : "City"} of ${country.name}`,
      },
      ORIGIN,
    ),
  );
}

const SECOND_SEATS = new Set(["Gitega", "Cotonou", "~Sucre", "Lobamba"]);

function cityId(city: string): string {
  return foldPhrase(city.replace("~", "")).replace(/ /gu, "-");
}

/** One record for each ISO 3166 code (Kosovo as XK), and one for the capital of each state. */
export function countryRecords(): LexiconRecord[] {
  const countries = alpha2Codes().map(countryRecord);
  return [...countries, ...countries.flatMap(capitalRecord)];
}
