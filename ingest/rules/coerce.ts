import { CRAFT, MEASURES, type Rule } from "./rule.ts";

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
