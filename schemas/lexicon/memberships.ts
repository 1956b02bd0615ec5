import type { LexiconRecord } from "./record.ts";

type Membership = LexiconRecord["memberOf"][number];

/**
 * Who belongs to an organisation. Each group is `codes joined from[/to]`: ISO 3166 alpha-2 codes
 * that entered on the same day, then the dates as ISO 8601. No date: a member throughout the
 * time that news archives cover, or the date does not matter.
 */
const MEMBERSHIPS: Readonly<Record<string, readonly string[]>> = {
  // Source: NATO, "Member countries": dates of accession.
  "org:nato": [
    "BE CA DK FR IS IT LU NL NO PT GB US 1949-08-24",
    "GR TR 1952-02-18",
    "DE 1955-05-06",
    "ES 1982-05-30",
    "CZ HU PL 1999-03-12",
    "BG EE LV LT RO SK SI 2004-03-29",
    "AL HR 2009-04-01",
    "ME 2017-06-05",
    "MK 2020-03-27",
    "FI 2023-04-04",
    "SE 2024-03-07",
  ],
  // Source: treaties of accession; the United Kingdom's withdrawal agreement.
  "org:eu": [
    "BE DE FR IT LU NL 1958-01-01",
    "DK IE 1973-01-01",
    "GB 1973-01-01/2020-01-31",
    "GR 1981-01-01",
    "ES PT 1986-01-01",
    "AT FI SE 1995-01-01",
    "CY CZ EE HU LV LT MT PL SK SI 2004-05-01",
    "BG RO 2007-01-01",
    "HR 2013-07-01",
  ],
  "org:g7": ["CA FR DE IT JP GB US"],
  "org:g8": ["CA FR DE IT JP GB US RU 1998-05-15/2014-03-24"],
  "org:g20": ["AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US 1999-12-15"],
  // Source: BRICS summit declarations (Johannesburg 2023, Kazan 2024).
  "org:brics": [
    "BR RU IN CN 2009-06-16",
    "ZA 2010-12-24",
    "EG ET IR AE 2024-01-01",
    "ID 2025-01-06",
  ],
  "org:asean": [
    "ID MY PH SG TH 1967-08-08",
    "BN 1984-01-07",
    "VN 1995-07-28",
    "LA MM 1997-07-23",
    "KH 1999-04-30",
  ],
  "org:arab-league": ["EG IQ JO LB SA SY YE LY SD MA TN KW DZ AE BH QA OM MR SO PS DJ KM"],
  "org:african-union": [
    "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SD TZ TG TN UG ZM ZW EH 2002-07-09",
    "SS 2011-07-27",
    "MA 2017-01-30",
  ],
  "org:osce": [
    "AL AD AM AT AZ BY BE BA BG CA HR CY CZ DK EE FI FR GE DE GR VA HU IS IE IT KZ KG LV LI LT LU MT MD MC MN ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH TJ TR TM UA GB US UZ",
  ],
  "org:apec": ["AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG TW TH US VN"],
  "org:quad": ["AU IN JP US"],
  "org:aukus": ["AU GB US 2021-09-15"],
  "org:eaeu": ["BY KZ RU 2015-01-01", "AM 2015-01-02", "KG 2015-08-12"],
  "org:alliance-of-sahel-states": ["BF ML NE 2023-09-16"],
  "org:visegrad-group": ["CZ HU PL SK"],
  "org:gcc": ["BH KW OM QA SA AE 1981-05-25"],
  "org:sco": ["CN RU KZ KG TJ UZ 2001-06-15", "IN PK 2017-06-09", "IR 2023-07-04", "BY 2024-07-04"],
  "org:csto": ["AM BY KZ KG RU TJ"],
  "org:mercosur": ["AR BR PY UY 1991-03-26", "BO 2024-07-08"],
  "org:ecowas": ["BJ CV CI GM GH GN GW LR NG SN SL TG", "BF ML NE 1975-05-28/2025-01-29"],
  "org:opec": [
    "DZ CG GQ GA IR IQ KW LY NG SA AE VE",
    "AO 2007-01-01/2023-12-31",
    "QA 1961-01-01/2018-12-31",
  ],
};

const UN_CODES =
  "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW";

/** The 193 member states of the United Nations as ISO 3166 alpha-2 codes. */
export const UN_MEMBERS: ReadonlySet<string> = new Set(UN_CODES.split(" "));

function readGroup(org: string, group: string): [string, Membership][] {
  const words = group.split(" ");
  const [from, to] = words.filter((word) => word.length > 2).flatMap((word) => word.split("/"));
  const membership = { org, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return words.filter((word) => word.length === 2).map((code) => [code, membership]);
}

function byCountry(): Map<string, Membership[]> {
  const all = new Map<string, Membership[]>();
  const rows = Object.entries(MEMBERSHIPS).flatMap(([org, groups]) =>
    groups.flatMap((group) => readGroup(org, group)),
  );
  for (const code of UN_MEMBERS) rows.push([code, { org: "org:un" }]);
  for (const [code, membership] of rows) all.set(code, [...(all.get(code) ?? []), membership]);
  return all;
}

/** Memberships of each country by ISO 3166 alpha-2 code; ids of the organisations, ISO dates. */
export const MEMBERSHIPS_BY_COUNTRY: ReadonlyMap<string, readonly Membership[]> = byCountry();
