import type { Rule } from "./rule.ts";

export const PLEDGES_TO: readonly Rule[] = [
  {
    id: "pledges-to/pledge",
    relation: "PLEDGES_TO",
    verbs: `pledge promise agree offer undertake volunteer vow commit propose`,
    withoutTheme: "revenge retaliation",
    lower: "friendly",
    targets: ["recipient", "to", "with", "for", "object", "complement", "any"],
    reciprocal: true,
    examples: [
      "[Japan] pledged support to [Kenya].",
      "[Canada] promised to help [Haiti].",
      "[Turkey] and [>Greece] agreed to share data.",
    ],
    counterExamples: ["Austria offered to mediate.", "Russia vowed to attack Poland."],
  },
  {
    id: "pledges-to/noun",
    relation: "PLEDGES_TO",
    nouns: "pledge promise offer commitment",
    targets: ["to", "for"],
    of: "object",
    examples: ["[Norway] made a promise to [Ukraine]."],
    counterExamples: ["Norway broke a promise.", "Ukraine mocked the promise to Norway."],
  },
];

export const SIGNS_WITH: readonly Rule[] = [
  {
    id: "signs-with/sign",
    relation: "SIGNS_WITH",
    verbs: "sign ratify conclude initial finalize finalise clinch seal strike",
    theme: `agreement treaty accord pact deal memorandum protocol contract convention truce
      declaration document charter alliance settlement understanding`,
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Vietnam] signed a declaration with [Japan].",
      "[Chile] and [>Peru] signed a contract on Monday.",
    ],
    counterExamples: ["Chile signed the law."],
  },
  {
    id: "signs-with/agreement",
    relation: "SIGNS_WITH",
    nouns: "agreement treaty accord pact deal memorandum",
    targets: ["with", "between"],
    reciprocal: true,
    modifier: "subject",
    examples: ["[Egypt] reached an agreement with [Ethiopia]."],
    counterExamples: ["Egypt studied the agreement."],
  },
];

export const SUPPORTS: readonly Rule[] = [
  {
    id: "supports/support",
    relation: "SUPPORTS",
    verbs: `support back endorse defend praise welcome applaud commend congratulate laud hail thank
      recognize recognise approve salute champion stand_by uphold forgive
      embrace admire celebrate reassure`,
    targets: ["object", "recipient", "for", "complement"],
    examples: [
      "[Poland] has backed [Ukraine].",
      "[India] praised [Japan]'s offer.",
      "[>Kosovo] was recognised by [Albania].",
    ],
    counterExamples: [
      "Sweden assured Egypt that grain would come.",
      "Iran might not honour the deal with France.",
      "Britain welcomed sanctions against Belarus.",
      "Poland opened a shop in Ukraine.",
    ],
  },
  {
    id: "supports/side-with",
    relation: "SUPPORTS",
    verbs: "side apologize apologise normalize normalise",
    targets: ["with", "to", "object"],
    examples: ["[Belarus] sided with [Russia].", "[Belgium] apologised to [Rwanda]."],
    counterExamples: ["Belarus apologised for the delay."],
  },
  {
    id: "supports/stand-with",
    relation: "SUPPORTS",
    verbs: "stand vote rally sympathize sympathise",
    targets: ["with", "behind", "by", "for", "alongside"],
    shallow: true,
    examples: ["[Canada] stands with [Ukraine]."],
    counterExamples: ["The tower stands in Canada."],
  },
  {
    id: "supports/noun",
    relation: "SUPPORTS",
    nouns: `support backing solidarity praise endorsement recognition sympathy thanks
      congratulation condolence apology appreciation gratitude tribute defence`,
    targets: ["for", "to", "with", "of"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Iran] provided political support for [Syria].",
      "[Spain] expressed solidarity with [Ukraine].",
      "[>Serbia] received support from [Hungary].",
    ],
    counterExamples: ["Spain withdrew its support for Morocco."],
  },
];
