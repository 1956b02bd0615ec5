import { OFFICES } from "../mentions/role-nouns-offices.ts";

/** A row of titles: who bears one stands in `relation` to the body or country named with it. */
export interface TitleRule {
  id: string;
  relation: "LEADS" | "AFFILIATED_WITH";
  titles: readonly string[];
  examples: readonly string[];
  counterExamples?: readonly string[];
}

/** PLOVER sectors whose offices are held in a state or body; a journalist holds none. */
const OFFICIAL: ReadonlySet<string> = new Set("GOV MIL COP JUD LEG SPY IGO OPP REB".split(" "));

const LEADING: readonly string[] = [
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
];

const SERVING: readonly string[] = [
  "defence minister",
  "defense minister",
  "vice president",
  "secretary of state",
  "foreign secretary",
  "defence secretary",
  "defense secretary",
  "permanent representative",
  "chief negotiator",
  "vice foreign minister",
  "member",
  ...OFFICES.filter(({ sector }) => OFFICIAL.has(sector)).flatMap(({ forms }) =>
    forms.replaceAll("-", " ").split("|"),
  ),
].filter((title) => !LEADING.includes(title));

/**
 * Titles, lower case, the words of a title joined by a space (a hyphen in the text reads as one).
 * Of two that fit, the longer wins: "vice president" is not "president".
 */
export const TITLE_RULES: readonly TitleRule[] = [
  {
    id: "leads/title",
    relation: "LEADS",
    titles: LEADING,
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
    titles: [...new Set(SERVING)],
    examples: [
      "[>Ukraine]'s foreign minister [Dmytro Kuleba] spoke.",
      "[Sergey Lavrov], foreign minister of [Russia], spoke.",
      "[>The EU]'s trade policy chief [Jane Roe] spoke.",
      "[Ann Lee], chair of [the Chilean parliament]'s budget committee, spoke.",
      "[Omar Sy], deputy head of [the African Union], spoke.",
      "[>Kenya]'s presidential aide [John Kamau] spoke.",
      "General [Ann Lee], commander of [NATO]'s eastern forces, spoke.",
    ],
    counterExamples: ["Sergey Lavrov met a minister."],
  },
];
