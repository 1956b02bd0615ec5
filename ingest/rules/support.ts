import type { Rule } from "./rule.ts";

/** What states have with each other: made, restored or raised to a higher rank. */
const BONDS = `relation tie link relationship friendship rapport embassy consulate mission ambassador
  envoy rapprochement diplomat bond contact`;

/** Verbal and diplomatic cooperation: PLOVER's SUPPORT. */
export const SUPPORTS: readonly Rule[] = [
  {
    id: "supports/diplomatic-ties",
    relation: "SUPPORTS",
    verbs: `establish restore resume normalize normalise upgrade re-establish reestablish open reopen
      forge build strengthen improve deepen mend repair renew boost expand cement consolidate rebuild
      warm enhance broaden exchange appoint name raise patch_up revive elevate accredit set_up thaw
      intensify nominate`,
    theme: BONDS,
    targets: ["with", "to", "between", "in"],
    reciprocal: true,
    examples: [
      "[Bangladesh] established diplomatic relations with [Myanmar].",
      "[Egypt] upgraded its ties with [Sudan].",
      "[Malta] and [>Libya] exchanged ambassadors.",
      "[Iceland] opened an embassy in [Georgia].",
    ],
    counterExamples: ["Egypt cut its ties with Sudan.", "Iceland opened a school in Georgia."],
  },
  {
    id: "supports/lend-weight",
    relation: "SUPPORTS",
    verbs: "throw put lend give swing place add cast",
    theme: "weight vote prestige support backing blessing",
    withoutTheme: "material financial military troop",
    targets: ["behind", "to", "for", "recipient"],
    examples: [
      "[Mexico] threw its weight behind [Guatemala].",
      "[Malawi] gave its vote to [Zambia].",
      "[Kenyan] senators gave their blessing to [William Ruto].",
    ],
    counterExamples: ["Mexico threw its weight around."],
  },
  {
    id: "supports/pay-tribute",
    relation: "SUPPORTS",
    verbs: "pay offer send express convey extend voice give swear pledge declare profess",
    theme:
      "respects respect regret condolence confidence faith trust sympathy admiration compliment regards allegiance loyalty fealty",
    targets: ["to", "for", "in", "recipient"],
    examples: [
      "[Togo] expressed confidence in [Benin].",
      "[Portugal] expressed deep regret to [Angola] for the war.",
      "[Oman] conveyed its regards to [Morocco].",
    ],
    counterExamples: ["Portugal expressed doubts to Angola."],
  },
  {
    id: "supports/to-the-side",
    relation: "SUPPORTS",
    verbs: "rally spring leap rush jump return",
    withPhrase: "side defence defense",
    targets: ["to"],
    examples: ["[Chad] rallied to the side of [Niger].", "[Peru] sprang to [Chile]'s defence."],
    counterExamples: ["Chad came to the banks of the Niger."],
  },
  {
    id: "supports/plead",
    relation: "SUPPORTS",
    verbs: "plead intercede argue campaign speak speak_up stick_up vouch lobby speak_out",
    targets: ["for"],
    shallow: true,
    examples: ["[Sweden] pleaded for [Lithuania].", "[Kenya] spoke up for [Uganda]."],
    counterExamples: ["Sweden spoke for an hour.", "Sweden spoke in Lithuania."],
  },
  {
    id: "supports/praise",
    relation: "SUPPORTS",
    verbs: "heap lavish shower pile pour bestow confer award present",
    theme: "praise accolade compliment medal honour honor order prize decoration award title",
    targets: ["on", "upon", "recipient", "object", "to"],
    examples: ["[Mali] heaped praise on [Togo].", "[Nepal] awarded [Joe Biden] a medal."],
    counterExamples: ["Mali heaped sand on Togo's road."],
  },
  {
    id: "supports/mend-fences",
    relation: "SUPPORTS",
    verbs: "mend bury build",
    theme: "fence hatchet bridge",
    withoutPhrase: "river strait canal border",
    targets: ["with"],
    reciprocal: true,
    examples: ["[Ghana] mended fences with [Togo].", "[Fiji] buried the hatchet with [Tonga]."],
    counterExamples: ["Ghana built a road with Togo."],
  },
  {
    id: "supports/take-side",
    relation: "SUPPORTS",
    verbs: "take",
    theme: "side",
    targets: ["of", "object"],
    examples: ["[Chile] took the side of [Peru].", "[Chile] took [Peru]'s side."],
    counterExamples: ["Chile took pictures of Peru."],
  },
  {
    id: "supports/support",
    relation: "SUPPORTS",
    verbs: `support back endorse defend praise welcome applaud commend congratulate laud hail thank
      recognize recognise approve salute champion stand_by uphold forgive
      embrace admire acclaim compliment honour honor decorate extol second
      cheer eulogize eulogise exonerate absolve console vindicate felicitate
      favour favor credit back_up befriend comfort`,
    targets: ["object", "recipient", "for", "complement"],
    examples: [
      "[Poland] has backed [Ukraine].",
      "[India] praised [Japan]'s offer.",
      "[>Kosovo] was recognised by [Albania].",
      "[Togo] seconded [Ghana]'s motion.",
    ],
    counterExamples: [
      "Sweden assured Egypt that grain would come.",
      "Iran might not honour the deal with France.",
      "Britain welcomed sanctions against Belarus.",
      "Poland opened a shop in Ukraine.",
    ],
  },
  {
    id: "supports/approve-membership",
    relation: "SUPPORTS",
    verbs: "ratify approve endorse back favour favor",
    theme: "membership accession bid candidacy candidature application admission",
    targets: ["object", "of", "by"],
    examples: ["[Hungary]'s parliament ratified [Sweden]'s membership."],
    counterExamples: ["Hungary ratified a treaty with Sweden."],
  },
  {
    id: "supports/value",
    relation: "SUPPORTS",
    verbs: "acknowledge appreciate value cherish",
    theme: `contribution role effort support sacrifice assistance help generosity hospitality
      leadership work service commitment solidarity stance mediation`,
    targets: ["object", "of"],
    examples: [
      "[Laos] acknowledged the contribution of [Japan].",
      "[Jordan] appreciates [Kuwait]'s mediation.",
    ],
    counterExamples: ["Laos acknowledged the defeat of Japan."],
  },
  {
    id: "supports/appreciative",
    relation: "SUPPORTS",
    adjectives: "appreciative grateful thankful",
    targets: ["of", "to", "for"],
    examples: ["[Laos] was appreciative of [Japan]'s help.", "[Malta] is grateful to [Italy]."],
    counterExamples: ["Laos was critical of Japan."],
  },
  {
    id: "supports/side-with",
    relation: "SUPPORTS",
    verbs: "side normalize normalise reconcile concur",
    targets: ["with", "to", "object"],
    reciprocal: true,
    examples: ["[Belarus] sided with [Russia].", "[Chad] and [>Libya] reconciled."],
    counterExamples: ["Belarus sided the house."],
  },
  {
    id: "supports/stand-with",
    relation: "SUPPORTS",
    verbs:
      "stand vote rally swing sympathize sympathise stick unite side line_up fall_in align close_ranks",
    targets: ["with", "behind", "by", "for", "alongside", "around", "beside"],
    shallow: true,
    examples: ["[Canada] stands with [Ukraine].", "[Egypt] rallied behind [Kuwait]."],
    counterExamples: ["The tower stands in Canada."],
  },
  {
    id: "supports/close-ranks",
    relation: "SUPPORTS",
    verbs: "close join",
    theme: "rank",
    targets: ["with", "behind", "around"],
    examples: ["[Saudi Arabia] closed ranks with [Kuwait]."],
    counterExamples: ["Saudi Arabia closed its border with Kuwait."],
  },
  {
    id: "supports/noun",
    relation: "SUPPORTS",
    nouns: `support backing solidarity praise endorsement recognition sympathy thanks
      congratulation condolence appreciation gratitude tribute defence defense acclaim
      applause homage favour favor greetings salute rapprochement reconciliation accolade
      commendation felicitation`,
    targets: ["for", "to", "with", "of"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Iran] provided political support for [Syria].",
      "[Spain] expressed solidarity with [Ukraine].",
      "[>Serbia] received support from [Hungary].",
      "[Venezuelans] marched in support of [Hugo Chavez].",
      "[Britain] came to the defence of [Israel].",
    ],
    counterExamples: ["Spain withdrew its support for Morocco."],
  },
];
