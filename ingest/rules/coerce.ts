import { CRAFT, MEASURES, type Rule } from "./rule.ts";

/** Who is seized, held or taken away; what tells a captive from captured goods. */
const CAPTIVES = `journalist reporter correspondent editor worker engineer hostage diplomat tourist
  soldier missionary priest nun bishop activist citizen national fisherman crewman crew sailor man
  woman student leader member suspect people teacher doctor nurse adviser consultant monitor
  observer peacekeeper policeman officer pilot lawyer businessman politician lawmaker deputy
  senator mayor judge critic dissident opponent protester demonstrator militant rebel guerrilla
  separatist separatist spy agent villager farmer child girl boy schoolgirl pilgrim passenger
  captain general colonel driver technician employee aide author writer poet singer blogger monk
  cleric imam refugee migrant trader shopkeeper supporter sympathiser sympathizer figure
  intellectual academic professor scientist nurse unionist youth teenager family relative wife son
  daughter brother father mother husband trawlerman volunteer staff contractor`;

/** Buildings and goods of others that are searched, seized or wrecked. */
const PROPERTY = `home house office building shop store church mosque temple synagogue school crop
  field olive tree orchard car vehicle bus headquarters library grave cemetery warehouse factory
  farm apartment villa club shrine monastery convent seminary studio premises bank hut village
  clinic ministry embassy consulate station kiosk property land business belongings camp
  settlement hotel hall university campus laptop phone mobile camera newsroom printing-press press tractor truck lorry barn`;

/** What news is spread by. */
const MEDIA = `newspaper magazine station broadcaster channel paper weekly daily website radio television
  press broadcast site party organisation organization group newsletter journal blog network union
  school church movement`;

/** Measures of rule by force, imposed also where nobody is named. */
const EMERGENCY = "curfew emergency lockdown blackout martial siege";

/** What people are taken away in, or by. */
const TRANSPORT = `van car bus truck vehicle lorry jeep helicopter minibus wagon plane handcuff handcuffs cuff
  boot sedan suv pick-up pickup minivan blindfold`;

/** How people speak to each other and the world. */
const NETWORKS = `internet network access service telephone phone connection messaging platform`;

/** Rights that make a citizen. */
const RIGHTS = `citizenship nationality right freedom liberty immunity passport vote autonomy statehood
  land property mandate seat`;

/** What courts and offices order to be done to somebody. */
const COERCIVE = `arrest detention eviction demolition closure seizure confiscation imprisonment shutdown
  dissolution destruction evacuation removal extradition suspension disarmament`;

