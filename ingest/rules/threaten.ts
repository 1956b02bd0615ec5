import type { Rule } from "./rule.ts";

export const THREATENS: readonly Rule[] = [
  {
    id: "threatens/threaten",
    relation: "THREATENS",
    verbs: "threaten warn menace intimidate caution forewarn terrorize terrorise bully blackmail",
    targets: ["object", "complement", "against", "to", "with", "any", "in"],
    examples: [
      "[North Korea] threatened [Japan].",
      "[Turkey] threatened to expel [France]'s ambassador.",
      "[Iran] warned [Israel] of consequences.",
      "[Russia] threatened to stop talks if [Norway] joined.",
    ],
    counterExamples: ["Rain threatened the match."],
  },
  {
    id: "threatens/vow-to",
    relation: "THREATENS",
    verbs: `vow swear pledge promise agree prepare decide plan intend prime gear_up undertake resolve mean
      determine scheme plot conspire aim gird brace`,
    lower: "hostile",
    targets: ["complement", "against", "on"],
    examples: ["[Iran] vowed to attack [Israel].", "[Chad] intends to bomb [Libya]."],
    counterExamples: ["Iran vowed to help Israel."],
  },
  {
    id: "threatens/ready-to",
    relation: "THREATENS",
    adjectives: `ready prepared poised determined set bent willing resolved primed bound committed
      eager intent keen`,
    lower: "hostile",
    targets: ["complement", "against", "on", "for", "with"],
    examples: ["[Ethiopia] is ready to attack [Eritrea]."],
    counterExamples: ["Ethiopia is ready to help Eritrea."],
  },
  {
    id: "threatens/vow",
    relation: "THREATENS",
    verbs: "vow swear promise pledge threaten seek plot plan plan_for prepare_for",
    theme: `revenge retaliation war attack vengeance consequence punishment reprisal retribution
      payback strike action bloodshed resistance`,
    targets: ["against", "on", "for", "to", "upon", "in"],
    examples: [
      "[Iran] vowed revenge against [Israel].",
      "[Chad] threatened reprisals against [Libya].",
    ],
    counterExamples: ["Iran vowed peace."],
  },
  {
    id: "threatens/retaliate",
    relation: "THREATENS",
    verbs: `retaliate avenge hit_back strike_back respond annihilate obliterate
 eliminate wipe_out hunt_down hunt exterminate eradicate pulverize flatten defeat liquidate
 smash raze confront exact teach rain 
 decimate neutralize neutralise`,
    stated: "planned",
    withoutTheme: "money visit occasion opportunity",
    targets: ["object", "against", "on", "upon", "at", "for", "to", "recipient"],
    examples: [
      "[Iran] will retaliate against [Israel].",
      "[Uganda] vowed to hunt down [Joseph Kony].",
      "[Chad] may strike back at [Libya].",
    ],
    counterExamples: ["Iran retaliated against Israel."],
  },
  {
    id: "threatens/use-force",
    relation: "THREATENS",
    verbs:
      "use employ take consider mull weigh order launch authorize threaten contemplate discuss study",
    theme: "force action countermeasure reprisal strike measure step option",
    stated: "planned",
    targets: ["against", "in", "on"],
    examples: ["[Iraq] was prepared to use force against [Kuwait]."],
    counterExamples: ["Iraq used force against Kuwait."],
  },
  {
    id: "threatens/not-rule-out",
    relation: "THREATENS",
    verbs: "rule_out exclude renounce foreswear forswear",
    theme:
      "force action strike war attack invasion retaliation intervention sanction option reprisal",
    stated: "negated",
    targets: ["against", "on", "of", "in", "to"],
    examples: ["[China] does not rule out the use of force against [Taiwan]."],
    counterExamples: ["China ruled out the use of force against Taiwan."],
  },
  {
    id: "threatens/hint",
    relation: "THREATENS",
    verbs: "hint speak talk warn",
    withPhrase: "retaliation reprisal war strike action force revenge sanction attack",
    targets: ["against", "on", "at", "with"],
    examples: ["[Egypt] hinted at a strike against [Ethiopia]."],
    counterExamples: ["Egypt hinted at talks with Ethiopia."],
  },
  {
    id: "threatens/rattle",
    relation: "THREATENS",
    verbs: "rattle brandish wave wield shake",
    theme: "sabre saber sword fist threat stick knife",
    targets: ["at", "against", "over"],
    examples: ["[Russia] rattled its sabre at [Finland]."],
    counterExamples: ["Russia waved flags at Finland."],
  },
  {
    id: "threatens/serve-notice",
    relation: "THREATENS",
    verbs: "serve give",
    theme: "notice",
    targets: ["on", "object", "recipient", "to"],
    examples: ["[Pakistan] served notice on [India]."],
    counterExamples: ["Pakistan gave India wheat."],
  },
  {
    id: "threatens/put-on-notice",
    relation: "THREATENS",
    verbs: "put place",
    withPhrase: "notice",
    targets: ["object"],
    examples: ["[Pakistan] put [India] on notice."],
    counterExamples: ["Pakistan put India on the list."],
  },
  {
    id: "threatens/give-hours",
    relation: "THREATENS",
    verbs: "give",
    theme: "hour day week month minute",
    targets: ["recipient", "object", "to"],
    examples: ["[Somali militants] gave [Kenya] 24 hours to leave."],
    counterExamples: ["Nigeria gave Shell land."],
  },
  {
    id: "threatens/noun",
    relation: "THREATENS",
    nouns: "threat warning ultimatum intimidation menace blackmail",
    targets: ["against", "to", "for", "complement"],
    modifier: "subject",
    examples: [
      "[North Korea]'s threats against [Japan] continued.",
      "[Serbia] issued an ultimatum to [Croatia].",
    ],
    counterExamples: ["Japan ignored the threat."],
  },
];
