import { CIVIL_CRAFT, FORCES, type Rule, WEAPONS } from "./rule.ts";

/** Who is set free. */
const CAPTIVES = `prisoner hostage captive detainee dissident soldier crew sailor pilot journalist
  reporter monk activist leader inmate convict guerrilla rebel student worker national citizen man
  woman people pow internee airman crewman crewmen fisherman fishermen deserter child girl boy
  tourist missionary nun priest doctor medic aid-worker policeman policemen militant fighter
  suspect driver engineer diplomat trawler ship vessel boat plane tanker aircraft peacekeeper
  observer official opponent member civilian troop serviceman servicemen sergeant captain
  lawyer blogger editor writer demonstrator protester dozen hundred`;

/** What was taken and is given back. */
const SPOILS = `body remains land territory village island province city town archive artefact artifact
  treasure peninsula archipelago painting gold property base sword skull wreckage aircraft strip control bell statue
  sculpture bone ash coffin crown fresco manuscript district enclave canal airport zone loot`;

/** Positions that an army leaves. */
const POSITIONS = `settlement base outpost position post troop town city camp checkpoint
  garrison enclave valley hill bunker watchtower trench roadblock fort headquarters village territory area
  region occupation presence`;

/** Who is sent abroad without arms, and called home. */
const STAFF = `observer monitor inspector staff worker team citizen national engineer doctor expert
  instructor trainer man woman people men women advisor official delegate negotiator athlete`;

/** What a ruler gives up: whoever gets it is nobody from whom one withdraws. */
const OFFICE =
  "power office presidency post throne command leadership premiership chairmanship seat";

/** Fighting that stops. */
const FIGHTING = `attack fire fighting hostility hostilities bombing shelling offensive airstrike war
  violence bombardment raid struggle insurgency rebellion assault siege blockade`;

