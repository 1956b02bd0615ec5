import type { Rule } from "./rule.ts";

/** Meetings, visits, negotiations: PLOVER's CONSULT. */
export const MEETS: readonly Rule[] = [
  {
    id: "meets/meet",
    relation: "MEETS",
    verbs: "meet confer consult talk speak meet_up telephone phone converse",
    targets: ["object", "with", "to", "by"],
    reciprocal: true,
    shallow: true,
    examples: [
      "[Emmanuel Macron] met [Olaf Scholz] in Paris.",
      "[France] and [>Germany] met on Monday.",
      "[Vladimir Putin] spoke with [Xi Jinping] by phone.",
    ],
    counterExamples: ["Emmanuel Macron met the deadline."],
  },
  {
    id: "meets/host",
    relation: "MEETS",
    verbs: "host receive greet entertain call contact  brief ",
    withoutTheme: `support aid help loan money weapon permission approval call letter
      message report news vote prize tournament world game event conference meeting talk summit
      request demand threat refugee`,
    targets: ["object"],
    shallow: true,
    examples: ["[Joe Biden] hosted [Fumio Kishida] at the White House."],
    counterExamples: ["Qatar received a letter from Iran."],
  },
  {
    id: "meets/invite",
    relation: "MEETS",
    verbs: "invite",
    modality: "requested",
    targets: ["object"],
    shallow: true,
    examples: ["[Turkey] invited [Armen Sarkissian] to Ankara."],
    counterExamples: ["Turkey invited criticism."],
  },
  {
    id: "meets/discuss",
    relation: "MEETS",
    verbs: "discuss debate exchange",
    targets: ["with"],
    reciprocal: true,
    examples: [
      "[Turkey] discussed the grain deal with [Russia].",
      "[Iran] and [>Iraq] discussed security on Sunday.",
    ],
    counterExamples: ["Turkey discussed the harvest.", "Turkey discussed Russia."],
  },
  {
    id: "meets/talks",
    relation: "MEETS",
    nouns: `talk meeting summit conversation dialogue discussion consultation encounter call
      audience exchange contact lunch dinner briefing reception welcome`,
    targets: ["with", "between", "to", "by"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    shallow: true,
    examples: [
      "[France] held talks with [Germany] in Berlin.",
      "Talks between [Iran] and [>Turkey] began on Friday.",
      "[Olaf Scholz]'s meeting with [Xi Jinping] lasted three hours.",
    ],
    counterExamples: ["The summit in Madrid ended on Thursday."],
  },
];

export const VISITS: readonly Rule[] = [
  {
    id: "visits/visit",
    relation: "VISITS",
    verbs: "visit tour",
    targets: ["object", "in", "to"],
    examples: ["[Emmanuel Macron] visited [China] in April.", "[Joe Biden] toured [Poland]."],
    counterExamples: ["Emmanuel Macron visited a school."],
  },
  {
    id: "visits/travel",
    relation: "VISITS",
    verbs: "travel fly arrive head journey land go come return depart  ",
    targets: ["to", "in", "at", "for", "into"],
    shallow: true,
    examples: [
      "[Olaf Scholz] travelled to [China].",
      "[Emmanuel Macron] arrived in [Egypt] on Sunday.",
    ],
    counterExamples: ["Olaf Scholz came to the conclusion that Russia had lied."],
  },
  {
    id: "visits/noun",
    relation: "VISITS",
    nouns: "visit trip tour stopover pilgrimage",
    targets: ["to", "in"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[Emmanuel Macron]'s visit to [Lebanon] angered nobody.",
      "[Antony Blinken] paid a visit to [Israel].",
    ],
    counterExamples: ["Emmanuel Macron cancelled his visit to Lebanon."],
  },
];

export const NEGOTIATES_WITH: readonly Rule[] = [
  {
    id: "negotiates-with/negotiate",
    relation: "NEGOTIATES_WITH",
    verbs: "negotiate bargain mediate broker parley haggle intercede arbitrate",
    targets: ["with", "between", "in", "object"],
    reciprocal: true,
    examples: [
      "[Israel] negotiated with [Egypt].",
      "[Qatar] mediated between [Israel] and [Lebanon].",
    ],
    counterExamples: ["Israel negotiated a discount."],
  },
  {
    id: "negotiates-with/peace-talks",
    relation: "NEGOTIATES_WITH",
    nouns: "talk meeting dialogue discussion",
    theme: "peace ceasefire cease-fire truce armistice disarmament",
    targets: ["with", "between"],
    of: "theme",
    modifier: "subject",
    reciprocal: true,
    shallow: true,
    examples: [
      "[Colombia] held peace talks with [the FARC] in Havana.",
      "Ceasefire talks between [Israel] and [>Hamas] went on in Doha.",
    ],
    counterExamples: ["Colombia held talks with Peru.", "Peace talks went on in Doha."],
  },
  {
    id: "negotiates-with/negotiations",
    relation: "NEGOTIATES_WITH",
    nouns: "negotiation mediation",
    targets: ["with", "between", "in"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[Serbia] opened negotiations with [Hungary].",
      "Negotiations between [Iran] and [>France] stalled.",
    ],
    counterExamples: ["Negotiations continued in Geneva."],
  },
];
