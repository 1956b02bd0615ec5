import type { Rule } from "./rule.ts";

export const WITHDRAWS_FROM: readonly Rule[] = [
  {
    id: "withdraws-from/withdraw",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: `withdraw retreat pull_out pull_back pull disengage  back_out exit quit
      depart`,
    withoutTheme:
      "request offer bid candidacy support proposal complaint application charge remark",
    targets: ["from", "object", "out of", "of", "in"],
    objectless: true,
    examples: [
      "[France] withdrew its troops from [Mali].",
      "[Russia] retreated from [Ukraine].",
      "[Britain] pulled out of [Afghanistan].",
      "[Qatar] quit [OPEC].",
    ],
    counterExamples: ["France withdrew its offer to Mali."],
  },
  {
    id: "withdraws-from/leave",
    relation: "WITHDRAWS_FROM",
    verbs: "leave",
    targets: ["object"],
    shallow: true,
    examples: ["[Britain] left [the European Union]."],
    counterExamples: ["Britain left the door open."],
  },
  {
    id: "withdraws-from/evacuate",
    relation: "WITHDRAWS_FROM",
    verbs: "evacuate",
    theme: "settlement base outpost position post troop town city camp",
    targets: ["from", "in", "object"],
    examples: ["[Israel] evacuated its settlements in [Gaza]."],
    counterExamples: ["Israel evacuated the wounded from Gaza."],
  },
  {
    id: "withdraws-from/noun",
    relation: "WITHDRAWS_FROM",
    owner: true,
    nouns: "withdrawal pullout retreat exit departure pull-out",
    targets: ["from"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[France]'s withdrawal from [Niger] took months.",
      "A withdrawal of [Turkish] forces from [Libya] began.",
    ],
    counterExamples: ["Niger celebrated the withdrawal of troops."],
  },
  {
    id: "withdraws-from/resign",
    relation: "WITHDRAWS_FROM",
    verbs: "resign step_down abdicate surrender disarm demobilize demobilise disband lay_down",
    targets: ["to", "as"],
    objectless: true,
    shallow: true,
    examples: ["[Iraqi soldiers] surrendered to [Kuwait]."],
    counterExamples: ["The mood in Kuwait changed."],
  },
  {
    id: "withdraws-from/ceasefire",
    relation: "WITHDRAWS_FROM",
    nouns: "ceasefire cease-fire truce armistice surrender resignation",
    targets: ["with", "in"],
    of: "subject",
    objectless: true,
    examples: ["[Hezbollah] declared a ceasefire in [Lebanon]."],
    counterExamples: ["Lebanon demanded a ceasefire.", "Lebanon violated the ceasefire."],
  },
];

export const RELEASES: readonly Rule[] = [
  {
    id: "releases/release",
    relation: "RELEASES",
    verbs: `release free return repatriate hand_over hand_back give_back parole restore admit
      turn_over`,
    withoutTheme: `statement result report video film figure data document information album fire fund
      water relief aid`,
    targets: ["object", "recipient", "to", "into"],
    examples: [
      "[Iran] released [Nazanin Zaghari-Ratcliffe].",
      "[Egypt] freed two [Israelis].",
      "[Latvia] handed over a smuggler to [Estonian police].",
      "[Latvia] handed two smugglers over to [Estonia].",
    ],
    counterExamples: ["Iran released a statement.", "Egypt returned to the talks."],
  },
  {
    id: "releases/compensate",
    relation: "RELEASES",
    verbs: "pay",
    theme: "compensation reparation indemnity ransom",
    targets: ["to", "recipient", "for"],
    examples: ["[Libya] paid compensation to [France]."],
    counterExamples: ["Libya paid attention to France."],
  },
  {
    id: "releases/noun",
    relation: "RELEASES",
    nouns: "repatriation",
    targets: ["to"],
    of: "object",
    examples: ["[Kenya] ordered the repatriation of [Somalis]."],
    counterExamples: ["Kenya regretted the repatriation of Somalis."],
  },
  {
    id: "releases/open-crossing",
    relation: "RELEASES",
    verbs: "open reopen",
    theme: "bridge road airspace port embassy airport corridor route tunnel",
    targets: ["to", "for", "with", "between", "complement", "purpose"],
    examples: ["[Syria] reopened its airspace to [Jordan]."],
    counterExamples: ["Syria reopened a school."],
  },
];
