import type { LexiconRecord } from "./record.ts";
import { makeRecords, type Origin, type Row } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: the body's own statutes and site",
  asOf: "2025-06-30",
};

/** Alliances, unions of states and their bodies. Sector IGO unless the row says otherwise. */
const INTERNATIONAL: readonly Row[] = [
  [
    "nato",
    "NATO",
    {
      aliases: [
        "North Atlantic Treaty Organization",
        "North Atlantic Treaty Organisation",
        "North Atlantic Alliance",
        "Atlantic Alliance",
        "OTAN",
      ],
      nominals: [
        "~the Alliance",
        "the North Atlantic alliance",
        "the Atlantic alliance",
        "the Western alliance",
        "the western alliance",
        "~the military alliance",
        "~the transatlantic alliance",
      ],
      sector: "IGO",
    },
  ],
  [
    "eu",
    "European Union",
    {
      aliases: ["EU", "E.U.", "EU-27", "European bloc"],
      metonyms: ["~Brussels"],
      nominals: ["~the bloc", "~the 27-nation bloc", "~the European bloc"],
      sector: "IGO",
    },
  ],
  [
    "un",
    "United Nations",
    {
      aliases: ["UN", "United Nations Organization", "UNO"],
      nominals: ["~the world body"],
      sector: "IGO",
    },
  ],
  [
    "un-security-council",
    "UN Security Council",
    {
      aliases: [
        "United Nations Security Council",
        "U.N. Security Council",
        "UNSC",
        "Security Council",
      ],
      sector: "IGO",
    },
  ],
  [
    "un-general-assembly",
    "UN General Assembly",
    { aliases: ["United Nations General Assembly", "UNGA", "~General Assembly"], sector: "IGO" },
  ],
  [
    "osce",
    "OSCE",
    {
      aliases: [
        "Organization for Security and Co-operation in Europe",
        "Organization for Security and Cooperation in Europe",
        "Organisation for Security and Co-operation in Europe",
      ],
      sector: "IGO",
    },
  ],
  [
    "iaea",
    "IAEA",
    {
      aliases: [
        "International Atomic Energy Agency",
        "UN nuclear watchdog",
        "U.N. nuclear watchdog",
      ],
      nominals: ["~the nuclear watchdog", "~the UN nuclear agency"],
      sector: "IGO",
    },
  ],
  ["g7", "G7", { aliases: ["G-7", "Group of Seven"], sector: "IGO" }],
  ["g8", "G8", { aliases: ["G-8", "Group of Eight"], sector: "IGO" }],
  ["g20", "G20", { aliases: ["G-20", "Group of 20", "Group of Twenty"], sector: "IGO" }],
  ["brics", "BRICS", { aliases: ["BRIC"], sector: "IGO" }],
  [
    "asean",
    "ASEAN",
    {
      aliases: [
        "Association of Southeast Asian Nations",
        "Association of South East Asian Nations",
      ],
      sector: "IGO",
    },
  ],
  ["arab-league", "Arab League", { aliases: ["League of Arab States"], sector: "IGO" }],
  [
    "gcc",
    "Gulf Cooperation Council",
    { aliases: ["GCC", "Gulf Co-operation Council"], sector: "IGO" },
  ],
  [
    "sco",
    "Shanghai Cooperation Organisation",
    { aliases: ["SCO", "Shanghai Cooperation Organization"], sector: "IGO" },
  ],
  [
    "csto",
    "CSTO",
    {
      aliases: [
        "Collective Security Treaty Organization",
        "Collective Security Treaty Organisation",
      ],
      sector: "IGO",
    },
  ],
  ["mercosur", "Mercosur", { aliases: ["Mercosul"], sector: "IGO" }],
  ["ecowas", "ECOWAS", { aliases: ["Economic Community of West African States"], sector: "IGO" }],
  [
    "opec",
    "OPEC",
    {
      aliases: [
        "Organization of the Petroleum Exporting Countries",
        "Organization of Petroleum Exporting Countries",
      ],
      sector: "IGO",
    },
  ],
  ["apec", "APEC", { aliases: ["Asia-Pacific Economic Cooperation"], sector: "IGO" }],
  [
    "ilo",
    "International Labour Organization",
    {
      aliases: ["ILO", "International Labor Organization", "International Labour Organisation"],
      sector: "IGO",
    },
  ],
];

/** The records of organisations. */
export function organizationRecords(): LexiconRecord[] {
  return makeRecords(INTERNATIONAL, { kind: "Organization", prefix: "org" }, ORIGIN);
}
