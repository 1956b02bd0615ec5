import { FORCES, type Rule } from "./rule.ts";

/** Forces and equipment that are readied or moved, with the rarer names of units and craft. */
const ARMED = `${FORCES} paratroop guard guardsman legionnaire legion trooper infantry cavalry column convoy
  gunner sapper mortar rocket launcher fighter-bomber warplane plane flotilla armada task-force
  policeman gendarme militia militiaman volunteer man men minesweeper cruiser corvette cutter
  vehicle howitzer gun radar minelayer interceptor squad detachment garrison company
  regular conscript sniper mercenary airman sailor vessel boat airborne amphibious hercules bombers
  warhead armour gunship security`;

/** Where forces go to. */
const TOWARDS = [
  "to",
  "into",
  "toward",
  "towards",
  "in",
  "on",
  "near",
  "along",
  "across",
  "around",
  "off",
  "inside",
  "outside",
  "over",
  "at",
  "through",
  "close to",
  "up to",
  "throughout",
  "opposite",
  "onto",
] as const;

/** Against whom forces are readied, or where. */
const FACING = [
  "against",
  "near",
  "along",
  "on",
  "off",
  "opposite",
  "facing",
  "at",
  "for",
  "complement",
  "purpose",
  "around",
  "close to",
  "within",
  "outside",
  "in",
  "of",
] as const;

/** "[subject] sent [FORCES] to [object]" and the like. */
export const DEPLOYS_TO: readonly Rule[] = [
  {
    id: "deploys-to/deploy",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: "deploy station redeploy garrison base billet pre-position preposition forward-deploy",
    targets: TOWARDS,
    examples: [
      "[NATO] deployed troops to [Estonia].",
      "[Britain] stationed soldiers in [Cyprus].",
      "Two warships were deployed to [>Lebanon] by [France].",
    ],
    counterExamples: ["NATO deployed a metaphor."],
  },
  {
    id: "deploys-to/send",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: `send dispatch move rush fly airlift commit order bring ship put position transfer
      strengthen reinforce increase build_up boost expand establish set_up place land ferry pour truck
      march shift steam sail throw shuttle parachute drop relocate bus haul divert despatch push
      advance beef_up bolster double triple step_up swell augment dig_in entrench drive
      roll assign contribute lend field emplace install`,
    theme: ARMED,
    withoutPhrase: "alert standby",
    targets: TOWARDS,
    examples: [
      "[Canada] sent 200 soldiers to [Latvia].",
      "[Israel] strengthened its forces in [Lebanon].",
      "[Cameroon] ferried paratroopers to [Nigeria].",
    ],
    counterExamples: ["Canada sent a letter to Latvia.", "Chad put its army on alert in Sudan."],
  },
  {
    id: "deploys-to/arrive",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: `arrive land deploy move_in pour stream roll fan_out dig_in patrol mass move
      advance march sail steam go fly move_into converge`,
    subjectTheme: ARMED,
    intransitive: true,
    targets: TOWARDS,
    examples: [
      "[Cuban] troops arrived in [Angola].",
      "[French] paratroopers fanned out across [Chad].",
      "[Russian] tanks rolled into [Georgia].",
    ],
    counterExamples: ["Cuban singers arrived in Angola."],
  },
  {
    id: "deploys-to/enter",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: "enter cross patrol guard intrude trespass encroach stray",
    subjectTheme: ARMED,
    withoutTheme: "talk negotiation race agreement service",
    targets: ["object", "into", "in", "to"],
    examples: [
      "[Ethiopian] troops entered [Somalia].",
      "[Greek] warplanes intruded into [Turkish] airspace.",
    ],
    counterExamples: ["Ethiopian traders entered Somalia."],
  },
  {
    id: "deploys-to/positions",
    relation: "DEPLOYS_TO",
    verbs: "take_up take occupy assume man set_up dig establish",
    theme: "position post station checkpoint roadblock base",
    owner: true,
    targets: [
      "around",
      "in",
      "near",
      "along",
      "at",
      "outside",
      "on",
      "inside",
      "opposite",
      "across",
    ],
    examples: ["[Indian] soldiers took up positions along the border with [Nepal]."],
    counterExamples: ["Indian soldiers took up chess in Nepal."],
  },
  {
    id: "deploys-to/presence",
    relation: "DEPLOYS_TO",
    owner: true,
    verbs: "be have keep maintain leave",
    theme: `troop soldier battalion brigade regiment battlegroup squadron warship destroyer submarine
      marine paratrooper peacekeeper serviceman bomber base garrison`,
    withoutPhrase: "alert standby reserve",
    targets: ["in", "at", "on"],
    shallow: true,
    examples: [
      "There are 5,000 [French] troops in [Chad].",
      "[Turkey] keeps a garrison in [Qatar].",
    ],
    counterExamples: ["Turkey had talks with soldiers in Qatar.", "There is hope in Chad."],
  },
  {
    id: "deploys-to/noun",
    relation: "DEPLOYS_TO",
    owner: true,
    nouns: "deployment presence stationing redeployment buildup build-up reinforcement airlift",
    targets: ["in", "to", "on", "at", "along", "near", "off", "around", "across"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[America]'s deployment in [Poland] grew.",
      "The deployment of two [NATO] battalions in [Latvia] is complete.",
    ],
    counterExamples: ["Serbia rejected a deployment."],
  },
  {
    id: "deploys-to/dispatch-noun",
    relation: "DEPLOYS_TO",
    nouns: "dispatch despatch sending movement massing concentration arrival landing",
    theme: ARMED,
    targets: ["to", "in", "along", "near", "off", "on", "into", "towards"],
    of: "theme",
    owner: true,
    modifier: "subject",
    examples: ["The dispatch of a destroyer by [Argentina] to [Chile] caused alarm."],
    counterExamples: ["The dispatch of a letter by Argentina to Chile caused alarm."],
  },
];

