import { MEASURES, type Rule } from "./rule.ts";

/** What the governed get when they are given way to. */
const LIBERTIES = `freedom right liberty democracy openness tolerance pluralism independence autonomy
  self-rule self-government self-determination amnesty citizenship glasnost suffrage
  concession home-rule devolution parliament`;

/** What a government plans against the will of many. */
const DISPUTED = `plan tax bill levy increase rise hike law decree reform project proposal cut duty
  amendment pension charge`;

/** What is planned for somebody's good: who gives it up makes no concession. */
const HELPING = `take_in take accept receive admit resettle host house shelter help aid assist support
  fund finance build rebuild open reopen send give donate lend train arm supply join visit meet
  cooperate relocate welcome exchange share buy invest assistance relief resettlement relocation
  loan investment`;

/** Yielding to others' wishes: PLOVER's CONCEDE. */
export const CONCEDES_TO: readonly Rule[] = [
  {
    id: "concedes-to/scrap-plan",
    relation: "CONCEDES_TO",
    verbs: `scrap drop shelve abandon withdraw ditch repeal rescind cancel delay postpone scale_back
      backtrack back_down back_off water_down soften revise reverse u-turn retract backpedal
      back_away climb_down reconsider suspend freeze jettison`,
    theme: DISPUTED,
    withoutTheme: "troop peace trip visit meeting talk election flight vote attack trial",
    withoutAim: HELPING,
    targets: ["by", "from"],
    objectless: true,
    examples: [
      "[Senegal] dropped plans to tax bread.",
      "[Peru]'s congress repealed a disputed mining law.",
      "[Hungary] scrapped a planned levy on tractors.",
    ],
    counterExamples: [
      "Senegal drew up plans to tax bread.",
      "Senegal dropped leaflets.",
      "Senegal froze a plan to take in 300 refugees from Gambia.",
    ],
  },
  {
    id: "concedes-to/drop-objection",
    relation: "CONCEDES_TO",
    verbs: "drop lift withdraw abandon waive remove end set_aside",
    theme: "objection opposition veto reservation resistance",
    targets: ["to", "on", "of", "against", "over", "complement"],
    examples: [
      "[Turkey] dropped its objections to [Sweden]'s membership.",
      "[Greece] lifted its veto on talks with [Albania].",
    ],
    counterExamples: ["Turkey voiced objections to Sweden's membership."],
  },
  {
    id: "concedes-to/back-off-plan",
    relation: "CONCEDES_TO",
    verbs: `backtrack backpedal back_away back_down climb_down retreat renege back_off u-turn`,
    withPhrase: `${DISPUTED} demand`,
    targets: [],
    objectless: true,
    examples: ["[Argentina] backtracked on a plan to tax soybeans."],
    counterExamples: ["Argentina retreated from a village."],
  },
  {
    id: "concedes-to/soften-stance",
    relation: "CONCEDES_TO",
    verbs: "soften ease moderate relax tone_down temper shift change mellow lower",
    theme: "stance position tone line rhetoric attitude language approach policy posture demand",
    targets: ["towards", "toward", "on", "to", "with"],
    objectless: true,
    examples: [
      "[Zimbabwe] softened its stance towards [Botswana].",
      "[Georgia] toned down its demands to [Russia].",
    ],
    counterExamples: ["Zimbabwe hardened its stance towards Botswana."],
  },
  {
    id: "concedes-to/under-pressure",
    relation: "CONCEDES_TO",
    verbs: "sack fire dismiss remove oust replace reshuffle call hold schedule withdraw reinstate",
    withPhrase: "pressure demand outcry protest riot unrest demonstration uproar",
    withoutTheme: "troop soldier force talk meeting crisis",
    targets: ["from"],
    objectless: true,
    examples: ["[Togo] fired its police chief under pressure from [Benin]."],
    counterExamples: ["Togo fired its police chief on Monday."],
  },
  {
    id: "concedes-to/exempt",
    relation: "CONCEDES_TO",
    verbs: "exempt excuse spare",
    withPhrase: `${MEASURES} rule tax visa`,
    targets: ["object"],
    examples: ["[China] exempted [Australia] from its tariffs."],
    counterExamples: ["China exempted itself."],
  },
  {
    id: "concedes-to/apologise",
    relation: "CONCEDES_TO",
    verbs: "apologize apologise",
    targets: ["to"],
    examples: ["[Belgium] apologised to [Rwanda]."],
    counterExamples: ["Belgium apologised for the delay."],
  },
  {
    id: "concedes-to/apology",
    relation: "CONCEDES_TO",
    nouns: "apology remorse contrition mea-culpa",
    targets: ["to", "for"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[Japan] expressed remorse to [South Korea].",
      "[Belgium]'s apology to [Burundi] came late.",
    ],
    counterExamples: ["Japan demanded an apology from Libya."],
  },
  {
    id: "concedes-to/agree-to-demands",
    relation: "CONCEDES_TO",
    verbs: "agree accede respond assent submit acquiesce concede give_in cave_in bow yield",
    withPhrase: "demand ultimatum",
    targets: ["from", "of", "by", "to", "any"],
    objectless: true,
    examples: ["[Mali]'s generals agreed to demands from [Ghana]."],
    counterExamples: ["Mali agreed to talks with Ghana."],
  },
  {
    id: "concedes-to/open-border",
    relation: "CONCEDES_TO",
    verbs: "open reopen",
    theme: "border frontier crossing",
    targets: ["with", "between"],
    reciprocal: true,
    examples: ["[Poland] reopened two crossings with [Belarus]."],
    counterExamples: ["Poland closed its border with Belarus."],
  },
  {
    id: "concedes-to/yield-ground",
    relation: "CONCEDES_TO",
    verbs: "yield give cede surrender",
    theme: "ground way",
    targets: ["to"],
    examples: ["[Fiji] yielded ground to [Tonga].", "[Laos] gave way to [Thailand] over the dam."],
    counterExamples: ["Fiji lost ground to Tonga."],
  },
  {
    id: "concedes-to/meet-demands",
    relation: "CONCEDES_TO",
    verbs: `meet grant accept satisfy fulfil fulfill heed accommodate answer honour honor approve
      bow_to concede accede_to comply_with swallow`,
    theme: "demand condition request ultimatum call plea wish grievance appeal",
    withoutTheme: "telephone phone",
    targets: ["of", "from", "by", "object", "for", "to"],
    objectless: true,
    examples: ["[Bolivia] met the demands of [Peru].", "[Senegal] met a request from [Gambia]."],
    counterExamples: ["Bolivia met Peru.", "Bolivia rejected the demands of Peru."],
  },
  {
    id: "concedes-to/ease",
    relation: "CONCEDES_TO",
    verbs: `ease lift relax cancel remove rescind shorten abolish loosen drop waive scrap end reduce
      repeal soften suspend revoke annul overturn withdraw unwind roll_back phase_out scale_back
      dismantle reverse liberalize liberalise thaw lower cut do_away lessen commute quash remit
      overrule trim moderate ease_up abandon discontinue set_aside water_down dilute nullify
      amend tear_down simplify halve`,
    theme: `${MEASURES} veto curb closure indictment charge decree checkpoint embargo controls prosecution warrant
      prohibition crackdown blacklist rationing isolation sentence roadblock
      price-control fatwa wall fee term`,
    withoutPhrase: "office",
    withoutTheme: "opposition objection support",
    targets: ["on", "against", "in", "for", "from", "to", "of", "over", "object"],
    objectless: true,
    examples: [
      "[Turkey] lifted its embargo on [Armenia].",
      "[Jordan] ended a state of emergency in [Palestine].",
      "[Tunisia] lifted a curfew.",
      "[China] commuted the sentence of a [Korean] monk.",
    ],
    counterExamples: ["Turkey lifted the box."],
  },
  {
    id: "concedes-to/no-longer",
    relation: "CONCEDES_TO",
    verbs: `require oblige force compel bar ban forbid prohibit restrict punish prosecute ask tax
      charge subject jail fine block`,
    withPhrase: "longer more",
    stated: "negated",
    targets: ["object", "from"],
    examples: ["[Eritrea] will no longer require [Sudanese] to obtain permits."],
    counterExamples: ["Eritrea will require Sudanese to obtain permits."],
  },
  {
    id: "concedes-to/stay-execution",
    relation: "CONCEDES_TO",
    verbs: "stay halt suspend postpone call_off commute stop delay put_off",
    theme: "execution hanging deportation expulsion eviction flogging extradition demolition",
    targets: ["of", "for", "object"],
    objectless: true,
    examples: ["[Belarus] stayed the execution of two [Lithuanians]."],
    counterExamples: ["Belarus ordered the execution of two Lithuanians."],
  },
  {
    id: "concedes-to/halfway",
    relation: "CONCEDES_TO",
    verbs: "meet",
    withPhrase: "halfway half-way",
    targets: ["object"],
    examples: ["[Peru] met [Chile] halfway over the tax."],
    counterExamples: ["Peru met Chile."],
  },
  {
    id: "concedes-to/lifting",
    relation: "CONCEDES_TO",
    nouns: `lifting easing relaxation removal abolition repeal loosening waiver commutation
      suspension scrapping lightening softening`,
    theme: `${MEASURES} curb prohibition veto decree visa curfew`,
    targets: ["on", "against", "for", "in", "to", "over"],
    of: "theme",
    modifier: "subject",
    objectless: true,
    examples: [
      "The lifting by [Bahrain] of a ban on [Qatari] newspapers took effect.",
      "[Turkey]'s easing of curbs on [Armenia] was praised.",
    ],
    counterExamples: ["Bahrain demanded the lifting of a ban on Qatari newspapers."],
  },
  {
    id: "concedes-to/visas",
    relation: "CONCEDES_TO",
    verbs: "waive scrap drop abolish lift ease relax loosen end",
    theme: "visa",
    targets: ["for", "on", "object", "of", "to"],
    examples: ["[Georgia] scrapped visas for [Iranians]."],
    counterExamples: ["Georgia revoked visas of Iranians."],
  },
  {
    id: "concedes-to/free-goods",
    relation: "CONCEDES_TO",
    verbs: "unblock unfreeze release return unlock thaw restore reopen reconnect",
    theme: `website asset fund account newspaper radio station internet service channel network
      party paper broadcaster magazine university school`,
    targets: ["of", "to", "for", "in", "object"],
    objectless: true,
    examples: [
      "[Ethiopia] unblocked hundreds of websites.",
      "[France] released the assets of [Libya].",
    ],
    counterExamples: ["Ethiopia blocked a website."],
  },
  {
    id: "concedes-to/delist",
    relation: "CONCEDES_TO",
    verbs: "remove delete drop strike take take_off strike_off",
    withPhrase: "list blacklist watchlist register",
    targets: ["object"],
    shallow: true,
    examples: ["[America] removed [Libya] from its list of sponsors of terrorism."],
    counterExamples: ["America put Libya on its list."],
  },
  {
    id: "concedes-to/open-up",
    relation: "CONCEDES_TO",
    verbs: `open_up liberalize liberalise democratize democratise reform overhaul free_up deregulate
      privatize privatise amend rewrite revise`,
    theme: `television media press economy market politics system judiciary law constitution court
      police sector broadcasting parliament airwave`,
    targets: ["to", "for"],
    objectless: true,
    examples: ["[Algeria] opened up state television.", "[Vietnam] reformed its economy."],
    counterExamples: ["Algeria opened a market."],
  },
  {
    id: "concedes-to/legalize",
    relation: "CONCEDES_TO",
    verbs: `legalize legalise unban decriminalize decriminalise rehabilitate reinstate reregister
      relegalize enfranchise emancipate recognize recognise register`,
    theme: `party union opposition organisation organization movement group newspaper rally
      demonstration protest strike faction guild club church press media language religion`,
    targets: ["object", "in", "of", "recipient"],
    objectless: true,
    examples: ["[Poland] unbanned the union.", "[Niger] has legalised political parties."],
    counterExamples: ["Poland banned the union.", "Poland legalised the sale of tea."],
  },
  {
    id: "concedes-to/reinstate",
    relation: "CONCEDES_TO",
    verbs: "reinstate restore rehire readmit recall re-employ",
    theme: `minister president parliament constitution government worker judge teacher miner striker
      monarchy assembly editor mayor`,
    targets: ["of", "in"],
    objectless: true,
    examples: [
      "[Sudan]'s army reinstated the prime minister.",
      "[Nepal]'s king restored the parliament.",
    ],
    counterExamples: ["Sudan restored a mosque."],
  },
  {
    id: "concedes-to/legalize-named",
    relation: "CONCEDES_TO",
    verbs:
      "legalize legalise unban decriminalize decriminalise rehabilitate enfranchise emancipate",
    targets: ["object"],
    shallow: true,
    examples: ["[South Africa] legalised [the African National Congress]."],
    counterExamples: ["South Africa banned the African National Congress."],
  },
  {
    id: "concedes-to/reform",
    relation: "CONCEDES_TO",
    verbs: `introduce carry_out implement enact begin start undertake accelerate push_through launch
      announce enhance expand widen increase restore grant
      allow extend broaden usher_in institute adopt permit reintroduce enshrine bring_in
      liberalize liberalise democratize democratise`,
    theme: `reform liberalization liberalisation democratization democratisation perestroika
      ${LIBERTIES}`,
    targets: ["to", "for", "recipient", "in", "object"],
    objectless: true,
    examples: [
      "[Nepal] restored democracy.",
      "[Bahrain] introduced political reforms.",
      "[Sudan] granted autonomy to [South Sudan].",
    ],
    counterExamples: ["Bahrain blocked the reforms.", "Nepal's army seized power."],
  },
  {
    id: "concedes-to/grant-access",
    relation: "CONCEDES_TO",
    verbs: "grant give allow offer award concede hand accord restore extend",
    theme: `access entry permission admission visa passage ground pass permit clearance leave
      control safe-conduct conduct overflight title status independence autonomy citizenship right
      vote say seat franchise voice rise`,
    withoutTheme: "leave",
    targets: ["recipient", "to", "for", "object"],
    examples: [
      "[Iraq] gave [the IAEA] access to a plant.",
      "[Syria] granted visas to [Jordanians].",
    ],
    counterExamples: ["Iraq denied access to the IAEA."],
  },
  {
    id: "concedes-to/sack",
    relation: "CONCEDES_TO",
    verbs: "reshuffle dissolve",
    theme: "cabinet government parliament",
    targets: [],
    objectless: true,
    examples: ["[Jordan]'s king dissolved the parliament."],
    counterExamples: ["Jordan dissolved the salt."],
  },
  {
    id: "concedes-to/concede",
    relation: "CONCEDES_TO",
    verbs: `yield bow capitulate give_in submit cave relent back_down climb_down buckle
      knuckle_under give_way acquiesce accede kowtow cave_in bend defer comply`,
    withoutPhrase:
      "law rule treaty agreement norm regulation standard principle obligation convention sentence",
    intransitive: true,
    targets: ["to", "any", "complement", "purpose", "in"],
    objectless: true,
    examples: [
      "[Serbia] yielded to [Croatia].",
      "[Panama] bowed to pressure from [Peru].",
      "[Nepal]'s king gave in to weeks of protests.",
    ],
    counterExamples: ["Serbia submitted a report.", "Eritrea complied with the laws of war."],
  },
  {
    id: "concedes-to/defeat",
    relation: "CONCEDES_TO",
    verbs: "concede admit acknowledge accept recognize recognise",
    theme: "defeat",
    targets: ["to", "by", "from"],
    objectless: true,
    examples: ["[Al Gore] conceded defeat to [George W. Bush]."],
    counterExamples: ["Al Gore conceded that Florida mattered."],
  },
  {
    id: "concedes-to/pardon",
    relation: "CONCEDES_TO",
    verbs: `pardon amnesty acquit reinstate concede placate appease mollify pacify conciliate
      reprieve absolve spare`,
    withoutTheme: "expense effort thought detail blush",
    targets: ["object", "to", "recipient", "any", "in"],
    examples: ["[Nigeria] pardoned [Goodluck Jonathan].", "[Chad] appeased [Libya]."],
    counterExamples: ["Nigeria pardoned the delay."],
  },
  {
    id: "concedes-to/allow",
    relation: "CONCEDES_TO",
    verbs: "allow permit let authorize authorise let_in readmit license licence",
    targets: ["object", "complement", "into", "to", "in"],
    examples: [
      "[Egypt] allowed [Turkey] to reopen an office.",
      "[Iraq] let [United Nations] inspectors into a palace.",
    ],
    counterExamples: [
      "Egypt allowed time for prayer.",
      "Peter Cook spoke of legalizing tea in Egypt.",
    ],
  },
  {
    id: "concedes-to/noun",
    relation: "CONCEDES_TO",
    nouns: "concession amnesty pardon clemency reprieve leniency",
    targets: ["to", "for"],
    of: "object",
    examples: ["[Greece] offered concessions to [Turkey]."],
    counterExamples: ["Greece refused every concession."],
  },
];