/** Military yielding, resignations and releases: PLOVER's RETREAT. */
export const WITHDRAWS_FROM: readonly Rule[] = [
  {
    id: "withdraws-from/bring-home",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: `bring recall remove fly_home ship_home bring_home call_home take_out ship_out take move
      pull fly ship airlift redeploy send_home call_back`,
    theme: `${FORCES} presence garrison`,
    targets: ["from", "out of", "away from"],
    examples: ["[Vietnam] brought home its last soldiers from [Cambodia]."],
    counterExamples: ["Vietnam brought rice from Cambodia."],
  },
  {
    id: "withdraws-from/reduce",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "cut reduce draw_down thin_out scale_down scale_back trim halve cut_back wind_down end",
    theme: "troop soldier force garrison presence contingent deployment footprint mission",
    withoutTheme: "attack violence",
    targets: ["from", "in"],
    examples: ["[France] reduced its garrison in [Chad]."],
    counterExamples: ["France reduced taxes in Chad."],
  },
  {
    id: "withdraws-from/go-home",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "fly go return come sail head march leave drive rumble roll trek steam",
    subjectTheme: FORCES,
    withPhrase: "home",
    targets: ["from", "object"],
    examples: ["[Cuban] troops flew home from [Angola]."],
    counterExamples: ["Cuban troops flew to Angola."],
  },
  {
    id: "withdraws-from/cross-back",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "cross march drive roll go_back cross_back drive_back pull",
    subjectTheme: `${FORCES} rebel guerrilla fighter militia`,
    withPhrase: "back",
    withoutPhrase: "attack",
    targets: ["from", "out of"],
    objectless: true,
    examples: [
      "The last [Libyan] battalion crossed back over the border.",
      "[Angolan] troops marched back from [Zaire].",
    ],
    counterExamples: ["A Libyan battalion crossed the border into Chad."],
  },
  {
    id: "withdraws-from/face-off-ends",
    relation: "WITHDRAWS_FROM",
    verbs: "disengage pull_back draw_back stand_down de-escalate move_back",
    targets: [],
    reciprocal: true,
    examples: ["[Greek] and [>Turkish] tank crews pulled back from the river."],
    counterExamples: ["Greek tank crews pulled back from the river."],
  },
  {
    id: "withdraws-from/leave-to",
    relation: "WITHDRAWS_FROM",
    verbs: "leave abandon yield cede surrender lose give_up relinquish hand",
    theme: `it town city village base hill post position outpost valley ground territory district
      control capital airport port bridge camp`,
    withoutPhrase: "chance fate court referee",
    targets: ["to"],
    shallow: true,
    examples: [
      "[Armenian] forces left the town to advancing [Georgian] infantry.",
      "[Angola] abandoned a base to [Zambian] rebels.",
    ],
    counterExamples: ["Armenia left the decision to Georgia."],
  },
  {
    id: "withdraws-from/withdraw-forces",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "withdraw pull_out pull_back disengage evacuate_from pull retreat",
    theme: `${FORCES} ${STAFF} presence garrison everything everyone`,
    targets: ["from", "object", "out of", "of", "in"],
    objectless: true,
    examples: [
      "[France] withdrew its troops from [Mali].",
      "The soldiers that [France] had withdrawn from [Mali] went home.",
      "[Spain] pulled out its observers from [Kosovo].",
    ],
    counterExamples: [
      "France withdrew its offer to Mali.",
      "Nepal withdrew a transit facility for Bhutan.",
    ],
  },
  {
    id: "withdraws-from/withdraw",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: `withdraw retreat pull_out pull_back disengage back_out depart secede fall_back bow_out
      drop_out opt_out disaffiliate`,
    intransitive: true,
    withoutSubject: CIVIL_CRAFT,
    targets: ["from", "object", "out of", "of", "in"],
    objectless: true,
    examples: [
      "[Russia] retreated from [Ukraine].",
      "[Britain] pulled out of [Afghanistan].",
      "[Chadian] warships withdrew from [Libya].",
    ],
    counterExamples: ["France withdrew its remark on Mali.", "A French train departed from Spain."],
  },
  {
    id: "withdraws-from/quit",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "exit quit vacate evacuate_from",
    withoutTheme: "ruling judgment judgement verdict order decision",
    withoutSubject: CIVIL_CRAFT,
    targets: ["from", "object", "out of", "of", "in"],
    objectless: true,
    examples: ["[Qatar] quit [OPEC]."],
    counterExamples: ["A French judge vacated a ruling of Qatar."],
  },
  {
    id: "withdraws-from/walk-out",
    relation: "WITHDRAWS_FROM",
    verbs: "walk_out",
    withPhrase: "coalition government alliance bloc union party cabinet",
    targets: ["out of", "of", "from"],
    objectless: true,
    examples: ["[Hungarian ministers] walked out of the coalition of [Viktor Orban]."],
    counterExamples: ["Hungarian nurses walked out over pay."],
  },
  {
    id: "withdraws-from/roll-out",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: `roll march stream drive file trek pour move trickle ship clear get sail slip sneak fly
      melt fade rumble fan`,
    withoutPhrase: "prison jail court stadium pitch",
    withoutSubject: CIVIL_CRAFT,
    targets: ["out of", "back from"],
    shallow: true,
    examples: ["[Vietnamese] tanks rolled out of [Cambodia]."],
    counterExamples: ["Vietnamese tanks rolled into Cambodia."],
  },
  {
    id: "withdraws-from/to-barracks",
    relation: "WITHDRAWS_FROM",
    verbs: "return go go_back come_back retire withdraw move_back",
    subjectTheme: `${FORCES} mutineer mutinous garrison`,
    withPhrase: "barracks barrack",
    targets: ["from"],
    objectless: true,
    examples: ["[Guinean] soldiers returned to barracks."],
    counterExamples: ["Guinean soldiers returned to the fighting."],
  },
  {
    id: "withdraws-from/slip-out",
    relation: "WITHDRAWS_FROM",
    verbs: "slip sneak fly fly_out",
    subjectTheme: `${FORCES} rebel guerrilla fighter militia militant insurgent militiaman`,
    withoutPhrase: "prison jail court",
    targets: ["out of", "of", "from"],
    owner: true,
    examples: ["[Colombian] rebels slipped out of [Venezuela]'s Apure state."],
    counterExamples: ["Colombian cyclists slipped out of the race in Venezuela."],
  },
  {
    id: "withdraws-from/relinquish",
    relation: "WITHDRAWS_FROM",
    verbs: "relinquish vacate quit abandon hand_back",
    targets: ["object"],
    shallow: true,
    examples: ["[Britain] relinquished [Hong Kong]."],
    counterExamples: ["Britain relinquished its seat."],
  },
  {
    id: "withdraws-from/leave-position",
    relation: "WITHDRAWS_FROM",
    owner: true,
    verbs: "leave depart quit clear pack_up",
    subjectTheme: FORCES,
    withPhrase: POSITIONS,
    targets: ["object", "from", "in"],
    examples: ["[Ugandan] soldiers left the town of [Bunia]."],
    counterExamples: ["Ugandan officials left the town of Bunia."],
  },
  {
    id: "withdraws-from/leave",
    relation: "WITHDRAWS_FROM",
    verbs: "leave",
    withoutPreposition: "as without",
    withoutSubject: CIVIL_CRAFT,
    targets: ["object"],
    shallow: true,
    examples: ["[Britain] left [the European Union].", "Three [Chilean] warships left [Peru]."],
    counterExamples: [
      "A Chilean tanker left Peru.",
      "Britain left the door open.",
      "Sweden joined the alliance, leaving Ireland as one of its few neutral neighbours.",
    ],
  },
  {
    id: "withdraws-from/evacuate",
    relation: "WITHDRAWS_FROM",
    verbs: "evacuate dismantle abandon vacate relinquish give_up close shut close_down shut_down",
    theme: POSITIONS,
    targets: ["from", "in", "object", "near", "around", "on"],
    owner: true,
    examples: [
      "[Israel] evacuated its settlements in [Gaza].",
      "[Turkish] troops abandoned a base in [Iraq].",
    ],
    counterExamples: ["Israel evacuated the wounded from Gaza."],
  },
  {
    id: "withdraws-from/abandon-post",
    relation: "WITHDRAWS_FROM",
    verbs: "evacuate abandon vacate desert quit",
    theme: "outpost position post garrison trench bunker hilltop checkpoint stronghold barracks",
    withoutTheme: "minister",
    subjectTheme: `${FORCES} rebel guerrilla fighter militia infantry`,
    targets: [],
    objectless: true,
    examples: ["[Nicaraguan] soldiers abandoned a hilltop post."],
    counterExamples: ["A Nicaraguan banker quit his post."],
  },
  {
    id: "withdraws-from/noun",
    relation: "WITHDRAWS_FROM",
    owner: true,
    nouns: `withdrawal pullout retreat exit departure pull-out pullback pull-back disengagement
      drawdown evacuation secession`,
    targets: ["from"],
    of: "subject",
    modifier: "subject",
    examples: [
      "[France]'s withdrawal from [Niger] took months.",
      "A withdrawal of [Turkish] forces from [Libya] began.",
      "[Ethiopia] completed the pullout of its forces from [Somalia].",
    ],
    counterExamples: ["Niger celebrated the withdrawal of troops."],
  },
  {
    id: "withdraws-from/give-up-arms",
    relation: "WITHDRAWS_FROM",
    verbs: `lay_down hand_in turn_in give_up surrender decommission renounce hand_over
      relinquish put_down dump abandon lay turn_over scrap dismantle yield
      foreswear forswear`,
    theme: `${WEAPONS} arsenal stockpile violence terrorism arms warhead uniform`,
    withoutTheme: "tank helicopter warplane aircraft position mine landmine",
    targets: ["to"],
    objectless: true,
    examples: [
      "[ETA] gave up its weapons.",
      "[The Contras] turned in their rifles to [United Nations] observers.",
      "[The IRA] renounced violence.",
    ],
    counterExamples: [
      "The IRA handed in a petition.",
      "Russia destroyed a depot of weapons in Odesa.",
    ],
  },
  {
    id: "withdraws-from/destroy-arsenal",
    relation: "WITHDRAWS_FROM",
    verbs: "destroy eliminate",
    theme: "arsenal stockpile warhead",
    targets: [],
    objectless: true,
    examples: ["[Albania] destroyed its stockpile of mustard gas."],
    counterExamples: ["Albania destroyed a stock of cigarettes."],
  },
  {
    id: "withdraws-from/drop-arms",
    relation: "WITHDRAWS_FROM",
    verbs: "drop down ground throw_down",
    theme: "arms weapon rifle gun weaponry",
    targets: ["to"],
    objectless: true,
    examples: ["[Sudanese rebels] dropped their weapons."],
    counterExamples: [
      "Sudanese planes dropped bombs.",
      "A Sudanese inmate pulled a gun on his guards.",
    ],
  },
  {
    id: "withdraws-from/dispose",
    relation: "WITHDRAWS_FROM",
    verbs: "dispose part",
    withPhrase: "arms weapon rifle gun weaponry arsenal stockpile warhead missile",
    targets: [],
    objectless: true,
    examples: ["[The IRA] disposed of its guns."],
    counterExamples: ["A Sudanese thief disposed of a gun in the river of Khartoum's rubbish."],
  },
  {
    id: "withdraws-from/stop-doing",
    relation: "WITHDRAWS_FROM",
    verbs: "stop cease halt quit",
    withPhrase: "shelling bombing attacking firing fighting bombarding raiding launching shooting",
    intransitive: true,
    targets: ["complement", "object", "at", "on", "against", "with"],
    objectless: true,
    examples: ["[Serb] gunners stopped shelling [Bosnia]."],
    counterExamples: ["Serb deputies stopped talking to Bosnia."],
  },
  {
    id: "withdraws-from/stop-operations",
    relation: "WITHDRAWS_FROM",
    verbs: "stop halt suspend cease end call_off break_off discontinue",
    theme: "operation campaign action activity",
    withPhrase: "military offensive combat armed hostile air ground naval insurgent rebel fighting",
    targets: ["against", "on", "in"],
    objectless: true,
    examples: ["[The FARC] suspended all offensive operations against [Colombian troops]."],
    counterExamples: ["The FARC suspended talks.", "A bank suspended its operations in Colombia."],
  },
  {
    id: "withdraws-from/end-protest",
    relation: "WITHDRAWS_FROM",
    verbs: `dismantle remove clear lift take_down tear_down end call_off abandon suspend halt break_off
      stop wind_up`,
    theme: `barricade roadblock tent picket encampment sit-in blockade barrier occupation
      hunger-strike vigil strike protest boycott walkout walk-out stoppage demonstration fast`,
    civil: true,
    targets: ["against", "outside", "at", "over", "of"],
    objectless: true,
    examples: [
      "[Serbian] farmers dismantled a barricade on the road.",
      "[Nigerian] unions called off a strike.",
    ],
    counterExamples: ["Serbian police dismantled a barricade.", "Nigerian unions called a strike."],
  },
  {
    id: "withdraws-from/stop-fighting",
    relation: "WITHDRAWS_FROM",
    verbs: `stop halt suspend cease end call_off break_off wind_down scale_back de-escalate stand_down
      freeze lift ease discontinue`,
    theme: FIGHTING,
    targets: ["against", "on", "in", "of", "with", "around", "object"],
    objectless: true,
    examples: [
      "[Azerbaijan] halted its offensive against [Armenia].",
      "[Tamil rebels] suspended attacks in [Sri Lanka].",
    ],
    counterExamples: ["Azerbaijan stopped a train to Armenia."],
  },
  {
    id: "withdraws-from/call-halt",
    relation: "WITHDRAWS_FROM",
    verbs: "call declare announce order proclaim",
    theme: "halt cessation pause lull standstill freeze",
    withPhrase: FIGHTING,
    targets: ["against", "with", "in"],
    objectless: true,
    examples: ["[Kurdish rebels] called a halt to attacks in [Turkey]."],
    counterExamples: ["Kurdish rebels called a meeting."],
  },
  {
    id: "withdraws-from/give-up-power",
    relation: "WITHDRAWS_FROM",
    verbs: `relinquish give_up cede hand_over surrender vacate leave quit renounce yield transfer hand
      pass turn_over`,
    theme: OFFICE,
    targets: [],
    objectless: true,
    examples: [
      "[Mali's generals] handed over power to Ibrahim Keita.",
      "[Gambia]'s president ceded power to the man who had won the vote.",
    ],
    counterExamples: ["Mali's generals seized power."],
  },
  {
    id: "withdraws-from/give-oneself-up",
    relation: "WITHDRAWS_FROM",
    verbs: "give_up turn_in hand_over give hand_in",
    theme: "themselves himself herself itself",
    targets: ["to"],
    examples: ["[Hutu] militiamen gave themselves up to [Rwandan troops]."],
    counterExamples: ["Hutu leaders gave themselves a rise."],
  },
  {
    id: "withdraws-from/resign",
    relation: "WITHDRAWS_FROM",
    verbs: `resign step_down abdicate surrender disarm demobilize demobilise disband lay_down
      step_aside stand_down stand_aside capitulate defect de-escalate demilitarize
      demilitarise back_off`,
    withoutTheme: "right claim",
    targets: ["to", "as"],
    objectless: true,
    shallow: true,
    examples: [
      "[Iraqi soldiers] surrendered to [Kuwait].",
      "[Evo Morales] stepped down.",
      "[Albanian guerrillas] have been demobilised.",
    ],
    counterExamples: ["The mood in Kuwait changed."],
  },
  {
    id: "withdraws-from/retire",
    relation: "WITHDRAWS_FROM",
    verbs: "retire",
    intransitive: true,
    targets: [],
    objectless: true,
    examples: ["[General Raheel Sharif] retired in 2016."],
    counterExamples: ["The Peruvian navy is retiring its oldest frigate."],
  },
  {
    id: "withdraws-from/ceasefire",
    relation: "WITHDRAWS_FROM",
    nouns: `ceasefire cease-fire truce armistice surrender resignation disarmament demobilization
      demobilisation abdication capitulation cessation moratorium standdown detente détente`,
    targets: ["with", "in", "between"],
    of: "subject",
    reciprocal: true,
    objectless: true,
    examples: [
      "[Hezbollah] declared a ceasefire in [Lebanon].",
      "[Israel] and [>Hezbollah] observed a truce.",
    ],
    counterExamples: ["Lebanon demanded a ceasefire.", "Lebanon violated the ceasefire."],
  },
];

