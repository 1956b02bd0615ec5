import type { Rule } from "./rule.ts";

/** What two sides put their names to. */
const COVENANTS = `agreement treaty accord pact deal memorandum protocol contract convention truce
  declaration document charter alliance settlement understanding communique communiqué compact
  concordat statement covenant armistice roadmap concord entente`;

/** Words that bind who gives them. */
const ASSURANCES = "word approval permission go-ahead nod clearance";

/** What is committed or offered without a promise to anybody. */
const NO_PLEDGES = `reward bounty revenge retaliation crime atrocity murder suicide genocide error abuse violation mistake
  offence offense massacre fraud sin aggression troop force condolence apology sympathy thanks
  praise tribute congratulation gratitude resistance evidence explanation comment view opinion
  insight glimpse reason excuse prayer contrast allegiance loyalty fealty resolution motion draft`;

/** Reproaches, which nobody pledges to anybody. */
const BLAMING = "blame accuse criticize criticise condemn denounce sue indict";

/** Announced cooperation: PLOVER's AGREE. */
export const PLEDGES_TO: readonly Rule[] = [
  {
    id: "pledges-to/pledge",
    relation: "PLEDGES_TO",
    verbs: `pledge promise agree offer undertake volunteer vow commit propose consent assure
      guarantee reassure`,
    withoutTheme: NO_PLEDGES,
    lower: "friendly",
    withoutLower: BLAMING,
    targets: ["recipient", "to", "with", "for", "object", "complement", "any"],
    reciprocal: true,
    examples: [
      "[Japan] pledged support to [Kenya].",
      "[Canada] promised to help [Haiti].",
      "[Turkey] and [>Greece] agreed to share data.",
      "[Thailand] assured [Laos] that it would stay neutral.",
      "[Ghana] consented to a visit by [Togo].",
    ],
    counterExamples: ["Russia vowed to attack Poland."],
  },
  {
    id: "pledges-to/tell",
    relation: "PLEDGES_TO",
    verbs: "tell inform notify",
    withoutTheme: `reporter journalist correspondent radio television newspaper agency daily paper magazine
      parliament lawmaker deputy senator conference audience rally congress crowd listener viewer court`,
    lower: "friendly",
    announces: true,
    targets: ["object", "recipient"],
    shallow: true,
    examples: [
      "[Sweden] told [Latvia] that it would send engineers.",
      "[Peru] has informed [Chile] that it will open the pass.",
    ],
    counterExamples: [
      "Sweden told reporters that it would send engineers.",
      "Sweden told Latvia that the winter would be cold.",
    ],
  },
  {
    id: "pledges-to/alone",
    relation: "PLEDGES_TO",
    verbs: "pledge promise agree undertake volunteer vow commit consent guarantee",
    withoutTheme: NO_PLEDGES,
    lower: "friendly",
    unfinished: "commit undertake",
    withoutPreposition: "with",
    targets: [],
    objectless: true,
    examples: [
      "[Angola] promised to hold elections.",
      "[Slovakia] is committed to reforming its courts.",
      "[Burma's generals] have promised a new constitution.",
    ],
    counterExamples: [
      "Russia vowed to attack.",
      "Iran promised revenge.",
      "Iran committed crimes.",
      "A Moldovan court jailed Ion Rusu for the crimes he committed.",
      "Elections were promised.",
      "Austria offered rewards.",
      "President Duda does not agree with the court.",
      "Hungary has undertaken a dangerous course of action.",
    ],
  },
  {
    id: "pledges-to/offer-to",
    relation: "PLEDGES_TO",
    verbs: "offer",
    lower: "friendly",
    intransitive: true,
    targets: [],
    objectless: true,
    examples: ["[Austria] offered to mediate."],
    counterExamples: ["Austria offered to attack.", "Austria offered rewards."],
  },
  {
    id: "pledges-to/offer-peace",
    relation: "PLEDGES_TO",
    verbs: "offer propose",
    theme: `talk negotiation concession ceasefire cease-fire truce amnesty mediation peace dialogue
      resignation compromise referendum election reform withdrawal`,
    targets: ["recipient", "to", "with"],
    objectless: true,
    examples: ["[Sudan] offered talks to [Chad].", "[Tamil rebels] offered a truce."],
    counterExamples: ["Sudan offered wheat."],
  },
  {
    id: "pledges-to/ready",
    relation: "PLEDGES_TO",
    adjectives: "ready willing prepared committed",
    lower: "friendly",
    withoutLower: BLAMING,
    targets: ["complement", "to", "with", "for"],
    objectless: true,
    examples: [
      "[Brazil] is ready to consider reforms.",
      "[Bahrain] is willing to forgive [Qatar].",
    ],
    counterExamples: ["Brazil is ready to attack Peru.", "Brazil is ready to blame Peru."],
  },
  {
    id: "pledges-to/seek-ties",
    relation: "PLEDGES_TO",
    verbs: "seek want pursue court favour favor desire crave",
    theme: `tie relation relationship cooperation partnership friendship rapprochement dialogue
      reconciliation detente bond collaboration`,
    targets: ["with", "to"],
    examples: [
      "[Oman] is seeking closer ties with [India].",
      "[Jordan]'s king has sought warmer relations with [Syria].",
    ],
    counterExamples: ["Oman sought a loan from a bank with ties to India."],
  },
  {
    id: "pledges-to/accept",
    relation: "PLEDGES_TO",
    verbs: "accept take_up",
    theme: `offer proposal invitation invite mediation initiative formula compromise bid plan
      ceasefire cease-fire truce roadmap blueprint timetable overture`,
    targets: ["from", "by", "object", "of", "to"],
    objectless: true,
    examples: [
      "[Chad] accepted an offer from [Gabon] to mediate.",
      "[Rwanda] accepted [Kenya]'s invitation.",
      "[Sri Lanka] accepted a truce.",
    ],
    counterExamples: ["Chad accepted the award.", "Chad rejected an offer from Gabon."],
  },
  {
    id: "pledges-to/give-word",
    relation: "PLEDGES_TO",
    verbs: "give offer provide renew repeat",
    theme: ASSURANCES,
    targets: ["recipient", "to", "for", "complement"],
    objectless: true,
    examples: ["[Norway] gave its word to [Latvia]."],
    counterExamples: ["Norway gave a concert in Latvia."],
  },
  {
    id: "pledges-to/go-along",
    relation: "PLEDGES_TO",
    verbs: "go play fall",
    withPhrase: "along",
    withoutPhrase: "river road coast border tide route path line crowd",
    targets: ["with"],
    examples: [
      "[Togo] will go along with [Benin]'s plan for a recount.",
      "[Malawi] went along with a [Zambian] proposal.",
    ],
    counterExamples: ["Togo went to Benin.", "Malawi went along the border with Zambia."],
  },
  {
    id: "pledges-to/come-round",
    relation: "PLEDGES_TO",
    verbs: "come_round come_around come",
    withPhrase: "idea view proposal plan notion",
    withoutPhrase: "power end conclusion agreement help aid",
    targets: ["to", "of"],
    examples: ["[Nepal] came round to a [Bhutanese] plan."],
    counterExamples: ["Nepal came to the end of its plan for Bhutan."],
  },
  {
    id: "pledges-to/say-yes",
    relation: "PLEDGES_TO",
    verbs: "say vote",
    withPhrase: "yes",
    targets: ["to", "complement", "any"],
    examples: ["[Georgia] said yes to a [Turkish] plan."],
    counterExamples: ["Georgia said a Turkish plan had failed."],
  },
  {
    id: "pledges-to/sign-up",
    relation: "PLEDGES_TO",
    verbs: "sign_up sign_on subscribe",
    withoutPhrase: "newsletter channel service season club contract",
    targets: ["to", "for"],
    examples: ["[Uganda] signed up to a [Kenyan] plan for a common market."],
    counterExamples: [
      "Uganda signed the law.",
      "Ugandan striker Moses Oloya signed up for a club in Kenya.",
    ],
  },
  {
    id: "pledges-to/respect",
    relation: "PLEDGES_TO",
    verbs: "respect honour honor observe heed abide adhere follow implement obey stick uphold",
    withPhrase: `ruling verdict truce ceasefire cease-fire agreement accord treaty decision outcome
      result deadline resolution judgment judgement deal armistice commitment roadmap`,
    stated: "planned",
    targets: ["with", "by", "of", "between", "from", "on", "object", "to"],
    objectless: true,
    examples: [
      "Niger said [it] would abide by the ruling in its dispute with [Benin].",
      "[Chad] will respect a truce with [Libya].",
    ],
    counterExamples: ["Niger respects its elders.", "Chad respected the truce with Libya."],
  },
  {
    id: "pledges-to/declare-ready",
    relation: "PLEDGES_TO",
    verbs: "declare profess pronounce proclaim call",
    theme: "itself himself herself themselves readiness willingness openness",
    withPhrase: "ready willing prepared readiness willingness openness",
    withoutPhrase: "war attack retaliation battle strike",
    lower: "friendly",
    targets: ["complement", "with", "to"],
    objectless: true,
    examples: ["[Guyana] declared itself ready to talk to [Suriname]."],
    counterExamples: [
      "Guyana declared itself ready to attack Suriname.",
      "Guyana declared war on Suriname.",
    ],
  },
  {
    id: "pledges-to/open-door",
    relation: "PLEDGES_TO",
    verbs: "open leave keep hold",
    theme: "door way path window",
    withPhrase: `talk negotiation dialogue resumption compromise settlement mediation return peace
      rapprochement reconciliation cooperation deal solution agreement`,
    targets: ["with", "to", "of", "for", "between"],
    examples: [
      "[Lithuania] left the door open to talks with [Belarus].",
      "[Tunisia] opened the way for a resumption of trade with [Mauritania].",
    ],
    counterExamples: ["Lithuania opened a shop in Belarus."],
  },
  {
    id: "pledges-to/hold-out-hope",
    relation: "PLEDGES_TO",
    verbs: "hold_out dangle",
    theme: "prospect possibility offer hope promise incentive carrot",
    targets: ["to", "for", "before", "of"],
    examples: [
      "[Rwanda] held out the prospect of aid to [Burundi].",
      "[Hungary] dangled an offer of cheap gas before [Serbia].",
    ],
    counterExamples: ["Rwanda held its elections in the hope of aid."],
  },
  {
    id: "pledges-to/green-light",
    relation: "PLEDGES_TO",
    verbs: "give offer",
    theme: "light",
    withPhrase: "green",
    targets: ["recipient", "to", "for", "complement"],
    objectless: true,
    examples: ["[Chad] gave the green light for [United Nations] patrols."],
    counterExamples: ["Chad gave light to Libya."],
  },
  {
    id: "pledges-to/olive-branch",
    relation: "PLEDGES_TO",
    verbs: "extend offer hold_out stretch_out",
    theme: "branch hand",
    targets: ["to", "recipient"],
    examples: ["[Greece] extended an olive branch to [Albania]."],
    counterExamples: ["Greece extended the deadline for Albania."],
  },
  {
    id: "pledges-to/come-to-terms",
    relation: "PLEDGES_TO",
    verbs: "come reach find",
    withPhrase: "terms term ground consensus accommodation",
    withoutPhrase: "death loss defeat past tragedy village",
    withoutTheme: "village town summit",
    targets: ["with", "between"],
    reciprocal: true,
    shallow: true,
    examples: [
      "[Cameroon] and [>Nigeria] came to terms over the peninsula.",
      "[Bhutan] reached common ground with [Nepal].",
    ],
    counterExamples: ["Cameroon came to terms with its defeat by Nigeria."],
  },
  {
    id: "pledges-to/settle",
    relation: "PLEDGES_TO",
    verbs: "settle resolve patch_up iron_out",
    theme: "dispute difference row feud quarrel argument strike disagreement",
    withoutPhrase: "court judge overtime",
    targets: ["with", "between"],
    reciprocal: true,
    examples: ["[Peru] settled its border dispute with [Ecuador]."],
    counterExamples: ["Peru settled a bill.", "Peruvian villagers settled in Ecuador."],
  },
  {
    id: "pledges-to/noun",
    relation: "PLEDGES_TO",
    nouns: `pledge promise offer commitment assurance guarantee undertaking vow readiness willingness
      consent`,
    targets: ["to", "for"],
    of: "object",
    modifier: "subject",
    examples: ["[Norway] made a promise to [Ukraine].", "[Italy] gave assurances to [Malta]."],
    counterExamples: ["Norway broke a promise.", "Ukraine mocked the promise to Norway."],
  },
];

