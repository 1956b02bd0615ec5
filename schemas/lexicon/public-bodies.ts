import type { LexiconRecord } from "./record.ts";
import { makeRecord, makeRecords, type Origin, type Row } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: constitutions and the bodies' own sites",
  asOf: "2025-06-30",
};

/** Parliaments, ministries, courts, forces and services of one state. */
const BODIES: readonly Row[] = [
  [
    "us-state-department",
    "US State Department",
    {
      aliases: [
        "State Department",
        "Department of State",
        "US Department of State",
        "U.S. State Dept",
        "Foggy Bottom",
      ],
      country: "USA",
    },
  ],
  [
    "pentagon",
    "Pentagon",
    {
      aliases: [
        "US Department of Defense",
        "US Defense Department",
        "Department of Defense",
        "Defense Department",
        "Defence Department",
        "DoD",
      ],
      country: "USA",
      sector: "MIL",
    },
  ],
  [
    "us-treasury",
    "US Treasury",
    {
      aliases: [
        "US Treasury Department",
        "Treasury Department",
        "US Department of the Treasury",
        "Department of the Treasury",
        "OFAC",
        "Office of Foreign Assets Control",
      ],
      country: "USA",
    },
  ],
  [
    "us-justice-department",
    "US Justice Department",
    {
      aliases: ["Justice Department", "Department of Justice", "US Department of Justice", "DOJ"],
      country: "USA",
    },
  ],
  [
    "us-homeland-security",
    "US Department of Homeland Security",
    {
      aliases: ["Department of Homeland Security", "Homeland Security Department", "DHS"],
      country: "USA",
    },
  ],
  [
    "us-commerce-department",
    "US Commerce Department",
    {
      aliases: ["Commerce Department", "US Department of Commerce", "Department of Commerce"],
      country: "USA",
    },
  ],
  [
    "us-energy-department",
    "US Energy Department",
    {
      aliases: ["US Department of Energy", "Energy Department", "Department of Energy"],
      country: "USA",
    },
  ],
  [
    "us-national-security-council",
    "US National Security Council",
    { aliases: ["White House National Security Council"], country: "USA" },
  ],
  [
    "us-congress",
    "US Congress",
    {
      aliases: ["Congress", "U.S. Congress", "United States Congress"],
      country: "USA",
      sector: "LEG",
      ambiguous: ["Congress"],
    },
  ],
  [
    "us-senate",
    "US Senate",
    {
      aliases: ["Senate", "United States Senate"],
      country: "USA",
      sector: "LEG",
      ambiguous: ["Senate"],
    },
  ],
  [
    "us-house",
    "US House of Representatives",
    {
      aliases: ["House of Representatives", "US House", "United States House of Representatives"],
      country: "USA",
      sector: "LEG",
      ambiguous: ["House of Representatives"],
    },
  ],
  [
    "us-supreme-court",
    "US Supreme Court",
    { aliases: ["United States Supreme Court"], country: "USA", sector: "JUD" },
  ],
  [
    "federal-reserve",
    "Federal Reserve",
    { aliases: ["US Federal Reserve", "~Fed", "US Fed"], country: "USA" },
  ],
  ["cia", "CIA", { aliases: ["Central Intelligence Agency"], country: "USA", sector: "SPY" }],
  ["fbi", "FBI", { aliases: ["Federal Bureau of Investigation"], country: "USA", sector: "COP" }],
  ["nsa", "National Security Agency", { aliases: ["NSA"], country: "USA", sector: "SPY" }],
  ["dea", "Drug Enforcement Administration", { aliases: ["DEA"], country: "USA", sector: "COP" }],
  [
    "usaid",
    "USAID",
    {
      aliases: [
        "US Agency for International Development",
        "United States Agency for International Development",
        "Agency for International Development",
      ],
      country: "USA",
    },
  ],
  ["us-army", "US Army", { aliases: ["United States Army"], country: "USA", sector: "MIL" }],
  ["us-navy", "US Navy", { aliases: ["United States Navy"], country: "USA", sector: "MIL" }],
  [
    "us-air-force",
    "US Air Force",
    { aliases: ["United States Air Force", "USAF"], country: "USA", sector: "MIL" },
  ],
  [
    "us-marines",
    "US Marine Corps",
    {
      aliases: ["US Marines", "United States Marine Corps", "Marine Corps"],
      country: "USA",
      sector: "MIL",
    },
  ],
  ["us-coast-guard", "US Coast Guard", { country: "USA", sector: "MIL" }],
  [
    "centcom",
    "US Central Command",
    { aliases: ["CENTCOM", "United States Central Command"], country: "USA", sector: "MIL" },
  ],
  ["eucom", "US European Command", { aliases: ["EUCOM"], country: "USA", sector: "MIL" }],
  ["africom", "US Africa Command", { aliases: ["AFRICOM"], country: "USA", sector: "MIL" }],
  ["nasa", "NASA", { country: "USA" }],
  [
    "uk-foreign-office",
    "UK Foreign Office",
    {
      aliases: [
        "Foreign Office",
        "British Foreign Office",
        "Foreign and Commonwealth Office",
        "Foreign, Commonwealth and Development Office",
        "FCO",
        "FCDO",
      ],
      country: "GBR",
    },
  ],
  [
    "uk-ministry-of-defence",
    "UK Ministry of Defence",
    {
      aliases: [
        "British Ministry of Defence",
        "British Defence Ministry",
        "UK Defence Ministry",
        "MoD",
      ],
      ambiguous: ["MoD"],
      country: "GBR",
      sector: "MIL",
    },
  ],
  [
    "uk-home-office",
    "UK Home Office",
    { aliases: ["Home Office", "British Home Office"], country: "GBR" },
  ],
  ["uk-treasury", "HM Treasury", { aliases: ["UK Treasury", "British Treasury"], country: "GBR" }],
  [
    "uk-parliament",
    "UK Parliament",
    {
      aliases: ["British Parliament", "British parliament", "Houses of Parliament"],
      country: "GBR",
      sector: "LEG",
    },
  ],
  [
    "house-of-commons",
    "House of Commons",
    { aliases: ["~Commons"], country: "GBR", sector: "LEG" },
  ],
  ["house-of-lords", "House of Lords", { country: "GBR", sector: "LEG" }],
  ["mi6", "MI6", { aliases: ["Secret Intelligence Service"], country: "GBR", sector: "SPY" }],
  ["mi5", "MI5", { country: "GBR", sector: "SPY" }],
  ["gchq", "GCHQ", { country: "GBR", sector: "SPY" }],
  [
    "scotland-yard",
    "Scotland Yard",
    { aliases: ["Metropolitan Police", "New Scotland Yard"], country: "GBR", sector: "COP" },
  ],
  ["royal-navy", "Royal Navy", { aliases: ["British Royal Navy"], country: "GBR", sector: "MIL" }],
  ["royal-air-force", "Royal Air Force", { aliases: ["RAF"], country: "GBR", sector: "MIL" }],
  ["bank-of-england", "Bank of England", { country: "GBR" }],
  [
    "scottish-parliament",
    "Scottish Parliament",
    { aliases: ["Holyrood"], country: "GBR", sector: "LEG" },
  ],
  [
    "northern-ireland-assembly",
    "Northern Ireland Assembly",
    { aliases: ["Stormont"], country: "GBR", sector: "LEG" },
  ],
  [
    "state-duma",
    "State Duma",
    { aliases: ["Duma", "Russian State Duma", "Russian Duma"], country: "RUS", sector: "LEG" },
  ],
  ["federation-council", "Federation Council", { country: "RUS", sector: "LEG" }],
  [
    "russian-parliament",
    "Russian parliament",
    { aliases: ["Russian Federal Assembly", "Russian Parliament"], country: "RUS", sector: "LEG" },
  ],
  [
    "russian-security-council",
    "Russian Security Council",
    {
      aliases: ["Security Council of Russia", "Security Council of the Russian Federation"],
      country: "RUS",
    },
  ],
  ["fsb", "FSB", { aliases: ["Federal Security Service"], country: "RUS", sector: "SPY" }],
  [
    "svr",
    "SVR",
    {
      aliases: ["Foreign Intelligence Service"],
      ambiguous: ["Foreign Intelligence Service"],
      country: "RUS",
      sector: "SPY",
    },
  ],
  ["gru", "GRU", { country: "RUS", sector: "SPY" }],
  ["kgb", "KGB", { country: "SUN", sector: "SPY" }],
  [
    "black-sea-fleet",
    "Black Sea Fleet",
    { aliases: ["Russian Black Sea Fleet"], country: "RUS", sector: "MIL" },
  ],
  [
    "rosgvardia",
    "Rosgvardia",
    { aliases: ["Russian National Guard"], country: "RUS", sector: "MIL" },
  ],
  ["roskomnadzor", "Roskomnadzor", { country: "RUS" }],
  [
    "verkhovna-rada",
    "Verkhovna Rada",
    {
      aliases: ["Ukrainian parliament", "Ukrainian Parliament", "~Rada"],
      country: "UKR",
      sector: "LEG",
    },
  ],
  [
    "sbu",
    "SBU",
    {
      aliases: ["Security Service of Ukraine", "Ukrainian Security Service"],
      country: "UKR",
      sector: "SPY",
    },
  ],
  [
    "armed-forces-of-ukraine",
    "Armed Forces of Ukraine",
    {
      aliases: ["Ukrainian Armed Forces", "Ukrainian armed forces"],
      country: "UKR",
      sector: "MIL",
    },
  ],
  [
    "russian-armed-forces",
    "Russian Armed Forces",
    {
      aliases: ["Armed Forces of the Russian Federation", "Russian armed forces"],
      country: "RUS",
      sector: "MIL",
    },
  ],
  [
    "bundestag",
    "Bundestag",
    {
      aliases: ["German Bundestag", "German parliament", "German Parliament"],
      country: "DEU",
      sector: "LEG",
    },
  ],
  ["bundesrat", "Bundesrat", { country: "DEU", sector: "LEG" }],
  [
    "bundeswehr",
    "Bundeswehr",
    { aliases: ["German armed forces", "German Armed Forces"], country: "DEU", sector: "MIL" },
  ],
  [
    "bnd",
    "BND",
    {
      aliases: ["Federal Intelligence Service", "Bundesnachrichtendienst"],
      country: "DEU",
      sector: "SPY",
    },
  ],
  ["bundesbank", "Bundesbank", { country: "DEU" }],
  [
    "french-national-assembly",
    "French National Assembly",
    { aliases: ["~National Assembly"], country: "FRA", sector: "LEG" },
  ],
  ["french-senate", "French Senate", { country: "FRA", sector: "LEG" }],
  ["dgse", "DGSE", { country: "FRA", sector: "SPY" }],
  [
    "sejm",
    "Sejm",
    { aliases: ["Polish parliament", "Polish Parliament"], country: "POL", sector: "LEG" },
  ],
  [
    "riksdag",
    "Riksdag",
    { aliases: ["Swedish parliament", "Swedish Parliament"], country: "SWE", sector: "LEG" },
  ],
  [
    "storting",
    "Storting",
    { aliases: ["Norwegian parliament", "Norwegian Parliament"], country: "NOR", sector: "LEG" },
  ],
  [
    "folketing",
    "Folketing",
    { aliases: ["Danish parliament", "Danish Parliament"], country: "DNK", sector: "LEG" },
  ],
  [
    "eduskunta",
    "Eduskunta",
    { aliases: ["Finnish parliament", "Finnish Parliament"], country: "FIN", sector: "LEG" },
  ],
  [
    "seimas",
    "Seimas",
    { aliases: ["Lithuanian parliament", "Lithuanian Parliament"], country: "LTU", sector: "LEG" },
  ],
  [
    "saeima",
    "Saeima",
    { aliases: ["Latvian parliament", "Latvian Parliament"], country: "LVA", sector: "LEG" },
  ],
  [
    "riigikogu",
    "Riigikogu",
    { aliases: ["Estonian parliament", "Estonian Parliament"], country: "EST", sector: "LEG" },
  ],
  ["oireachtas", "Oireachtas", { aliases: ["Dail"], country: "IRL", sector: "LEG" }],
  [
    "cortes",
    "Cortes Generales",
    { aliases: ["Spanish parliament", "Spanish Parliament"], country: "ESP", sector: "LEG" },
  ],
  ["carabinieri", "Carabinieri", { country: "ITA", sector: "COP" }],
  ["swiss-guard", "Swiss Guard", { country: "VAT", sector: "MIL" }],
  [
    "swiss-federal-council",
    "Swiss Federal Council",
    { aliases: ["~Federal Council"], country: "CHE" },
  ],
  [
    "turkish-parliament",
    "Grand National Assembly of Turkey",
    {
      aliases: ["Turkish parliament", "Turkish Parliament", "Turkish Grand National Assembly"],
      country: "TUR",
      sector: "LEG",
    },
  ],
  [
    "mit-turkey",
    "National Intelligence Organization",
    { aliases: ["Turkish intelligence service"], country: "TUR", sector: "SPY" },
  ],
  [
    "knesset",
    "Knesset",
    { aliases: ["Israeli parliament", "Israeli Parliament"], country: "ISR", sector: "LEG" },
  ],
  [
    "idf",
    "Israel Defense Forces",
    {
      aliases: [
        "IDF",
        "Israeli Defense Forces",
        "Israeli Defence Forces",
        "Israel Defence Forces",
        "Israeli army",
        "Israeli military",
      ],
      country: "ISR",
      sector: "MIL",
    },
  ],
  ["mossad", "Mossad", { country: "ISR", sector: "SPY" }],
  ["shin-bet", "Shin Bet", { aliases: ["Shin Beth"], country: "ISR", sector: "SPY" }],
  [
    "palestinian-authority",
    "Palestinian Authority",
    { aliases: ["Palestinian National Authority", "~PA", "PNA"], country: "PSE" },
  ],
  [
    "irgc",
    "Islamic Revolutionary Guard Corps",
    {
      aliases: [
        "IRGC",
        "Revolutionary Guards",
        "Revolutionary Guard",
        "Iran's Revolutionary Guards",
        "Iranian Revolutionary Guards",
        "Revolutionary Guard Corps",
      ],
      country: "IRN",
      sector: "MIL",
    },
  ],
  [
    "quds-force",
    "Quds Force",
    { aliases: ["Qods Force", "Al-Quds Force"], country: "IRN", sector: "MIL" },
  ],
  ["basij", "Basij", { country: "IRN", sector: "MIL" }],
  [
    "majlis",
    "Majlis",
    {
      aliases: ["Iranian parliament", "Iranian Parliament", "Islamic Consultative Assembly"],
      country: "IRN",
      sector: "LEG",
    },
  ],
  ["guardian-council", "Guardian Council", { country: "IRN", sector: "JUD" }],
  [
    "supreme-national-security-council-iran",
    "Supreme National Security Council",
    { country: "IRN" },
  ],
  ["aeoi", "Atomic Energy Organization of Iran", { aliases: ["AEOI"], country: "IRN" }],
  ["iraqi-governing-council", "Iraqi Governing Council", { country: "IRQ" }],
  ["coalition-provisional-authority", "Coalition Provisional Authority", { country: "IRQ" }],
  [
    "republican-guard",
    "Republican Guard",
    { ambiguous: ["Republican Guard"], country: "IRQ", sector: "MIL" },
  ],
  ["krg", "Kurdistan Regional Government", { aliases: ["KRG"], country: "IRQ" }],
  ["gna-libya", "Government of National Accord", { country: "LBY" }],
  [
    "national-transitional-council",
    "National Transitional Council",
    { aliases: ["NTC"], country: "LBY" },
  ],
  ["scaf", "Supreme Council of the Armed Forces", { country: "EGY", sector: "MIL" }],
  ["al-azhar", "Al-Azhar", { aliases: ["Al-Azhar University"], country: "EGY", sector: "REL" }],
  ["isi", "Inter-Services Intelligence", { aliases: ["ISI"], country: "PAK", sector: "SPY" }],
  ["lok-sabha", "Lok Sabha", { country: "IND", sector: "LEG" }],
  ["rajya-sabha", "Rajya Sabha", { country: "IND", sector: "LEG" }],
  [
    "indian-parliament",
    "Indian Parliament",
    { aliases: ["Indian parliament"], country: "IND", sector: "LEG" },
  ],
  ["loya-jirga", "Loya Jirga", { country: "AFG", sector: "LEG" }],
  ["npc", "National People's Congress", { aliases: ["NPC"], country: "CHN", sector: "LEG" }],
  [
    "pla",
    "People's Liberation Army",
    { aliases: ["PLA", "Chinese People's Liberation Army"], country: "CHN", sector: "MIL" },
  ],
  ["politburo", "Politburo", { ambiguous: ["Politburo"], country: "CHN" }],
  ["state-council-china", "State Council", { ambiguous: ["State Council"], country: "CHN" }],
  ["taiwan-legislative-yuan", "Legislative Yuan", { country: "TWN", sector: "LEG" }],
  ["mainland-affairs-council", "Mainland Affairs Council", { country: "TWN" }],
  ["taiwan-affairs-office", "Taiwan Affairs Office", { country: "CHN" }],
  [
    "legco",
    "Legislative Council",
    { aliases: ["LegCo"], ambiguous: ["Legislative Council"], country: "HKG", sector: "LEG" },
  ],
  [
    "japanese-diet",
    "Japanese Diet",
    {
      aliases: ["National Diet", "Diet", "Japanese parliament"],
      ambiguous: ["Diet"],
      country: "JPN",
      sector: "LEG",
    },
  ],
  [
    "japan-self-defense-forces",
    "Japan Self-Defense Forces",
    {
      aliases: ["Self-Defense Forces", "Self-Defence Forces"],
      country: "JPN",
      sector: "MIL",
    },
  ],
  [
    "south-korean-national-assembly",
    "South Korean National Assembly",
    { aliases: ["South Korean parliament", "~National Assembly"], country: "KOR", sector: "LEG" },
  ],
  [
    "korean-peoples-army",
    "Korean People's Army",
    { aliases: ["North Korean army", "North Korean military"], country: "PRK", sector: "MIL" },
  ],
  [
    "tatmadaw",
    "Tatmadaw",
    {
      aliases: ["Myanmar military", "Burmese military", "Myanmar army", "Burmese army"],
      country: "MMR",
      sector: "MIL",
    },
  ],
  [
    "slorc",
    "State Law and Order Restoration Council",
    { aliases: ["SLORC", "State Peace and Development Council", "SPDC"], country: "MMR" },
  ],
  [
    "national-unity-government-myanmar",
    "National Unity Government",
    { ambiguous: ["National Unity Government"], country: "MMR", sector: "OPP" },
  ],
  [
    "indonesian-military",
    "Indonesian National Armed Forces",
    { aliases: ["Indonesian military", "Indonesian army", "TNI"], country: "IDN", sector: "MIL" },
  ],
  [
    "transitional-sovereignty-council",
    "Transitional Sovereignty Council",
    { aliases: ["Sovereignty Council"], country: "SDN" },
  ],
  [
    "sudanese-armed-forces",
    "Sudanese Armed Forces",
    {
      aliases: ["SAF", "Sudanese army", "Sudanese military"],
      ambiguous: ["SAF"],
      country: "SDN",
      sector: "MIL",
    },
  ],
  [
    "gnu-libya",
    "Government of National Unity",
    { ambiguous: ["Government of National Unity"], country: "LBY" },
  ],
  ["rcmp", "Royal Canadian Mounted Police", { aliases: ["RCMP"], country: "CAN", sector: "COP" }],
  ["csis", "Canadian Security Intelligence Service", { country: "CAN", sector: "SPY" }],
  ["global-affairs-canada", "Global Affairs Canada", { country: "CAN" }],
  [
    "dfat",
    "Department of Foreign Affairs and Trade",
    { aliases: ["DFAT", "Australian Department of Foreign Affairs and Trade"], country: "AUS" },
  ],
  ["australian-defence-force", "Australian Defence Force", { country: "AUS", sector: "MIL" }],
  [
    "yugoslav-army",
    "Yugoslav army",
    { aliases: ["Yugoslav People's Army", "JNA", "Yugoslav Army"], country: "YUG", sector: "MIL" },
  ],
  [
    "red-army",
    "Red Army",
    { aliases: ["Soviet army", "Soviet Army"], country: "SUN", sector: "MIL" },
  ],
];

