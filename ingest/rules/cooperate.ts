import type { Rule } from "./rule.ts";

/** Large things that states and firms build for or with each other. */
const WORKS = `pipeline plant railway factory refinery bridge dam reactor port highway mine airport
  station line terminal road canal tunnel power`;

/** Material cooperation between equals: PLOVER's COOPERATE. */
export const COOPERATES_WITH: readonly Rule[] = [
  {
    id: "cooperates-with/share",
    relation: "COOPERATES_WITH",
    verbs: "share swap exchange pass relay hand hand_over turn_over pool trade pass_on feed leak",
    theme: `intelligence image imagery information data evidence technology expertise experience resource
      knowledge rescuer team fleet document detail file tip secret record dossier know-how tip-off photograph
      fingerprint tape footage sample oilfield facility airspace workload port`,
    withoutTheme: "letter message note",
    targets: ["with", "to", "recipient"],
    reciprocal: true,
    examples: [
      "[Britain] shared intelligence with [Poland].",
      "[Australia] passed information to [Indonesia].",
    ],
    counterExamples: [
      "Britain shared its grief with Poland.",
      "Kenya handed Uganda a list of demands.",
      "Kenya handed Uganda a list of twelve envoys who had to go.",
    ],
  },
  {
    id: "cooperates-with/list",
    relation: "COOPERATES_WITH",
    verbs: "share swap exchange pass hand hand_over turn_over give send pass_on",
    theme: "list",
    withPhrase: "suspect fugitive criminal name prisoner captive detainee missing target candidate",
    targets: ["with", "to", "recipient"],
    reciprocal: true,
    examples: ["[Kenya] handed [Uganda] a list of suspects."],
    counterExamples: ["Kenya handed Uganda a list of demands."],
  },
  {
    id: "cooperates-with/extradite",
    relation: "COOPERATES_WITH",
    verbs: "extradite",
    targets: ["to"],
    examples: ["[Panama] extradited a former general to [Spain]."],
    counterExamples: ["Panama sent a general to Spain."],
  },
  {
    id: "cooperates-with/join-forces",
    relation: "COOPERATES_WITH",
    verbs: "join combine pool unite team",
    theme: "force hand effort resource",
    targets: ["with", "alongside"],
    reciprocal: true,
    examples: [
      "[Poland] joined forces with [the Czech Republic].",
      "[Peru] and [>Chile] combined their efforts.",
    ],
    counterExamples: ["Poland joined the race."],
  },
  {
    id: "cooperates-with/build",
    relation: "COOPERATES_WITH",
    verbs: "build construct launch inaugurate develop open install complete explore lay operate",
    theme: WORKS,
    targets: ["with", "for", "in"],
    reciprocal: true,
    examples: [
      "[Russia] built a power plant in [Hungary].",
      "[Georgia] and [>Turkey] opened a pipeline on Monday.",
    ],
    counterExamples: ["Russia built a wall in Hungary."],
  },
  {
    id: "cooperates-with/energy",
    relation: "COOPERATES_WITH",
    verbs: "pump pipe supply deliver ship send transmit provide sell export",
    theme: `gas oil electricity crude petroleum uranium coal diesel petrol kerosene lng cargo
      consignment`,
    withoutTheme: "weapon aid relief food medicine arms",
    targets: ["to", "recipient"],
    examples: ["[Turkmenistan] began pumping gas to [Iran]."],
    counterExamples: ["Turkmenistan cut gas to Iran."],
  },
  {
    id: "cooperates-with/ship-goods",
    relation: "COOPERATES_WITH",
    verbs: "ship supply send transmit",
    theme: `cotton aluminium copper steel timber grain wheat sugar rice cement fertiliser fertilizer
      power fuel livestock beef maize coffee cocoa tobacco`,
    withoutTheme: "aid relief food medicine",
    targets: ["to", "recipient"],
    examples: ["[Chad] has begun shipping cotton to [Egypt] in exchange for cement."],
    counterExamples: ["Chad shipped cotton from its farms."],
  },
  {
    id: "cooperates-with/join-colleagues",
    relation: "COOPERATES_WITH",
    verbs: "join",
    theme: "colleague counterpart",
    targets: ["object"],
    examples: ["[Kosovo] police joined colleagues from [Albania] in a search."],
    counterExamples: ["Kosovo joined Albania's rivals in the final."],
  },
  {
    id: "cooperates-with/join-search",
    relation: "COOPERATES_WITH",
    verbs: "join",
    subjectTheme: `frigate ship warship vessel jet plane helicopter police soldier troop team crew
      diver rescuer firefighter unit squad detective navy army force coastguard`,
    withPhrase: `search hunt patrol exercise drill manoeuvre maneuver operation rescue effort search
      battle investigation training`,
    targets: ["object", "in", "with"],
    examples: ["A [Singaporean] frigate joined [Malaysian] ships in a hunt for pirates."],
    counterExamples: ["A Singaporean striker joined a Malaysian club."],
  },
  {
    id: "cooperates-with/take-part-alongside",
    relation: "COOPERATES_WITH",
    verbs: "take participate",
    withPhrase: "part drill exercise patrol manoeuvre maneuver operation",
    targets: ["alongside", "together with", "side by side with"],
    examples: ["[Moroccan] frigates took part alongside [Spanish] boats in a drill."],
    counterExamples: ["Moroccan frigates took part in a drill near Spain."],
  },
  {
    id: "cooperates-with/train-with",
    relation: "COOPERATES_WITH",
    verbs: "train exercise drill patrol serve",
    subjectTheme: `troop soldier pilot marine commando paratrooper crew force ship frigate warship
      jet submarine squadron battalion navy army sailor cadet police unit ranger peacekeeper
      gunner brigade company`,
    targets: ["with"],
    reciprocal: true,
    examples: ["[Egyptian] pilots are training with [Greek] squadrons on Crete."],
    counterExamples: ["Egyptian swimmers are training with Greek clubs."],
  },
  {
    id: "cooperates-with/trade-goods",
    relation: "COOPERATES_WITH",
    verbs: `resume increase boost expand start begin double raise step_up restart widen promote
      open continue triple`,
    theme: "trade commerce export import sale purchase flight exchange investment transport",
    withoutTheme: "prisoner sanction war agreement treaty deal accord pact",
    targets: ["to", "with", "from", "between"],
    reciprocal: true,
    examples: [
      "[Turkmenistan] resumed gas exports to [Ukraine].",
      "[Iran] doubled its imports from [Armenia].",
    ],
    counterExamples: ["Iran increased its army."],
  },
  {
    id: "cooperates-with/begin-work",
    relation: "COOPERATES_WITH",
    verbs: "begin start resume complete finish",
    theme: "work construction building drilling",
    withPhrase: WORKS,
    targets: ["with"],
    reciprocal: true,
    examples: ["[Thai] and [>Lao] engineers began work on a bridge."],
    counterExamples: ["Thai engineers began work on a film."],
  },
  {
    id: "cooperates-with/route",
    relation: "COOPERATES_WITH",
    verbs: `open reopen launch inaugurate restore resume establish start begin restart introduce
      complete`,
    theme: `rail railway ferry bus train flight telephone shipping airline hotline motorway highway
      border-crossing`,
    withoutTheme: "school station attack strike",
    targets: ["with", "between", "to"],
    reciprocal: true,
    examples: [
      "[Botswana] opened its first rail link with [Zambia].",
      "[Iran] and [>Egypt] launched a ferry service.",
    ],
    counterExamples: ["Botswana opened a railway station in Zambia."],
  },
  {
    id: "cooperates-with/supplies",
    relation: "COOPERATES_WITH",
    nouns: "export supply supplies shipment delivery sale import purchase flow",
    theme: `gas oil electricity crude petroleum uranium coal diesel petrol grain wheat rice timber
      cotton power energy fuel beef meat fish sugar steel`,
    withoutVerbs: `resume increase boost expand start begin double raise step_up restart widen promote
      open continue triple`,
    targets: ["to", "from", "with"],
    of: "theme",
    modifier: "subject",
    examples: [
      "[Uzbekistan]'s resumption of gas supplies to [Afghanistan] was confirmed.",
      "[Ghana]'s oil exports to [Togo] have grown.",
    ],
    counterExamples: [
      "Uzbekistan cut gas supplies to Afghanistan.",
      "Ghana demanded oil supplies.",
    ],
  },
  {
    id: "cooperates-with/common-body",
    relation: "COOPERATES_WITH",
    verbs: "set_up establish form create launch found inaugurate",
    theme: `commission committee panel company council taskforce fund union consortium
      enterprise alliance partnership bloc zone market corridor hotline secretariat`,
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Ecuador] and [>Colombia] set up a commission.",
      "[Japan] established a fund with [Kenya].",
    ],
    counterExamples: ["Japan set up a school in Kenya."],
  },
  {
    id: "cooperates-with/barter",
    relation: "COOPERATES_WITH",
    verbs: "barter swap trade exchange",
    theme: `tonne ton oil sugar rice gas wheat grain goods coffee cocoa timber coal cotton currency
      barrel fuel food student scientist teacher steel bean`,
    targets: ["with", "for"],
    reciprocal: true,
    examples: ["[Cuba] bartered sugar with [Ghana].", "[Iraq] and [>Syria] swapped oil for wheat."],
    counterExamples: ["Cuba bartered away its chances."],
  },
  {
    id: "cooperates-with/alongside",
    relation: "COOPERATES_WITH",
    verbs:
      "patrol train operate serve work sail deploy exercise march fly search drill police guard",
    targets: ["alongside", "together with", "side by side with"],
    examples: [
      "[Peruvian] frigates patrolled alongside [Chilean] cutters.",
      "[Finnish] medics served alongside [Swedish] nurses.",
    ],
    counterExamples: ["Peruvian frigates patrolled off Chile."],
  },
  {
    id: "cooperates-with/together",
    relation: "COOPERATES_WITH",
    verbs: "work operate act train move serve",
    withPhrase:
      "side hand tandem shoulder partnership concert coordination together jointly unison",
    targets: ["with", "alongside"],
    reciprocal: true,
    examples: [
      "[Kenya] and [>Uganda] are working side by side on a railway.",
      "[Kenya] acted in concert with [Uganda].",
    ],
    counterExamples: ["Kenya works by night."],
  },
  {
    id: "cooperates-with/jointly",
    relation: "COOPERATES_WITH",
    verbs: `patrol police guard map build run develop sail search explore monitor launch organise
      organize host manage produce investigate drill operate fly study survey finance fund protect
      secure stage conduct mount carry_out plan hold work fight serve combat track hunt rescue
      sponsor administer exploit rebuild restore open clear harvest sweep defuse inaugurate
      inspect police dredge chart repair seize arrest tackle battle extinguish`,
    withPhrase: "jointly together tandem",
    withoutTheme: "talk meeting summit government",
    withoutPhrase: "talk meeting",
    targets: ["with", "alongside"],
    reciprocal: true,
    examples: [
      "[Estonian] and [>Latvian] scientists are jointly mapping the sea floor.",
      "[Malaysia] and [>Thailand] jointly patrolled the strait.",
      "[Ghana] is jointly managing a lake with [Togo].",
    ],
    counterExamples: ["Malaysia patrolled the strait with care."],
  },
  {
    id: "cooperates-with/guard-each-other",
    relation: "COOPERATES_WITH",
    verbs:
      "guard patrol police protect secure monitor watch defend use train inspect recognise recognize",
    withPhrase: "other another",
    targets: ["with"],
    reciprocal: true,
    examples: ["[Finnish] and [>Swedish] jets guard each other's skies."],
    counterExamples: ["Finnish jets guard the skies."],
  },
  {
    id: "cooperates-with/suspects",
    relation: "COOPERATES_WITH",
    verbs: "hand_over turn_over extradite surrender hand deliver transfer deport",
    theme: `suspect killer trafficker hijacker fraudster mobster gangster robber
      criminal murderer kingpin swindler kidnapper poacher arsonist forger`,
    targets: ["to"],
    examples: ["[Peru] handed over two suspects to [Chile]."],
    counterExamples: ["Peru handed over two letters to Chile."],
  },
  {
    id: "cooperates-with/tip-off",
    relation: "COOPERATES_WITH",
    verbs: "tip_off alert tip",
    withPhrase: "plot attack bomb plan smuggler shipment intelligence",
    targets: ["object"],
    shallow: true,
    examples: ["[Syria] tipped off [Jordan] about a plot."],
    counterExamples: ["Syria tipped the scales."],
  },
  {
    id: "cooperates-with/connect",
    relation: "COOPERATES_WITH",
    verbs: "connect link synchronise synchronize interconnect join merge integrate hook_up",
    theme: "grid network railway line pipeline system market road exchange",
    targets: ["with", "to", "object", "of"],
    reciprocal: true,
    examples: ["[Ethiopia] linked its grid to [Kenya]."],
    counterExamples: ["Ethiopia linked the drought to the dam."],
  },
  {
    id: "cooperates-with/joint",
    relation: "COOPERATES_WITH",
    nouns: `authority commission committee post team unit patrol field operation raid mission project
      market line force exploration search programme program investigation venture enterprise
      consortium study survey training swoop sweep bid workshop research rescue expedition
      inquiry task-force flight checkpoint centre center satellite`,
    theme: `joint combined bilateral common co-operative cooperative coordinated co-ordinated mixed
      coordinate shared trilateral`,
    targets: ["with", "between", "by", "alongside"],
    of: "theme",
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[India] carried out joint patrols with [Sri Lanka].",
      "[Qatar] set up a joint venture with [Cuba].",
      "[Mali] and [>Niger] launched a joint operation.",
    ],
    counterExamples: ["India carried out patrols."],
  },
  {
    id: "cooperates-with/cooperate",
    relation: "COOPERATES_WITH",
    verbs: `cooperate collaborate partner coordinate liaise co-operate ally team_up co-host
      co-sponsor link_up federate interact co-produce team tie_up hook_up band_together join_up`,
    withoutTheme: `accusation allegation charge insult barb blame fire shot blow threat recrimination
      missile rocket jibe taunt`,
    targets: ["with", "alongside"],
    reciprocal: true,
    examples: ["[India] cooperates with [France].", "[Kenya] and [>Uganda] cooperate on security."],
    counterExamples: ["India cooperates on climate.", "Kenya and Uganda traded accusations."],
  },
  {
    id: "cooperates-with/trade",
    relation: "COOPERATES_WITH",
    verbs: "trade",
    targets: ["with"],
    reciprocal: true,
    intransitive: true,
    examples: ["[Oman] trades with [Kenya]."],
    counterExamples: ["Oman and Kenya traded insults.", "Oman traded blame with Kenya."],
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
    id: "cooperates-with/buy",
    relation: "COOPERATES_WITH",
    verbs: "buy purchase import procure lease",
    targets: ["from"],
    examples: ["[Egypt] bought wheat from [India]."],
    counterExamples: ["Egypt bought time."],
  },
  {
    id: "cooperates-with/sell",
    relation: "COOPERATES_WITH",
    verbs: "sell export re-export",
    targets: ["to", "recipient"],
    examples: ["[Brazil] exported beef to [Chile]."],
    counterExamples: ["Brazil sold the bank.", "Iran sold drones to Russia."],
  },
  {
    id: "cooperates-with/invest",
    relation: "COOPERATES_WITH",
    verbs: "invest",
    targets: ["in"],
    examples: ["[Singapore] invested in [Vietnam]."],
    counterExamples: ["Singapore invested time."],
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
    id: "cooperates-with/war-games",
    relation: "COOPERATES_WITH",
    nouns: "game",
    theme: "war",
    targets: ["with", "between"],
    of: "theme",
    modifier: "subject",
    reciprocal: true,
    examples: ["[Egypt] held war games with [Jordan]."],
    counterExamples: ["Egypt started its game with Jordan."],
  },
  {
    id: "cooperates-with/noun",
    relation: "COOPERATES_WITH",
    nouns: `cooperation collaboration exercise manoeuvre maneuver drill partnership trade
      co-operation wargame coordination alliance commerce extradition interoperability teamwork`,
    targets: ["with", "between", "object"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[Japan] held joint exercises with [Australia].",
      "Cooperation between [Chile] and [>Peru] grew.",
      "The [Chilean] navy took part in exercises with [>Argentina].",
    ],
    counterExamples: ["Japan cancelled its exercises with Australia."],
  },
];

/** Read after all other rows: "fight" alone is no cooperation. */
export const COOPERATES_ALONGSIDE: readonly Rule[] = [
  {
    id: "cooperates-with/fight-alongside",
    relation: "COOPERATES_WITH",
    verbs: "fight serve operate patrol train battle exercise drill march",
    targets: ["alongside", "beside", "together with"],
    shallow: true,
    examples: ["[Iraqi soldiers] fought alongside [American troops]."],
    counterExamples: ["Iraqi soldiers fought in Mosul."],
  },
];
