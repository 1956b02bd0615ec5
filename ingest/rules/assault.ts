import { CRAFT, type Rule } from "./rule.ts";
import { DUTIES } from "./sanction.ts";

/** Places that are taken or lost in war. */
const GROUND = `town city village capital airport airfield base island islet peninsula province region port
  harbour harbor hill ridge bridge post outpost territory stronghold fort fortress barracks
  garrison palace building embassy station garrison suburb district area enclave refinery oilfield
  field border highway position positions camp headquarters mine dam studio atoll reef`;

/** What is hit, struck or attacked in words or figures only. */
const FIGURATIVE = `deal agreement balance chord record tone note pose election market bargain low high
  snag trouble bottom peak headline jackpot plan policy proposal bill decision
  statement speech budget idea handling stance compromise accord resolution pact roof
  road problem obstacle deadlock poverty corruption inflation disease unemployment crime drug
  case charge allegation claim law lawsuit attempt bid motion amendment effort referendum candidacy cancer fire blaze extradition eviction`;

/** What people are killed or hurt by or in: attacks, and the weapons of attacks. */
const DEADLY = `attack bombing strike raid airstrike ambush shelling bombardment shooting blast explosion
  assault offensive fire gunfire bomb missile rocket mortar landmine mine grenade massacre clash
  firefight crossfire barrage shell drone battle incursion invasion operation crackdown gun bullet
  shootout fighting skirmish attacks stabbing sniper violence`;

export const OCCUPIES: readonly Rule[] = [
  {
    id: "occupies/occupy",
    relation: "OCCUPIES",
    owner: true,
    verbs: `occupy annex overrun seize capture retake recapture conquer reoccupy re-occupy reconquer
      reclaim liberate take_over overwhelm infest reannex`,
    targets: ["object", "of", "in"],
    withoutTheme: `${CRAFT} cargo goods shipment chance opportunity attention
      imagination heart mood essence power prize title seat market vote medal award post
      spotlight weapon drug money office role responsibility document`,
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
    id: "occupies/take",
    relation: "OCCUPIES",
    owner: true,
    verbs: "take storm capture seize overrun retake recapture",
    theme: GROUND,
    withoutPhrase: "account consideration court visit tour",
    withoutTheme: "visit trip flight step side place",
    targets: ["object", "of", "in"],
    examples: ["[Chadian rebels] took the town of [Abeche]."],
    counterExamples: ["Chadian rebels took a bus to Abeche."],
  },
  {
    id: "occupies/control",
    relation: "OCCUPIES",
    owner: true,
    verbs:
      "take gain regain seize assume hold tighten wrest consolidate win recapture establish retake",
    theme: "control",
    targets: ["of", "over", "from"],
    examples: ["[Iraq] took control of [Kuwait]."],
    counterExamples: ["Iraq took note of Kuwait."],
  },
  {
    id: "occupies/noun",
    relation: "OCCUPIES",
    nouns: "occupation annexation conquest takeover reoccupation recapture",
    sameVerbs: "occupy annex",
    targets: ["of"],
    of: "object",
    modifier: "subject",
    documentWide: true,
    examples: ["[Russia]'s annexation of [Crimea] was condemned."],
    counterExamples: ["Spain condemned the annexation of Crimea."],
  },
];

/** Where what is attacked stands, a place last. */
const AT = [
  "object",
  "recipient",
  "on",
  "against",
  "with",
  "at",
  "to",
  "into",
  "of",
  "near",
  "outside",
  "beside",
  "in",
] as const;

