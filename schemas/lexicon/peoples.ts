import type { LexiconRecord } from "./record.ts";
import { makeRecords, type Origin, type Row } from "./rows.ts";

const ORIGIN: Origin = { source: "public record: general reference", asOf: "2025-06-30" };

/**
 * Peoples, faiths and camps of states that news speaks of as acting together. `country` stands
 * only where nearly all of them, as news means them, live in one.
 */
const PEOPLES: readonly Row[] = [
  [
    "the-west",
    "~West",
    {
      aliases: [
        "Western world",
        "western world",
        "Western countries",
        "Western nations",
        "Western states",
        "Western powers",
        "western powers",
        "Western governments",
      ],
      demonyms: ["~Western"],
      sector: "GOV",
    },
  ],
  ["arabs", "Arabs", { demonyms: ["Arab"] }],
  [
    "gulf-states",
    "Gulf states",
    {
      aliases: ["Gulf States", "Gulf countries", "Gulf Arab states", "Gulf monarchies"],
      demonyms: ["Gulf Arab"],
      sector: "GOV",
    },
  ],
  [
    "arab-states",
    "Arab states",
    { aliases: ["Arab countries", "Arab nations", "Arab governments"], sector: "GOV" },
  ],
  ["kurds", "Kurds", { demonyms: ["Kurdish", "Kurd"] }],
  ["iraqi-kurds", "Iraqi Kurds", { demonyms: ["Iraqi Kurd", "Iraqi Kurdish"], country: "IRQ" }],
  ["syrian-kurds", "Syrian Kurds", { demonyms: ["Syrian Kurd", "Syrian Kurdish"], country: "SYR" }],
  ["yazidis", "Yazidis", { demonyms: ["Yazidi", "Yezidi", "Yezidis"], country: "IRQ" }],
  ["bedouins", "Bedouins", { demonyms: ["Bedouin"] }],
  ["druze", "Druze"],
  ["alawites", "Alawites", { demonyms: ["Alawite"], country: "SYR" }],
  ["maronites", "Maronites", { demonyms: ["Maronite"], country: "LBN" }],
  ["copts", "Copts", { demonyms: ["Coptic", "Copt", "Coptic Christians"], country: "EGY" }],
  ["sunnis", "Sunnis", { demonyms: ["Sunni", "Sunni Muslims", "Sunni Muslim"], sector: "REL" }],
  [
    "shiites",
    "Shiites",
    {
      demonyms: [
        "Shiite",
        "Shia",
        "Shi'ite",
        "Shi'ites",
        "Shias",
        "Shiite Muslims",
        "Shia Muslims",
      ],
      sector: "REL",
    },
  ],
  ["muslims", "Muslims", { demonyms: ["Muslim", "Moslem", "Moslems"], sector: "REL" }],
  ["christians", "Christians", { demonyms: ["~Christian"], sector: "REL" }],
  ["jews", "Jews", { demonyms: ["Jewish", "Jew"], sector: "REL" }],
  ["hindus", "Hindus", { demonyms: ["Hindu"], sector: "REL" }],
  ["sikhs", "Sikhs", { demonyms: ["Sikh"], country: "IND", sector: "REL" }],
  ["buddhists", "Buddhists", { demonyms: ["Buddhist"], sector: "REL" }],
  ["catholics", "Catholics", { demonyms: ["Catholic", "Roman Catholics"], sector: "REL" }],
  ["protestants", "Protestants", { demonyms: ["Protestant"], sector: "REL" }],
  ["tamils", "Tamils", { demonyms: ["Tamil"], country: "LKA" }],
  ["sinhalese", "Sinhalese", { demonyms: ["Sinhala"], country: "LKA" }],
  [
    "rohingya",
    "Rohingya",
    { demonyms: ["Rohingyas", "Rohingya Muslims", "Rohingya Muslim"], country: "MMR" },
  ],
  ["karen", "Karen people", { demonyms: ["Karens"], country: "MMR" }],
  ["hmong", "Hmong"],
  [
    "uyghurs",
    "Uyghurs",
    { demonyms: ["Uyghur", "Uighur", "Uighurs", "Uygur", "Uygurs"], country: "CHN" },
  ],
  ["hutus", "Hutus", { demonyms: ["Hutu"] }],
  ["tutsis", "Tutsis", { demonyms: ["Tutsi"] }],
  ["tuareg", "Tuareg", { demonyms: ["Tuaregs"] }],
  ["berbers", "Berbers", { demonyms: ["Berber"] }],
  ["zulus", "Zulus", { demonyms: ["Zulu"], country: "ZAF" }],
  ["oromo", "Oromo", { demonyms: ["Oromos"], country: "ETH" }],
  ["baloch", "Baloch", { demonyms: ["Baluch", "Balochi"], country: "PAK" }],
  ["pashtuns", "Pashtuns", { demonyms: ["Pashtun", "Pathan", "Pathans"] }],
  ["hazaras", "Hazaras", { demonyms: ["Hazara"], country: "AFG" }],
  ["crimean-tatars", "Crimean Tatars", { demonyms: ["Crimean Tatar"], country: "UKR" }],
  ["tatars", "Tatars", { demonyms: ["Tatar"], country: "RUS" }],
  [
    "bosniaks",
    "Bosniaks",
    { demonyms: ["Bosniak", "Bosnian Muslims", "Bosnian Muslim"], country: "BIH" },
  ],
  ["bosnian-serbs", "Bosnian Serbs", { demonyms: ["Bosnian Serb"], country: "BIH" }],
  ["bosnian-croats", "Bosnian Croats", { demonyms: ["Bosnian Croat"], country: "BIH" }],
  [
    "kosovo-albanians",
    "Kosovo Albanians",
    { demonyms: ["Kosovo Albanian", "Kosovar Albanian", "Kosovar Albanians"], country: "XKX" },
  ],
  ["kosovo-serbs", "Kosovo Serbs", { demonyms: ["Kosovo Serb"], country: "XKX" }],
  ["turkish-cypriots", "Turkish Cypriots", { demonyms: ["Turkish Cypriot"], country: "CYP" }],
  ["roma", "Roma", { demonyms: ["Gypsies"], ambiguous: ["Roma"] }],
  ["sami", "Sami", { ambiguous: ["Sami"] }],
  [
    "aboriginals",
    "Aboriginal Australians",
    { demonyms: ["Aboriginal", "Aborigines", "Aboriginals"], country: "AUS" },
  ],
  ["maori", "Māori", { country: "NZL" }],
  ["african-americans", "African Americans", { demonyms: ["African American"], country: "USA" }],
];

/** The records of peoples, faiths and camps. */
export function peopleRecords(): LexiconRecord[] {
  return makeRecords(
    PEOPLES,
    { kind: "Group", prefix: "group", defaults: { sector: "CVL" } },
    ORIGIN,
  );
}