/**
 * Countries whose ministries of foreign affairs and of defence get records, as `alpha-2 alpha-3
 * adjective`. The US, UK and Australian ones have names of their own above.
 */
const MINISTRIES: readonly string[] = [
  "AF AFG Afghan",
  "AL ALB Albanian",
  "DZ DZA Algerian",
  "AR ARG Argentine",
  "AM ARM Armenian",
  "AT AUT Austrian",
  "AZ AZE Azerbaijani",
  "BH BHR Bahraini",
  "BD BGD Bangladeshi",
  "BY BLR Belarusian",
  "BE BEL Belgian",
  "BA BIH Bosnian",
  "BR BRA Brazilian",
  "BG BGR Bulgarian",
  "CL CHL Chilean",
  "CN CHN Chinese",
  "CO COL Colombian",
  "HR HRV Croatian",
  "CU CUB Cuban",
  "CY CYP Cypriot",
  "CZ CZE Czech",
  "DK DNK Danish",
  "EG EGY Egyptian",
  "EE EST Estonian",
  "ET ETH Ethiopian",
  "FI FIN Finnish",
  "FR FRA French",
  "GE GEO Georgian",
  "DE DEU German",
  "GR GRC Greek",
  "HU HUN Hungarian",
  "IN IND Indian",
  "ID IDN Indonesian",
  "IR IRN Iranian",
  "IQ IRQ Iraqi",
  "IE IRL Irish",
  "IL ISR Israeli",
  "IT ITA Italian",
  "JP JPN Japanese",
  "JO JOR Jordanian",
  "KZ KAZ Kazakh",
  "KW KWT Kuwaiti",
  "KG KGZ Kyrgyz",
  "LV LVA Latvian",
  "LB LBN Lebanese",
  "LY LBY Libyan",
  "LT LTU Lithuanian",
  "MY MYS Malaysian",
  "ML MLI Malian",
  "MX MEX Mexican",
  "MD MDA Moldovan",
  "MN MNG Mongolian",
  "MA MAR Moroccan",
  "NP NPL Nepali",
  "NL NLD Dutch",
  "NG NGA Nigerian",
  "KP PRK North Korean",
  "NO NOR Norwegian",
  "OM OMN Omani",
  "PK PAK Pakistani",
  "PS PSE Palestinian",
  "PE PER Peruvian",
  "PH PHL Philippine",
  "PL POL Polish",
  "PT PRT Portuguese",
  "QA QAT Qatari",
  "RO ROU Romanian",
  "RU RUS Russian",
  "SA SAU Saudi",
  "RS SRB Serbian",
  "SK SVK Slovak",
  "SI SVN Slovenian",
  "SO SOM Somali",
  "ZA ZAF South African",
  "KR KOR South Korean",
  "ES ESP Spanish",
  "LK LKA Sri Lankan",
  "SD SDN Sudanese",
  "SE SWE Swedish",
  "CH CHE Swiss",
  "SY SYR Syrian",
  "TW TWN Taiwanese",
  "TJ TJK Tajik",
  "TH THA Thai",
  "TN TUN Tunisian",
  "TR TUR Turkish",
  "UA UKR Ukrainian",
  "AE ARE Emirati",
  "UZ UZB Uzbek",
  "VE VEN Venezuelan",
  "VN VNM Vietnamese",
  "YE YEM Yemeni",
];