export const ATTACKS: readonly Rule[] = [
  {
    id: "attacks/claim-responsibility",
    relation: "ATTACKS",
    verbs: "claim admit accept acknowledge",
    theme: "responsibility",
    withPhrase: `attack bombing blast explosion strike raid ambush shooting assault bomb killing murder
      shelling massacre`,
    targets: ["on", "against", "at", "of", "in", "near"],
    examples: [
      "[Al-Shabaab] claimed responsibility for a raid on [Kenya].",
      "[ETA] has admitted responsibility for the bombing of a [French] bank.",
    ],
    counterExamples: ["Kenya claimed responsibility for the deal with Somalia."],
  },
  {
    id: "attacks/storm-house",
    relation: "ATTACKS",
    verbs: "storm raid break_into burst_into",
    subjectTheme: `gunman militant rebel insurgent bandit attacker assailant fighter bomber militiaman
      commando terrorist extremist`,
    targets: ["object", "of", "in", "into", "complement"],
    examples: [
      "[Chadian] rebels raided a school in [Sudan].",
      "[Malian] gunmen stormed a house used by [Nigerien] exiles.",
    ],
    counterExamples: ["Malian police stormed a house used by Nigerien exiles."],
  },
  {
    id: "attacks/attack",
    relation: "ATTACKS",
    verbs: `attack bomb shell invade bombard strike storm ambush raid fight assault torch
      hit pound torture beat rape abuse stab wound injure destroy hijack burn molest mutilate strafe
      clash battle engage pummel rocket mortar firebomb fire-bomb petrol-bomb dynamite torpedo ram
      sink scuttle maul batter hammer blast pepper rake napalm carpet-bomb
      counterattack counter-attack skirmish repulse rout defeat crush overpower
      assail maim cripple blind whip flog cane kick club bludgeon manhandle beat_up rough_up mug
      open_fire fire_on fire_at shoot_at snipe maraud  pillage plunder terrorize
      assault lay_into stone knife slash punch scuffle tussle brawl grapple barrage
      booby-trap gang-rape hack_at   push_back overrun penetrate harm hurt`,
    withoutTheme: FIGURATIVE,
    withoutPhrase: `${DUTIES} fine quota lawsuit bill`,
    withoutSubject:
      "ban tariff sanction embargo duty levy quota price cost rate shortage inflation recession slump measure",
    targets: AT,
    examples: [
      "[Iraq] invaded [Kuwait].",
      "[>Kyiv] was shelled by [Russia].",
      "[Israel] bombed targets in [Lebanon].",
      "[Turkey] attacked [Syria]'s army.",
      "[Saudi] warplanes pounded [Houthi] positions.",
    ],
    counterExamples: [
      "Turkey struck a deal with Syria.",
      "Turkey hit Syria with a new round of sanctions.",
      "Turkey's import ban hit Syria.",
    ],
  },
  {
    // What an economy is only said to be hit in, bombs hit in earnest.
    id: "attacks/bomb-place",
    relation: "ATTACKS",
    verbs: `bomb shell bombard raid torch strafe rocket mortar firebomb fire-bomb petrol-bomb dynamite
      napalm carpet-bomb ambush attack pound storm`,
    theme: "market marketplace road",
    targets: AT,
    examples: ["[Saudi] jets bombed a market in [Yemen]."],
    counterExamples: ["Saudi exports hit a market in Yemen."],
  },
  {
    id: "attacks/fire-on",
    relation: "ATTACKS",
    verbs: "fire shoot",
    intransitive: true,
    targets: ["on", "upon", "at"],
    examples: ["[Haitian] soldiers fired on [Dominican] lorries."],
    counterExamples: ["Haitian soldiers fired a gun in Santo Domingo."],
  },
  {
    id: "attacks/set-upon",
    relation: "ATTACKS",
    verbs: "set fall pounce descend turn",
    intransitive: true,
    shallow: true,
    targets: ["upon", "on"],
    subjectTheme: `settler gunman man men youth mob crowd rebel militant soldier troop police attacker villager militia gang fighter guerrilla extremist nationalist supporter guard thug skinhead insurgent bandit assailant force`,
    examples: ["Masked [Serb] men set upon [Albanian] farmers."],
    counterExamples: ["The chore fell on Albanian farmers.", "Serb rebels set upon a plan."],
  },
  {
    id: "attacks/sack",
    relation: "ATTACKS",
    verbs: "sack",
    theme: `${GROUND} shop store home temple church house mosque`,
    targets: ["object", "of", "in"],
    examples: ["[Hutu militiamen] sacked a town in [Burundi]."],
    counterExamples: ["The Burundian president sacked a mayor."],
  },
  {
    id: "attacks/spray",
    relation: "ATTACKS",
    verbs: "spray riddle rake pepper strafe",
    withPhrase: "bullet gunfire fire machine-gun machinegun shrapnel",
    targets: ["object", "of", "in"],
    examples: ["[Iraqi gunmen] sprayed the car of a [Jordanian] judge with bullets."],
    counterExamples: ["Iraqi gunmen sprayed paint on the car of a Jordanian judge."],
  },
  {
    id: "attacks/car-bomb",
    relation: "ATTACKS",
    verbs: "drive ram crash steer slam plough ",
    theme: "bomb truck car lorry vehicle van",
    withPhrase: "bomb explosive explosives dynamite",
    targets: ["into", "at", "against", "outside", "near"],
    examples: ["[Croat gunmen] drove a truck bomb into a [Muslim] hospital."],
    counterExamples: ["Croat drivers drove a truck into a Muslim hospital."],
  },
  {
    id: "attacks/rip-through",
    relation: "ATTACKS",
    verbs: "rip tear slam plough plow tear_through crash",
    subjectTheme: "bomb blast explosion missile rocket shell drone mortar grenade",
    targets: ["through", "into", "in"],
    examples: ["[Syrian] missiles slammed into a barracks of [Turkey]."],
    counterExamples: ["A scandal ripped through a barracks of Spain."],
  },
  {
    id: "attacks/capture-position",
    relation: "ATTACKS",
    verbs: "capture seize overrun take storm retake recapture destroy",
    theme:
      "stronghold position base camp post outpost hideout bunker fort garrison trench headquarters",
    targets: ["object", "of", "from"],
    withoutTheme: "hand power office",
    examples: ["[Colombian troops] captured a [FARC] stronghold."],
    counterExamples: ["Colombian troops captured a FARC flag."],
  },
  {
    id: "attacks/explode",
    relation: "ATTACKS",
    verbs: "explode detonate blow blow_up go_off set_off burst",
    targets: [
      "object",
      "outside",
      "beside",
      "near",
      "inside",
      "at",
      "next to",
      "in front of",
      "among",
      "amid",
      "against",
      "under",
      "close to",
      "in",
      "on",
    ],
    withoutTheme: "whistle anger row crisis",
    examples: [
      "[Iraqi militants] exploded a bomb outside the [Jordanian] embassy.",
      "[A suicide bomber] in Sri Lanka blew herself up beside a [Tamil minister].",
    ],
    counterExamples: ["Iraqi militants blew a whistle outside the Jordanian embassy."],
  },
  {
    id: "attacks/exchange-fire",
    relation: "ATTACKS",
    verbs: "exchange trade swap",
    theme: `fire gunfire shot blow missile rocket artillery shell airstrike strike volley salvo bullet
      shelling barrage`,
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
    verbs: `fire launch lob hurl drop throw detonate plant rain unleash pour loose discharge
      direct shower let_loose open loft fling toss place aim`,
    theme: `missile rocket shell bomb mortar artillery torpedo grenade drone shot bullet projectile
      stone explosive fire charge device strike airstrike rock molotov brick cocktail firebomb
      salvo barrage volley bomblet napalm`,
    withoutTheme: "gas tear question",
    targets: [
      "at",
      "on",
      "into",
      "against",
      "toward",
      "towards",
      "over",
      "near",
      "outside",
      "inside",
      "under",
      "to",
      "in",
    ],
    examples: ["[Hamas] fired rockets at [Israel].", "[Iran] launched drones against [Israel]."],
    counterExamples: ["Hamas fired its treasurer."],
  },
  {
    id: "attacks/down",
    relation: "ATTACKS",
    verbs: "shoot_down down shoot bring_down sink torpedo intercept ram",
    theme: `plane aircraft jet helicopter drone airliner warplane fighter glider ship boat vessel frigate
      tanker destroyer submarine gunboat trawler ferry`,
    targets: ["object", "of", "over", "in"],
    examples: ["[Syria] shot down a [Turkish] jet."],
    counterExamples: ["Syria bought a Turkish jet."],
  },
  {
    id: "attacks/truce",
    relation: "ATTACKS",
    verbs: "violate breach break flout",
    theme: "ceasefire cease-fire truce armistice",
    targets: ["with", "against", "in"],
    reciprocal: true,
    objectless: true,
    examples: ["[Armenia] violated the ceasefire with [Azerbaijan]."],
    counterExamples: ["Armenia violated the law of Azerbaijan."],
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
    targets: ["against", "on", "in", "of", "with"],
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
    id: "attacks/wage-war",
    relation: "ATTACKS",
    verbs: "fight wage",
    theme: "war battle",
    targets: ["against", "with"],
    reciprocal: true,
    examples: [
      "[Bolivia] and [>Paraguay] fought a war over the Chaco.",
      "[India] and [>Pakistan] have fought three wars.",
    ],
    counterExamples: ["Bolivia fought a war against drugs."],
  },
  {
    id: "attacks/raid",
    relation: "ATTACKS",
    nouns: "raid strike campaign mission sortie operation",
    theme: `air bombing helicopter commando guerrilla rocket artillery missile cross-border night drone
      bomber retaliatory reprisal punitive ground military sniper mortar sabotage`,
    withoutTheme: "rescue relief aid humanitarian training general hunger",
    targets: ["on", "against", "in", "at", "into", "of", "near", "over"],
    modifier: "subject",
    examples: ["[Turkey] launched air raids on [Kurdish] camps."],
    counterExamples: ["Turkey organised a night train to Kurdish camps."],
  },
  {
    id: "attacks/battle",
    relation: "ATTACKS",
    nouns: `battle clash firefight gunfight gunbattle skirmish combat hostilities fighting shootout
      shoot-out dogfight duel brawl crossfire`,
    withoutTheme: "legal court war-of-words verbal election title",
    targets: ["with", "against"],
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[Kurdish fighters] fought a battle with [Turkish] troops.",
      "Clashes between [Thailand] and [>Cambodia] went on.",
    ],
    counterExamples: ["Kurdish fighters watched a battle with Turkish troops on television."],
  },
  {
    id: "attacks/reprisal",
    relation: "ATTACKS",
    nouns: "reprisal",
    targets: ["against", "on", "upon"],
    modifier: "subject",
    examples: ["[Eritrea] carried out reprisals against [Djibouti]."],
    counterExamples: [
      "Eritrea seized a ship in a reprisal for the arrest in Djibouti of one of its agents.",
    ],
  },
  {
    id: "attacks/noun",
    relation: "ATTACKS",
    nouns: `attack bombing raid strike offensive assault airstrike ambush shelling bombardment
      incursion fire blow torture strafing onslaught artillery explosion fighting blast
      counteroffensive counter-offensive counterattack counter-attack blitz foray salvo barrage
      firebombing stabbing shooting rape beating sabotage hijacking atrocity
      gunfire cannonade rampage volley storming sinking mutilation invasion advance`,
    withoutTheme: "hunger general cyber heart",
    targets: ["on", "against", "at", "of", "into", "near", "in", "over"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Israel]'s attack on [Lebanon] was condemned.",
      "[Turkey] launched an offensive against [Syria].",
      "[Saudi Arabia] carried out airstrikes in [Yemen].",
      "[Rwandan] troops opened fire on [Burundi].",
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
    verbs: `kill assassinate murder massacre execute behead lynch slaughter hang gun_down shoot slay
      decapitate strangle suffocate exterminate annihilate liquidate mow_down cut_down
      wipe_out martyr crucify disembowel dismember bayonet machine-gun electrocute guillotine
      shoot_dead poison finish_off`,
    withoutTheme: `bill plan proposal project deal hope scheme order policy contract warrant picture film
      photo video idea legislation amendment initiative portrait flag banner`,
    actorIn: "in by during from",
    actorNouns: DEADLY,
    targets: ["object", "recipient", "of", "in"],
    examples: [
      "[Israel] killed [Hassan Nasrallah].",
      "[>Jamal Khashoggi] was murdered by [Saudi Arabia].",
      "Two [>Syrian] soldiers were killed in an [Israeli] air strike.",
    ],
    counterExamples: ["Israel killed the proposal."],
  },
  {
    id: "kills/to-death",
    relation: "KILLS",
    verbs: `hack stab beat shoot stone club bludgeon burn starve torture batter knife crush trample
      put kick frighten whip cut choke`,
    withPhrase: "death dead",
    targets: ["object"],
    examples: ["[Shining Path] hacked two [Peruvian] farmers to death."],
    counterExamples: ["Shining Path put two Peruvian farmers to flight."],
  },
  {
    id: "kills/throats",
    relation: "KILLS",
    verbs: "cut slit slash",
    theme: "throat",
    targets: ["of", "object"],
    examples: ["[Al-Shabaab] slit the throats of nine [Kenyan] farmers."],
    counterExamples: ["Al-Shabaab cut the wages of nine Kenyan farmers."],
  },
  {
    id: "kills/die",
    relation: "KILLS",
    verbs: "die perish",
    unaccusative: true,
    actorIn: "in by during from under",
    actorNouns: DEADLY,
    targets: ["object"],
    examples: ["Nine [>Yemeni] fishermen died in a [Saudi] air strike."],
    counterExamples: ["Nine Yemeni fishermen died in a Saudi hospital."],
  },
  {
    id: "kills/lives",
    relation: "KILLS",
    verbs: "claim take",
    theme: "life",
    targets: ["of"],
    examples: ["[Boko Haram] took the lives of 20 [Cameroonian] soldiers."],
    counterExamples: ["Boko Haram took the weapons of 20 Cameroonian soldiers."],
  },
  {
    id: "kills/leave-dead",
    relation: "KILLS",
    verbs: "leave",
    withPhrase: "dead",
    targets: ["object"],
    examples: ["[Basque separatists] left two [French] policemen dead."],
    counterExamples: ["Basque separatists left two French policemen alone."],
  },
  {
    id: "kills/noun",
    relation: "KILLS",
    nouns: `killing assassination murder massacre execution slaughter slaying beheading lynching genocide
      extermination pogrom poisoning decapitation`,
    targets: ["of", "in", "at"],
    of: "object",
    modifier: "subject",
    examples: ["[Iran]'s execution of [Alireza Akbari] was condemned."],
    counterExamples: ["France condemned the execution of Alireza Akbari."],
  },
];

/** Read before criticism: troops under fire are shot at. */
export const UNDER_FIRE: readonly Rule[] = [
  {
    id: "attacks/under-fire",
    relation: "ATTACKS",
    verbs: "come be fall",
    withPhrase: "fire attack bombardment shelling shellfire",
    subjectTheme: `troop soldier force convoy patrol peacekeeper policeman position army unit ship jet helicopter plane town village base outpost garrison gunboat observer monitor guard ranger`,
    reversed: true,
    targets: ["from", "by", "under"],
    examples: ["[>Armenian] troops came under fire from [Azerbaijan]."],
    counterExamples: ["Armenian ministers came under fire from Azerbaijan."],
  },
];
