import { type Rule, TIES } from "./rule.ts";

export const SANCTIONS: readonly Rule[] = [
  {
    id: "sanctions/sanction",
    relation: "SANCTIONS",
    verbs: "sanction embargo penalize penalise blacklist punish",
    targets: ["object", "any"],
    examples: ["[America] sanctioned [Iran].", "[>Belarus] was sanctioned by [Canada]."],
    counterExamples: ["America sanctioned the plan."],
  },
  {
    id: "sanctions/noun",
    relation: "SANCTIONS",
    nouns: "sanction embargo tariff",
    targets: ["on", "against", "upon"],
    of: "object",
    modifier: "subject",
    examples: [
      "[the European Union] imposed sanctions on [Russia].",
      "[America]'s sanctions against [Cuba] hurt.",
      "Sanctions were imposed on [>Mali] by [France].",
    ],
    counterExamples: ["The European Union lifted its sanctions on Cuba."],
  },
  {
    id: "sanctions/freeze",
    relation: "SANCTIONS",
    verbs: "freeze seize impound block",
    theme: "asset account fund reserve property yacht holding",
    targets: ["object", "of", "from", "in"],
    examples: ["[Switzerland] froze the assets of [Russia]."],
    counterExamples: ["Switzerland froze over."],
  },
];

export const EXPELS: readonly Rule[] = [
  {
    id: "expels/expel",
    relation: "EXPELS",
    verbs: "expel deport banish exile oust evict extradite_out kick_out throw_out",
    targets: ["object", "from", "any"],
    examples: ["[Poland] expelled [Russia]'s diplomats.", "[Kenya] deported two [Ugandans]."],
    counterExamples: ["Poland expelled smoke."],
  },
  {
    id: "expels/noun",
    relation: "EXPELS",
    nouns: "expulsion deportation",
    targets: ["from"],
    of: "object",
    modifier: "subject",
    examples: ["[Poland]'s expulsion of [Belarusians] was criticised."],
    counterExamples: ["Poland regretted the expulsion of Belarusians."],
  },
];

export const CUTS_TIES_WITH: readonly Rule[] = [
  {
    id: "cuts-ties-with/sever",
    relation: "CUTS_TIES_WITH",
    verbs: `sever cut cut_off suspend halt break break_off cancel stop freeze end terminate withhold
      postpone downgrade discontinue reduce close shut seal call_off prohibit scrap abandon delay
      limit recall bar forbid block sever_off`,
    theme: `${TIES} border frontier consulate airspace crossing door`,
    targets: ["with", "to", "from", "for", "on", "object", "in", "of", "among", "complement"],
    examples: [
      "[Iran] severed ties with [Canada].",
      "[Germany] suspended aid to [Mali].",
      "[Russia] closed its border with [Poland].",
    ],
    counterExamples: ["Iran cut the ribbon."],
  },
  {
    id: "cuts-ties-with/noun",
    relation: "CUTS_TIES_WITH",
    nouns: "suspension severance cancellation cutoff",
    targets: ["with", "to", "from", "of"],
    of: "object",
    modifier: "subject",
    examples: ["[Italy] announced a suspension of flights to [Libya]."],
    counterExamples: ["Libya regretted the suspension of flights."],
  },
];
