import { HELP, MEASURES, type Rule, WEAPONS } from "./rule.ts";

export const COOPERATES_WITH: readonly Rule[] = [
  {
    id: "cooperates-with/cooperate",
    relation: "COOPERATES_WITH",
    verbs: "cooperate collaborate trade partner coordinate liaise co-operate ally team_up",
    targets: ["with", "alongside"],
    reciprocal: true,
    examples: ["[India] cooperates with [France].", "[Kenya] and [>Uganda] cooperate on security."],
    counterExamples: ["India cooperates on climate."],
  },
  {
    id: "cooperates-with/work",
    relation: "COOPERATES_WITH",
    verbs: "work engage",
    targets: ["with", "alongside"],
    examples: ["[Kenya] is working with [Uganda] on a railway."],
    counterExamples: ["Kenya and Uganda must work to end the war.", "Kenya worked hard."],
  },
  {
    id: "cooperates-with/share",
    relation: "COOPERATES_WITH",
    verbs: "share swap exchange extradite",
    theme: `intelligence information data evidence technology expertise experience resource suspect
      prisoner fugitive knowledge material document detail file criminal`,
    targets: ["with", "to"],
    reciprocal: true,
    examples: [
      "[Britain] shared intelligence with [Poland].",
      "[Iran] exchanged prisoners with [Iraq].",
    ],
    counterExamples: ["Britain shared its grief with Poland."],
  },
  {
    id: "cooperates-with/buy",
    relation: "COOPERATES_WITH",
    verbs: "buy purchase import",
    targets: ["from"],
    examples: ["[Egypt] bought wheat from [India]."],
    counterExamples: ["Egypt bought time."],
  },
  {
    id: "cooperates-with/sell",
    relation: "COOPERATES_WITH",
    verbs: "sell export",
    targets: ["to", "recipient"],
    examples: ["[Brazil] exported beef to [Chile]."],
    counterExamples: ["Brazil sold the bank.", "Iran sold drones to Russia."],
  },
  {
    id: "cooperates-with/join",
    relation: "COOPERATES_WITH",
    verbs: "join",
    theme: "country",
    targets: ["object"],
    shallow: true,
    examples: ["[Belarus] joined [Russia] in blaming the West."],
    counterExamples: ["Finland joined NATO."],
  },
  {
    id: "cooperates-with/noun",
    relation: "COOPERATES_WITH",
    nouns: `cooperation collaboration exercise manoeuvre maneuver drill partnership trade game
      co-operation wargame`,
    targets: ["with", "between", "object"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[Japan] held joint exercises with [Australia].",
      "Cooperation between [Chile] and [>Peru] grew.",
    ],
    counterExamples: ["Japan cancelled its exercises with Australia."],
  },
];

export const AIDS: readonly Rule[] = [
  {
    id: "aids/aid",
    relation: "AIDS",
    verbs: `aid assist help fund finance subsidize subsidise rescue shelter feed evacuate bail_out
      compensate airlift save treat vaccinate`,
    targets: ["object", "recipient", "from", "any", "complement", "in"],
    examples: ["[Norway] helped [Ukraine] rebuild.", "[Japan] funded [Kenya]'s hospitals."],
    counterExamples: ["Norway helped itself."],
  },
  {
    id: "aids/give-help",
    relation: "AIDS",
    verbs: `give send provide supply deliver donate grant ship contribute hand hand_over lend
      distribute dispatch offer airlift pay transfer allocate channel bring rush extend award step_up
      pour increase`,
    theme: HELP,
    withoutTheme: WEAPONS,
    targets: ["recipient", "to", "for", "object", "complement", "in"],
    examples: [
      "[Japan] sent food to [Haiti].",
      "[Germany] gave [Ukraine] a loan.",
      "[Canada] donated medicine to [Lebanon].",
    ],
    counterExamples: ["Japan sent a letter to Haiti.", "Germany sent tanks to Ukraine."],
  },
  {
    id: "aids/provide-with",
    relation: "AIDS",
    verbs: "provide supply equip present",
    targets: ["object"],
    shallow: true,
    examples: ["[Turkey] supplied [Libya] with food."],
    counterExamples: ["Turkey supplied food."],
  },
  {
    id: "aids/open-borders",
    relation: "AIDS",
    verbs: "open reopen",
    theme: "border frontier door crossing",
    targets: ["to", "for"],
    examples: ["[Poland] opened its borders to [Ukrainians]."],
    counterExamples: ["Poland opened a bank to Ukrainians."],
  },
  {
    id: "aids/material-support",
    relation: "AIDS",
    nouns: "support backing",
    theme: `material financial military humanitarian economic logistical logistic technical medical
      budgetary`,
    targets: ["to", "for", "with"],
    of: "object",
    modifier: "subject",
    examples: ["[Canada] provided financial support to [Kenya]."],
    counterExamples: [
      "Canada expressed political support for Kenya.",
      "Canada suspended its military support for Mali.",
    ],
  },
  {
    id: "aids/noun",
    relation: "AIDS",
    nouns: "aid assistance relief loan grant asylum airlift bailout donation help",
    targets: ["to", "for", "in"],
    of: "object",
    modifier: "subject",
    examples: ["[Sweden]'s aid to [Somalia] grew.", "[China] extended a loan to [Kenya]."],
    counterExamples: ["Sweden suspended its aid to Somalia."],
  },
];

