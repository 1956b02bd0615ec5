import type { Rule } from "./rule.ts";

export const JOINS: readonly Rule[] = [
  {
    id: "joins/join",
    relation: "JOINS",
    verbs: "join accede enter",
    theme: "organization",
    targets: ["object", "to"],
    shallow: true,
    examples: ["[Finland] joined [NATO].", "[Croatia] acceded to [the European Union]."],
    counterExamples: ["Finland joined the fight.", "Belarus joined Russia in blaming the West."],
  },
  {
    id: "joins/noun",
    relation: "JOINS",
    nouns: "accession",
    withoutPhrase: "talk negotiation",
    withoutTheme: "talk negotiation",
    targets: ["to"],
    modifier: "subject",
    of: "subject",
    examples: ["[Sweden]'s accession to [NATO] took two years."],
    counterExamples: ["Turkey blocked the accession to NATO."],
  },
];

export const MEMBER_OF: readonly Rule[] = [
  {
    id: "member-of/member",
    relation: "MEMBER_OF",
    nouns: "member membership",
    theme: "organization",
    targets: ["of", "in"],
    modifier: "subject",
    shallow: true,
    examples: [
      "[Norway] is a member of [NATO].",
      "[Hungary], a member of [NATO], objected.",
      "[Denmark] voted as a member of [the European Union].",
      "[China], a permanent member of [the UN Security Council], urged all sides to talk.",
      "[Finland] became a member of [NATO].",
    ],
    counterExamples: ["A member of NATO objected."],
  },
];
