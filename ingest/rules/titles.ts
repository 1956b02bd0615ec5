/** A row of titles: who bears one stands in `relation` to the body or country named with it. */
export interface TitleRule {
  id: string;
  relation: "LEADS" | "AFFILIATED_WITH";
  titles: readonly string[];
  examples: readonly string[];
  counterExamples?: readonly string[];
}

/**
 * Titles, lower case, the words of a title joined by a space (a hyphen in the text reads as one).
 * Of two that fit, the longer wins: "vice president" is not "president".
 */
export const TITLE_RULES: readonly TitleRule[] = [
  {
    id: "leads/title",
    relation: "LEADS",
    titles: [
      "president",
      "prime minister",
      "premier",
      "chancellor",
      "king",
      "queen",
      "emir",
      "sultan",
      "crown prince",
      "supreme leader",
      "secretary general",
      "general secretary",
      "director general",
      "managing director",
      "chairman",
      "chairwoman",
      "chairperson",
      "chair",
      "chief executive",
      "head",
      "chief",
      "leader",
      "governor",
      "mayor",
      "dictator",
      "first minister",
      "head of state",
      "head of government",
      "interim president",
      "acting president",
    ],
    examples: [
      "[>NATO] Secretary General [Mark Rutte] spoke.",
      "[Angela Merkel], chancellor of [Germany], spoke.",
      "President of [>France] [Emmanuel Macron] spoke.",
    ],
    counterExamples: [
      "Andriy Yermak, the head of the Ukrainian president's office, spoke.",
      "Former French president Francois Hollande spoke.",
    ],
  },
  {
    id: "affiliated-with/title",
    relation: "AFFILIATED_WITH",
    titles: [
      "foreign minister",
      "defence minister",
      "defense minister",
      "finance minister",
      "interior minister",
      "minister",
      "vice president",
      "deputy prime minister",
      "secretary of state",
      "foreign secretary",
      "defence secretary",
      "defense secretary",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "ambassador",
      "envoy",
      "senator",
      "lawmaker",
      "negotiator",
      "mediator",
      "diplomat",
      "official",
      "general",
      "representative",
      "adviser",
      "commander",
      "judge",
      "permanent representative",
      "chief negotiator",
      "vice foreign minister",
      "member",
    ],
    examples: [
      "[>Ukraine]'s foreign minister [Dmytro Kuleba] spoke.",
      "[Sergey Lavrov], foreign minister of [Russia], spoke.",
    ],
    counterExamples: ["Sergey Lavrov met a minister."],
  },
];
