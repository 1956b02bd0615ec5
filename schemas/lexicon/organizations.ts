import type { LexiconRecord } from "./record.ts";
import type { Row } from "./rows.ts";
import { makeRecords, type Origin } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: the bodies' own statutes and sites",
  asOf: "2025-06-30",
};

/** Alliances, unions of states, their organs and programmes. */
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
        "the Western military alliance",
        "~the alliance",
        "~the military alliance",
        "~the transatlantic alliance",
        "~the defence alliance",
      ],
    },
  ],
  ["nato-council", "North Atlantic Council", { aliases: ["~NAC", "NATO Council"] }],
  ["nato-russia-council", "NATO-Russia Council", {}],
  [
    "eu",
    "European Union",
    {
      aliases: [
        "EU",
        "EU-27",
        "EU27",
        "European bloc",
        "European Community",
        "European Communities",
        "EEC",
      ],
      metonyms: ["Brussels"],
      nominals: [
        "~the bloc",
        "~the 27-nation bloc",
        "~the European bloc",
        "~the 27-member bloc",
        "~the 28-nation bloc",
      ],
    },
  ],
  [
    "european-commission",
    "European Commission",
    {
      aliases: ["EU Commission", "EU executive", "EU's executive"],
      nominals: ["~the Commission"],
      memberOf: [{ org: "org:eu" }],
    },
  ],
  [
    "european-parliament",
    "European Parliament",
    {
      aliases: ["EU parliament", "EU Parliament", "Europarliament"],
      memberOf: [{ org: "org:eu" }],
    },
  ],
  [
    "european-council",
    "European Council",
    { aliases: ["EU Council"], memberOf: [{ org: "org:eu" }] },
  ],
  [
    "council-of-the-eu",
    "Council of the European Union",
    {
      aliases: ["Council of the EU", "EU Foreign Affairs Council", "Foreign Affairs Council"],
      memberOf: [{ org: "org:eu" }],
    },
  ],
  ["ecb", "European Central Bank", { aliases: ["ECB"], memberOf: [{ org: "org:eu" }] }],
  [
    "cjeu",
    "Court of Justice of the European Union",
    {
      aliases: ["European Court of Justice", "ECJ", "CJEU", "EU Court of Justice"],
      sector: "JUD",
      memberOf: [{ org: "org:eu" }],
    },
  ],
  [
    "eeas",
    "European External Action Service",
    { aliases: ["EEAS", "EU External Action Service"], memberOf: [{ org: "org:eu" }] },
  ],
  ["eurogroup", "Eurogroup", { memberOf: [{ org: "org:eu" }] }],
  ["europol", "Europol", { sector: "COP", memberOf: [{ org: "org:eu" }] }],
  [
    "frontex",
    "Frontex",
    {
      aliases: ["European Border and Coast Guard Agency"],
      sector: "COP",
      memberOf: [{ org: "org:eu" }],
    },
  ],
  ["eulex", "EULEX"],
  ["eib", "European Investment Bank", { aliases: ["EIB"] }],
  ["ebrd", "European Bank for Reconstruction and Development", { aliases: ["EBRD"] }],
  ["efta", "European Free Trade Association", { aliases: ["EFTA"] }],
  ["council-of-europe", "Council of Europe"],
  ["pace", "Parliamentary Assembly of the Council of Europe", { aliases: ["~PACE"] }],
  ["venice-commission", "Venice Commission"],
  ["echr", "European Court of Human Rights", { aliases: ["ECHR", "ECtHR"], sector: "JUD" }],
  ["visegrad-group", "Visegrad Group", { aliases: ["Visegrad Four", "V4"] }],
  ["bucharest-nine", "Bucharest Nine", { aliases: ["B9"] }],
  ["nordic-council", "Nordic Council"],
  ["weu", "Western European Union", { aliases: ["WEU"] }],
  ["joint-expeditionary-force", "Joint Expeditionary Force", { aliases: ["JEF"] }],

  [
    "un",
    "United Nations",
    { aliases: ["UN", "United Nations Organization", "UNO"], nominals: ["~the world body"] },
  ],
  [
    "un-security-council",
    "UN Security Council",
    {
      aliases: ["United Nations Security Council", "UNSC", "Security Council"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "un-general-assembly",
    "UN General Assembly",
    {
      aliases: ["United Nations General Assembly", "UNGA", "~General Assembly"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "un-human-rights-council",
    "UN Human Rights Council",
    {
      aliases: ["United Nations Human Rights Council", "UNHRC", "Human Rights Council"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "ohchr",
    "OHCHR",
    {
      aliases: [
        "UN Human Rights Office",
        "Office of the UN High Commissioner for Human Rights",
        "Office of the United Nations High Commissioner for Human Rights",
        "UN human rights office",
        "UN rights office",
        "U.N. rights office",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "un-secretariat",
    "UN Secretariat",
    { aliases: ["United Nations Secretariat"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "ecosoc",
    "UN Economic and Social Council",
    { aliases: ["ECOSOC", "Economic and Social Council"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "unhcr",
    "UNHCR",
    {
      aliases: [
        "UN High Commissioner for Refugees",
        "United Nations High Commissioner for Refugees",
        "UN refugee agency",
        "UN Refugee Agency",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "unicef",
    "UNICEF",
    {
      aliases: [
        "United Nations Children's Fund",
        "UN Children's Fund",
        "UN children's agency",
        "UN children's fund",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "wfp",
    "World Food Programme",
    {
      aliases: [
        "WFP",
        "World Food Program",
        "UN World Food Programme",
        "UN World Food Program",
        "UN food agency",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "who",
    "World Health Organization",
    {
      aliases: ["WHO", "World Health Organisation", "UN health agency"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "unesco",
    "UNESCO",
    {
      aliases: [
        "United Nations Educational, Scientific and Cultural Organization",
        "UN cultural agency",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "undp",
    "UN Development Programme",
    {
      aliases: ["UNDP", "United Nations Development Programme", "UN Development Program"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "unrwa",
    "UNRWA",
    {
      aliases: [
        "UN Relief and Works Agency",
        "United Nations Relief and Works Agency",
        "UN agency for Palestinian refugees",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "ocha",
    "OCHA",
    {
      aliases: [
        "UN Office for the Coordination of Humanitarian Affairs",
        "Office for the Coordination of Humanitarian Affairs",
        "UNOCHA",
        "UN humanitarian office",
      ],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "fao",
    "Food and Agriculture Organization",
    {
      aliases: ["FAO", "UN Food and Agriculture Organization", "Food and Agriculture Organisation"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "ilo",
    "International Labour Organization",
    {
      aliases: ["ILO", "International Labor Organization", "International Labour Organisation"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "unep",
    "UN Environment Programme",
    { aliases: ["UNEP", "United Nations Environment Programme"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "unfpa",
    "UN Population Fund",
    { aliases: ["UNFPA", "United Nations Population Fund"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "unodc",
    "UN Office on Drugs and Crime",
    {
      aliases: ["UNODC", "United Nations Office on Drugs and Crime"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  ["unaids", "UNAIDS", { memberOf: [{ org: "org:un" }] }],
  [
    "iom",
    "International Organization for Migration",
    {
      aliases: ["IOM", "International Organisation for Migration", "UN migration agency"],
      memberOf: [{ org: "org:un" }],
    },
  ],
  [
    "unifil",
    "UNIFIL",
    {
      aliases: ["United Nations Interim Force in Lebanon", "UN Interim Force in Lebanon"],
      sector: "MIL",
      memberOf: [{ org: "org:un" }],
    },
  ],
  ["minusma", "MINUSMA", { sector: "MIL", memberOf: [{ org: "org:un" }] }],
  ["monusco", "MONUSCO", { aliases: ["MONUC"], sector: "MIL", memberOf: [{ org: "org:un" }] }],
  [
    "unprofor",
    "UNPROFOR",
    { aliases: ["United Nations Protection Force"], sector: "MIL", memberOf: [{ org: "org:un" }] },
  ],
  ["unmik", "UNMIK", { memberOf: [{ org: "org:un" }] }],
  ["unama", "UNAMA", { memberOf: [{ org: "org:un" }] }],
  ["unscom", "UNSCOM", { memberOf: [{ org: "org:un" }] }],
  ["unmovic", "UNMOVIC", { memberOf: [{ org: "org:un" }] }],
  ["unamid", "UNAMID", { sector: "MIL", memberOf: [{ org: "org:un" }] }],
  ["minustah", "MINUSTAH", { sector: "MIL", memberOf: [{ org: "org:un" }] }],
  [
    "icj",
    "International Court of Justice",
    { aliases: ["ICJ", "World Court"], sector: "JUD", memberOf: [{ org: "org:un" }] },
  ],
  [
    "icty",
    "International Criminal Tribunal for the former Yugoslavia",
    { aliases: ["ICTY", "UN war crimes tribunal", "Hague tribunal"], sector: "JUD" },
  ],
  ["ictr", "International Criminal Tribunal for Rwanda", { aliases: ["ICTR"], sector: "JUD" }],
  ["icc", "International Criminal Court", { aliases: ["ICC"], sector: "JUD" }],
  [
    "imo",
    "International Maritime Organization",
    { aliases: ["IMO"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "icao",
    "International Civil Aviation Organization",
    { aliases: ["ICAO"], memberOf: [{ org: "org:un" }] },
  ],
  [
    "itu",
    "International Telecommunication Union",
    { aliases: ["ITU"], memberOf: [{ org: "org:un" }] },
  ],
  ["wmo", "World Meteorological Organization", { aliases: ["WMO"], memberOf: [{ org: "org:un" }] }],
  [
    "wipo",
    "World Intellectual Property Organization",
    { aliases: ["WIPO"], memberOf: [{ org: "org:un" }] },
  ],
  ["unctad", "UNCTAD", { memberOf: [{ org: "org:un" }] }],
  ["ipcc", "Intergovernmental Panel on Climate Change", { aliases: ["IPCC"] }],
  [
    "iaea",
    "IAEA",
    {
      aliases: [
        "International Atomic Energy Agency",
        "UN nuclear watchdog",
        "UN nuclear agency",
        "UN atomic agency",
        "UN atomic watchdog",
      ],
      nominals: ["~the nuclear watchdog", "~the atomic watchdog"],
    },
  ],
  [
    "opcw",
    "OPCW",
    {
      aliases: [
        "Organisation for the Prohibition of Chemical Weapons",
        "Organization for the Prohibition of Chemical Weapons",
      ],
    },
  ],
  ["ctbto", "CTBTO"],
  ["imf", "International Monetary Fund", { aliases: ["IMF"] }],
  [
    "world-bank",
    "World Bank",
    { aliases: ["World Bank Group", "International Bank for Reconstruction and Development"] },
  ],
  ["wto", "World Trade Organization", { aliases: ["WTO", "World Trade Organisation"] }],
  ["gatt", "General Agreement on Tariffs and Trade", { aliases: ["GATT"] }],
  [
    "oecd",
    "OECD",
    {
      aliases: [
        "Organisation for Economic Co-operation and Development",
        "Organization for Economic Cooperation and Development",
      ],
    },
  ],
  ["iea", "International Energy Agency", { aliases: ["IEA"] }],
  ["bis", "Bank for International Settlements"],
  ["fatf", "Financial Action Task Force", { aliases: ["FATF"] }],
  ["paris-club", "Paris Club"],
  [
    "interpol",
    "Interpol",
    { aliases: ["International Criminal Police Organization"], sector: "COP" },
  ],

  [
    "osce",
    "OSCE",
    {
      aliases: [
        "Organization for Security and Co-operation in Europe",
        "Organization for Security and Cooperation in Europe",
        "Organisation for Security and Co-operation in Europe",
        "Organisation for Security and Cooperation in Europe",
        "CSCE",
      ],
    },
  ],
  ["g7", "G7", { aliases: ["G-7", "Group of Seven"] }],
  ["g8", "G8", { aliases: ["G-8", "Group of Eight"] }],
  ["g20", "G20", { aliases: ["G-20", "Group of 20", "Group of Twenty"] }],
  ["g77", "Group of 77", { aliases: ["G77", "G-77"] }],
  ["brics", "BRICS", { aliases: ["BRIC", "BRICS+"] }],
  ["p5-plus-1", "P5+1", { aliases: ["E3+3", "E3"] }],
  [
    "middle-east-quartet",
    "Middle East Quartet",
    { aliases: ["Quartet on the Middle East", "~Quartet"] },
  ],
  ["minsk-group", "Minsk Group", { aliases: ["OSCE Minsk Group"] }],
  [
    "contact-group-ukraine",
    "Ukraine Defense Contact Group",
    { aliases: ["Ukraine Defence Contact Group", "Ramstein group"] },
  ],
  [
    "asean",
    "ASEAN",
    {
      aliases: [
        "Association of Southeast Asian Nations",
        "Association of South East Asian Nations",
        "Association of South-East Asian Nations",
      ],
    },
  ],
  [
    "apec",
    "APEC",
    { aliases: ["Asia-Pacific Economic Cooperation", "Asia Pacific Economic Cooperation"] },
  ],
  ["saarc", "SAARC", { aliases: ["South Asian Association for Regional Cooperation"] }],
  ["quad", "Quad", { aliases: ["Quadrilateral Security Dialogue"] }],
  ["aukus", "AUKUS"],
  ["anzus", "ANZUS"],
  ["five-eyes", "Five Eyes"],
  ["adb", "Asian Development Bank", { aliases: ["ADB"] }],
  ["aiib", "Asian Infrastructure Investment Bank", { aliases: ["AIIB"] }],
  ["new-development-bank", "New Development Bank"],
  ["pacific-islands-forum", "Pacific Islands Forum"],
  ["arab-league", "Arab League", { aliases: ["League of Arab States"] }],
  ["gcc", "Gulf Cooperation Council", { aliases: ["GCC", "Gulf Co-operation Council"] }],
  [
    "oic",
    "Organisation of Islamic Cooperation",
    {
      aliases: [
        "OIC",
        "Organization of Islamic Cooperation",
        "Organization of the Islamic Conference",
        "Organisation of the Islamic Conference",
        "Islamic Conference",
      ],
    },
  ],
  [
    "opec",
    "OPEC",
    {
      aliases: [
        "Organization of the Petroleum Exporting Countries",
        "Organization of Petroleum Exporting Countries",
        "Organisation of the Petroleum Exporting Countries",
      ],
    },
  ],
  ["opec-plus", "OPEC+"],
  ["arab-maghreb-union", "Arab Maghreb Union"],
  ["non-aligned-movement", "Non-Aligned Movement", { aliases: ["~NAM"] }],
  [
    "sco",
    "Shanghai Cooperation Organisation",
    { aliases: ["SCO", "Shanghai Cooperation Organization"] },
  ],
  ["cis", "Commonwealth of Independent States", { aliases: ["CIS"] }],
  [
    "csto",
    "CSTO",
    {
      aliases: [
        "Collective Security Treaty Organization",
        "Collective Security Treaty Organisation",
      ],
    },
  ],
  ["eaeu", "Eurasian Economic Union", { aliases: ["EAEU", "EEU"] }],
  ["warsaw-pact", "Warsaw Pact", { aliases: ["Warsaw Treaty Organization"] }],
  ["comecon", "Comecon"],
  ["guam-group", "GUAM Organization for Democracy and Economic Development"],
  ["bsec", "Black Sea Economic Cooperation", { aliases: ["BSEC"] }],
  [
    "organization-of-turkic-states",
    "Organization of Turkic States",
    { aliases: ["Turkic Council"] },
  ],
  [
    "african-union",
    "African Union",
    { aliases: ["AU", "Organization of African Unity", "Organisation of African Unity", "OAU"] },
  ],
  [
    "au-peace-and-security-council",
    "African Union Peace and Security Council",
    { aliases: ["AU Peace and Security Council"], memberOf: [{ org: "org:african-union" }] },
  ],
  [
    "amisom",
    "AMISOM",
    {
      aliases: ["African Union Mission in Somalia", "ATMIS"],
      sector: "MIL",
      memberOf: [{ org: "org:african-union" }],
    },
  ],
  ["ecowas", "ECOWAS", { aliases: ["Economic Community of West African States"] }],
  ["ecomog", "ECOMOG", { sector: "MIL" }],
  ["alliance-of-sahel-states", "Alliance of Sahel States", { aliases: ["AES"] }],
  ["g5-sahel", "G5 Sahel"],
  ["sadc", "SADC", { aliases: ["Southern African Development Community"] }],
  ["igad", "IGAD", { aliases: ["Intergovernmental Authority on Development"] }],
  ["eac", "East African Community", { aliases: ["EAC"] }],
  ["eccas", "Economic Community of Central African States", { aliases: ["ECCAS"] }],
  ["comesa", "COMESA"],
  ["afdb", "African Development Bank", { aliases: ["AfDB"] }],
  ["commonwealth", "Commonwealth of Nations", { aliases: ["~Commonwealth"] }],
  [
    "francophonie",
    "Organisation internationale de la Francophonie",
    { aliases: ["Francophonie", "La Francophonie"] },
  ],
  [
    "oas",
    "Organization of American States",
    { aliases: ["OAS", "Organisation of American States"] },
  ],
  ["mercosur", "Mercosur", { aliases: ["Mercosul"] }],
  ["unasur", "UNASUR", { aliases: ["Union of South American Nations"] }],
  ["celac", "CELAC", { aliases: ["Community of Latin American and Caribbean States"] }],
  ["caricom", "CARICOM", { aliases: ["Caribbean Community"] }],
  ["andean-community", "Andean Community", { aliases: ["Andean Pact"] }],
  ["alba", "Bolivarian Alliance for the Peoples of Our America", { aliases: ["~ALBA"] }],
  ["lima-group", "Lima Group"],
  ["contadora-group", "Contadora Group"],
  ["rio-group", "Rio Group"],
  ["iadb", "Inter-American Development Bank", { aliases: ["IADB"] }],
  ["iachr", "Inter-American Commission on Human Rights", { aliases: ["IACHR"] }],
  ["arctic-council", "Arctic Council"],
  [
    "isaf",
    "International Security Assistance Force",
    { aliases: ["ISAF"], sector: "MIL", memberOf: [{ org: "org:nato" }] },
  ],
  [
    "resolute-support",
    "Resolute Support Mission",
    { aliases: ["Resolute Support"], sector: "MIL", memberOf: [{ org: "org:nato" }] },
  ],
  ["kfor", "KFOR", { aliases: ["Kosovo Force"], sector: "MIL", memberOf: [{ org: "org:nato" }] }],
  [
    "sfor",
    "SFOR",
    {
      aliases: ["Stabilisation Force", "Stabilization Force"],
      sector: "MIL",
      memberOf: [{ org: "org:nato" }],
    },
  ],
  ["ifor", "IFOR", { sector: "MIL", memberOf: [{ org: "org:nato" }] }],
  [
    "global-coalition-against-daesh",
    "Global Coalition against Daesh",
    {
      aliases: [
        "Global Coalition to Defeat ISIS",
        "Global Coalition to Counter ISIL",
        "Global Coalition to Counter ISIS",
        "Counter-ISIL Coalition",
        "Counter ISIL Coalition",
        "Counter-ISIS Coalition",
        "Counter-Daesh Coalition",
        "US-led coalition",
        "anti-ISIL coalition",
        "anti-ISIS coalition",
        "anti-IS coalition",
      ],
      sector: "MIL",
    },
  ],
  [
    "saudi-led-coalition",
    "Saudi-led coalition",
    { aliases: ["Saudi-led Arab coalition", "Saudi-led military coalition"], sector: "MIL" },
  ],
  ["ioc", "International Olympic Committee", { aliases: ["IOC"], sector: "NGO" }],
  ["fifa", "FIFA", { sector: "NGO" }],
  ["uefa", "UEFA", { sector: "NGO" }],
];

/** Relief, rights and research bodies that are no governments'. */
const NON_GOVERNMENTAL: readonly Row[] = [
  [
    "red-cross",
    "Red Cross",
    {
      aliases: [
        "ICRC",
        "International Committee of the Red Cross",
        "International Red Cross",
        "IFRC",
        "International Federation of Red Cross and Red Crescent Societies",
      ],
    },
  ],
  ["red-crescent", "Red Crescent"],
  ["amnesty-international", "Amnesty International", { aliases: ["~Amnesty"] }],
  ["human-rights-watch", "Human Rights Watch", { aliases: ["HRW"] }],
  ["msf", "Doctors Without Borders", { aliases: ["Médecins Sans Frontières", "MSF"] }],
  ["oxfam", "Oxfam"],
  ["save-the-children", "Save the Children"],
  ["care-international", "CARE International"],
  ["norwegian-refugee-council", "Norwegian Refugee Council"],
  ["international-rescue-committee", "International Rescue Committee"],
  ["greenpeace", "Greenpeace"],
  ["wwf", "World Wide Fund for Nature", { aliases: ["WWF", "World Wildlife Fund"] }],
  [
    "reporters-without-borders",
    "Reporters Without Borders",
    { aliases: ["Reporters Sans Frontières", "~RSF"] },
  ],
  ["cpj", "Committee to Protect Journalists", { aliases: ["CPJ"] }],
  ["transparency-international", "Transparency International"],
  ["freedom-house", "Freedom House"],
  ["international-crisis-group", "International Crisis Group", { aliases: ["Crisis Group"] }],
  ["sipri", "Stockholm International Peace Research Institute", { aliases: ["SIPRI"] }],
  ["iiss", "International Institute for Strategic Studies", { aliases: ["IISS"] }],
  ["chatham-house", "Chatham House"],
  [
    "carnegie-endowment",
    "Carnegie Endowment for International Peace",
    { aliases: ["Carnegie Endowment"] },
  ],
  ["rand", "RAND Corporation"],
  ["institute-for-the-study-of-war", "Institute for the Study of War"],
  ["atlantic-council", "Atlantic Council"],
  ["white-helmets", "White Helmets", { aliases: ["Syria Civil Defence"], country: "SYR" }],
  [
    "syrian-observatory",
    "Syrian Observatory for Human Rights",
    { aliases: ["Syrian Observatory", "SOHR"], country: "SYR" },
  ],
  ["carter-center", "Carter Center", { country: "USA" }],
  ["open-society", "Open Society Foundations", { country: "USA" }],
  ["memorial", "Memorial Human Rights Centre", { country: "RUS" }],
  ["world-economic-forum", "World Economic Forum", { aliases: ["WEF"] }],
  ["bellingcat", "Bellingcat"],
  ["b-tselem", "B'Tselem", { country: "ISR" }],
  [
    "nobel-committee",
    "Norwegian Nobel Committee",
    { aliases: ["Nobel Committee"], country: "NOR" },
  ],
  ["muslim-world-league", "Muslim World League", { sector: "REL" }],
  ["world-council-of-churches", "World Council of Churches", { sector: "REL" }],
  ["catholic-church", "Catholic Church", { aliases: ["Roman Catholic Church"], sector: "REL" }],
  [
    "russian-orthodox-church",
    "Russian Orthodox Church",
    { aliases: ["Moscow Patriarchate"], sector: "REL", country: "RUS" },
  ],
];

/** The records of international and non-governmental organisations. */
export function organizationRecords(): LexiconRecord[] {
  const type = { kind: "Organization", prefix: "org" } as const;
  return [
    ...makeRecords(INTERNATIONAL, { ...type, defaults: { sector: "IGO" } }, ORIGIN),
    ...makeRecords(NON_GOVERNMENTAL, { ...type, defaults: { sector: "NGO" } }, ORIGIN),
  ];
}
