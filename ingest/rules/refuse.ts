import { type Rule, TIES } from "./rule.ts";

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

export const PROTESTS_AGAINST: readonly Rule[] = [
  {
    id: "protests-against/protest",
    relation: "PROTESTS_AGAINST",
    verbs: "protest boycott picket",
    targets: [
      "object",
      "against",
      "at",
      "to",
      "for",
      "complement",
      "purpose",
      "over",
      "in",
      "outside",
      "any",
    ],
    objectless: true,
    examples: ["[Hungarians] protested against [Viktor Orban].", "[Belgium] boycotted [Russia]."],
    counterExamples: ["Hungarians bought bread."],
  },
  {
    id: "protests-against/demonstrate",
    relation: "PROTESTS_AGAINST",
    verbs: "demonstrate riot march rally chant revolt rebel agitate sit_in",
    intransitive: true,
    civil: true,
    targets: ["against", "at", "for", "purpose", "over", "in", "outside", "to", "any"],
    objectless: true,
    examples: ["[Hungarians] demonstrated against [Viktor Orban]."],
    counterExamples: [
      "Latvian soldiers marched.",
      "The attack in Aleppo demonstrated the cruelty of Russia.",
      "Hungary demonstrated that Russia had lied.",
    ],
  },
  {
    id: "protests-against/block-roads",
    relation: "PROTESTS_AGAINST",
    verbs: "block barricade stop burn",
    theme: "road street highway transport traffic motorway railway work tyre flag effigy border",
    targets: ["purpose", "complement", "from", "of", "against", "in", "over", "to"],
    objectless: true,
    examples: ["[Bolivians] blocked roads to protest against [Evo Morales]."],
    counterExamples: ["Bolivia blocked the website."],
  },
  {
    id: "protests-against/noun",
    relation: "PROTESTS_AGAINST",
    nouns: `protest demonstration rally riot march strike sit-in boycott uprising
      unrest walkout vigil`,
    civil: true,
    withoutTheme: "air military drone missile rocket",
    withoutVerbs: "lodge file deliver register",
    targets: ["against", "at", "over", "complement", "purpose", "of", "in", "outside"],
    modifier: "subject",
    objectless: true,
    examples: [
      "[Hungarians] held a demonstration against [Russia].",
      "[Iraqi Kurds] staged protests against [Turkey].",
    ],
    counterExamples: ["Hungary banned protests against Russia."],
  },
];

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
