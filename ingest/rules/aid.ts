import { FORCES, HELP, type Rule, WEAPONS } from "./rule.ts";

/** Who is sent to keep a peace, teach or heal. */
const HELPERS = `peacekeeper doctor nurse instructor adviser advisor rescuer medic engineer firefighter
  expert volunteer deminer specialist technician trainer paramedic surgeon`;

/** What a plane, ship or truck brings to those in need, and the transports named after it. */
const CARGO = `aid relief food medicine blanket tent generator flour rice grain wheat vaccine shipment
  supplies supply medical humanitarian water assistance airlift consignment donation gift bedding
  maize bread cash grant parcel cargo relief-supplies loan fund`;

/** Material aid: PLOVER's AID. */
export const AIDS: readonly Rule[] = [
  {
    id: "aids/give-help",
    relation: "AIDS",
    verbs: `give send provide supply deliver donate grant ship contribute hand hand_over lend
      distribute dispatch offer airlift pay transfer allocate channel bring rush extend award step_up
      increase drop parachute truck ferry fly airdrop disburse earmark deposit
      advance raise unload carry hand_out dish_out resume restore double triple boost loan
      mobilize mobilise approve fly_in ship_out despatch release issue collect
      funnel steer dole_out set_aside bequeath present furnish land unblock unfreeze`,
    theme: HELP,
    withoutTheme: `${WEAPONS} letter message tank`,
    targets: ["recipient", "to", "for", "into", "object", "complement", "in", "over"],
    examples: [
      "[Japan] sent food to [Haiti].",
      "[Germany] gave [Ukraine] a loan.",
      "[Canada] donated medicine to [Lebanon].",
      "[The Red Cross] flew blankets to [Rwanda].",
      "[Saudi Arabia] deposited a billion dollars in [Lebanon]'s central bank.",
    ],
    counterExamples: ["Japan sent a letter to Haiti.", "Germany sent tanks to Ukraine."],
  },
  {
    id: "aids/pour-into",
    relation: "AIDS",
    verbs: "pour plough plow pump inject sink",
    theme: `aid assistance relief money fund funding investment loan grant credit cash subsidy capital
      dollar euro pound yen yuan million billion supplies food sum`,
    withoutTheme: WEAPONS,
    targets: ["into"],
    examples: [
      "[Kuwait] poured aid into [Sudan].",
      "[Norway] has pumped 40 million dollars into [Malawi].",
    ],
    counterExamples: [
      "Kuwait poured oil on the flames by mocking the Sudanese president.",
      "Norway poured cold water on the plan of Malawi.",
    ],
  },
  {
    id: "aids/arrive-with",
    relation: "AIDS",
    verbs: "arrive land reach dock come get_through cross roll touch_down enter fly head leave go",
    subjectTheme: CARGO,
    targets: ["in", "to", "into", "at", "object", "for"],
    examples: [
      "A [Jordanian] plane laden with medicine landed in [Beirut].",
      "[Moroccan] trucks carrying flour reached [Gaza].",
    ],
    counterExamples: ["A Jordanian plane carrying pilgrims landed in Beirut."],
  },
  {
    id: "aids/rescuers-arrive",
    relation: "AIDS",
    owner: true,
    verbs: "arrive land fly reach deploy go head travel come",
    subjectTheme: `${HELPERS} rescue paramedic`,
    withoutPhrase: "talk meeting conference",
    withoutPreposition: "by",
    targets: ["in", "to", "into", "at", "object"],
    examples: ["[Greek] firefighters arrived in [Cyprus]."],
    counterExamples: [
      "Greek officials arrived in Cyprus.",
      "The Greek rescue team was headed by Cyprus.",
    ],
  },
  {
    id: "aids/from-the-water",
    relation: "AIDS",
    verbs: "pull pluck haul pick_up winch lift fish drag bring_ashore scoop save collect take",
    withPhrase: "sea water ocean raft dinghy flood ashore boat wave river rubble",
    targets: ["object"],
    examples: [
      "[Greek] trawlers picked up 30 [Syrians] from the sea.",
      "[Italian] divers plucked 74 [Eritreans] from the water.",
    ],
    counterExamples: ["Greek police picked up 30 Syrians in Athens."],
  },
  {
    id: "aids/rebuild",
    relation: "AIDS",
    verbs:
      "rebuild reconstruct repair restore build construct equip renovate refurbish clear demine drill dig sink",
    theme:
      "school hospital clinic home house village landmine mine shelter water orphanage well borehole",
    withoutTheme: "relation tie trust",
    targets: ["in", "for", "of", "object"],
    examples: ["[Kuwait] rebuilt three schools in [Lebanon]."],
    counterExamples: ["Kuwait built a wall in Lebanon."],
  },
  {
    id: "aids/field-hospital",
    relation: "AIDS",
    verbs: "open set_up establish run operate staff man equip erect inaugurate",
    theme: `hospital clinic shelter kitchen orphanage refuge camp ward pharmacy laboratory`,
    withoutTheme: "army military training",
    withoutPhrase: "patient profit",
    targets: ["for", "in", "near", "at", "to"],
    examples: [
      "[Morocco] opened a field hospital for [Lebanese] refugees.",
      "[Cuba] set up a clinic in [Haiti].",
    ],
    counterExamples: ["Morocco opened an embassy in Lebanon.", "Cuba opened a factory in Haiti."],
  },
  {
    id: "aids/care-for",
    relation: "AIDS",
    verbs: "care look_after tend nurse look",
    withPhrase: `orphan refugee wounded patient victim child survivor sick family casualty prisoner
      evacuee people migrant`,
    targets: ["for", "after", "object"],
    examples: ["[Spanish] nuns cared for [Rwandan] orphans."],
    counterExamples: ["Spain cares for its image in Rwanda."],
  },
  {
    id: "aids/take-care",
    relation: "AIDS",
    verbs: "take",
    theme: "care charge",
    withPhrase: `orphan refugee wounded patient victim child survivor sick family casualty care`,
    targets: ["of"],
    examples: ["[Danish] nurses took care of [Somali] orphans."],
    counterExamples: ["Denmark took charge of the council."],
  },
  {
    id: "aids/share-food",
    relation: "AIDS",
    verbs: "share",
    theme: "food water bread rice home shelter meal ration grain vaccine",
    targets: ["with"],
    examples: ["[Ugandan] villagers shared their food with [Congolese] refugees."],
    counterExamples: ["Uganda shared its views with Congo."],
  },
  {
    id: "aids/come-up-with",
    relation: "AIDS",
    verbs: "come_up come chip_in dig_up",
    withPhrase: `euro dollar pound yen franc million billion aid money cash loan funding tonne ton`,
    withoutPhrase: "plan idea agreement decision",
    targets: ["for", "to", "with"],
    examples: ["[France] came up with 20 million euros for [Mali]."],
    counterExamples: ["France came up with a plan for Mali.", "France came to Mali."],
  },
  {
    id: "aids/inoculate",
    relation: "AIDS",
    verbs: "inoculate immunise immunize vaccinate deworm operate",
    targets: ["object", "on"],
    shallow: true,
    examples: ["[Malaysian] medics inoculated [Afghan] children against polio."],
    counterExamples: ["Malaysian doctors vaccinated 300 cows."],
  },
  {
    id: "aids/take-delivery",
    relation: "AIDS",
    verbs: "take",
    theme: "delivery receipt possession",
    withPhrase: `aid food medicine water grain wheat rice flour tent blanket vaccine dose tonne ton litre
      supplies fuel fertiliser fertilizer ambulance equipment cargo consignment kit generator
      truck bus maize milk`,
    reversed: true,
    targets: ["from", "by", "of"],
    examples: ["[>Samoa] took delivery of medicine from [Fiji]."],
    counterExamples: ["Samoa took delivery of jets from Fiji."],
  },
  {
    id: "aids/to-the-rescue",
    relation: "AIDS",
    verbs: "come rush fly spring leap race ride",
    withPhrase: "rescue",
    targets: ["to"],
    examples: ["[Norway] came to [Iceland]'s rescue."],
    counterExamples: ["Norway came to Iceland's capital."],
  },
  {
    id: "aids/lifeline",
    relation: "AIDS",
    verbs: "throw offer give extend provide hand",
    theme: "lifeline",
    targets: ["recipient", "to", "object", "for"],
    examples: ["[Qatar] threw a lifeline to [Sudan]."],
    counterExamples: ["Qatar threw a ball to Sudan."],
  },
  {
    id: "aids/pay-for",
    relation: "AIDS",
    verbs: "pay",
    withPhrase: `school hospital clinic road railway clearing reconstruction well vaccine rebuilding
      food clearance repair medicine training bridge salary`,
    targets: ["for"],
    examples: ["[Sweden] is paying for a new bridge in [Somaliland]."],
    counterExamples: ["Sweden is paying for its mistakes in Somaliland."],
  },
  {
    id: "aids/receive",
    relation: "AIDS",
    verbs: "receive get obtain secure win borrow draw collect tap",
    theme: HELP,
    withoutTheme: `${WEAPONS} letter message support`,
    targets: ["from"],
    reversed: true,
    examples: [
      "[>Kyrgyzstan] received 60 million dollars from [the World Bank].",
      "[>Chad] got food from [Norway].",
    ],
    counterExamples: ["Chad received a letter from Norway."],
  },
  {
    id: "aids/pull-out",
    relation: "AIDS",
    verbs: "pull pluck haul pick_up winch lift fish drag dig dig_out pull_out bring_ashore scoop",
    theme: `survivor castaway crew sailor refugee victim people migrant passenger child man woman
      fisherman fishermen boatpeople swimmer climber miner seaman seamen crewman crewmen`,
    targets: ["object", "of", "in"],
    examples: ["[Italian] divers plucked [Albanian refugees] to safety."],
    counterExamples: ["Italian divers pulled a rope."],
  },
  {
    id: "aids/donate",
    relation: "AIDS",
    verbs: "donate distribute hand_out airdrop dole_out deal_out ladle_out",
    withoutTheme: `${WEAPONS} leaflet pamphlet letter statement ballot copy note prize medal profit
      dividend seat money-off`,
    targets: ["to", "among", "for"],
    examples: ["[UNHCR] distributed whistles to [Burundian refugees]."],
    counterExamples: ["UNHCR distributed leaflets to Burundians."],
  },
  {
    id: "aids/debt",
    relation: "AIDS",
    verbs: `write_off cancel forgive waive reschedule restructure cut reduce relieve ease wipe_out
      erase refinance roll_over pay_off settle clear`,
    theme: "debt arrears interest repayment loan money",
    targets: ["recipient", "of", "for", "to", "object", "by"],
    examples: [
      "[Sweden] cancelled [Mozambique]'s debts.",
      "[Taiwan] wrote off the debt of [Paraguay].",
    ],
    counterExamples: ["Taiwan cancelled a flight to Paraguay."],
  },
  {
    id: "aids/part-of-debt",
    relation: "AIDS",
    verbs: "write_off cancel forgive waive wipe_out erase reschedule restructure roll_over",
    theme:
      "dollar euro pound yen franc million billion percent portion half part share third quarter",
    withPhrase: "debt loan arrears credit",
    targets: ["by", "of", "from", "to", "for", "object"],
    examples: ["[Norway] wrote off 40 million dollars in loans to [Ecuador]."],
    counterExamples: ["Norway wrote off 40 million dollars after a fire in Ecuador."],
  },
  {
    id: "aids/send-helpers",
    relation: "AIDS",
    owner: true,
    verbs: "send dispatch fly provide contribute despatch lend",
    theme: HELPERS,
    targets: ["to", "recipient", "in"],
    examples: ["[Cuba] sent instructors to [Angola]."],
    counterExamples: ["Cuba sent soldiers to Angola."],
  },
  {
    id: "aids/send-team",
    relation: "AIDS",
    verbs: "send dispatch fly despatch lend",
    theme: "rescue search medical relief",
    withoutTheme: "bill letter message report record dog",
    targets: ["to", "recipient", "in"],
    examples: ["[Iceland] sent a search team to [Morocco]."],
    counterExamples: ["Iceland sent a football team to Morocco."],
  },
  {
    id: "aids/take-in",
    relation: "AIDS",
    verbs:
      "take_in accept admit shelter house accommodate receive resettle host absorb harbour harbor",
    theme: `refugee evacuee migrant exile wounded orphan child victim family asylum-seeker evacuees
      casualty displaced`,
    targets: ["object", "from", "of"],
    examples: [
      "[Austria] took in thousands of [Hungarian] refugees.",
      "[Jordan] accepted [Syrian] refugees.",
    ],
    counterExamples: ["Austria accepted the apology of Hungary."],
  },
  {
    id: "aids/take-in-all",
    relation: "AIDS",
    verbs: "take_in harbor harbour",
    targets: ["object", "of"],
    shallow: true,
    examples: ["[Honduras] took in 1,400 [Nicaraguans]."],
    counterExamples: ["Honduras took in the view."],
  },
  {
    id: "aids/aid",
    relation: "AIDS",
    verbs: `aid assist help fund finance subsidize subsidise rescue evacuate bail_out
      compensate airlift save treat vaccinate bankroll underwrite prop_up shore_up
      accommodate clothe immunise immunize resettle harbour harbor escort resupply refuel provision
      protect safeguard reimburse recompense bail help_out tide_over aid_and_abet`,
    withoutTheme: "attempt shot penalty header money time day match energy right interest",
    withoutLower: `bring_down topple oust overthrow unseat kill murder assassinate kidnap abduct rob attack
      bomb defeat beat smuggle hide cover_up rig steal launder explain understand describe clarify
      illustrate`,
    targets: ["object", "recipient", "complement", "to", "for", "in"],
    examples: [
      "[Norway] helped [Ukraine] rebuild.",
      "[Japan] funded [Kenya]'s hospitals.",
      "[British warships] escorted [Kuwaiti] tankers.",
    ],
    counterExamples: [
      "Norway helped itself.",
      "Peru's army protects us from Chile.",
      "The CIA helped topple Mohammad Mosaddegh.",
    ],
  },
  {
    id: "aids/house",
    relation: "AIDS",
    verbs: "shelter feed house nurse",
    targets: ["object"],
    shallow: true,
    examples: ["[Uganda] fed [Congolese refugees]."],
    counterExamples: ["Congolese refugees sheltered in Uganda.", "Uganda feeds on rumours."],
  },
  {
    id: "aids/from-a-place",
    relation: "AIDS",
    verbs: "evacuate rescue airlift lift bring_out fly_out",
    theme: `foreigner citizen national people refugee civilian resident expatriate expat diplomat worker
      tourist student woman child wounded casualty family dependant dependent missionary`,
    targets: ["from", "out of"],
    examples: ["[French] soldiers evacuated foreigners from [Chad]."],
    counterExamples: ["French soldiers evacuated a base in Chad."],
  },
  {
    id: "aids/pick-up-tab",
    relation: "AIDS",
    verbs: "pick_up foot pay cover settle meet",
    theme: "tab bill cost expense salary wage",
    targets: ["for", "of", "object"],
    examples: ["[Qatar] picked up the tab for [Lebanon]."],
    counterExamples: ["Qatar picked up the phone."],
  },
  {
    id: "aids/provide-with",
    relation: "AIDS",
    verbs: "provide supply equip present furnish ply stock",
    withoutPhrase: `award medal order prize trophy plaque honour honor certificate title decoration
      cross bouquet petition evidence bill demand list challenge`,
    targets: ["object"],
    shallow: true,
    examples: ["[Turkey] supplied [Libya] with food."],
    counterExamples: ["Turkey supplied food.", "Turkey presented Libya with a list of demands."],
  },
  {
    id: "aids/open-borders",
    relation: "AIDS",
    verbs: "open reopen throw_open",
    theme: "border frontier door crossing",
    withoutPhrase: `talk negotiation dialogue resumption compromise settlement mediation return peace
      rapprochement reconciliation cooperation deal solution agreement trade`,
    targets: ["to", "for"],
    examples: [
      "[Poland] opened its borders to [Ukrainians].",
      "[Chad] opened its doors to [Sudanese refugees].",
    ],
    counterExamples: ["Poland opened a bank to Ukrainians."],
  },
  {
    id: "aids/material-support",
    relation: "AIDS",
    nouns: "support backing",
    theme: `material financial military humanitarian economic logistical logistic technical medical
      budgetary monetary fiscal`,
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
    nouns: `aid assistance relief loan grant asylum airlift bailout donation help airdrop subsidy
      handout evacuation rescue reimbursement`,
    targets: ["to", "for", "in"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Sweden]'s aid to [Somalia] grew.",
      "[China] extended a loan to [Kenya].",
      "[The IMF] approved a bailout for [Pakistan].",
    ],
    counterExamples: ["Sweden suspended its aid to Somalia."],
  },
];