export const MOBILIZES_AGAINST: readonly Rule[] = [
  {
    id: "mobilizes-against/mobilize",
    relation: "MOBILIZES_AGAINST",
    verbs: `mobilize mobilise mass amass concentrate gather call_up patrol marshal muster assemble
      raise recruit conscript draft enlist call_out activate federalize prepare ready rearm
      form call_in`,
    theme: `${ARMED} hacker fighter reservist recruit clansman tribesman reserves guerrilla rebel
      batallion suicide`,
    targets: FACING,
    objectless: true,
    examples: [
      "[Russia] massed troops near [Ukraine].",
      "[Iran] mobilised its army against [Iraq].",
      "[India] called up reservists.",
    ],
    counterExamples: ["Russia massed votes in Ukraine."],
  },
  {
    id: "mobilizes-against/guard-against",
    relation: "MOBILIZES_AGAINST",
    verbs: "send dispatch move rush deploy post station summon order throw bring",
    theme: `${ARMED} reservists`,
    withPhrase: "against colours colors arms guard",
    targets: ["against", "purpose", "complement"],
    objectless: true,
    owner: true,
    examples: ["[Peru] posted soldiers to guard against [Colombian rebels]."],
    counterExamples: ["Peru posted letters to Colombian rebels."],
  },
  {
    id: "mobilizes-against/train",
    relation: "MOBILIZES_AGAINST",
    verbs: "train recruit",
    theme: "hacker fighter guerrilla rebel militia saboteur bomber commando",
    targets: ["against", "complement", "purpose"],
    examples: ["[North Korea] trained hackers to attack [South Korea]."],
    counterExamples: ["North Korea trained its teachers to teach South Korea."],
  },
  {
    id: "mobilizes-against/put-on-alert",
    relation: "MOBILIZES_AGAINST",
    verbs: "put place keep go hold stand_by",
    withPhrase: "alert standby readiness footing",
    targets: ["against", "along", "near", "on", "in", "at", "opposite"],
    objectless: true,
    examples: [
      "[Chad] put its army on high alert.",
      "[Egypt] placed its troops on standby along the [Libyan] border.",
    ],
    counterExamples: ["Chad put its army in barracks."],
  },
  {
    id: "mobilizes-against/alert",
    relation: "MOBILIZES_AGAINST",
    nouns: `alert mobilization mobilisation patrol manoeuvres manoeuvre maneuver standby call-up wargame
      drill exercise rearmament conscription`,
    withoutTheme: "joint evacuation earthquake rescue multinational",
    targets: ["against", "along", "near", "off", "opposite", "around"],
    modifier: "subject",
    of: "subject",
    examples: [
      "[Egypt]'s mobilization against [Israel] began in May.",
      "[China] held a drill off [Taiwan].",
      "[Kenya] stepped up patrols along its border with [Somalia].",
    ],
    counterExamples: ["Egypt is on alert."],
  },
  {
    id: "mobilizes-against/order-readiness",
    relation: "MOBILIZES_AGAINST",
    verbs: "order declare step_up begin intensify start increase launch announce mount",
    theme: `mobilization mobilisation patrol call-up alert manoeuvres maneuver maneuvers conscription
      standby`,
    withoutTheme: "fire joint",
    targets: ["against", "along", "near", "on", "in", "off", "at", "around"],
    objectless: true,
    examples: ["[Serbia] ordered a general mobilisation."],
    counterExamples: ["Serbia ordered a bus."],
  },
  {
    id: "mobilizes-against/tighten",
    relation: "MOBILIZES_AGAINST",
    verbs:
      "raise heighten increase step_up bolster beef_up tighten strengthen reinforce fortify boost",
    theme:
      "alert security readiness defence defense border vigilance fortification guard coastline",
    withoutTheme: "tie relation cooperation",
    targets: ["along", "near", "with", "against", "at", "on", "around"],
    examples: ["[Poland] tightened security along its border with [Belarus]."],
    counterExamples: ["Poland tightened the budget with Belarus."],
  },
  {
    id: "mobilizes-against/fortify",
    relation: "MOBILIZES_AGAINST",
    verbs: "lay plant dig erect build aim point train target site",
    theme: "mine minefield trench fortification bunker landmine missile gun artillery rocket",
    withoutTheme: "coal gold copper bomb",
    targets: ["along", "near", "against", "facing", "around", "at", "opposite"],
    examples: ["[Turkey] dug trenches along its border with [Syria]."],
    counterExamples: ["Turkey laid cables along its border with Syria."],
  },
  {
    id: "mobilizes-against/scramble",
    relation: "MOBILIZES_AGAINST",
    verbs: "scramble sortie",
    theme: "jet fighter aircraft plane interceptor warplane f-16 f-15 f-16s typhoon mig helicopter",
    owner: true,
    targets: ["against", "purpose", "complement", "over", "near"],
    objectless: true,
    examples: [
      "[Norway] scrambled jets against [Russian] bombers.",
      "[Danish] jets were scrambled to shadow a [Russian] bomber.",
    ],
    counterExamples: ["Norway scrambled eggs."],
  },
  {
    id: "mobilizes-against/test",
    relation: "MOBILIZES_AGAINST",
    verbs: "test test-fire test-launch fire_off",
    theme: "missile warhead nuclear rocket weapon test",
    withoutTheme: "satellite investigation cruise attack raid barrage operation campaign strike",
    withoutPhrase: "at against into",
    targets: ["over", "near", "off", "toward", "towards"],
    objectless: true,
    shallow: true,
    examples: ["[North Korea] tested a missile.", "[Iran] tested a missile near [Kuwait]."],
    counterExamples: ["North Korea tested a vaccine."],
  },
  {
    id: "mobilizes-against/launch",
    relation: "MOBILIZES_AGAINST",
    verbs: "fire launch shoot",
    theme: "missile rocket projectile torpedo",
    withPhrase: "sea ocean water waters gulf",
    targets: ["toward", "towards", "off", "near", "over"],
    objectless: true,
    shallow: true,
    examples: ["[North Korea] fired two missiles into the sea."],
    counterExamples: ["North Korea fired two missiles at a ship."],
  },
  {
    id: "mobilizes-against/test-noun",
    relation: "MOBILIZES_AGAINST",
    nouns: "test test-firing launch",
    theme: "missile nuclear warhead ballistic weapon hydrogen",
    targets: ["over", "near", "off"],
    modifier: "subject",
    objectless: true,
    examples: ["[Pakistan] carried out a nuclear test."],
    counterExamples: ["Pakistan carried out a driving test."],
  },
  {
    id: "mobilizes-against/show-of-force",
    relation: "MOBILIZES_AGAINST",
    nouns: "show",
    theme: "force strength",
    of: "theme",
    targets: ["against", "near", "off", "along", "to", "at"],
    examples: ["[America] staged a show of force off [Libya]."],
    counterExamples: ["America staged a show of paintings off Libya."],
  },
];
