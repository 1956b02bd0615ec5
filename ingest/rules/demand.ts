import type { Rule } from "./rule.ts";

/** What one asks for on a telephone or calls without asking anybody for it. */
const NOT_ASKED = `meeting news press conference election strike rally truce ceasefire halt
  airstrike release arrest detention freeing`;

/** What is demanded of nobody by name: PLOVER knows such a demand without a target. */
const DEMANDED = `election referendum vote poll independence autonomy resignation reform reforms
  release ceasefire truce justice inquiry investigation aid help assistance intervention action
  meeting summit session talk dialogue end halt withdrawal recount pay wage raise right rights
  freedom recognition compensation reparation apology explanation intervention peacekeeper
  troop protection evacuation amnesty negotiation debate boycott restraint calm unity`;

export const CALLS_ON: readonly Rule[] = [
  {
    id: "calls-on/urge",
    relation: "CALLS_ON",
    verbs: `urge ask order request beg press pressure instruct exhort implore lobby petition
 beseech plead pressurise pressurize require command summon_up entreat adjure
 enjoin prod nag importune browbeat badger goad solicit call_upon push_for press_for
 prevail canvass cajole coax nudge bid`,
    withoutTheme: NOT_ASKED,
    unfinished: "command",
    targets: ["object", "on", "upon", "to", "from", "with", "recipient", "for", "complement"],
    examples: [
      "[Chad] commanded [Togo] to withdraw.",
      "[France] urged [Iran] to stop.",
      "[Japan] asked [Russia] for help.",
      "[Malta] pleaded with [Libya] to free the crew.",
      "[Latvia] implored [Belarus] to let the nurses go.",
    ],
    counterExamples: [
      "France called the plan a mistake.",
      "Idriss Deby commanded the Chadian army.",
    ],
  },
  {
    id: "calls-on/call",
    relation: "CALLS_ON",
    verbs: "call call_on",
    withoutTheme: NOT_ASKED,
    targets: ["on", "upon", "to", "for", "from"],
    examples: ["[Canada] called on [China] to free the men."],
    counterExamples: ["Canada called the treaty with China a failure.", "Canada called Mexico."],
  },
  {
    id: "calls-on/tell",
    relation: "CALLS_ON",
    verbs:
      "tell want push expect challenge dare encourage advise warn remind need beckon counsel direct oblige",
    directive: true,
    shallow: true,
    withoutTheme:
      "reporter journalist correspondent radio television newspaper agency daily magazine",
    targets: ["object", "recipient"],
    examples: [
      "[Lebanon] told [Syria] to withdraw its guards.",
      "[Bolivia] wants [Chile] to open talks.",
      "[Estonia] pushed [Finland] to sign.",
    ],
    counterExamples: [
      "Lebanon wants to talk to Syria.",
      "Lebanon told Syria that the talks had failed.",
      "Estonia wants to isolate Belarus.",
    ],
  },
  {
    id: "calls-on/lean-on",
    relation: "CALLS_ON",
    verbs: "lean",
    directive: true,
    targets: ["object", "on", "upon"],
    examples: ["[Austria] leaned on [Serbia] to pay."],
    counterExamples: ["Austria leaned on Serbia."],
  },
  {
    id: "calls-on/persuade",
    relation: "CALLS_ON",
    verbs: "persuade convince induce coax",
    directive: true,
    shallow: true,
    targets: ["object"],
    examples: ["[Kenya] tried to persuade [Sudan] to stop.", "[Egypt] convinced [Libya] to pay."],
    counterExamples: ["Kenya persuaded itself to stop."],
  },
  {
    id: "calls-on/invite",
    relation: "CALLS_ON",
    verbs: "invite",
    withPhrase: `mediate send station deploy base observe intervene monitor investigate help explain verify inspect assist
      arbitrate supervise withdraw join respond propose provide`,
    directive: true,
    targets: ["object"],
    examples: ["[Sri Lanka] invited [Norway] to mediate."],
    counterExamples: ["Sri Lanka invited Norway to a summit."],
  },
  {
    id: "calls-on/propose",
    relation: "CALLS_ON",
    verbs: "propose suggest recommend advise advocate stipulate counsel direct prefer",
    directive: true,
    targets: ["complement"],
    examples: [
      "[Nepal] recommended that [India] reopen the road.",
      "[Ghana] suggested that [Togo] pay.",
    ],
    counterExamples: [
      "Ghana suggested that Togo was behind the raid.",
      "Nepal proposed to help India.",
    ],
  },
  {
    id: "calls-on/seek",
    relation: "CALLS_ON",
    verbs: "seek solicit",
    targets: ["from"],
    examples: ["[Moldova] sought grain from [Romania]."],
    counterExamples: ["Moldova does not seek confrontation with Russia."],
  },
  {
    id: "calls-on/want-from",
    relation: "CALLS_ON",
    verbs: "want need",
    withoutTheme: `withdrawal pullout departure removal return exit release evacuation independence protection freedom autonomy secession visitor refugee relief visit
      attack win point separation distance tourist`,
    targets: ["from"],
    shallow: true,
    examples: ["[Tunisia] wants from [Italy] a list of the drowned."],
    counterExamples: ["Tunisia wants independence from Italy.", "Tunisia wants to buy grain."],
  },
  {
    id: "calls-on/ask-body-to-meet",
    relation: "CALLS_ON",
    verbs: "request ask demand seek",
    theme: "meeting session summit debate sitting consultation",
    withPhrase: "urgent emergency special extraordinary immediate meeting session",
    targets: ["of", "with", "from", "by"],
    shallow: true,
    examples: ["[Libya] requested an urgent meeting of [the Arab League]."],
    counterExamples: ["Libya held an urgent meeting of the Arab League."],
  },
  {
    id: "calls-on/apply",
    relation: "CALLS_ON",
    verbs: "apply",
    withPhrase: "join enter membership accession entry loan visa asylum rejoin affiliate admission",
    targets: ["to", "complement", "for", "of"],
    examples: [
      "[Somalia] applied to join [the African Union].",
      "[Ukraine] applied for membership of [NATO].",
    ],
    counterExamples: ["Somalia applied the brakes."],
  },
  {
    id: "calls-on/send-sos",
    relation: "CALLS_ON",
    verbs: "send send_out issue put_out radio flash",
    theme: "sos mayday distress",
    targets: ["to", "recipient"],
    examples: ["[Montenegro] sent an SOS to [the European Union]."],
    counterExamples: ["Montenegro sent a letter to the European Union."],
  },
  {
    id: "calls-on/seek-extradition",
    relation: "CALLS_ON",
    verbs: "seek want request pursue demand",
    theme: `extradition handover surrender repatriation return cooperation help support assistance
      aid apology backing recognition guarantee assurance permission consent explanation mediation
      protection approval clarification commitment`,
    targets: ["from", "by", "of", "object"],
    examples: ["[Turkey] sought the extradition of a banker from [Greece]."],
    counterExamples: ["Turkey blocked the extradition of a banker."],
  },
  {
    id: "calls-on/turn-to",
    relation: "CALLS_ON",
    verbs: "turn look write apply ",
    withPhrase: `help aid support assistance protection asylum loan rescue guidance mediation arms
      weapon credit grant money fund permission visa licence membership jet tank troop fuel gas oil
      food rice wheat grain water vaccine engineer doctor expertise advice backing medicine bailout
      plane helicopter expert peacekeeper funding relief technology ammunition missile power
      electricity`,
    targets: ["to"],
    examples: ["[Peru] turned to [Brazil] for help.", "[Malta] looked to [Italy] for support."],
    counterExamples: ["Peru turned to Brazil.", "Malta came to the aid of Italy."],
  },
  {
    id: "calls-on/demand",
    relation: "CALLS_ON",
    verbs: "demand appeal clamour clamor",
    targets: ["from", "of", "to", "recipient", "object", "complement", "by", "any"],
    examples: [
      "[Turkey] demanded that [Sweden] extradite the men.",
      "[Cyprus] demanded an answer from [Turkey].",
      "[Ukraine] appealed to [Germany] for tanks.",
    ],
    counterExamples: ["Turkey met the demand for steel."],
  },
  {
    id: "calls-on/insist",
    relation: "CALLS_ON",
    verbs: "insist",
    directive: true,
    targets: ["complement", "object"],
    examples: ["[Italy] insisted that [Libya] close its camps."],
    counterExamples: ["Italy insists that its ships pose no threat to Libya."],
  },
  {
    id: "calls-on/demand-something",
    relation: "CALLS_ON",
    verbs: "demand appeal clamour clamor urge request seek press push plead",
    theme: DEMANDED,
    withoutTheme: "meeting conference truce ceasefire strike",
    targets: ["from", "to", "on", "upon", "of", "by", "object", "for", "complement"],
    objectless: true,
    examples: ["[Hungarians] demanded early elections.", "[Haiti] appealed for international aid."],
    counterExamples: ["Hungary held early elections.", "Angola urged on its team."],
  },
  {
    id: "calls-on/launch-appeal",
    relation: "CALLS_ON",
    verbs: "launch issue make put_out send_out broadcast",
    theme: "appeal plea",
    withPhrase:
      "fund donation aid help support assistance $ dollar euro pound money relief calm restraint unity water food medicine doctor tent blood shelter",
    targets: ["to", "for"],
    objectless: true,
    examples: ["[UNICEF] launched an appeal for 20 million euros."],
    counterExamples: ["Chad launched an appeal against the verdict."],
  },
  {
    id: "calls-on/call-for",
    relation: "CALLS_ON",
    verbs: "call push press campaign agitate",
    theme: DEMANDED,
    intransitive: true,
    targets: ["from", "on", "upon", "by", "for"],
    objectless: true,
    examples: ["[Angola] called for an end to the war.", "[Iraq] called for a meeting of [NATO]."],
    counterExamples: ["Hungary called early elections.", "Angola called Zambia."],
  },
  {
    id: "calls-on/write-asking",
    relation: "CALLS_ON",
    verbs: "send write address issue hand deliver cable telegraph",
    withPhrase: "ask request demand urge appeal insist plead beg implore seek complain press call",
    targets: ["to", "recipient", "object"],
    examples: [
      "[Mexico] sent a note to [Cuba] asking it to stop.",
      "[Togo] wrote to [Benin] asking for grain.",
    ],
    counterExamples: ["Mexico sent a note to Cuba."],
  },
  {
    id: "calls-on/put-pressure",
    relation: "CALLS_ON",
    verbs: `put exert apply place heap pile increase step_up mount bring keep_up intensify raise
      keep maintain ramp_up turn_up renew ratchet_up`,
    theme: "pressure heat onus demand",
    targets: ["on", "upon", "to", "onto", "any"],
    examples: ["[Canada] put pressure on [India] to help."],
    counterExamples: ["Canada put the pressure gauge on display."],
  },
  {
    id: "calls-on/give-deadline",
    relation: "CALLS_ON",
    verbs: "give set impose issue",
    theme: "deadline ultimatum",
    targets: ["recipient", "to", "on", "for", "object"],
    examples: ["[Serbia] set [Kosovo] a deadline.", "[France] gave [Mali] a deadline to act."],
    counterExamples: ["Serbia missed the deadline.", "France gave Mali a loan."],
  },
  {
    id: "calls-on/give-until",
    relation: "CALLS_ON",
    verbs: "give",
    withPhrase: `monday tuesday wednesday thursday friday saturday sunday midnight noon january
      february march april june july august september october november december tomorrow`,
    withoutTheme: "order",
    targets: ["object", "recipient"],
    shallow: true,
    examples: ["[Rwanda] gave [Burundi] until Friday to reply."],
    counterExamples: ["Rwanda gave Burundi food."],
  },
  {
    id: "calls-on/lodge-request",
    relation: "CALLS_ON",
    verbs: "lodge file submit send make forward present put hand put_in hand_in enter table",
    theme: "request appeal petition application plea demand bid claim",
    withoutTheme: "attention",
    targets: ["with", "to", "recipient", "for"],
    examples: ["[Japan] lodged a request with [North Korea]."],
    counterExamples: ["Japan filed a request."],
  },
  {
    id: "calls-on/noun",
    relation: "CALLS_ON",
    nouns:
      "demand request appeal plea call petition reminder entreaty exhortation invitation instruction",
    withoutTheme: "telephone phone",
    targets: ["to", "on", "upon", "for", "asked"],
    modifier: "subject",
    of: "subject",
    examples: [
      "[Ukraine] made an appeal to [Germany].",
      "[Israel]'s request to [Egypt] was granted.",
      "Bolivia renewed [its] demand that [Chile] pay.",
      "An invitation from [Canada] to [Spain] was rejected.",
    ],
    counterExamples: ["Israel rejected a request."],
  },
  {
    id: "calls-on/pressure",
    relation: "CALLS_ON",
    nouns: "pressure",
    withoutTheme: "blood air water price market cost inflation",
    targets: ["on", "upon", "object"],
    modifier: "subject",
    examples: [
      "[American] pressure on [Pakistan] grew.",
      "[>Kenya] faces pressure from [Uganda] to act.",
    ],
    counterExamples: ["Pressure on prices grew in Kenya."],
  },
  {
    id: "calls-on/under-pressure",
    relation: "CALLS_ON",
    verbs: "come be put remain",
    withPhrase: "pressure",
    reversed: true,
    targets: ["from", "under", "by"],
    examples: ["[>Iran] came under pressure from [Russia]."],
    counterExamples: ["Iran came under Russia's spell."],
  },
];
