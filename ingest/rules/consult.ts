import type { Rule } from "./rule.ts";

/** Who is sent to talk. */
const ENVOYS = `envoy delegation emissary mediator minister representative mission diplomat official
  negotiator ambassador delegate fact-finder intermediary go-between legate`;

/** Meetings, visits, negotiations: PLOVER's CONSULT. */
export const MEETS: readonly Rule[] = [
  {
    id: "meets/welcome-visitor",
    relation: "MEETS",
    verbs: "welcome",
    theme: "person",
    targets: ["object"],
    shallow: true,
    examples: [
      "[Mongolia] welcomed [Naruhito] at the airport.",
      "[>Naruhito] was welcomed by [Mongolia] in May.",
    ],
    counterExamples: ["Mongolia welcomed the decision of Naruhito."],
  },
  {
    id: "meets/welcome-counterpart",
    relation: "MEETS",
    verbs: "welcome greet receive",
    withPhrase: "counterpart airport palace residence audience visitor guest",
    withoutTheme: "decision offer news refugee aid",
    targets: ["object"],
    examples: [
      "[Paraguay]'s president welcomed his [Taiwanese] counterpart.",
      "[Bhutan] received the [Indian] minister at the palace.",
    ],
    counterExamples: ["Paraguay welcomed the decision of Taiwan."],
  },
  {
    id: "meets/sound-out",
    relation: "MEETS",
    verbs: "sound sound_out buttonhole button-hole canvass quiz",
    targets: ["object"],
    withoutTheme: "alarm note horn warning siren bell death",
    shallow: true,
    examples: ["[Kenya] sounded out [Uganda] about a pipeline."],
    counterExamples: ["Kenya sounded the alarm."],
  },
  {
    id: "meets/face-to-face",
    relation: "MEETS",
    verbs: "sit come meet talk stand sit_down be speak",
    withPhrase: "face",
    withoutPhrase: "accusation charge difficulty reality",
    targets: ["with", "complement"],
    reciprocal: true,
    examples: ["[Colombian] officials sat face to face with [the FARC]."],
    counterExamples: ["Colombian officials sat with the FARC."],
  },
  {
    id: "meets/sit-down-to-talks",
    relation: "MEETS",
    verbs: "sit_down sit go enter",
    withPhrase: "talk negotiation dialogue",
    targets: ["with"],
    reciprocal: true,
    examples: ["[Congolese] rebels and [>Angolan] envoys sat down to talks."],
    counterExamples: ["Congolese rebels sat down."],
  },
  {
    id: "meets/courtesy-call",
    relation: "MEETS",
    nouns: "call",
    theme: "courtesy farewell social protocol",
    targets: ["on", "to", "with"],
    of: "theme",
    modifier: "subject",
    examples: ["[Zambia]'s president paid a courtesy call on [King Mswati]."],
    counterExamples: ["Zambia's president made a call for peace to King Mswati."],
  },
  {
    id: "meets/write",
    relation: "MEETS",
    verbs: "send deliver convey write dispatch hand pass address relay carry",
    theme: "letter message cable telegram missive greeting telex email e-mail",
    targets: ["to", "recipient"],
    examples: ["[Bhutan] sent a letter to [Nepal].", "[Kenya] delivered a message to [Somalia]."],
    counterExamples: ["Bhutan sent wheat to Nepal."],
  },
  {
    id: "meets/share-table",
    relation: "MEETS",
    verbs: "shake exchange share hold have compare swap make establish open clasp",
    theme: "hand view word table handshake idea opinion contact pleasantry note",
    withoutTheme: "fire gunfire prisoner missile power office talk meeting",
    targets: ["with", "between"],
    reciprocal: true,
    examples: [
      "[Raul Castro] shook hands with [Barack Obama].",
      "[Peru] and [>Chile] exchanged views on copper.",
    ],
    counterExamples: ["Peru exchanged fire with Chile."],
  },
  {
    id: "meets/meet",
    relation: "MEETS",
    verbs: `meet confer consult talk speak meet_up telephone phone contact converse huddle dine lunch chat
      sit_down parley get_together debrief deliberate caucus communicate breakfast`,
    targets: ["object", "with", "to", "by"],
    reciprocal: true,
    shallow: true,
    examples: [
      "[Emmanuel Macron] met [Olaf Scholz] in Paris.",
      "[France] and [>Germany] met on Monday.",
      "[Vladimir Putin] spoke with [Xi Jinping] by phone.",
      "[Angela Merkel] contacted [Vietnam]'s foreign minister over the prisoners.",
      "[Lebanese] and [>Israeli] officers sat down together at the border.",
    ],
    counterExamples: ["Emmanuel Macron met the deadline."],
  },
  {
    id: "meets/host",
    relation: "MEETS",
    verbs: "host receive greet entertain call brief reach_out_to fete wine ring_up ring call_up",
    withoutTheme: `support aid help loan money weapon permission approval call letter
      message report news vote prize tournament world game event conference meeting talk summit
      request demand threat refugee`,
    targets: ["object"],
    shallow: true,
    examples: ["[Joe Biden] hosted [Fumio Kishida] at the White House."],
    counterExamples: ["Qatar received a letter from Iran."],
  },
  {
    id: "meets/reach-out",
    relation: "MEETS",
    verbs: "reach_out write",
    targets: ["to"],
    shallow: true,
    examples: [
      "[Egypt] reached out to [Hamas].",
      "[Rwanda] wrote to [Burundi] about the fishermen.",
    ],
    counterExamples: ["Egypt reached the final."],
  },
  {
    id: "meets/invite",
    relation: "MEETS",
    verbs: "invite",
    modality: "requested",
    targets: ["object"],
    shallow: true,
    examples: ["[Turkey] invited [Armen Sarkissian] to Ankara."],
    counterExamples: ["Turkey invited criticism."],
  },
  {
    id: "meets/discuss",
    relation: "MEETS",
    verbs: "discuss debate exchange review explore",
    targets: ["with"],
    reciprocal: true,
    examples: [
      "[Turkey] discussed the grain deal with [Russia].",
      "[Iran] and [>Iraq] discussed security on Sunday.",
    ],
    counterExamples: ["Turkey discussed the harvest.", "Turkey discussed Russia."],
  },
  {
    id: "meets/raise",
    relation: "MEETS",
    verbs: "raise broach bring_up take_up",
    theme: `issue concern matter question topic case subject problem grievance point fate plight
      dispute idea proposal complaint`,
    targets: ["with"],
    examples: ["[Japan] raised the fate of the fishermen with [North Korea]."],
    counterExamples: ["Japan raised tensions with North Korea.", "Japan raised tariffs on cars."],
  },
  {
    id: "meets/talks",
    relation: "MEETS",
    nouns: `talk meeting summit conversation dialogue discussion consultation encounter call
      audience exchange contact lunch dinner briefing reception welcome breakfast banquet session
      parley teleconference videoconference tete-a-tete rendezvous handshake round correspondence
      get-together huddle roundtable`,
    withoutTheme: "prisoner fire gunfire arms",
    targets: ["with", "between", "to", "by"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    shallow: true,
    examples: [
      "[France] held talks with [Germany] in Berlin.",
      "Talks between [Iran] and [>Turkey] began on Friday.",
      "[Olaf Scholz]'s meeting with [Xi Jinping] lasted three hours.",
      "[Kenya] is in contact with [Somalia].",
    ],
    counterExamples: ["The summit in Madrid ended on Thursday."],
  },
];

export const VISITS: readonly Rule[] = [
  {
    id: "visits/send-envoy",
    relation: "VISITS",
    verbs: "send dispatch fly despatch lead",
    theme: ENVOYS,
    withoutTheme: "peacekeeping peace-keeping",
    targets: ["to", "into"],
    examples: ["[Tanzania] sent an envoy to [Burundi].", "[Finland] led a delegation to [Peru]."],
    counterExamples: ["Tanzania sent wheat to Burundi."],
  },
  {
    id: "visits/visit",
    relation: "VISITS",
    verbs: "visit tour revisit",
    targets: ["object", "in", "to"],
    examples: ["[Emmanuel Macron] visited [China] in April.", "[Joe Biden] toured [Poland]."],
    counterExamples: ["Emmanuel Macron visited a school."],
  },
  {
    id: "visits/leave-for",
    relation: "VISITS",
    verbs: "leave depart set_off set_out take_off embark head_off jet_off sail",
    targets: ["for", "to"],
    shallow: true,
    examples: ["[Emomali Rahmon] left for [Kazakhstan] on Monday."],
    counterExamples: ["Emomali Rahmon left Kazakhstan on Monday."],
  },
  {
    id: "visits/travel",
    relation: "VISITS",
    intransitive: true,
    verbs: `travel fly arrive head journey land go come return depart stop_over drop_in touch_down
      stop shuttle pass_through proceed call_in jet slip sneak slip_into`,
    targets: ["to", "in", "at", "for", "into"],
    shallow: true,
    examples: [
      "[Olaf Scholz] travelled to [China].",
      "[Emmanuel Macron] arrived in [Egypt] on Sunday.",
    ],
    counterExamples: [
      "Olaf Scholz came to the conclusion that Russia had lied.",
      "The Red Cross flew blankets to Rwanda.",
    ],
  },
  {
    id: "visits/noun",
    relation: "VISITS",
    nouns: "visit trip tour stopover pilgrimage journey voyage stop stay sojourn arrival layover",
    targets: ["to", "in"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[Emmanuel Macron]'s visit to [Lebanon] angered nobody.",
      "[Antony Blinken] paid a visit to [Israel].",
      "[Sauli Niinisto] wound up a three-day visit to [Estonia].",
    ],
    counterExamples: ["Emmanuel Macron cancelled his visit to Lebanon."],
  },
];

export const NEGOTIATES_WITH: readonly Rule[] = [
  {
    id: "negotiates-with/sponsor-talks",
    relation: "NEGOTIATES_WITH",
    verbs: `sponsor broker chair facilitate convene organize organise moderate arrange oversee
      supervise mediate host lead restart revive observe`,
    theme: `talk negotiation meeting summit conference dialogue ceasefire truce cease-fire deal
      agreement accord pact settlement peace reconciliation session`,
    targets: ["between", "among"],
    examples: [
      "[Oman] hosted talks between [Iran] and [>Iraq].",
      "[Qatar] brokered a truce between [Israel] and [Hamas].",
    ],
    counterExamples: ["Oman hosted a festival."],
  },
  {
    id: "negotiates-with/bring-together",
    relation: "NEGOTIATES_WITH",
    verbs: "bring_together reconcile bring",
    withPhrase: "table together negotiation talk closer",
    targets: ["object", "between"],
    examples: [
      "[Norway] brought [Israel] to the negotiating table.",
      "[>Yemen]'s parties were brought together by [Oman].",
    ],
    counterExamples: ["Norway brought Israel a gift."],
  },
  {
    id: "negotiates-with/table",
    relation: "NEGOTIATES_WITH",
    verbs: "return come sit go get sit_down come_back get_back go_back gather meet",
    withPhrase: "table",
    targets: ["with"],
    reciprocal: true,
    examples: [
      "[Armenia] returned to the negotiating table with [Azerbaijan].",
      "[Armenia] and [>Azerbaijan] came back to the bargaining table.",
    ],
    counterExamples: ["Armenia returned to the fold."],
  },
  {
    id: "negotiates-with/negotiate",
    relation: "NEGOTIATES_WITH",
    verbs: `negotiate bargain mediate broker parley haggle intercede arbitrate shuttle intervene
      renegotiate`,
    targets: ["with", "between", "in", "among", "object"],
    reciprocal: true,
    examples: [
      "[Israel] negotiated with [Egypt].",
      "[Qatar] mediated between [Israel] and [Lebanon].",
      "[Algeria] shuttled between [Mali] and [the Tuareg].",
    ],
    counterExamples: ["Israel negotiated a discount."],
  },
  {
    id: "negotiates-with/peace-talks",
    relation: "NEGOTIATES_WITH",
    nouns: "talk meeting dialogue discussion round session",
    theme: "peace ceasefire cease-fire truce armistice disarmament",
    targets: ["with", "between"],
    of: "theme",
    modifier: "subject",
    reciprocal: true,
    shallow: true,
    examples: [
      "[Colombia] held peace talks with [the FARC] in Havana.",
      "Ceasefire talks between [Israel] and [>Hamas] went on in Doha.",
    ],
    counterExamples: ["Colombia held talks with Peru.", "Peace talks went on in Doha."],
  },
  {
    id: "negotiates-with/mediation",
    relation: "NEGOTIATES_WITH",
    nouns: "mediation arbitration intercession",
    targets: ["between", "in", "with", "among"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[Qatar] launched a mediation effort between [Egypt] and [Sudan].",
      "[Kenya] offered mediation between [Chad] and [Libya].",
    ],
    counterExamples: ["Mediation continued in Geneva."],
  },
  {
    id: "negotiates-with/negotiations",
    relation: "NEGOTIATES_WITH",
    nouns: "negotiation bargaining diplomacy",
    targets: ["with", "between", "in"],
    of: "subject",
    modifier: "subject",
    reciprocal: true,
    examples: [
      "[Serbia] opened negotiations with [Hungary].",
      "Negotiations between [Iran] and [>France] stalled.",
    ],
    counterExamples: ["Negotiations continued in Geneva."],
  },
];
