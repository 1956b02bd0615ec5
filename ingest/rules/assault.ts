import { CRAFT, type Rule } from "./rule.ts";

export const OCCUPIES: readonly Rule[] = [
  {
    id: "occupies/occupy",
    relation: "OCCUPIES",
    owner: true,
    verbs: "occupy annex overrun seize capture retake recapture conquer",
    targets: ["object", "of", "in"],
    withoutTheme: `${CRAFT} cargo goods shipment chance opportunity attention
      imagination heart mood essence power prize title seat market vote medal award`,
    examples: [
      "[Turkish] troops occupied [Kirkuk].",
      "[Russia] annexed [Crimea].",
      "[>Kuwait] was occupied by [Iraq].",
    ],
    counterExamples: [
      "Russia occupied a seat.",
      "Egypt seized a Danish trawler.",
      "Japan captured the hearts of Peru.",
    ],
  },
  {
    id: "occupies/control",
    relation: "OCCUPIES",
    owner: true,
    verbs: "take gain regain seize assume hold tighten wrest",
    theme: "control",
    targets: ["of", "over"],
    examples: ["[Iraq] took control of [Kuwait]."],
    counterExamples: ["Iraq took note of Kuwait."],
  },
  {
    id: "occupies/noun",
    relation: "OCCUPIES",
    nouns: "occupation annexation",
    sameVerbs: "occupy annex",
    targets: ["of"],
    of: "object",
    modifier: "subject",
    documentWide: true,
    examples: ["[Russia]'s annexation of [Crimea] was condemned."],
    counterExamples: ["Spain condemned the annexation of Crimea."],
  },
];

export const ATTACKS: readonly Rule[] = [
  {
    id: "attacks/attack",
    relation: "ATTACKS",
    verbs: `attack bomb shell invade bombard strike storm ambush raid fight assault torch blow_up
      explode hit pound torture beat rape abuse stab wound injure destroy hijack burn molest
       mutilate  strafe clash battle engage`,
    withoutTheme: "deal agreement balance chord record tone note pose election market bargain",
    targets: ["object", "recipient", "on", "against", "in", "with", "at", "to", "of", "near"],
    examples: [
      "[Iraq] invaded [Kuwait].",
      "[>Kyiv] was shelled by [Russia].",
      "[Israel] bombed targets in [Lebanon].",
      "[Turkey] attacked [Syria]'s army.",
    ],
    counterExamples: ["Turkey struck a deal with Syria."],
  },
  {
    id: "attacks/exchange-fire",
    relation: "ATTACKS",
    verbs: "exchange trade swap",
    theme: `fire gunfire shot blow missile rocket artillery shell airstrike strike volley salvo bullet
      shelling`,
    withoutTheme: "prisoner ceasefire",
    targets: ["with"],
    reciprocal: true,
    examples: [
      "[Indian soldiers] exchanged fire with [Pakistan].",
      "[Armenia] and [>Azerbaijan] traded artillery shells on Friday.",
    ],
    counterExamples: ["Armenia exchanged letters with Azerbaijan."],
  },
  {
    id: "attacks/fire",
    relation: "ATTACKS",
    verbs: "fire launch lob hurl drop throw detonate  plant set",
    theme: `missile rocket shell bomb mortar artillery torpedo grenade drone shot bullet projectile
      stone explosive fire charge gas device strike airstrike`,
    targets: ["at", "on", "into", "against", "toward", "towards", "in", "to", "over"],
    examples: ["[Hamas] fired rockets at [Israel].", "[Iran] launched drones against [Israel]."],
    counterExamples: ["Hamas fired its treasurer."],
  },
  {
    id: "attacks/fight-against",
    relation: "ATTACKS",
    nouns: "fight battle struggle operation combat",
    targets: ["against"],
    modifier: "subject",
    examples: [
      "[Ethiopia] joined the fight against [al-Shabaab].",
      "Jordan helped [Iraq] in the battle against [Islamic State].",
      "[Egypt]'s operations against [Hamas] go on.",
    ],
    counterExamples: ["Egypt joined the fight against malaria.", "Peru lost the battle for Lima."],
  },
  {
    id: "attacks/war",
    relation: "ATTACKS",
    nouns: "invasion aggression war",
    sameVerbs: "invade",
    targets: ["against", "on", "in", "of"],
    of: "object",
    modifier: "subject",
    documentWide: true,
    examples: [
      "[Russia]'s war against [Ukraine] goes on.",
      "[Iraq]'s invasion of [Kuwait] began in 1990.",
    ],
    counterExamples: [
      "China has not condemned the invasion of Ukraine.",
      "The war on drugs goes on in Mexico.",
    ],
  },
  {
    id: "attacks/noun",
    relation: "ATTACKS",
    nouns: `attack bombing raid strike offensive assault airstrike ambush shelling bombardment
      incursion fire blow torture strafing onslaught artillery explosion fighting blast`,
    targets: ["on", "against", "in", "at", "of", "into", "near"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Israel]'s attack on [Lebanon] was condemned.",
      "[Turkey] launched an offensive against [Syria].",
      "[Saudi Arabia] carried out airstrikes in [Yemen].",
    ],
    counterExamples: [
      "Turkey criticized the attack on Lebanon.",
      "Ukraine demanded strikes on Russia.",
      "Workers in Lebanon went on strike.",
    ],
  },
];

export const KILLS: readonly Rule[] = [
  {
    id: "kills/kill",
    relation: "KILLS",
    verbs:
      "kill assassinate murder massacre execute behead lynch slaughter  hanggun_down shoot slay shoot_down",
    targets: ["object", "recipient", "of", "in"],
    examples: [
      "[Israel] killed [Hassan Nasrallah].",
      "[>Jamal Khashoggi] was murdered by [Saudi Arabia].",
    ],
    counterExamples: ["Israel killed the proposal."],
  },
  {
    id: "kills/noun",
    relation: "KILLS",
    nouns: "killing assassination murder massacre execution",
    targets: ["of"],
    of: "object",
    modifier: "subject",
    examples: ["[Iran]'s execution of [Alireza Akbari] was condemned."],
    counterExamples: ["France condemned the execution of Alireza Akbari."],
  },
];
