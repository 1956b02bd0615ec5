import { MEASURES, type Rule } from "./rule.ts";

/** What people or goods travel in. */
const CRAFT = `ship vessel boat tanker trawler freighter yacht ferry barge dinghy tugboat plane truck
  lorry`;

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

export const ARRESTS: readonly Rule[] = [
  {
    id: "arrests/arrest",
    relation: "ARRESTS",
    verbs: "arrest detain jail imprison apprehend incarcerate intern capture round_up sentence ",
    targets: ["object", "recipient", "of", "in"],
    examples: ["[Turkey] arrested two [Greeks].", "[>Alexei Navalny] was jailed by [Russia]."],
    counterExamples: ["Turkey arrested the decline."],
  },
  {
    id: "arrests/kidnap",
    relation: "ARRESTS",
    verbs: "kidnap abduct",
    targets: ["object", "recipient", "of", "in"],
    examples: [
      "[the Taliban] kidnapped three [Koreans].",
      "[>Dutch tourists] were abducted by [ELN].",
    ],
    counterExamples: ["The court heard that nobody kidnapped Koreans."],
  },
  {
    id: "arrests/hostage",
    relation: "ARRESTS",
    verbs: "take hold seize keep",
    theme: "hostage captive prisoner",
    targets: ["object", "from"],
    examples: ["[the Taliban] took four [Italians] hostage.", "[Hamas] held two [Thais] captive."],
    counterExamples: ["Hamas took four Thais to Egypt."],
  },
  {
    id: "arrests/noun",
    relation: "ARRESTS",
    nouns: "arrest detention imprisonment jailing abduction kidnapping",
    targets: ["of"],
    of: "object",
    modifier: "subject",
    examples: ["[Iran]'s detention of [Siamak Namazi] lasted years."],
    counterExamples: ["France condemned the detention of Siamak Namazi."],
  },
];

export const RESTRICTS: readonly Rule[] = [
  {
    id: "restricts/ban",
    relation: "RESTRICTS",
    verbs: `ban censor restrict bar outlaw prohibit blockade besiege raid search demolish bulldoze
      confiscate seize prevent disperse block evict crush suppress quell shut_down silence impose_on
      curb gag repress muzzle persecute impound close`,
    targets: ["object", "recipient", "from", "of", "complement", "any", "in", "at"],
    examples: [
      "[India] banned [TikTok].",
      "[Turkey] blocked [Wikipedia].",
      "[Egypt] prevented [Hamas] from meeting.",
    ],
    counterExamples: ["Iran denied that it supplies weapons to Lebanon.", "India banned plastic."],
  },
  {
    id: "restricts/seize-goods",
    relation: "RESTRICTS",
    verbs: "seize capture intercept impound detain confiscate board commandeer",
    theme: `${CRAFT} cargo goods shipment consignment catch`,
    targets: ["object", "of", "from"],
    examples: ["[Egypt] seized a [Danish] trawler.", "[Ghana] impounded the cargo of [Liberia]."],
    counterExamples: ["Ghana captured the capital of Liberia.", "Ghana repaired a Liberian ship."],
  },
  {
    id: "restricts/impose",
    relation: "RESTRICTS",
    verbs: `impose declare institute extend enforce order tighten reimpose introduce proclaim set set_up
      slap`,
    theme: `${MEASURES} rule`,
    withoutTheme: "sanction embargo tariff ceasefire",
    targets: ["on", "against", "in", "of", "over", "upon", "around"],
    examples: ["[Israel] imposed tight limits on [Hamas]."],
    counterExamples: ["Israel imposed order."],
  },
  {
    id: "restricts/order",
    relation: "RESTRICTS",
    verbs: "order force",
    theme: "newspaper magazine station broadcaster channel paper party",
    targets: ["object"],
    examples: ["[Nicaragua] ordered the newspaper [La Prensa] to close."],
    counterExamples: ["Nicaragua ordered lunch."],
  },
  {
    id: "restricts/noun",
    relation: "RESTRICTS",
    nouns: "blockade curfew crackdown ban restriction raid siege censorship repression suppression",
    targets: ["of", "on", "against", "in", "over"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Israel]'s blockade of [Gaza] continued.",
      "[Iran]'s crackdown on [Kurds] went on.",
    ],
    counterExamples: ["Israel lifted the blockade of Gaza."],
  },
];

export const HACKS: readonly Rule[] = [
  {
    id: "hacks/hack",
    relation: "HACKS",
    verbs: "hack deface phish spy wiretap bug eavesdrop ",
    targets: ["object", "into", "on", "at", "in"],
    examples: ["[North Korea] hacked [Sony].", "[Russia] spied on [Norway]."],
    counterExamples: ["North Korea hacked wood."],
  },
  {
    id: "hacks/systems",
    relation: "HACKS",
    verbs:
      "attack target breach infiltrate penetrate compromise disrupt cripple paralyse paralyze knock_out take_down strike hit",
    theme: "website site server computer database mailbox inbox email e-mail",
    withoutTheme: "construction launch test burial",
    targets: ["object", "of", "in", "at"],
    examples: [
      "[Syrian hackers] attacked the website of [Qatar].",
      "[Russia] penetrated computers of the [Swedish] parliament.",
    ],
    counterExamples: ["Syria attacked pipelines in Qatar.", "Qatar opened a website."],
  },
  {
    id: "hacks/noun",
    relation: "HACKS",
    nouns: "cyberattack cyber-attack hacking espionage hack",
    targets: ["on", "against", "of"],
    of: "object",
    modifier: "subject",
    examples: ["[Russia] launched a cyberattack against [Estonia]."],
    counterExamples: ["Estonia reported a cyberattack."],
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
