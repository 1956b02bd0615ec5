import type { LexiconRecord } from "./record.ts";
import { makeRecords, type Origin, type Row } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: UN Security Council lists and reports, the groups' own declarations",
  asOf: "2025-06-30",
};

/** Armed groups that are no state's forces. `country` is where they mainly act. */
const ARMED_GROUPS: readonly Row[] = [
  [
    "al-qaeda",
    "al-Qaeda",
    {
      aliases: ["al-Qaida", "al Qaeda", "Al Kaida", "Al-Qaeda network", "Qaeda"],
      nominals: ["~the terror network"],
    },
  ],
  [
    "aqim",
    "Al-Qaeda in the Islamic Maghreb",
    { aliases: ["AQIM", "Al-Qaida in the Islamic Maghreb"] },
  ],
  [
    "aqap",
    "Al-Qaeda in the Arabian Peninsula",
    { aliases: ["AQAP", "Al-Qaida in the Arabian Peninsula"], country: "YEM" },
  ],
  ["jnim", "JNIM", { aliases: ["Jama'at Nusrat al-Islam wal-Muslimin"], country: "MLI" }],
  [
    "islamic-state",
    "Islamic State",
    {
      aliases: [
        "ISIL",
        "ISIS",
        "Daesh",
        "Da'esh",
        "~IS",
        "Islamic State of Iraq and the Levant",
        "Islamic State in Iraq and the Levant",
        "Islamic State of Iraq and Syria",
        "Islamic State in Iraq and Syria",
        "Islamic State group",
        "Islamic State of Iraq",
        "so-called Islamic State",
      ],
    },
  ],
  [
    "islamic-state-khorasan",
    "Islamic State Khorasan",
    { aliases: ["ISIS-K", "IS-K", "Islamic State Khorasan Province", "ISKP"], country: "AFG" },
  ],
  ["taliban", "Taliban", { aliases: ["Taleban", "Afghan Taliban"], country: "AFG" }],
  ["northern-alliance", "Northern Alliance", { country: "AFG" }],
  ["haqqani-network", "Haqqani network", { aliases: ["Haqqani Network"], country: "AFG" }],
  [
    "ttp",
    "Tehrik-i-Taliban Pakistan",
    { aliases: ["Pakistani Taliban", "Tehreek-e-Taliban Pakistan", "TTP"], country: "PAK" },
  ],
  [
    "lashkar-e-taiba",
    "Lashkar-e-Taiba",
    { aliases: ["Lashkar-e-Tayyiba", "Lashkar-e-Toiba", "LeT"], country: "PAK" },
  ],
  ["jaish-e-mohammed", "Jaish-e-Mohammed", { aliases: ["Jaish-e-Mohammad"], country: "PAK" }],
  ["hizbul-mujahideen", "Hizbul Mujahideen", { country: "IND" }],
  [
    "balochistan-liberation-army",
    "Balochistan Liberation Army",
    { aliases: ["Baloch Liberation Army"], country: "PAK" },
  ],
  ["ulfa", "ULFA", { aliases: ["United Liberation Front of Asom"], country: "IND" }],
  ["naxalites", "Naxalites", { aliases: ["Naxalite", "Maoist rebels in India"], country: "IND" }],
  [
    "ltte",
    "Liberation Tigers of Tamil Eelam",
    { aliases: ["LTTE", "Tamil Tigers", "Tamil Tiger", "Tamil Tiger rebels"], country: "LKA" },
  ],
  [
    "hezbollah",
    "Hezbollah",
    {
      aliases: ["Hizbollah", "Hizballah", "Hizbullah", "Hezbullah", "Party of God"],
      country: "LBN",
    },
  ],
  [
    "hamas",
    "Hamas",
    {
      aliases: ["Islamic Resistance Movement", "Qassam Brigades", "al-Qassam Brigades"],
      country: "PSE",
    },
  ],
  [
    "islamic-jihad",
    "Islamic Jihad",
    { aliases: ["Palestinian Islamic Jihad", "PIJ"], country: "PSE" },
  ],
  [
    "plo",
    "Palestine Liberation Organization",
    {
      aliases: ["PLO", "Palestine Liberation Organisation", "Palestinian Liberation Organization"],
      country: "PSE",
      sector: "GOV",
    },
  ],
  ["pflp", "Popular Front for the Liberation of Palestine", { aliases: ["PFLP"], country: "PSE" }],
  [
    "al-aqsa-martyrs-brigades",
    "al-Aqsa Martyrs' Brigades",
    { aliases: ["al-Aqsa Martyrs Brigade", "al-Aqsa Brigades"], country: "PSE" },
  ],
  ["south-lebanon-army", "South Lebanon Army", { aliases: ["SLA"], country: "LBN" }],
  [
    "houthis",
    "Houthis",
    {
      aliases: [
        "Houthi",
        "Houthi rebels",
        "Huthis",
        "Ansar Allah",
        "Ansarallah",
        "Houthi movement",
      ],
      country: "YEM",
    },
  ],
  ["southern-transitional-council", "Southern Transitional Council", { country: "YEM" }],
  [
    "pkk",
    "PKK",
    {
      aliases: ["Kurdistan Workers' Party", "Kurdistan Workers Party", "Kurdish Workers' Party"],
      country: "TUR",
    },
  ],
  [
    "ypg",
    "YPG",
    { aliases: ["People's Protection Units", "Kurdish People's Protection Units"], country: "SYR" },
  ],
  ["sdf", "Syrian Democratic Forces", { aliases: ["~SDF"], country: "SYR" }],
  ["peshmerga", "Peshmerga", { country: "IRQ" }],
  [
    "nusra-front",
    "al-Nusra Front",
    {
      aliases: ["Nusra Front", "Jabhat al-Nusra", "al-Nusra", "Jabhat Fateh al-Sham"],
      country: "SYR",
    },
  ],
  ["hts", "Hayat Tahrir al-Sham", { aliases: ["HTS", "Hay'at Tahrir al-Sham"], country: "SYR" }],
  [
    "syrian-national-army",
    "Syrian National Army",
    { aliases: ["~SNA"], country: "SYR", sector: "REB" },
  ],
  ["free-syrian-army", "Free Syrian Army", { aliases: ["FSA"], country: "SYR", sector: "REB" }],
  [
    "syrian-national-coalition",
    "Syrian National Coalition",
    {
      aliases: [
        "National Coalition for Syrian Revolutionary and Opposition Forces",
        "Syrian Opposition Coalition",
        "Syrian National Council",
      ],
      country: "SYR",
      sector: "OPP",
    },
  ],
  ["ahrar-al-sham", "Ahrar al-Sham", { country: "SYR", sector: "REB" }],
  [
    "jaysh-al-islam",
    "Jaysh al-Islam",
    { aliases: ["Jaish al-Islam", "Army of Islam"], country: "SYR", sector: "REB" },
  ],
  [
    "popular-mobilization-forces",
    "Popular Mobilization Forces",
    { aliases: ["Popular Mobilisation Forces", "Hashd al-Shaabi", "PMF"], country: "IRQ" },
  ],
  ["kataib-hezbollah", "Kataib Hezbollah", { aliases: ["Kata'ib Hezbollah"], country: "IRQ" }],
  ["mahdi-army", "Mahdi Army", { aliases: ["Mehdi Army"], country: "IRQ" }],
  [
    "mujahedin-e-khalq",
    "Mujahedin-e Khalq",
    {
      aliases: ["People's Mujahedin", "Mujahideen-e-Khalq", "MEK", "People's Mujahedin of Iran"],
      country: "IRN",
    },
  ],
  ["boko-haram", "Boko Haram", { country: "NGA" }],
  ["iswap", "Islamic State West Africa Province", { aliases: ["ISWAP"], country: "NGA" }],
  [
    "mend",
    "Movement for the Emancipation of the Niger Delta",
    { aliases: ["~MEND"], country: "NGA" },
  ],
  ["al-shabaab", "al-Shabaab", { aliases: ["al-Shabab", "Shabaab", "Shabab"], country: "SOM" }],
  [
    "islamic-courts-union",
    "Islamic Courts Union",
    { aliases: ["Union of Islamic Courts"], country: "SOM" },
  ],
  ["janjaweed", "Janjaweed", { aliases: ["Janjawid"], country: "SDN" }],
  ["rapid-support-forces", "Rapid Support Forces", { aliases: ["~RSF"], country: "SDN" }],
  ["jem", "Justice and Equality Movement", { aliases: ["JEM"], country: "SDN", sector: "REB" }],
  [
    "sudan-liberation-army",
    "Sudan Liberation Army",
    { aliases: ["Sudan Liberation Movement"], country: "SDN", sector: "REB" },
  ],
  [
    "splm",
    "Sudan People's Liberation Movement",
    { aliases: ["SPLM", "SPLA", "Sudan People's Liberation Army"], country: "SDN", sector: "REB" },
  ],
  [
    "tplf",
    "Tigray People's Liberation Front",
    {
      aliases: ["TPLF", "Tigrayan forces", "Tigrayan rebels", "Tigray rebels"],
      country: "ETH",
      sector: "REB",
    },
  ],
  [
    "oromo-liberation-army",
    "Oromo Liberation Army",
    { aliases: ["Oromo Liberation Front", "OLA"], country: "ETH", sector: "REB" },
  ],
  ["lra", "Lord's Resistance Army", { aliases: ["LRA"], country: "UGA", sector: "REB" }],
  ["adf", "Allied Democratic Forces", { country: "COD", sector: "REB" }],
  ["m23", "M23", { aliases: ["March 23 Movement", "M23 rebels"], country: "COD", sector: "REB" }],
  [
    "fdlr",
    "FDLR",
    { aliases: ["Democratic Forces for the Liberation of Rwanda"], country: "COD", sector: "REB" },
  ],
  ["mai-mai", "Mai-Mai", { aliases: ["Mayi-Mayi"], country: "COD" }],
  [
    "rpf",
    "Rwandan Patriotic Front",
    { aliases: ["RPF", "Rwanda Patriotic Front"], country: "RWA", sector: "REB" },
  ],
  ["interahamwe", "Interahamwe", { country: "RWA" }],
  ["seleka", "Seleka", { aliases: ["Séléka"], country: "CAF", sector: "REB" }],
  ["anti-balaka", "Anti-balaka", { country: "CAF" }],
  ["ruf", "Revolutionary United Front", { aliases: ["RUF"], country: "SLE", sector: "REB" }],
  [
    "unita",
    "UNITA",
    {
      aliases: ["National Union for the Total Independence of Angola"],
      country: "AGO",
      sector: "REB",
    },
  ],
  ["mpla", "MPLA", { country: "AGO", sector: "PTY" }],
  [
    "renamo",
    "RENAMO",
    { aliases: ["Mozambican National Resistance"], country: "MOZ", sector: "REB" },
  ],
  ["frelimo", "FRELIMO", { country: "MOZ", sector: "PTY" }],
  ["polisario", "Polisario Front", { aliases: ["Polisario"], country: "ESH", sector: "REB" }],
  ["ansar-dine", "Ansar Dine", { aliases: ["Ansar al-Din"], country: "MLI" }],
  [
    "mnla",
    "National Movement for the Liberation of Azawad",
    { aliases: ["MNLA"], country: "MLI", sector: "REB" },
  ],
  ["ansar-al-sharia", "Ansar al-Sharia", { aliases: ["Ansar al-Shariah"], country: "LBY" }],
  [
    "libyan-national-army",
    "Libyan National Army",
    { aliases: ["LNA", "Libyan Arab Armed Forces"], country: "LBY" },
  ],
  ["gia", "Armed Islamic Group", { aliases: ["GIA"], country: "DZA" }],
  ["fis", "Islamic Salvation Front", { aliases: ["FIS"], country: "DZA", sector: "OPP" }],
  ["gspc", "Salafist Group for Preaching and Combat", { aliases: ["GSPC"], country: "DZA" }],
  [
    "wagner-group",
    "Wagner Group",
    {
      aliases: ["Wagner", "Wagner mercenaries", "PMC Wagner", "Africa Corps"],
      ambiguous: ["Wagner", "Africa Corps"],
      country: "RUS",
    },
  ],
  [
    "azov",
    "Azov",
    {
      aliases: ["Azov Regiment", "Azov Battalion", "Azov Brigade"],
      ambiguous: ["Azov"],
      country: "UKR",
      sector: "MIL",
    },
  ],
  [
    "donetsk-peoples-republic",
    "Donetsk People's Republic",
    { aliases: ["DNR", "DPR"], country: "UKR", sector: "REB" },
  ],
  [
    "luhansk-peoples-republic",
    "Luhansk People's Republic",
    { aliases: ["Lugansk People's Republic", "LNR", "LPR"], country: "UKR", sector: "REB" },
  ],
  ["kla", "Kosovo Liberation Army", { aliases: ["KLA", "UCK"], country: "XKX", sector: "REB" }],
  [
    "ira",
    "Irish Republican Army",
    { aliases: ["IRA", "Provisional IRA", "Real IRA"], country: "GBR" },
  ],
  ["uvf", "Ulster Volunteer Force", { aliases: ["UVF"], country: "GBR" }],
  [
    "eta",
    "ETA",
    { aliases: ["Euskadi Ta Askatasuna", "Basque separatist group ETA"], country: "ESP" },
  ],
  ["red-army-faction", "Red Army Faction", { aliases: ["Baader-Meinhof"], country: "DEU" }],
  ["red-brigades", "Red Brigades", { country: "ITA" }],
  ["november-17", "November 17", { ambiguous: ["November 17"], country: "GRC" }],
  [
    "farc",
    "FARC",
    {
      aliases: ["Revolutionary Armed Forces of Colombia", "FARC rebels"],
      country: "COL",
      sector: "REB",
    },
  ],
  [
    "eln",
    "National Liberation Army",
    { aliases: ["ELN"], ambiguous: ["National Liberation Army"], country: "COL", sector: "REB" },
  ],
  ["auc", "United Self-Defense Forces of Colombia", { aliases: ["AUC"], country: "COL" }],
  [
    "shining-path",
    "Shining Path",
    { aliases: ["Sendero Luminoso"], country: "PER", sector: "REB" },
  ],
  [
    "mrta",
    "Tupac Amaru Revolutionary Movement",
    { aliases: ["MRTA", "Tupac Amaru"], country: "PER", sector: "REB" },
  ],
  [
    "zapatistas",
    "Zapatista National Liberation Army",
    {
      aliases: ["Zapatistas", "Zapatista", "EZLN", "Zapatista rebels"],
      country: "MEX",
      sector: "REB",
    },
  ],
  [
    "sinaloa-cartel",
    "Sinaloa Cartel",
    { aliases: ["Sinaloa cartel"], country: "MEX", sector: "CRM" },
  ],
  [
    "jalisco-cartel",
    "Jalisco New Generation Cartel",
    { aliases: ["CJNG"], country: "MEX", sector: "CRM" },
  ],
  ["zetas", "Zetas", { aliases: ["Los Zetas"], country: "MEX", sector: "CRM" }],
  ["tren-de-aragua", "Tren de Aragua", { country: "VEN", sector: "CRM" }],
  ["ms-13", "MS-13", { aliases: ["Mara Salvatrucha"], country: "SLV", sector: "CRM" }],
  [
    "fmln",
    "Farabundo Marti National Liberation Front",
    {
      aliases: ["FMLN", "Farabundo Martí National Liberation Front"],
      country: "SLV",
      sector: "REB",
    },
  ],
  ["contras", "Contras", { country: "NIC", sector: "REB" }],
  [
    "sandinistas",
    "Sandinista National Liberation Front",
    { aliases: ["Sandinistas", "Sandinista", "FSLN"], country: "NIC", sector: "PTY" },
  ],
  ["khmer-rouge", "Khmer Rouge", { country: "KHM", sector: "REB" }],
  ["funcinpec", "Funcinpec", { country: "KHM", sector: "PTY" }],
  ["abu-sayyaf", "Abu Sayyaf", { country: "PHL" }],
  ["milf", "Moro Islamic Liberation Front", { aliases: ["MILF"], country: "PHL", sector: "REB" }],
  ["mnlf", "Moro National Liberation Front", { aliases: ["MNLF"], country: "PHL", sector: "REB" }],
  ["npa", "New People's Army", { aliases: ["NPA"], country: "PHL", sector: "REB" }],
  ["jemaah-islamiyah", "Jemaah Islamiyah", { aliases: ["Jemaah Islamiah"], country: "IDN" }],
  ["free-aceh-movement", "Free Aceh Movement", { aliases: ["GAM"], country: "IDN", sector: "REB" }],
  ["free-papua-movement", "Free Papua Movement", { country: "IDN", sector: "REB" }],
  ["fretilin", "Fretilin", { country: "TLS", sector: "PTY" }],
  ["arakan-army", "Arakan Army", { country: "MMR", sector: "REB" }],
  [
    "knu",
    "Karen National Union",
    { aliases: ["KNU", "Karen National Liberation Army"], country: "MMR", sector: "REB" },
  ],
  ["kachin-independence-army", "Kachin Independence Army", { country: "MMR", sector: "REB" }],
  ["arsa", "Arakan Rohingya Salvation Army", { aliases: ["ARSA"], country: "MMR", sector: "REB" }],
  [
    "nepal-maoists",
    "Communist Party of Nepal (Maoist)",
    { aliases: ["Nepal Maoists", "Nepalese Maoists"], country: "NPL", sector: "REB" },
  ],
  [
    "etim",
    "East Turkestan Islamic Movement",
    { aliases: ["ETIM", "Turkistan Islamic Party"], country: "CHN" },
  ],
  [
    "aum-shinrikyo",
    "Aum Shinrikyo",
    { aliases: ["Aum Supreme Truth"], country: "JPN", sector: "REL" },
  ],
  ["japanese-red-army", "Japanese Red Army", { country: "JPN" }],
  ["falun-gong", "Falun Gong", { country: "CHN", sector: "REL" }],
  ["caucasus-emirate", "Caucasus Emirate", { country: "RUS" }],
  ["imu", "Islamic Movement of Uzbekistan", { aliases: ["IMU"], country: "UZB" }],
];

/** The records of armed groups. */
export function armedGroupRecords(): LexiconRecord[] {
  return makeRecords(
    ARMED_GROUPS,
    { kind: "Organization", prefix: "org", defaults: { sector: "UAF" } },
    ORIGIN,
  );
}