function ministry(row: string, portfolio: "foreign" | "defence"): LexiconRecord {
  const [iso2 = "", country = "", ...words] = row.split(" ");
  const adjective = words.join(" ");
  const names =
    portfolio === "foreign"
      ? [
          `${adjective} Foreign Ministry`,
          `${adjective} Ministry of Foreign Affairs`,
          `${adjective} foreign ministry`,
        ]
      : [
          `${adjective} Defence Ministry`,
          `${adjective} Defense Ministry`,
          `${adjective} Ministry of Defence`,
          `${adjective} Ministry of Defense`,
          `${adjective} defence ministry`,
          `${adjective} defense ministry`,
        ];
  const [name = adjective, ...aliases] = names;
  return makeRecord(
    { id: `org:${portfolio}-ministry-${iso2.toLowerCase()}`, kind: "Organization", name },
    { aliases, country, sector: portfolio === "foreign" ? "GOV" : "MIL" },
    ORIGIN,
  );
}

/** The records of parliaments, ministries, courts, forces and services. */
export function publicBodyRecords(): LexiconRecord[] {
  return [
    ...makeRecords(
      BODIES,
      { kind: "Organization", prefix: "org", defaults: { sector: "GOV" } },
      ORIGIN,
    ),
    ...MINISTRIES.flatMap((row) => [ministry(row, "foreign"), ministry(row, "defence")]),
  ];
}