export const ARMS: readonly Rule[] = [
  {
    id: "arms/arm",
    relation: "ARMS",
    verbs: "arm rearm",
    targets: ["object"],
    examples: ["[Iran] armed [Syria]."],
    counterExamples: [
      "Iran armed the bomb.",
      "The United States accused Russia of arming the mine.",
    ],
  },
  {
    id: "arms/supply",
    relation: "ARMS",
    verbs: `supply send give provide deliver sell ship export donate transfer hand hand_over lend
      smuggle offer dispatch`,
    theme: WEAPONS,
    targets: ["recipient", "to", "object", "for"],
    shallow: true,
    examples: [
      "[Germany] supplied tanks to [Ukraine].",
      "[Iran] sold drones to [Russia].",
      "[Poland] gave [Ukraine] missiles.",
    ],
    counterExamples: ["Germany supplied water to Ukraine."],
  },
];

export const TRAINS: readonly Rule[] = [
  {
    id: "trains/train",
    relation: "TRAINS",
    objectOwner: true,
    verbs: "train drill coach",
    targets: ["object", "recipient"],
    examples: ["[Britain] trained [Ukraine]'s soldiers.", "[>Iraq]'s army was trained by [Italy]."],
    counterExamples: ["Britain trained for the contest."],
  },
  {
    id: "trains/noun",
    relation: "TRAINS",
    objectOwner: true,
    nouns: "training",
    targets: ["for", "to"],
    of: "object",
    modifier: "subject",
    examples: ["[Canada] provided training to [Ukraine]."],
    counterExamples: ["Training takes years in Ukraine."],
  },
];

export const CONCEDES_TO: readonly Rule[] = [
  {
    id: "concedes-to/concede",
    relation: "CONCEDES_TO",
    verbs:
      "concede yield bow capitulate give_in pardon amnesty acquit reinstate submit cave relent",
    targets: ["to", "object", "recipient", "any", "in"],
    examples: ["[Serbia] yielded to [Croatia].", "[Nigeria] pardoned [Goodluck Jonathan]."],
    counterExamples: ["Serbia yielded wheat."],
  },
  {
    id: "concedes-to/ease",
    relation: "CONCEDES_TO",
    verbs: `ease lift relax cancel remove rescind shorten abolish loosen drop waive scrap end reduce
      repeal`,
    theme: MEASURES,
    targets: ["on", "against", "in", "for", "from", "to", "object"],
    objectless: true,
    examples: ["[Turkey] lifted its embargo on [Armenia]."],
    counterExamples: ["Turkey lifted the box."],
  },
  {
    id: "concedes-to/allow",
    relation: "CONCEDES_TO",
    verbs: "allow permit let authorize authorise",
    targets: ["object", "complement", "to"],
    examples: ["[Egypt] allowed [Turkey] to reopen an office."],
    counterExamples: [
      "Egypt allowed time for prayer.",
      "Peter Cook spoke of legalizing tea in Egypt.",
    ],
  },
  {
    id: "concedes-to/noun",
    relation: "CONCEDES_TO",
    nouns: "concession amnesty pardon",
    targets: ["to", "for"],
    of: "object",
    examples: ["[Greece] offered concessions to [Turkey]."],
    counterExamples: ["Greece refused every concession."],
  },
];
