import type { Rule } from "./rule.ts";

export const REJECTS: readonly Rule[] = [
  {
    id: "rejects/reject",
    relation: "REJECTS",
    verbs: `reject refuse oppose decline veto rebuff dismiss ignore defy resist turn_down rule_out
      fail snub spurn overrule disregard rebut shun repudiate turn_away `,
    lower: "friendly",
    targets: ["object", "recipient", "to", "from", "by", "complement", "with", "any", "on", "in"],
    reciprocal: true,
    examples: [
      "[Yemen] rejected [Oman]'s offer.",
      "[Serbia] refused to meet [Kosovo].",
      "[Hungary] has rejected [the European Union]'s plan.",
      "[Iran] and [>Iraq] failed to reach a deal.",
    ],
    counterExamples: [
      "Austria refused to expel Danish diplomats.",
      "Hungary rejected a ban on Qatari gas.",
      "Yemen rejected the sample.",
    ],
  },
  {
    id: "rejects/deny-entry",
    relation: "REJECTS",
    verbs: "deny",
    theme: "entry access visa request permission asylum admission land permit allocation",
    targets: ["to", "recipient", "object", "from", "for", "of"],
    examples: ["[Hungary] denied entry to [Syrians]."],
    counterExamples: ["Hungary denied the report."],
  },
  {
    id: "rejects/noun",
    relation: "REJECTS",
    nouns: "rejection refusal veto opposition",
    targets: ["of", "to", "against"],
    of: "object",
    modifier: "subject",
    examples: ["[Spain]'s rejection of [Gibraltar] is old."],
    counterExamples: ["Spain regretted the rejection of the plan."],
  },
];

export const DENIES: readonly Rule[] = [
  {
    id: "denies/deny",
    relation: "DENIES",
    verbs: "deny refute dispute disavow",
    theme: `accusation allegation claim charge report statement assertion suggestion rumour rumor
      account`,
    targets: ["object", "by", "from"],
    examples: ["[Iran] denied [Israel]'s accusation."],
    counterExamples: ["Iran denied visas to Israelis."],
  },
];

export const THREATENS: readonly Rule[] = [
  {
    id: "threatens/threaten",
    relation: "THREATENS",
    verbs: "threaten warn menace intimidate",
    targets: ["object", "complement", "against", "to", "with", "any", "in"],
    examples: [
      "[North Korea] threatened [Japan].",
      "[Turkey] threatened to expel [France]'s ambassador.",
      "[Iran] warned [Israel] of consequences.",
    ],
    counterExamples: ["Rain threatened the match."],
  },
  {
    id: "threatens/vow-to",
    relation: "THREATENS",
    verbs: "vow swear pledge promise agree prepare decide plan",
    lower: "hostile",
    targets: ["complement", "against", "on"],
    examples: ["[Iran] vowed to attack [Israel]."],
    counterExamples: ["Iran vowed to help Israel."],
  },
  {
    id: "threatens/vow",
    relation: "THREATENS",
    verbs: "vow swear promise pledge",
    theme: "revenge retaliation war attack vengeance consequence punishment",
    targets: ["against", "on", "for", "to"],
    examples: ["[Iran] vowed revenge against [Israel]."],
    counterExamples: ["Iran vowed peace."],
  },
  {
    id: "threatens/noun",
    relation: "THREATENS",
    nouns: "threat warning",
    targets: ["against", "to"],
    modifier: "subject",
    examples: ["[North Korea]'s threats against [Japan] continued."],
    counterExamples: ["Japan ignored the threat."],
  },
];