export const ARMS: readonly Rule[] = [
  {
    id: "arms/receive",
    relation: "ARMS",
    verbs: "receive get obtain secure collect",
    theme: WEAPONS,
    targets: ["from"],
    reversed: true,
    examples: [
      "[>Moldova] received a radar system from [Poland].",
      "[>Chad] obtained rifles from [Libya].",
    ],
    counterExamples: ["Chad received a letter from Libya.", "Chad got missiles."],
  },
  {
    id: "arms/arm",
    relation: "ARMS",
    verbs: "arm rearm re-arm",
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
      smuggle offer dispatch funnel airlift pass fly truck ferry resume rush furnish lease turn_over`,
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
  {
    id: "arms/vessels",
    relation: "ARMS",
    verbs: "give hand donate sell lend lease turn_over supply hand_over present",
    theme: "boat gunboat warship frigate corvette submarine vessel cutter",
    targets: ["recipient", "to", "object"],
    shallow: true,
    examples: ["[Japan] handed [Vietnam] six patrol boats.", "[Spain] leased a frigate to [Peru]."],
    counterExamples: ["Japan sent six patrol boats to Vietnam."],
  },
  {
    id: "arms/noun",
    relation: "ARMS",
    nouns: "sale delivery shipment transfer supply export",
    theme: `arm weapon weaponry missile tank munition ammunition drone`,
    targets: ["to", "for"],
    of: "theme",
    modifier: "subject",
    examples: [
      "[China]'s arms sales to [Sudan] grew.",
      "[Belarus] resumed weapons shipments to [Angola].",
    ],
    counterExamples: ["China's oil sales to Sudan grew.", "China halted its arms sales to Sudan."],
  },
];

export const TRAINS: readonly Rule[] = [
  {
    id: "trains/train",
    relation: "TRAINS",
    objectOwner: true,
    verbs: "train drill coach retrain",
    targets: ["object", "recipient"],
    shallow: true,
    examples: ["[Iran] trained [Hezbollah]."],
    counterExamples: ["Britain trained for the contest."],
  },
  {
    id: "trains/forces",
    relation: "TRAINS",
    objectOwner: true,
    verbs: "train drill coach retrain instruct school teach tutor",
    theme: `${FORCES} guard rebel militia militant fighter guerrilla recruit cadet policeman militiaman`,
    targets: ["object", "recipient"],
    examples: [
      "[Britain] trained [Ukraine]'s soldiers.",
      "[>Iraq]'s army was trained by [Italy].",
      "[Pakistani] officers trained [Jordan]'s navy.",
    ],
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