export const RELEASES: readonly Rule[] = [
  {
    id: "releases/swap",
    relation: "RELEASES",
    verbs: "swap exchange trade",
    theme: `prisoner hostage captive detainee body remains pow soldier spy detainees corpse`,
    targets: ["with", "for"],
    reciprocal: true,
    examples: [
      "[Iran] exchanged prisoners with [Iraq].",
      "[Ukraine] and [>Russia] swapped 90 prisoners of war.",
    ],
    counterExamples: ["Iran exchanged letters with Iraq."],
  },
  {
    id: "releases/give-back",
    relation: "RELEASES",
    verbs: `return hand_over hand_back give_back restore turn_over cede surrender
      relinquish`,
    theme: SPOILS,
    withoutTheme: "aircraft attention",
    targets: ["to", "recipient"],
    examples: [
      "[India] returned the body of a soldier to [Pakistan].",
      "[Iraq] handed over archives to [Kuwait].",
    ],
    counterExamples: ["India returned to the talks."],
  },
  {
    id: "releases/let-go",
    relation: "RELEASES",
    verbs: "let set send turn",
    withPhrase: "go free loose",
    withoutTheme: "opportunity chance fire voter reporter",
    targets: ["object"],
    examples: ["[Boko Haram] let [Chadian] women go.", "[>Kenyan] drivers were let go by [Sudan]."],
    counterExamples: ["Boko Haram let women speak."],
  },
  {
    id: "releases/by-captors",
    relation: "RELEASES",
    captors: true,
    verbs: "release free set set_free let let_go hand_over",
    targets: ["object"],
    examples: [
      "Two [>Filipino] sailors held since May by [Yemeni] rebels were set free.",
      "A [>Spanish] nurse kidnapped by [Malian] gunmen was released.",
    ],
    counterExamples: ["A Spanish nurse praised by Malian gunmen was released."],
  },
  {
    id: "releases/hand-back",
    relation: "RELEASES",
    verbs: "hand give send turn return",
    withPhrase: "back",
    withoutTheme: "attention eye page boat migrant refugee seeker ship dinghy vessel convoy",
    targets: ["to", "recipient"],
    examples: ["[Nigeria] handed the peninsula back to [Cameroon]."],
    counterExamples: ["Nigeria handed a letter to Cameroon."],
  },
  {
    id: "releases/lift-arrest",
    relation: "RELEASES",
    verbs: "lift end revoke suspend cancel annul",
    theme: "arrest detention custody imprisonment confinement",
    targets: ["of", "on", "for", "against", "object"],
    examples: ["[Myanmar] lifted the house arrest of [Aung San Suu Kyi]."],
    counterExamples: ["Myanmar ordered the arrest of Aung San Suu Kyi."],
  },
  {
    id: "releases/grant",
    relation: "RELEASES",
    verbs: "grant give",
    theme: "release freedom bail parole furlough",
    targets: ["to", "recipient"],
    objectless: true,
    examples: ["[Cuba] granted early release to a nun."],
    counterExamples: ["Cuba granted an interview to Spanish reporters."],
  },
  {
    id: "releases/captives",
    relation: "RELEASES",
    verbs: "release free set_free let_go repatriate let_off parole discharge send_home",
    theme: CAPTIVES,
    targets: ["object", "to", "into", "from", "of"],
    objectless: true,
    examples: [
      "[The FARC] released three soldiers.",
      "[Cuba] freed 52 political prisoners.",
      "[Iran] freed fifteen [British] sailors.",
    ],
    counterExamples: ["Cuba jailed 52 dissidents."],
  },
  {
    id: "releases/release",
    relation: "RELEASES",
    verbs: `release free return repatriate hand_over hand_back give_back parole restore admit
      turn_over let_go set_free send_back give_up deliver_up unshackle`,
    withoutTheme: `statement result report video film figure data document information album fire fund
      water relief aid ambassador envoy count charge guilt crime offence offense wrongdoing mistake
      error murder manslaughter fraud theft burglary rape assault responsibility defeat liability
      failure fault lie allegation themselves himself herself itself ${OFFICE}`,
    withoutPhrase: "rule power office",
    targets: ["object", "recipient", "to", "into"],
    examples: [
      "[Iran] released [Nazanin Zaghari-Ratcliffe].",
      "[Egypt] freed two [Israelis].",
      "[Latvia] handed over a smuggler to [Estonian police].",
      "[Latvia] handed two smugglers over to [Estonia].",
    ],
    counterExamples: [
      "Iran released a statement.",
      "Egypt returned to the talks.",
      "Macau, a Portuguese colony that returned to Chinese rule, held talks.",
      "Omar Said admitted two counts of theft at Cairo Criminal Court.",
    ],
  },
  {
    id: "releases/compensate",
    relation: "RELEASES",
    verbs: "pay",
    theme: "compensation reparation indemnity ransom reparations damages",
    targets: ["to", "recipient", "for"],
    examples: ["[Libya] paid compensation to [France]."],
    counterExamples: ["Libya paid attention to France."],
  },
  {
    id: "releases/noun",
    relation: "RELEASES",
    nouns: "repatriation release handover restitution freeing",
    targets: ["to"],
    of: "object",
    modifier: "subject",
    examples: [
      "[Kenya] ordered the repatriation of [Somalis].",
      "[Libya]'s release of [Bulgarian] nurses was praised.",
    ],
    counterExamples: ["Kenya regretted the repatriation of Somalis."],
  },
  {
    id: "releases/open-crossing",
    relation: "RELEASES",
    verbs: "open reopen unblock unseal",
    theme: "bridge road airspace port airport corridor route tunnel",
    targets: ["to", "for", "with", "between", "complement", "purpose"],
    examples: ["[Syria] reopened its airspace to [Jordan]."],
    counterExamples: ["Syria reopened a school."],
  },
];
