import type { Rule } from "./rule.ts";

export const REJECTS: readonly Rule[] = [
  {
    id: "rejects/reject",
    relation: "REJECTS",
    verbs: `reject refuse oppose decline veto rebuff dismiss ignore defy resist turn_down rule_out
 fail snub spurn overrule disregard rebut shun repudiate turn_away brush_aside brush_off
 wave_away wave_aside wave_off shrug_off balk baulk scorn cold-shoulder stonewall disobey
 renege backtrack back_out opt_out hold_out flout thwart discount pooh-pooh nix disallow
 slap_down shoot_down swat_away knock_back vote_down strike_down throw_out fend_off
 disown eschew laugh_off abjure walk_away back_away slam_door recoil shirk
 rebuke_off push_back reject_out sidestep evade neglect`,
    lower: "friendly",
    withoutLower: `confirm comment say elaborate disclose reveal identify specify speculate verify condemn
      denounce criticize criticise censure deplore`,
    targets: [
      "object",
      "recipient",
      "to",
      "from",
      "by",
      "complement",
      "with",
      "any",
      "on",
      "in",
      "at",
      "despite",
      "in defiance of",
    ],
    examples: [
      "[Yemen] rejected [Oman]'s offer.",
      "[Serbia] refused to meet [Kosovo].",
      "[Hungary] has rejected [the European Union]'s plan.",
      "[Ethiopia] turned down [Egypt]'s proposal.",
      "[North Korea] brushed aside [Japan]'s offer.",
      "[Haiti] balked at [Jamaica]'s demand.",
      "[Cuba] spurned an offer of aid from [Spain].",
    ],
    counterExamples: [
      "Austria refused to expel Danish diplomats.",
      "Hungary rejected a ban on Qatari gas.",
      "Yemen rejected the sample.",
      "Yemen and Oman rejected the plan.",
    ],
  },
  {
    id: "rejects/claims",
    relation: "REJECTS",
    verbs: `reject dismiss brush_off brush_aside wave_off wave_away wave_aside repudiate laugh_off
      shrug_off rebuff`,
    theme: `claim allegation accusation report suggestion rumour rumor assertion speculation
      insinuation criticism complaint`,
    withoutSubject: "court judge tribunal jury magistrate prosecutor",
    targets: ["by", "from"],
    objectless: true,
    examples: [
      "[Rwanda] has dismissed claims of meddling as absurd.",
      "[Iran] waved away reports that it had bought ships.",
      "[Peru] brushed off accusations from [Chile].",
    ],
    counterExamples: ["A court in Peru dismissed the claims.", "Rwanda rejected the sample."],
  },
  {
    id: "rejects/challenge",
    relation: "REJECTS",
    verbs: "contest challenge appeal",
    theme: `decision ruling verdict duty tariff levy sanction ban order measure judgment judgement law
      decree claim restriction quota award designation`,
    targets: ["object", "by", "against", "of", "from"],
    examples: [
      "[Mexico] will contest a [U.S.] decision on steel.",
      "[Japan] challenged [China]'s tariffs.",
    ],
    counterExamples: ["Mexico contested the final.", "Japan challenged Chinese wrestlers."],
  },
  {
    id: "rejects/fail-together",
    relation: "REJECTS",
    verbs: "fail",
    lower: "friendly",
    targets: [],
    reciprocal: true,
    examples: [
      "[Iran] and [>Iraq] failed to reach a deal.",
      "[Peru] and [>Chile] failed to agree.",
    ],
    counterExamples: ["Iran failed to reach a deal."],
  },
  {
    id: "rejects/deny-entry",
    relation: "REJECTS",
    verbs: "deny refuse",
    theme: `entry access visa request permission asylum admission land permit allocation passage
      accreditation licence license recognition credential bail clearance transit overflight
      admittance citizenship right`,
    targets: ["to", "recipient", "object", "from", "for", "of"],
    examples: ["[Hungary] denied entry to [Syrians]."],
    counterExamples: ["Hungary denied the report."],
  },
  {
    id: "rejects/bar-entry",
    relation: "REJECTS",
    verbs: "bar block prevent stop keep ban",
    withPhrase: "enter visit attend join inspect observe participate travel return land",
    targets: ["object"],
    examples: ["[Kenya] barred [Somalia] from attending the meeting."],
    counterExamples: ["Kenya barred Somalia's rice."],
  },
  {
    id: "rejects/block-bid",
    relation: "REJECTS",
    verbs:
      "block torpedo scupper sink kill kill_off bury stall hold_up obstruct delay thwart derail bar",
    theme: `bid application request proposal resolution motion accession membership candidacy bill
      entry plan attempt nomination initiative statement offer effort package deal`,
    targets: ["object", "by", "from", "of"],
    examples: ["[Turkey] blocked [Sweden]'s bid."],
    counterExamples: ["Turkey blocked the road to Sweden."],
  },
  {
    id: "rejects/drop-plan",
    relation: "REJECTS",
    verbs: "shelve scrap abandon drop cancel call_off scuttle put_off",
    theme: "plan idea proposal project invitation offer bid intention",
    targets: ["complement", "for", "with", "to", "of", "from", "by"],
    examples: ["[Slovakia] shelved plans to send jets to [Ukraine]."],
    counterExamples: ["Slovakia dropped a bomb on Hungary."],
  },
  {
    id: "rejects/turn-back",
    relation: "REJECTS",
    verbs: "turn",
    theme: "back ear",
    targets: ["on", "to"],
    examples: ["[Bolivia] turned its back on [Peru].", "[Iran] turned a deaf ear to [Iraq]."],
    counterExamples: ["Bolivia turned back the ship of Peru."],
  },
  {
    id: "rejects/cold-shoulder",
    relation: "REJECTS",
    verbs: "give show deliver deal administer",
    theme: "shoulder brush-off snub rebuff rebuke thumbs-down refusal shrift",
    targets: ["to", "recipient", "object"],
    examples: ["[Morocco] gave the cold shoulder to [Algeria]."],
    counterExamples: ["Morocco gave Algeria an answer."],
  },
  {
    id: "rejects/distance",
    relation: "REJECTS",
    verbs: "distance dissociate disassociate",
    targets: ["from"],
    examples: ["[Slovakia] distanced itself from [Hungary]'s plan."],
    counterExamples: ["Slovakia freed itself from Hungary."],
  },
  {
    id: "rejects/pour-cold-water",
    relation: "REJECTS",
    verbs: "pour throw dash",
    theme: "water doubt",
    targets: ["on", "over"],
    examples: ["[Greece] poured cold water on [Albania]'s plan."],
    counterExamples: ["Greece poured oil on Albania's beaches."],
  },
  {
    id: "rejects/say-no",
    relation: "REJECTS",
    verbs: "say",
    theme: "no",
    targets: ["to"],
    examples: ["[Poland] said no to [the European Union]."],
    counterExamples: ["Poland said nothing to Germany."],
  },
  {
    id: "rejects/vote-against",
    relation: "REJECTS",
    verbs: "vote decide campaign argue come_out speak speak_out stand rule act lobby",
    targets: ["against"],
    intransitive: true,
    examples: ["[Chad] voted against [Sudan]'s motion."],
    counterExamples: ["Chad voted for Sudan's motion."],
  },
  {
    id: "rejects/walk-out",
    relation: "REJECTS",
    verbs:
      "walk walk_out storm storm_out pull pull_out withdraw stay stay_away quit boycott leave exit stalk skip break_off",
    withPhrase:
      "talk negotiation meeting conference summit agreement treaty accord pact deal convention session dialogue",
    targets: ["out of", "of", "from", "with", "object"],
    examples: ["[Kenya] walked out of talks with [Somalia]."],
    counterExamples: ["Kenya walked out.", "Kenya held talks with Somalia."],
  },
  {
    id: "rejects/not-accept",
    relation: "REJECTS",
    verbs: `take_back readmit reinstate accept heed comply honour honor respond reply tolerate accede 
 budge ratify approve consent sign acknowledge answer grant abide adhere
 consider entertain give_way back_down cave_in extradite
 hand_over implement fulfil fulfill renew trust    
 attend participate take_part
 listen budge compromise condone countenance contemplate buckle bend
 kowtow subscribe succumb knuckle_under offer provide open lift drop`,
    stated: "negated",
    withoutTheme: "power presidency throne premiership",
    targets: [
      "object",
      "recipient",
      "to",
      "with",
      "from",
      "by",
      "on",
      "of",
      "for",
      "in",
      "complement",
    ],
    examples: [
      "[Zimbabwe] no longer accepts food from [Britain].",
      "[Malaysia] does not accept [Kosovo]'s envoy.",
      "[Thailand] has not responded to [Cambodia]'s request.",
      "[Syria] will never comply with [Iraq]'s demand.",
      "[Egypt] would not sign the accord drafted by [Ethiopia].",
    ],
    counterExamples: [
      "Zimbabwe accepts observers from Britain.",
      "Zimbabwe did not accept the money.",
    ],
  },
  {
    id: "rejects/unwilling",
    relation: "REJECTS",
    adjectives: "unwilling reluctant loath opposed averse unprepared hostile unable",
    lower: "friendly",
    targets: ["complement", "to", "object"],
    examples: [
      "[Kosovo] was reluctant to negotiate with [Serbia].",
      "[Peru] was hostile to [Chile]'s plan.",
    ],
    counterExamples: ["Kosovo was willing to negotiate with Serbia."],
  },
  {
    id: "rejects/no-place",
    relation: "REJECTS",
    verbs: "close slam shut bar bolt bang",
    theme: "door gate",
    targets: ["on", "to", "with"],
    examples: ["[Hungary] slammed the door on [Ukraine]."],
    counterExamples: ["Hungary opened the door to Ukraine."],
  },
  {
    id: "rejects/no-point",
    relation: "REJECTS",
    verbs: "see have find want",
    theme: `point reason need intention plan interest sense use purpose desire wish question part
      merit ground basis truck`,
    stated: "negated",
    targets: ["complement", "in", "of", "for", "to", "by", "with"],
    examples: [
      "[Iran] saw no point in a deal with [Oman].",
      "[Nigeria] found no merit in a complaint by [Togo].",
      "[Chad] has no intention of paying [Niger].",
    ],
    counterExamples: ["Iran saw the point of talking to Oman."],
  },
  {
    id: "rejects/noun",
    relation: "REJECTS",
    nouns: "rejection refusal veto dismissal repudiation snub rebuff defiance resistance spurning",
    targets: ["of", "to", "against", "complement"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Spain]'s rejection of [Gibraltar] is old.",
      "[Armenia]'s refusal to give [Azerbaijan] a road stalled the talks.",
    ],
    counterExamples: ["Spain regretted the rejection of the plan."],
  },
  {
    id: "rejects/opposition",
    relation: "REJECTS",
    nouns: "opposition",
    targets: ["to"],
    modifier: "subject",
    withoutVerbs: "subject:say subject:accuse",
    examples: ["[Spain]'s opposition to [Kosovo] is old."],
    counterExamples: ["Spain's opposition blamed Kosovo."],
  },
];

export const DENIES: readonly Rule[] = [
  {
    id: "denies/deny",
    relation: "DENIES",
    verbs: "deny refute dispute disavow contest rebut contradict gainsay disclaim",
    theme: `accusation allegation claim charge report statement assertion suggestion rumour rumor
      account version`,
    targets: ["object", "by", "from"],
    examples: ["[Iran] denied [Israel]'s accusation."],
    counterExamples: ["Iran denied visas to Israelis."],
  },
];
