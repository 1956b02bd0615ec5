import type { Rule } from "./rule.ts";

/** What somebody did, said or is, when it is found fault with. */
const CONDUCT = `decision policy treatment behaviour behavior record conduct handling plan proposal
  stance position remark comment statement action move role law bill move claim rule speech approach
  interference failure refusal crackdown meddling support silence war campaign response vote
  verdict ruling election invasion occupation hypocrisy report article cartoon film measure`;

/** Words for a lawsuit. */
const SUIT = `suit lawsuit case complaint charge accusation allegation proceedings proceeding
  indictment claim petition writ warrant action motion appeal`;

export const CRITICIZES: readonly Rule[] = [
  {
    id: "criticizes/summon",
    relation: "CRITICIZES",
    verbs: "summon call_in carpet haul_in summons",
    theme: "ambassador envoy diplomat charge consul attache",
    targets: ["object", "from"],
    examples: [
      "[France] summoned [Turkey]'s ambassador.",
      "[>Peru]'s consul was called in by [Chile].",
      "[Mali] and [>Niger] have called in each other's envoys.",
    ],
    counterExamples: ["France summoned its courage."],
  },
  {
    id: "criticizes/criticize",
    relation: "CRITICIZES",
    verbs: `criticize criticise condemn denounce deplore slam rebuke lambast lambaste deride
 blast censure chide scold castigate berate reprimand  object mock insult
 ridicule lament fault reproach disparage disapprove regret assail excoriate pillory vilify
 flay skewer upbraid rap bash taunt bemoan bewail fume rail inveigh fulminate
 thunder hit_out lash_out lay_into tear_into sound_off round_on lash hammer
 admonish remonstrate demonize demonise malign scoff sneer bristle jeer heckle belittle
 denigrate savage vituperate speak_out hit_at call_out dress_down tell_off demur dissent
  find_fault trash pan satirize lampoon slate bridle frown
  revile slander smear defame tick_off take_on shame`,
    withoutPhrase: "defence defense favour favor support",
    targets: [
      "object",
      "at",
      "about",
      "against",
      "of",
      "over",
      "to",
      "with",
      "on",
      "any",
      "complement",
      "as",
      "by",
    ],
    examples: [
      "[Germany] condemned [Iran].",
      "[Turkey] slammed [Greece]'s plan.",
      "[>Hungary] was criticised by [the European Union].",
      "[Brazil] lashed out at [Peru] over the dam.",
      "[Ghana] hit out at [Togo].",
      "[Mexico] railed against [Spain].",
    ],
    counterExamples: ["Germany condemned the building.", "Rain lashed the coast of Germany."],
  },
  {
    id: "criticizes/complain",
    relation: "CRITICIZES",
    verbs: "complain grumble moan carp quibble protest_to protest_over",
    targets: ["about", "over", "of", "against", "at", "by", "complement", "to"],
    examples: [
      "[Greece] complained about [Turkey].",
      "[Greece] complained to NATO that [Turkey] had sent jets.",
    ],
    counterExamples: ["Greece complained about the heat."],
  },
  {
    id: "criticizes/attack-conduct",
    relation: "CRITICIZES",
    verbs: "attack assault savage trash tear knock protest",
    theme: CONDUCT,
    targets: ["object", "of", "by"],
    examples: ["[Latvia] attacked [Russia]'s treatment of minorities."],
    counterExamples: ["Latvia attacked Russia."],
  },
  {
    id: "criticizes/question",
    relation: "CRITICIZES",
    verbs: "question challenge doubt",
    theme: `${CONDUCT} legality motive legitimacy wisdom credibility commitment sincerity value independence right competence honesty fairness good-faith`,
    targets: ["object", "of", "by"],
    examples: ["[Latvia] questioned [Russia]'s motives."],
    counterExamples: ["Latvian police questioned two Russians."],
  },
  {
    id: "criticizes/cry-foul",
    relation: "CRITICIZES",
    verbs: "cry shout",
    theme: "foul",
    targets: ["over", "about", "at", "against"],
    examples: ["[Peru] cried foul over [Chile]'s map."],
    counterExamples: ["Peru cried for help over Chile's floods."],
  },
  {
    id: "criticizes/express",
    relation: "CRITICIZES",
    verbs: "express voice convey register air vent state show communicate reiterate share declare",
    theme: `anger outrage dismay disappointment displeasure indignation regret disgust revulsion
      dissatisfaction disapproval fury annoyance irritation criticism condemnation concern alarm
      unhappiness frustration misgiving misgivings reservation reservations unease shock resentment
      contempt disdain horror consternation abhorrence objection objections grievance grievances`,
    targets: ["over", "about", "at", "with", "to", "against", "toward", "towards", "of", "any"],
    examples: [
      "[Japan] expressed regret over [South Korea]'s decision.",
      "[Norway] expressed concern about [Iran].",
    ],
    counterExamples: ["Japan expressed hope about China."],
  },
  {
    id: "criticizes/react-angrily",
    relation: "CRITICIZES",
    verbs: "react respond reply erupt explode",
    withPhrase: "anger fury outrage dismay indignation horror disgust alarm angrily furiously",
    targets: ["to", "at", "over"],
    examples: ["[Egypt] reacted with fury to [Turkey]'s decision."],
    counterExamples: ["Egypt reacted to Turkey's decision with joy."],
  },
  {
    id: "criticizes/take-to-task",
    relation: "CRITICIZES",
    verbs: "take",
    withPhrase: "task",
    targets: ["object"],
    examples: ["[Brazil] took [Bolivia] to task."],
    counterExamples: ["Brazil took the task to Bolivia."],
  },
  {
    id: "criticizes/take-issue",
    relation: "CRITICIZES",
    verbs: "take",
    theme: `issue exception umbrage offence offense aim swipe dig potshot shot jab sideswipe`,
    targets: ["with", "to", "at"],
    examples: ["[China] took issue with [Japan]'s plan.", "[Chad] took a swipe at [Niger]."],
    counterExamples: ["China took part in talks with Japan."],
  },
  {
    id: "criticizes/tear-into",
    relation: "CRITICIZES",
    verbs: "tear lay rip light",
    targets: ["into"],
    intransitive: true,
    shallow: true,
    examples: ["[Estonia] tore into [Hungary] over its veto."],
    counterExamples: ["Estonia flew into Hungary."],
  },
  {
    id: "criticizes/pour-scorn",
    relation: "CRITICIZES",
    verbs: "pour heap level direct aim hurl lob throw fling sling unleash cast",
    theme: `scorn ridicule abuse criticism insult invective condemnation contempt barb tirade vitriol
      broadside diatribe aspersion slur barbs`,
    targets: ["on", "upon", "at", "against"],
    examples: ["[Iran] hurled insults at [Qatar]."],
    counterExamples: ["Iran hurled rockets at Qatar."],
  },
  {
    id: "criticizes/trade-words",
    relation: "CRITICIZES",
    verbs: "trade exchange swap",
    theme: `blame accusation insult barb recrimination jibe jab taunt slur invective allegation threat word charge criticism
      broadside`,
    withoutTheme: "fire view prisoner",
    targets: ["with"],
    reciprocal: true,
    examples: [
      "[Ghana] and [>Togo] traded barbs over the border.",
      "[Oman] exchanged insults with [Yemen].",
    ],
    counterExamples: ["Ghana and Togo traded prisoners."],
  },
  {
    id: "criticizes/anger",
    relation: "CRITICIZES",
    verbs:
      "anger outrage infuriate appal appall dismay incense offend enrage disgust displease irk alarm annoy upset shock disappoint irritate",
    reversed: true,
    shallow: true,
    modality: "asserted",
    targets: ["object"],
    examples: ["[>Denmark] angered [Sweden].", "[Kenya] was outraged by [>Chad]'s decision."],
    counterExamples: ["The weather angered Sweden."],
  },
  {
    id: "criticizes/under-fire",
    relation: "CRITICIZES",
    verbs: "come be",
    withPhrase: "criticism fire censure condemnation",
    reversed: true,
    targets: ["from", "under", "by"],
    examples: [
      "[>Mali] came under criticism from [France].",
      "[>Iran] came under fire from [Oman].",
    ],
    counterExamples: ["Mali came under French rule."],
  },
  {
    id: "criticizes/noun",
    relation: "CRITICIZES",
    nouns: `criticism condemnation denunciation complaint rebuke censure outrage anger reproach
      reprimand disapproval indignation diatribe tirade broadside displeasure dismay objection
      condemnation fury castigation admonition dissatisfaction disappointment`,
    targets: ["of", "against", "to", "with", "about", "over", "at", "for"],
    of: "object",
    modifier: "subject",
    examples: [
      "[China]'s criticism of [NATO] continued.",
      "[Iran] lodged a complaint against [Israel].",
      "[>Mali] drew criticism from [France].",
    ],
    counterExamples: ["Criticism of the plan grew in China."],
  },
  {
    id: "criticizes/lodge-protest",
    relation: "CRITICIZES",
    verbs: "lodge file deliver register make submit send issue hand present",
    theme: "protest complaint objection demarche representation",
    targets: ["with", "recipient", "to", "against", "over", "object"],
    examples: [
      "[Japan] lodged a protest with [China].",
      "[Malta] handed [Libya] a note of protest.",
    ],
    counterExamples: ["Japan filed a form with China."],
  },
  {
    id: "criticizes/call-for-sanctions",
    relation: "CRITICIZES",
    verbs: "call push press",
    theme: "sanction embargo boycott blockade",
    targets: ["against", "on", "for"],
    examples: ["[Estonia] called for sanctions against [Belarus]."],
    counterExamples: ["Estonia called for calm in Belarus."],
  },
  {
    id: "criticizes/unfit",
    relation: "CRITICIZES",
    verbs: "declare call brand label deem pronounce consider judge dub",
    withPhrase: `unable incapable incompetent unfit inept useless clueless weak spineless feckless
      corrupt`,
    shallow: true,
    targets: ["object", "recipient"],
    examples: [
      "[Peru] declared the [Chilean] minister incapable of ruling.",
      "[Togo] called [Benin]'s president weak.",
    ],
    counterExamples: ["Peru declared the Chilean minister the winner."],
  },
  {
    id: "criticizes/name",
    relation: "CRITICIZES",
    verbs: "call brand label describe denounce term dub decry condemn deem paint portray",
    withPhrase: `occupier aggressor liar terrorist dictator tyrant murderer butcher thug criminal
      traitor coward racist fascist puppet thief regime threat illegal terrorism genocide aggression
      crime outrage provocation blackmail disgrace scandal shame farce sham hypocrisy interference
      barbaric unacceptable outrageous shameful absurd dangerous illegitimate unjust unfair evil
      killer war-monger warmonger hypocrite devil betrayal violation piracy massacre atrocity insult
      war barbarity lawless rogue irresponsible charade hostile mockery baseless hypocritical
      reckless cowardly unlawful unconstitutional unjustified counterproductive nazi lackey stooge remnant scum vermin dreg lapdog unfortunate regrettable deplorable unfriendly unfounded provocative groundless arrogance folly cowardice treachery joke lie lies ungrateful circus theatre propaganda pirate bully treason sabotage slap madness stupidity nonsense fraud shambles blunder cynical disgraceful despicable immoral inhuman inhumane insane cruel scandalous irrational oppressor coloniser colonizer bandit robbery arrogant trojan parasite hooligan bigot slave pariah horse`,
    withoutTheme:
      "attack bombing strike raid assault shooting explosion blast killing war massacre fighting conflict",
    withoutPreposition: "on upon",
    targets: ["recipient", "object", "complement"],
    examples: [
      "[Latvia] described as the height of folly on Friday [Chad]'s decision.",
      "[Georgia] branded [Russia] an occupier.",
      "[Latvia] called [Belarus] a threat to peace.",
    ],
    counterExamples: [
      "Georgia called Ukraine a friend.",
      "Georgia condemned the terrorist attacks in Kenya.",
      "Georgia condemned the war in Ukraine.",
      "Georgia called on the regime to open the camps that Kenya runs.",
    ],
  },
];

