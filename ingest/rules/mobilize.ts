import { FORCES, type Rule } from "./rule.ts";

/** "[subject] sent [FORCES] to [object]" and the like. */
export const DEPLOYS_TO: readonly Rule[] = [
  {
    id: "deploys-to/deploy",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: "deploy station redeploy garrison base billet",
    targets: [
      "to",
      "in",
      "into",
      "on",
      "at",
      "across",
      "near",
      "along",
      "inside",
      "around",
      "over",
    ],
    examples: [
      "[NATO] deployed troops to [Estonia].",
      "[Britain] stationed soldiers in [Cyprus].",
      "Two warships were deployed to [>Lebanon] by [France].",
    ],
    counterExamples: ["NATO deployed a metaphor."],
  },
  {
    id: "deploys-to/send",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: `send dispatch move rush fly airlift commit order bring ship put position transfer
      strengthen reinforce increase build_up boost expand establish set_up place land`,
    theme: FORCES,
    withoutPhrase: "alert standby",
    targets: ["to", "in", "into", "on", "at", "across"],
    examples: [
      "[Canada] sent 200 soldiers to [Latvia].",
      "[Israel] strengthened its forces in [Lebanon].",
    ],
    counterExamples: ["Canada sent a letter to Latvia.", "Chad put its army on alert in Sudan."],
  },
  {
    id: "deploys-to/presence",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: "be have keep maintain leave",
    theme: `troop soldier battalion brigade regiment battlegroup squadron warship destroyer submarine
      marine paratrooper peacekeeper serviceman bomber base garrison`,
    withoutPhrase: "alert standby reserve",
    targets: ["in", "at", "on"],
    shallow: true,
    examples: [
      "There are 5,000 [French] troops in [Chad].",
      "[Turkey] keeps a garrison in [Qatar].",
    ],
    counterExamples: ["Turkey had talks with soldiers in Qatar.", "There is hope in Chad."],
  },
  {
    id: "deploys-to/noun",
    relation: "DEPLOYS_TO",
    owner: true,
    nouns: "deployment presence stationing",
    targets: ["in", "to", "on", "at", "along", "near"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[America]'s deployment in [Poland] grew.",
      "The deployment of two [NATO] battalions in [Latvia] is complete.",
    ],
    counterExamples: ["Serbia rejected a deployment."],
  },
];

export const MOBILIZES_AGAINST: readonly Rule[] = [
  {
    id: "mobilizes-against/mobilize",
    relation: "MOBILIZES_AGAINST",
    verbs: "mobilize mobilise mass amass concentrate gather train call_up patrol",
    theme: `${FORCES} hacker fighter reservist`,
    targets: ["against", "near", "along", "on", "at", "complement", "for", "in"],
    examples: [
      "[Russia] massed troops near [Ukraine].",
      "[Iran] mobilised its army against [Iraq].",
    ],
    counterExamples: ["Russia massed votes in Ukraine."],
  },
  {
    id: "mobilizes-against/alert",
    relation: "MOBILIZES_AGAINST",
    nouns: "alert mobilization mobilisation patrol manoeuvres standby",
    targets: ["against", "along", "near"],
    modifier: "subject",
    of: "subject",
    examples: [
      "[Egypt]'s mobilization against [Israel] began in May.",
      "[Chad] put its army on high alert along the [Sudanese] border.",
    ],
    counterExamples: ["Egypt is on alert."],
  },
];