export const SIGNS_WITH: readonly Rule[] = [
  {
    id: "signs-with/sign",
    relation: "SIGNS_WITH",
    verbs: `sign ratify conclude finalize finalise seal ink cement forge renew approve co-sign
      countersign exchange enter_into wrap_up adopt`,
    theme: COVENANTS,
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Vietnam] signed a declaration with [Japan].",
      "[Chile] and [>Peru] signed a contract on Monday.",
    ],
    counterExamples: ["Chile signed the law."],
  },
  {
    // Who initials a text or strikes a deal has agreed to it and is still to sign it.
    id: "signs-with/initial",
    relation: "SIGNS_WITH",
    verbs:
      "initial strike clinch hammer_out thrash_out work_out negotiate_out shake cut secure land",
    theme: COVENANTS,
    modality: "planned",
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Gabon] hammered out a deal with [Togo].",
      "[Zambia] secured a debt deal with [China].",
      "[Latvia] and [>Estonia] initialled a fishing accord.",
    ],
    counterExamples: [
      "Gabon's initial deal failed.",
      "Latvia struck a statue of Estonia's president.",
    ],
  },
  {
    id: "signs-with/signatures",
    relation: "SIGNS_WITH",
    verbs: "put affix add append set lend",
    theme: "signature name initial seal pen",
    withPhrase: COVENANTS,
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Oman] and [>Yemen] put their signatures to a treaty.",
      "[Latvia] put its signature to an accord with [Estonia].",
    ],
    counterExamples: ["Oman put its name to a statue."],
  },
  {
    id: "signs-with/treaty-alone",
    relation: "SIGNS_WITH",
    verbs: "sign ratify initial",
    theme: "treaty convention protocol charter accord pact",
    targets: [],
    objectless: true,
    examples: ["[Bhutan] ratified the convention on Friday."],
    counterExamples: ["Bhutan signed the law."],
  },
  {
    id: "signs-with/letter-of-intent",
    relation: "SIGNS_WITH",
    verbs: "sign exchange initial",
    theme: "letter declaration statement",
    withPhrase: "intent",
    targets: ["with"],
    reciprocal: true,
    examples: ["[Ghana] signed a letter of intent with [Togo]."],
    counterExamples: ["Ghana signed a letter to Togo."],
  },
  {
    id: "signs-with/agreement",
    relation: "SIGNS_WITH",
    nouns: `agreement treaty accord pact deal memorandum understanding compact concordat entente
      communique communiqué protocol`,
    withoutVerbs: "initial strike clinch hammer_out thrash_out work_out negotiate_out",
    targets: ["with", "between"],
    reciprocal: true,
    modifier: "subject",
    examples: [
      "[Egypt] reached an agreement with [Ethiopia].",
      "[Laos] came to an understanding with [Thailand].",
      "Under an accord between [Niger] and [>Benin] the river stays open.",
    ],
    counterExamples: ["Egypt studied the agreement."],
  },
];