export const ACCUSES: readonly Rule[] = [
  {
    id: "accuses/accuse",
    relation: "ACCUSES",
    verbs: `accuse blame charge indict sue prosecute allege implicate convict suspect impeach
      arraign fine incriminate inculpate finger subpoena impugn penalise penalize`,
    withoutTheme: "battery phone fee toll price interest",
    targets: ["object", "on", "against", "complement"],
    examples: [
      "[Ukraine] accused [Russia] of lying.",
      "[>Sudan] was accused by [Chad] of arming rebels.",
      "[Poland] blamed the crisis on [Belarus].",
    ],
    counterExamples: ["Ukraine charged the batteries."],
  },
  {
    id: "accuses/hold-responsible",
    relation: "ACCUSES",
    verbs: "hold find deem consider believe rule declare judge pronounce make think",
    withPhrase: "responsible accountable liable guilty account culpable complicit",
    targets: ["object"],
    examples: [
      "[Bulgaria] held [Hezbollah] responsible for the bomb.",
      "[Chad] declared [Sudan] responsible.",
      "[Kenya] held [Somalia] accountable.",
    ],
    counterExamples: ["Bulgaria held Hezbollah back.", "Kenya is responsible for Somalia."],
  },
  {
    id: "accuses/lay-blame",
    relation: "ACCUSES",
    verbs: "lay put pin place cast point fix apportion heap shift lie attribute assign wag fasten",
    theme: "blame finger responsibility suspicion guilt fault",
    targets: ["on", "upon", "at", "to", "with", "toward", "towards", "any"],
    examples: [
      "[Rwanda] pointed the finger at [France].",
      "[Canada] laid the blame for the killing on [India].",
      "[Niger] cast suspicion on [Benin].",
    ],
    counterExamples: ["Rwanda put the statue on display in France."],
  },
  {
    id: "accuses/at-the-door",
    relation: "ACCUSES",
    verbs: "lay put place",
    withPhrase: "door doorstep",
    targets: ["of", "at"],
    examples: ["[Uganda] laid the crisis at the door of [Rwanda]."],
    counterExamples: ["Uganda laid flowers at the tomb of a king of Rwanda."],
  },
  {
    id: "accuses/attribute",
    relation: "ACCUSES",
    verbs: "attribute ascribe trace link tie connect pin",
    theme: `attack bombing killing murder blast explosion shooting raid hack breach assassination
      plot violence massacre outbreak crash incident leak hacking sabotage strike unrest
      assault disappearance poisoning death fire abduction kidnapping cyberattack drone missile
      rocket virus malware weapon bomb`,
    targets: ["to", "on", "with", "object"],
    examples: [
      "[Norway] attributed the hacking to [Russia].",
      "[Kenya] linked the blast to [al-Shabaab].",
    ],
    counterExamples: ["Norway attributed the growth to Russia."],
  },
  {
    id: "accuses/link-to",
    relation: "ACCUSES",
    verbs: "link tie connect",
    withPhrase: `attack bombing killing murder blast explosion shooting raid hack assassination plot
      violence massacre crime terrorism coup crash poisoning corruption smuggling trafficking`,
    targets: ["object"],
    examples: ["[Finland] linked [Russia] to the killing."],
    counterExamples: ["Finland linked Russia to the grid."],
  },
  {
    id: "accuses/bring-suit",
    relation: "ACCUSES",
    verbs: `bring file lodge launch level make hurl press prefer institute start open initiate
      mount take issue trade submit pursue lay announce begin fling raise recommend prepare approve
      draw_up move table unseal hand_down seek obtain`,
    theme: SUIT,
    withoutTheme: "military industrial affirmative collective",
    targets: ["against", "at", "on", "for", "with"],
    examples: [
      "[Gambia] filed a case against [Myanmar].",
      "[Malta] started proceedings against [Libya].",
    ],
    counterExamples: ["Gambia brought a case of wine to Myanmar."],
  },
  {
    id: "accuses/take-to-court",
    relation: "ACCUSES",
    verbs: "take drag haul bring put refer summon send hale",
    withPhrase:
      "court tribunal trial justice icc wto icj dock court trial arbitration judge courts",
    targets: ["object"],
    examples: [
      "[Cambodia] took [Thailand] to court.",
      "[Belgium] put [Hissene Habre] on trial.",
      "[Nicaragua] hauled [Colombia] before the court.",
    ],
    counterExamples: ["Cambodia took Thailand to the final."],
  },
  {
    id: "accuses/report-to",
    relation: "ACCUSES",
    verbs: "report denounce refer",
    withPhrase: "council court police tribunal commission icc prosecutor watchdog ombudsman",
    targets: ["object"],
    shallow: true,
    examples: ["[Cyprus] reported [Turkey] to the Security Council."],
    counterExamples: ["Cyprus reported to the council on Turkey."],
  },
  {
    id: "accuses/see-hand",
    relation: "ACCUSES",
    verbs: "see detect suspect discern find",
    theme: "hand fingerprint",
    targets: ["of", "object"],
    examples: [
      "[Syria] saw the hand of [Israel] behind the blast.",
      "[Kenya] sees a [Somali] hand in the raid.",
    ],
    counterExamples: ["Syria saw the president of Israel."],
  },
  {
    id: "accuses/noun",
    relation: "ACCUSES",
    nouns: `accusation allegation charge lawsuit indictment suit complaint proceeding insinuation
      recrimination impeachment conviction`,
    targets: ["against", "about", "at"],
    of: "subject",
    modifier: "subject",
    withoutTheme: "electric",
    examples: [
      "[Chad] made accusations against [Sudan].",
      "[Iran]'s accusations against [Qatar] continued.",
    ],
    counterExamples: ["Chad heard the accusations."],
  },
];