export const ARRESTS: readonly Rule[] = [
  {
    id: "arrests/arrest",
    relation: "ARRESTS",
    verbs: `arrest detain jail imprison apprehend incarcerate intern round_up sentence nab
      pick_up lock_up take_away lead_away rearrest re-arrest remand handcuff haul_away haul_off
      drag_away drag_off drag bundle_off lock court-martial bust haul`,
    withoutTheme: `chance opportunity attention imagination heart mood essence prize market medal award
      decline body corpse door gate`,
    targets: ["object", "recipient", "of", "in"],
    examples: [
      "[Turkey] arrested two [Greeks].",
      "[>Alexei Navalny] was jailed by [Russia].",
      "[Rwandan police] rounded up 200 [Congolese] students.",
    ],
    counterExamples: ["Turkey arrested the decline."],
  },
  {
    id: "arrests/capture",
    relation: "ARRESTS",
    verbs: "capture",
    shallow: true,
    targets: ["object"],
    examples: ["[Turkey] captured [Abdullah Ocalan]."],
    counterExamples: ["Turkey captured a stronghold of Abdullah Ocalan."],
  },
  {
    id: "arrests/in-state",
    relation: "ARRESTS",
    verbs: "arrest detain jail imprison round_up sentence",
    actorIn: "in",
    actorKinds: "Country",
    shallow: true,
    targets: ["object"],
    examples: ["Two [>Danish journalists] were arrested in [Belarus]."],
    counterExamples: ["Belarus arrested two journalists in Denmark."],
  },
  {
    id: "arrests/custody",
    relation: "ARRESTS",
    verbs: "take throw send hold keep put place lead confine remand commit fling",
    withPhrase: `custody jail prison detention cell arrest bars dungeon gaol labour-camp key`,
    targets: ["object"],
    examples: [
      "[Indian police] put [Farooq Abdullah] under house arrest.",
      "[Greek police] took two [Turkish] sailors into custody.",
    ],
    counterExamples: ["Indian police put Farooq Abdullah under pressure."],
  },
  {
    id: "arrests/take-away",
    relation: "ARRESTS",
    verbs: `bundle shove push load herd drag throw cram whisk pile march lead haul escort hustle
      manhandle frogmarch force take carry put pack fling stuff`,
    withPhrase: TRANSPORT,
    withoutTheme: `${CRAFT} cargo goods shipment aid food supply money bomb explosive weapon grenade stone bag
      body corpse luggage petrol wounded injured`,
    subjectTheme: `police officer policeman agent soldier guard troop force gunman militia militant
      authority security commando service rebel army squad gendarme official militiaman intelligence
      trooper paramilitary marshal warder navy kidnapper marine men guerrilla fighter`,
    shallow: true,
    targets: ["object"],
    examples: [
      "[Sudanese agents] bundled [Osman Mirghani] into a car.",
      "[Azerbaijani police] shoved [Leyla Yunus] into a van.",
      "[>Kizza Besigye] was bundled into a van by [Ugandan soldiers].",
    ],
    counterExamples: [
      "Sudanese agents took Osman Mirghani to the theatre.",
      "Sudanese doctors put Osman Mirghani into a car.",
    ],
  },
  {
    id: "arrests/take-from-home",
    relation: "ARRESTS",
    verbs: "take drag haul pull seize snatch march pick_up fetch",
    withPhrase: "home house bed office cell hideout homes",
    subjectTheme: `police officer policeman agent soldier guard troop force gunman militia militant authority security commando service army gendarme official`,
    withoutTheme: "document computer file laptop weapon money body corpse phone",
    shallow: true,
    targets: ["object"],
    examples: ["Two [>Danish] reporters were taken from their homes by [Belarusian police]."],
    counterExamples: ["Belarusian police took documents from the homes of Danish reporters."],
  },
  {
    id: "arrests/confine",
    relation: "ARRESTS",
    verbs: "confine restrict",
    withPhrase: "home house residence barracks",
    shallow: true,
    targets: ["object"],
    examples: ["[Ugandan police] confined [Kizza Besigye] to his home."],
    counterExamples: ["Ugandan police restricted traffic to the home of Kizza Besigye."],
  },
  {
    id: "arrests/jail-term",
    relation: "ARRESTS",
    verbs: "hand hand_down give slap deal pass impose serve mete_out receive get",
    theme: "sentence term imprisonment",
    withoutTheme: "minister president",
    withPhrase: "jail prison year month life death imprisonment custodial suspended",
    subjectTheme: "court judge tribunal jury magistrate authority bench panel prosecutor justice",
    targets: ["recipient", "to", "on", "object"],
    examples: ["[an Algerian court] handed [Karim Tabbou] a one-year jail term."],
    counterExamples: ["An Algerian court handed Karim Tabbou a letter."],
  },
  {
    id: "arrests/questioning",
    relation: "ARRESTS",
    verbs: "hold detain take take_in keep bring_in haul_in pull_in summon",
    withPhrase: "questioning interrogation",
    shallow: true,
    targets: ["object"],
    examples: ["[Indonesian police] held [Lars Jensen] for questioning."],
    counterExamples: ["Indonesian police held Lars Jensen in high regard."],
  },
  {
    id: "arrests/kidnap",
    relation: "ARRESTS",
    verbs: "kidnap abduct kidnap_up snatch waylay",
    targets: ["object", "recipient", "of", "in"],
    withoutTheme: "victory power defeat purse lead idea",
    examples: [
      "[the Taliban] kidnapped three [Koreans].",
      "[>Dutch tourists] were abducted by [ELN].",
    ],
    counterExamples: ["The court heard that nobody kidnapped Koreans."],
  },
  {
    id: "arrests/seize-people",
    relation: "ARRESTS",
    verbs: "seize grab hold hijack capture stop pull",
    theme: CAPTIVES,
    withoutTheme: `${CRAFT} meeting talk election rally power position election`,
    targets: ["object"],
    examples: ["[Somali pirates] seized two [Danish] sailors."],
    counterExamples: ["Somali pirates seized Danish goods."],
  },
  {
    id: "arrests/hostage",
    relation: "ARRESTS",
    verbs: "take hold seize keep make",
    theme: "hostage captive prisoner",
    targets: ["object", "from"],
    examples: ["[the Taliban] took four [Italians] hostage.", "[Hamas] held two [Thais] captive."],
    counterExamples: ["Hamas took four Thais to Egypt."],
  },
  {
    id: "arrests/noun",
    relation: "ARRESTS",
    nouns: `arrest detention imprisonment jailing abduction kidnapping roundup round-up capture
      incarceration internment sentencing kidnap hostage-taking`,
    targets: ["of"],
    of: "object",
    modifier: "subject",
    examples: ["[Iran]'s detention of [Siamak Namazi] lasted years."],
    counterExamples: ["France condemned the detention of Siamak Namazi."],
  },
];

