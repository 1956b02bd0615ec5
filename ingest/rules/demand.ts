import type { Rule } from "./rule.ts";

export const CALLS_ON: readonly Rule[] = [
  {
    id: "calls-on/urge",
    relation: "CALLS_ON",
    verbs: `urge ask order request beg press pressure instruct exhort implore lobby petition
      beseech plead pressurise pressurize require command beckon  call_on
       summon_up`,
    withoutTheme:
      "meeting news press conference election strike rally truce ceasefire halt airstrike",
    targets: ["object", "on", "upon", "to", "from", "with", "recipient", "for", "complement"],
    examples: ["[France] urged [Iran] to stop.", "[Japan] asked [Russia] for help."],
    counterExamples: ["France called the plan a mistake."],
  },
  {
    id: "calls-on/call",
    relation: "CALLS_ON",
    verbs: "call call_on",
    withoutTheme:
      "meeting news press conference election strike rally truce ceasefire halt airstrike",
    targets: ["on", "upon", "to", "for", "from"],
    examples: ["[Canada] called on [China] to free the men."],
    counterExamples: ["Canada called the treaty with China a failure.", "Canada called Mexico."],
  },
  {
    id: "calls-on/seek",
    relation: "CALLS_ON",
    verbs: "seek",
    targets: ["from"],
    examples: ["[Moldova] sought help from [Romania]."],
    counterExamples: ["Moldova does not seek confrontation with Russia."],
  },
  {
    id: "calls-on/demand",
    relation: "CALLS_ON",
    verbs: "demand appeal insist",
    targets: ["from", "of", "to", "recipient", "complement", "object", "by", "any"],
    examples: [
      "[Turkey] demanded that [Sweden] extradite the men.",
      "[Cyprus] demanded an apology from [Turkey].",
      "[Ukraine] appealed to [Germany] for tanks.",
    ],
    counterExamples: ["Turkey met the demand for steel."],
  },
  {
    id: "criticizes/summon",
    relation: "CRITICIZES",
    verbs: "summon recall",
    theme: "ambassador envoy diplomat charge consul",
    targets: ["object", "from"],
    examples: ["[France] summoned [Turkey]'s ambassador."],
    counterExamples: ["France summoned its courage."],
  },
  {
    id: "calls-on/noun",
    relation: "CALLS_ON",
    nouns: "demand request appeal plea call petition  reminder bid",
    withoutTheme: "telephone phone",
    targets: ["to", "on", "from", "for", "complement"],
    modifier: "subject",
    of: "subject",
    examples: [
      "[Ukraine] made an appeal to [Germany].",
      "[Israel]'s request to [Egypt] was granted.",
    ],
    counterExamples: ["Israel rejected a request."],
  },
  {
    id: "threatens/ultimatum",
    relation: "THREATENS",
    nouns: "ultimatum",
    targets: ["to", "against", "for"],
    modifier: "subject",
    examples: ["[Serbia] issued an ultimatum to [Croatia]."],
    counterExamples: ["Serbia ignored the ultimatum."],
  },
];

export const CRITICIZES: readonly Rule[] = [
  {
    id: "criticizes/criticize",
    relation: "CRITICIZES",
    verbs: `criticize criticise condemn denounce decry deplore slam rebuke lambast lambaste deride
      blast censure chide scold castigate berate reprimand question complain object mock insult
      ridicule lament  fault reproach disparage disapprove regret`,
    targets: ["object", "about", "against", "of", "over", "to", "with", "any", "complement"],
    examples: [
      "[Germany] condemned [Iran].",
      "[Turkey] slammed [Greece]'s plan.",
      "[>Hungary] was criticised by [the European Union].",
    ],
    counterExamples: ["Germany condemned the building."],
  },
  {
    id: "criticizes/noun",
    relation: "CRITICIZES",
    nouns: "criticism condemnation denunciation complaint rebuke censure outrage anger",
    targets: ["of", "against", "to", "with", "about", "over"],
    of: "object",
    modifier: "subject",
    examples: [
      "[China]'s criticism of [NATO] continued.",
      "[Iran] lodged a complaint against [Israel].",
    ],
    counterExamples: ["Criticism of the plan grew in China."],
  },
  {
    id: "criticizes/lodge-protest",
    relation: "CRITICIZES",
    verbs: "lodge file deliver register",
    theme: "protest complaint objection",
    targets: ["with", "to", "against"],
    examples: ["[Japan] lodged a protest with [China]."],
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
];

export const ACCUSES: readonly Rule[] = [
  {
    id: "accuses/accuse",
    relation: "ACCUSES",
    verbs: `accuse blame charge indict sue prosecute allege implicate convict suspect impeach
      arraign fine`,
    targets: ["object", "on", "against", "complement"],
    examples: [
      "[Ukraine] accused [Russia] of lying.",
      "[>Sudan] was accused by [Chad] of arming rebels.",
      "[Poland] blamed the crisis on [Belarus].",
    ],
    counterExamples: ["Ukraine charged the batteries."],
  },
  {
    id: "accuses/noun",
    relation: "ACCUSES",
    nouns: "accusation allegation charge lawsuit indictment ",
    targets: ["against"],
    of: "subject",
    modifier: "subject",
    examples: ["[Chad] made accusations against [Sudan]."],
    counterExamples: ["Chad heard the accusations."],
  },
];

export const INVESTIGATES: readonly Rule[] = [
  {
    id: "investigates/investigate",
    relation: "INVESTIGATES",
    verbs:
      "investigate probe inspect scrutinize scrutinise audit question interrogate examine monitor",
    targets: ["object", "into", "in", "by"],
    examples: ["[France] investigated [Libya].", "[the IAEA] inspected [Iran]'s plants."],
    counterExamples: ["France investigated the weather."],
  },
  {
    id: "investigates/noun",
    relation: "INVESTIGATES",
    nouns: "investigation probe inquiry enquiry inspection audit",
    targets: ["into", "against", "of", "on", "in"],
    of: "object",
    modifier: "subject",
    examples: ["[Norway] opened an investigation into [Russia]."],
    counterExamples: ["An investigation in Norway began."],
  },
  {
    id: "investigates/send-inspectors",
    relation: "INVESTIGATES",
    verbs: "send dispatch deploy",
    theme: "inspector investigator monitor auditor",
    targets: ["to", "in"],
    examples: ["[the IAEA] sent inspectors to [Iran]."],
    counterExamples: ["The IAEA sent flowers to Iran."],
  },
];