export const INVESTIGATES: readonly Rule[] = [
  {
    id: "investigates/investigate",
    relation: "INVESTIGATES",
    verbs: `investigate probe inspect scrutinize scrutinise audit question interrogate examine
      monitor inquire enquire delve grill query quiz`,
    targets: ["object", "into", "in", "by", "at", "on"],
    examples: ["[France] investigated [Libya].", "[the IAEA] inspected [Iran]'s plants."],
    counterExamples: ["France investigated the weather."],
  },
  {
    id: "investigates/look-into",
    relation: "INVESTIGATES",
    verbs: "look dig probe delve",
    withoutPhrase: "eye face future abyss camera mirror past distance heart soul",
    targets: ["into"],
    examples: ["[Kenya] is looking into [Uber]'s taxes."],
    counterExamples: ["Kenya looked into the eyes of Uganda."],
  },
  {
    id: "investigates/noun",
    relation: "INVESTIGATES",
    nouns: `investigation probe inquiry enquiry inspection audit interrogation scrutiny`,
    targets: ["into", "against", "of", "on", "in", "over"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Norway] opened an investigation into [Russia].",
      "[Kenya] launched a probe of [Chad].",
    ],
    counterExamples: ["An investigation in Norway began."],
  },
  {
    id: "investigates/send-inspectors",
    relation: "INVESTIGATES",
    verbs: "send dispatch deploy",
    theme: "inspector investigator monitor auditor detective",
    targets: ["to", "in", "into"],
    examples: ["[the IAEA] sent inspectors to [Iran]."],
    counterExamples: ["The IAEA sent flowers to Iran."],
  },
];