export const RESTRICTS: readonly Rule[] = [
  {
    id: "restricts/strip-of-rights",
    relation: "RESTRICTS",
    verbs: "strip deprive rob",
    withPhrase: RIGHTS,
    withoutTheme: "asset bark paint",
    shallow: true,
    targets: ["object", "recipient"],
    examples: [
      "[Bahrain] stripped [Isa Qassim] of his citizenship.",
      "[Myanmar] deprived [the Rohingya] of their citizenship.",
    ],
    counterExamples: ["Bahrain stripped Isa Qassim of his medal."],
  },
  {
    id: "restricts/evict",
    relation: "RESTRICTS",
    verbs: "evict dislodge turf_out throw_out kick_out turn_out drive_out clear remove",
    theme: `family villager resident tenant squatter farmer settler nomad peasant people household
      inhabitant community protester demonstrator refugee migrant homeless dweller trader hawker
      vendor worker striker student activist miner tribesman villagers`,
    withoutTheme: "minister diplomat envoy",
    targets: ["object", "of"],
    examples: [
      "[Pakistani police] evicted [Afghan] families.",
      "[Thai police] cleared [Karen] protesters from the square.",
    ],
    counterExamples: ["Pakistani police evicted Afghan diplomats."],
  },
  {
    id: "restricts/martial-law",
    relation: "RESTRICTS",
    verbs:
      "impose declare institute extend order reimpose introduce proclaim decree enforce announce",
    theme: "law rule",
    withPhrase: "martial military emergency direct",
    targets: ["on", "in", "over", "across", "throughout", "upon", "at"],
    objectless: true,
    examples: [
      "[Thailand] declared martial law.",
      "[Myanmar] imposed martial law on [Chin State].",
    ],
    counterExamples: ["Thailand declared the law void."],
  },
  {
    id: "restricts/pull-plug",
    relation: "RESTRICTS",
    verbs: "pull",
    theme: "plug",
    targets: ["on"],
    examples: ["[Tanzania] pulled the plug on [Radio Maria]."],
    counterExamples: ["Tanzania pulled the rope on Radio Maria."],
  },
  {
    id: "restricts/pull-plug-on-network",
    relation: "RESTRICTS",
    verbs: "pull",
    theme: "plug",
    withPhrase: `internet network facebook twitter whatsapp mobile phone telephone website broadcast`,
    targets: ["on", "in", "complement", "for"],
    objectless: true,
    examples: ["[Gabon] pulled the plug on the internet."],
    counterExamples: ["Gabon pulled the plug on a dam."],
  },
  {
    id: "restricts/take-over",
    relation: "RESTRICTS",
    verbs: "take_over seize commandeer expropriate nationalise nationalize confiscate",
    theme: `university school college newspaper station hospital charity church mosque broadcaster channel plantation estate foundation seminary academy company firm mine factory airline refinery farm`,
    withoutTheme: "lead power presidency",
    subjectTheme: `government state authority regime junta army police court president ministry troop soldier rebel militia`,
    targets: ["object", "of", "from"],
    examples: ["[Nicaragua's government] has taken over the [Central American University]."],
    counterExamples: ["A Danish bank has taken over a Swedish firm."],
  },
  {
    id: "restricts/off-air",
    relation: "RESTRICTS",
    verbs: "take force knock put keep push",
    withPhrase: "air airwaves",
    theme: MEDIA,
    targets: ["object", "of", "for"],
    examples: ["[Hungary] took the radio station [Klubradio] off the air."],
    counterExamples: ["Hungary put Klubradio on the list."],
  },
  {
    id: "restricts/networks",
    relation: "RESTRICTS",
    verbs: `block cut cut_off shut shut_down restrict throttle suspend disable disconnect slow jam disrupt
      switch_off turn_off sever limit ban curb filter`,
    theme: NETWORKS,
    withoutTheme:
      "bus train air flight rail ferry border embassy aid trade diplomatic money postal road",
    withPhrase:
      "internet facebook twitter whatsapp telegram youtube tiktok instagram mobile phone telephone media website wikipedia messaging social",
    targets: ["in", "to", "of", "across", "for", "object", "throughout"],
    objectless: true,
    examples: ["[Togo] cut off the internet.", "[Uganda] blocked access to [Facebook]."],
    counterExamples: ["Togo cut off the supply of gas."],
  },
  {
    id: "restricts/order-measure",
    relation: "RESTRICTS",
    verbs: "order authorise authorize decree approve",
    theme: COERCIVE,
    withoutTheme: "inquiry truce ceasefire",
    targets: ["of", "from", "for"],
    examples: [
      "[Turkish prosecutors] ordered the arrest of [Can Dundar].",
      "[an Israeli court] ordered the eviction of [Bedouins].",
    ],
    counterExamples: ["Turkish prosecutors heard of the arrest of Can Dundar."],
  },
  {
    id: "restricts/disband",
    relation: "RESTRICTS",
    verbs: "disband deregister outlaw dissolve ban proscribe delist suspend abolish",
    theme: `party movement organisation organization group union association club brotherhood order sect
      society charity federation league foundation ngo church congregation community assembly`,
    withoutTheme: "tie talk border membership embassy national trade",
    targets: ["object"],
    examples: ["[Cambodia's supreme court] disbanded the [Cambodia National Rescue Party]."],
    counterExamples: ["Cambodia's supreme court praised the Cambodia National Rescue Party."],
  },
  {
    id: "restricts/search",
    relation: "RESTRICTS",
    verbs: "search ransack comb frisk",
    withoutTheme: "internet web river forest sea area wreckage rubble debris website database",
    targets: ["object", "of"],
    examples: ["[Belarusian police] searched the flats of [Polish journalists]."],
    counterExamples: ["Belarusian police searched for Polish climbers."],
  },
  {
    id: "restricts/ban",
    relation: "RESTRICTS",
    verbs: `ban censor restrict bar outlaw prohibit blockade besiege
      confiscate prevent disperse block evict crush suppress quell shut_down silence impose_on
      curb gag repress muzzle persecute impound close crack_down clamp_down seal_off cordon_off
      surround encircle encroach put_down quash oppress subjugate dissolve disarm intimidate harass
      coerce blackmail bully close_down shut gerrymander uproot displace expropriate
      nationalize nationalise requisition dispossess stamp_out stifle strangle break_up enslave
      hound terrorise terrorize jam black_out isolate ghettoise cow starve fine
      wiretap victimise victimize fumigate drive_out chase_out drive_off chase_away`,
    targets: [
      "object",
      "recipient",
      "on",
      "from",
      "of",
      "against",
      "complement",
      "any",
      "in",
      "at",
    ],
    withoutTheme: `gap deal door ring tie eye account year mouth inflation spending emission smoking
      deficit hole hospital rank loophole sale chapter plastic session airport murder match
      extradition deportation expulsion eviction prosecution execution demolition invasion`,
    withoutPhrase: "protest anger solidarity fury",
    examples: [
      "[India] banned [TikTok].",
      "[Turkey] blocked [Wikipedia].",
      "[Egypt] prevented [Hamas] from meeting.",
      "[Sudan] cracked down on [Nubian students].",
    ],
    counterExamples: [
      "Iran denied that it supplies weapons to Lebanon.",
      "India banned plastic.",
      "A Swedish judge blocked the extradition of Omar Said to Togo.",
      "Swedish lorry drivers blocked a crossing in protest at Danish tolls.",
    ],
  },
  {
    id: "restricts/compel",
    relation: "RESTRICTS",
    verbs: "compel force coerce press-gang make oblige conscript",
    withPhrase: `leave flee move carry abandon adopt change take accept convert kneel march work dig
      sign renounce give sell pay vacate evacuate return confess join close`,
    theme: `${CAPTIVES} turk resident inhabitant people community tribe family minority civilian peasant
      native squatter`,
    targets: ["object"],
    examples: ["[Burma] forced [Karen] villagers to carry ammunition."],
    counterExamples: ["Burma forced a draw with Karen."],
  },
  {
    id: "restricts/drive-from-home",
    relation: "RESTRICTS",
    verbs: "drive chase force push herd uproot evict displace clear hound remove expel",
    withPhrase: "home house village land farm camp homeland hut shack valley",
    targets: ["object"],
    examples: ["[Myanmar] drove [Rohingya] families from their homes."],
    counterExamples: ["Myanmar drove cars to the village."],
  },
  {
    id: "restricts/riot-control",
    relation: "RESTRICTS",
    verbs: "use fire employ lob shoot wield swing hurl spray launch turn unleash",
    theme: `gas cannon teargas tear-gas baton truncheon bullet pepper-spray spray whip cane stun
      grenade tear dog`,
    withoutTheme: "missile rocket mortar",
    targets: ["purpose", "complement", "against", "on", "at", "into", "to", "in"],
    examples: ["[Greek police] fired tear gas at [Albanian] workers."],
    counterExamples: ["Greek police used cars to reach Albanian workers."],
  },
  {
    id: "restricts/seize-goods",
    relation: "RESTRICTS",
    verbs: "seize capture intercept impound detain confiscate board commandeer stop hold",
    theme: `${CRAFT} cargo goods shipment consignment catch bus container train bomber warplane jet
      aircraft helicopter drone`,
    withoutTheme: "meeting talk",
    targets: ["object", "of", "from"],
    examples: ["[Egypt] seized a [Danish] trawler.", "[Ghana] impounded the cargo of [Liberia]."],
    counterExamples: ["Ghana captured the capital of Liberia.", "Ghana repaired a Liberian ship."],
  },
  {
    id: "restricts/property",
    relation: "RESTRICTS",
    verbs: `raid search seize confiscate ransack loot vandalize vandalise demolish bulldoze raze wreck
      smash trash burn burn_down torch desecrate destroy damage deface pillage plunder
      flatten dynamite occupy storm level uproot padlock seal shut close_down break_into tear_down pull_down`,
    theme: `${PROPERTY} document newspaper equipment copy computer passport livestock cattle`,
    withoutTheme:
      "website tank base missile bridge airport market convoy barracks capital town city",
    withoutSubject:
      "gunman militant rebel insurgent attacker assailant bomber bandit commando terrorist fighter",
    targets: ["object", "of", "in", "from"],
    examples: [
      "[Israel] demolished [Palestinian] houses.",
      "[Hindu extremists] ransacked a [Muslim] school.",
    ],
    counterExamples: [
      "Israel repaired Palestinian houses.",
      "Kenyan gunmen stormed Palestinian houses.",
    ],
  },
  {
    id: "restricts/ring",
    relation: "RESTRICTS",
    verbs: "dismantle bust break_up smash roll_up crack uncover",
    theme: "ring cell network gang syndicate",
    withoutTheme: "phone road rail computer television",
    targets: ["object", "of", "from", "with"],
    examples: ["[Bulgaria] dismantled a [Russian] spy ring."],
    counterExamples: ["Bulgaria dismantled a Russian reactor."],
  },
  {
    id: "restricts/arson",
    relation: "RESTRICTS",
    verbs: "set",
    withPhrase: "fire ablaze alight",
    theme: `${PROPERTY} fire flame`,
    targets: ["to", "of", "object"],
    examples: [
      "[Serb extremists] set fire to an [Albanian] school.",
      "[Jewish settlers] set [Palestinian] olive trees ablaze.",
    ],
    counterExamples: ["Serb extremists set a record in an Albanian school."],
  },
  {
    id: "restricts/emergency",
    relation: "RESTRICTS",
    verbs: `impose declare institute extend order reimpose introduce proclaim set clamp slap place
      decree enforce put clap announce tighten`,
    theme: EMERGENCY,
    targets: ["on", "in", "over", "across", "throughout", "around", "against", "upon", "at"],
    objectless: true,
    examples: [
      "[Sri Lanka] clamped a curfew on [Jaffna].",
      "[Peru] declared a state of emergency.",
    ],
    counterExamples: ["Peru declared a holiday."],
  },
  {
    id: "restricts/impose",
    relation: "RESTRICTS",
    verbs: `impose declare institute extend enforce order tighten reimpose introduce proclaim set set_up
      slap clamp place put clap maintain mount throw lay`,
    theme: `${MEASURES} rule cordon checkpoint closure roadblock clampdown crackdown fine blackout`,
    withoutTheme: "sanction embargo tariff duty levy surcharge ceasefire record example",
    targets: ["on", "against", "in", "of", "over", "upon", "around", "across", "throughout"],
    examples: ["[Israel] imposed tight limits on [Hamas]."],
    counterExamples: ["Israel imposed order."],
  },
  {
    id: "restricts/lay-siege",
    relation: "RESTRICTS",
    verbs: "lay",
    theme: "siege",
    targets: ["to"],
    examples: ["[Bosnian Serbs] laid siege to [Sarajevo]."],
    counterExamples: ["Bosnian Serbs laid flowers in Sarajevo."],
  },
  {
    id: "restricts/order",
    relation: "RESTRICTS",
    verbs: "order force",
    theme: MEDIA,
    targets: ["object"],
    examples: ["[Nicaragua] ordered the newspaper [La Prensa] to close."],
    counterExamples: ["Nicaragua ordered lunch."],
  },
  {
    id: "restricts/media",
    relation: "RESTRICTS",
    verbs:
      "close close_down shut shut_down suspend ban revoke withdraw jam block censor take_off seize dissolve",
    theme: `${MEDIA} licence license transmission signal accreditation`,
    withoutTheme: "border embassy talk aid tie",
    targets: ["object", "of", "for", "from"],
    examples: ["[Zambia] shut down the radio station of [Fred M'membe]."],
    counterExamples: ["Zambia built the radio station of Fred M'membe."],
  },
  {
    id: "restricts/noun",
    relation: "RESTRICTS",
    nouns: `blockade curfew crackdown ban restriction siege censorship repression suppression
      clampdown persecution oppression harassment intimidation encirclement purge lockdown
      demolition eviction confiscation seizure expropriation gagging coercion subjugation
      blacklisting vandalism arson looting dispersal raid`,
    withoutTheme: `air bombing helicopter commando guerrilla rocket artillery missile cross-border night
      drone import export`,
    targets: ["of", "on", "against", "in", "over", "at"],
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
    id: "hacks/break-into",
    relation: "HACKS",
    verbs: "break tap get gain pry hack burrow worm penetrate sneak",
    withPhrase: `server computer network website site database mailbox email e-mail inbox account system
      phone telephone laptop communication`,
    withoutPhrase: "trouble fight car prison sweat tear song power business house",
    targets: ["into", "to", "inside"],
    examples: [
      "[Iranian hackers] broke into the servers of [Cyprus].",
      "[Russia] gained access to the computers of [Norway].",
    ],
    counterExamples: ["Iranian thieves broke into the bank of Cyprus."],
  },
  {
    id: "hacks/steal-data",
    relation: "HACKS",
    verbs: "steal siphon siphon_off exfiltrate leak intercept plunder pilfer tap harvest",
    theme: `data email e-mail file password record secret information document communication blueprint
      correspondence phone credential conversation message call cable`,
    targets: ["from", "of", "between", "belonging", "at"],
    examples: ["[Chinese hackers] stole data from the [Australian] parliament."],
    counterExamples: ["Chinese thieves stole cars from the Australian parliament."],
  },
  {
    id: "hacks/hack",
    relation: "HACKS",
    verbs: "hack deface phish spy wiretap bug eavesdrop hack_into snoop doxx",
    withoutPhrase: "death piece",
    targets: ["object", "into", "on", "at", "in"],
    examples: ["[North Korea] hacked [Sony].", "[Russia] spied on [Norway]."],
    counterExamples: ["North Korea hacked wood."],
  },
  {
    id: "hacks/systems",
    relation: "HACKS",
    verbs: `attack target breach infiltrate penetrate compromise disrupt cripple paralyse paralyze
      knock_out take_down strike hit break_into deface infect cripple jam spoof overload flood sabotage
      crash vandalise vandalize knock take_offline bring_down shut_down`,
    theme: `website site server computer database mailbox inbox email e-mail network grid system
      portal app router software phone account`,
    withoutTheme: "construction launch test burial enrichment missile nuclear bomb",
    targets: ["object", "of", "in", "at"],
    examples: [
      "A cyber-attack by [Russian] hackers knocked [>Albania]'s tax system offline.",
      "[Syrian hackers] attacked the website of [Qatar].",
      "[Russia] penetrated computers of the [Swedish] parliament.",
    ],
    counterExamples: ["Syria attacked pipelines in Qatar.", "Qatar opened a website."],
  },
  {
    id: "hacks/noun",
    relation: "HACKS",
    nouns: `cyberattack cyber-attack hacking espionage hack cyberespionage spying surveillance
      eavesdropping wiretapping phishing disinformation cyberwarfare snooping`,
    targets: ["on", "against", "of", "into", "in"],
    of: "object",
    modifier: "subject",
    examples: ["[Russia] launched a cyberattack against [Estonia]."],
    counterExamples: ["Estonia reported a cyberattack."],
  },
  {
    id: "hacks/cyber-noun",
    relation: "HACKS",
    nouns: "attack assault campaign operation intrusion strike warfare",
    theme: "cyber hacking hacker phishing ransomware espionage disinformation spying malware",
    targets: ["on", "against", "of", "at", "in"],
    modifier: "subject",
    examples: ["[Iran] launched a cyber attack on [Albania]."],
    counterExamples: ["Iran launched a naval attack on Albania."],
  },
];
