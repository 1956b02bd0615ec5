import { FORCES, type Rule, TIES } from "./rule.ts";

/** What is kept from a state that is punished: goods, money, entry. */
const FLOWS = `${TIES} money part data information weapon arm arms spare fuel food electricity water
  grain wheat technology equipment scholarship grant tranche instalment transfer supplies pipeline
  ammunition cash cement medicine goods traffic route service ferry bus train subsidy payout
  development broadcast transmission consignment export preference concession privilege status
  licence license entry transit transshipment landing overflight agreement accord treaty pact`;

/** What makes trade dearer or forbids it: who is hit with it is not struck. */
export const DUTIES = "sanction tariff levy duty embargo surcharge countersanction";

/** Whom states send home. */
const ENVOYS = `diplomat ambassador envoy attache consul spy official journalist correspondent
  reporter adviser worker officer representative teacher missionary employee staff staffer member
  counsellor counselor secretary d'affaires d'affaire mission delegation`;

/** Who is brought out of a country against their will. */
const UNWANTED = `${ENVOYS} minister politician lawmaker deputy mp activist preacher imam cleric citizen
  national observer monitor campaigner lawyer professor academic deportee migrant foreigner refugee
  offender immigrant seeker convict criminal`;

/** Ways of bringing somebody where they would not go. */
const BRINGING = "escort drive march bundle frogmarch push shove haul hustle drag put force";

/** Who brings people away for a state. */
const GUARDS = `police officer policeman agent soldier guard troop authority security force official
  gendarme marshal patrol`;

export const SANCTIONS: readonly Rule[] = [
  {
    id: "sanctions/sanction",
    relation: "SANCTIONS",
    verbs: "sanction embargo penalize penalise blacklist punish ostracize ostracise",
    targets: ["object", "any"],
    examples: ["[America] sanctioned [Iran].", "[>Belarus] was sanctioned by [Canada]."],
    counterExamples: ["America sanctioned the plan."],
  },
  {
    id: "sanctions/designate",
    relation: "SANCTIONS",
    verbs: "designate redesignate proscribe classify list outlaw",
    withPhrase: "terrorist extremist undesirable terror terrorism",
    targets: ["object"],
    examples: [
      "[Canada] designated [the Wagner Group] a terrorist entity.",
      "[Paraguay] designated [Hezbollah] as terrorist.",
    ],
    counterExamples: ["Canada designated an airport in Kenya."],
  },
  {
    id: "sanctions/noun",
    relation: "SANCTIONS",
    nouns: "sanction embargo tariff countersanction counter-sanction",
    targets: ["on", "against", "upon", "to"],
    of: "object",
    modifier: "subject",
    examples: [
      "[the European Union] imposed sanctions on [Russia].",
      "[America]'s sanctions against [Cuba] hurt.",
      "Sanctions were imposed on [>Mali] by [France].",
    ],
    counterExamples: ["The European Union lifted its sanctions on Cuba."],
  },
  {
    id: "sanctions/trade-measure",
    relation: "SANCTIONS",
    nouns: "ban duty levy quota moratorium surcharge restriction curb barrier boycott prohibition",
    withPhrase: `punitive customs import export flight sale beef poultry meat steel grain wine fish product goods travel
      shipment trade investment visa arms weapon fruit vegetable milk chip cotton timber textile car`,
    targets: ["from", "against", "on", "to", "of", "by"],
    examples: [
      "[Russia] imposed a ban on imports of wine from [Georgia].",
      "[China] slapped import duties on [Australia].",
    ],
    counterExamples: ["Russia imposed a ban on rallies in Georgia."],
  },
  {
    id: "sanctions/put-on-blacklist",
    relation: "SANCTIONS",
    verbs: "place put add enter",
    withPhrase: `blacklist watchlist sanction sanctions`,
    targets: ["object"],
    examples: ["[Japan] put [Nauru] on its blacklist."],
    counterExamples: ["Japan put Nauru on its list of friends."],
  },
  {
    id: "sanctions/dock",
    relation: "SANCTIONS",
    verbs: `dock withhold deduct hold_back keep_back`,
    theme: `dollar euro pound million billion percent aid fund grant money subsidy payment $ € £`,
    targets: ["from"],
    examples: [
      "[Norway] is holding back $3 million in aid from [Malawi].",
      "[Finland] docked 20 million euros from the aid of [Guinea].",
    ],
    counterExamples: ["Finland earned 20 million euros from Guinea."],
  },
  {
    id: "sanctions/raise-duties",
    relation: "SANCTIONS",
    verbs: `levy hike raise double triple increase slap impose put place clamp introduce announce
      reimpose slam`,
    theme: "duty tariff surcharge levy",
    targets: ["on", "upon", "against", "for"],
    examples: [
      "[Brazil] levied duties on [Korean] steel.",
      "[Egypt] slapped a 12% levy on [Ghana].",
    ],
    counterExamples: ["Brazil raised wages for Koreans."],
  },
  {
    id: "sanctions/hit-with",
    relation: "SANCTIONS",
    verbs: `hit strike slap smack slam clobber hammer whack thump pummel squeeze target punish`,
    withPhrase: DUTIES,
    phraseIn: ["with", "by"],
    targets: ["object"],
    examples: [
      "[Canada] hit [Ghana] with sanctions.",
      "[Brazil] slapped [Peru] with a 30% tariff.",
      "[>Togo] was struck by [Kenyan] duties.",
    ],
    counterExamples: [
      "Canada hit Ghana with rockets.",
      "Brazil slapped Peru on the back.",
      "Togo struck Ghana after Kenyan sanctions.",
    ],
  },
  {
    id: "sanctions/retaliate",
    relation: "SANCTIONS",
    verbs: "retaliate respond hit_back strike_back answer",
    withPhrase: "duty tariff sanction levy ban embargo",
    targets: ["on", "against"],
    examples: ["[China] retaliated with duties on [Canadian] fish."],
    counterExamples: ["China responded with a letter on Canadian fish."],
  },
  {
    id: "sanctions/strip-of-standing",
    relation: "SANCTIONS",
    verbs: "strip deprive",
    withPhrase: "privilege preference status membership access licence license accreditation",
    targets: ["object"],
    shallow: true,
    examples: ["[Canada] stripped [Belarus] of its trade privileges."],
    counterExamples: ["Canada stripped Belarus of paint."],
  },
  {
    id: "sanctions/freeze",
    relation: "SANCTIONS",
    verbs: "freeze seize impound block sequester confiscate lock_up",
    theme: "asset account fund reserve yacht holding deposit wealth",
    targets: ["object", "of", "from", "in", "belonging"],
    examples: ["[Switzerland] froze the assets of [Russia]."],
    counterExamples: ["Switzerland froze over."],
  },
];

export const EXPELS: readonly Rule[] = [
  {
    id: "expels/expel",
    relation: "EXPELS",
    verbs: `expel deport banish exile oust evict kick_out throw_out eject drum_out turf_out boot_out
      send_packing`,
    withoutTheme: "bill proposal motion amendment law case charge suit appeal budget claim",
    targets: ["object", "from", "out of", "any"],
    examples: ["[Poland] expelled [Russia]'s diplomats.", "[Kenya] deported two [Ugandans]."],
    counterExamples: ["Poland expelled smoke.", "Danish deputies threw out a bill of Sweden."],
  },
  {
    id: "expels/throw-out",
    relation: "EXPELS",
    verbs: "throw_out kick_out boot_out turf_out drum_out chase_out drive_out send_away",
    theme: `${ENVOYS} ngo agency charity aid inspector monitor observer official`,
    withoutTheme: "bill proposal motion amendment law case charge suit appeal budget claim",
    targets: ["object"],
    examples: ["[Latvia] threw out three [Belarusian] envoys."],
    counterExamples: ["Latvia threw out a Belarusian appeal."],
  },
  {
    id: "expels/send-home",
    relation: "EXPELS",
    verbs: `order send ship throw chase drive kick put remove ask tell instruct give   send_home`,
    theme: `${ENVOYS} refugee migrant citizen national offender immigrant seeker deportee convict criminal`,
    withPhrase: `home out country packing plane leave depart flight airliner`,
    targets: ["object"],
    examples: [
      "[Denmark] put 40 [Iraqi] offenders on a plane to Basra.",
      "[Ghana] told the [Togolese] charge d'affaires to leave the country.",
      "[Chile] ordered two [Bolivian] diplomats to leave.",
      "[Norway] ordered a [Russian] envoy out of the country.",
    ],
    counterExamples: ["Chile ordered its diplomats to talk to Bolivia."],
  },
  {
    id: "expels/order-out",
    relation: "EXPELS",
    verbs: "order throw kick throw_out kick_out",
    theme: `${FORCES} mission contractor adviser instructor mercenary`,
    withPhrase: "country territory soil",
    phraseIn: ["out of", "off"],
    targets: ["object"],
    examples: ["[Niger] ordered [French] troops out of the country."],
    counterExamples: ["Niger ordered its troops out of the barracks of Agadez."],
  },
  {
    id: "expels/unwelcome",
    relation: "EXPELS",
    verbs: "declare pronounce name brand",
    theme: `${ENVOYS} minister president premier rapporteur chief head leader lawmaker`,
    withPhrase: "persona unwelcome non-grata undesirable grata personae gratae",
    bySpeaker: true,
    targets: ["object"],
    examples: [
      "[Greece] declared two [Libyan] diplomats persona non grata.",
      "[Malta] declared three [Libyan] envoys personae non gratae.",
      "[Niger] declared [Benin]'s president persona non grata.",
      "[>Two employees of the Libyan embassy] have been declared personae non gratae, the [Greek] foreign ministry said.",
    ],
    counterExamples: [
      "Greece declared two Libyan diplomats the winners.",
      "Two Libyan diplomats were declared personae non gratae, the Libyan foreign ministry said.",
    ],
  },
  {
    id: "expels/send-packing",
    relation: "EXPELS",
    verbs: "send",
    withPhrase: "packing",
    targets: ["object", "recipient"],
    examples: ["[Poland] sent nine [Libyans] packing."],
    counterExamples: ["Poland sent packing cases to Libya."],
  },
  {
    id: "expels/escort-out",
    relation: "EXPELS",
    verbs: BRINGING,
    theme: UNWANTED,
    withPhrase: "country territory",
    phraseIn: ["out of", "from", "off"],
    targets: ["object"],
    examples: ["[Danish police] escorted [Libya]'s trade minister out of the country."],
    counterExamples: [
      "Danish frigates escorted Libyan tankers.",
      "Danish police escorted a Libyan minister across the country.",
    ],
  },
  {
    id: "expels/to-the-border",
    relation: "EXPELS",
    verbs: BRINGING,
    theme: UNWANTED,
    subjectTheme: GUARDS,
    withPhrase: "border frontier plane flight airport aircraft",
    phraseIn: ["to", "onto", "on", "over", "across", "aboard", "into"],
    targets: ["object"],
    examples: [
      "[Polish] guards marched a [Libyan] diplomat to the border.",
      "[Danish] officers bundled [Libya]'s envoy onto a plane.",
    ],
    counterExamples: ["Polish doctors drove a Libyan minister to the airport."],
  },
  {
    id: "expels/put-on-plane",
    relation: "EXPELS",
    verbs: "put",
    theme: UNWANTED,
    withPhrase: "plane flight aircraft",
    phraseIn: ["on", "onto", "aboard"],
    targets: ["object"],
    examples: ["[Spain] put two [Libyan] preachers on a plane."],
    counterExamples: ["Spain put two Libyan preachers on trial."],
  },
  {
    id: "expels/marching-orders",
    relation: "EXPELS",
    verbs: "give hand",
    theme: "order",
    withPhrase: "marching",
    targets: ["recipient", "to", "object"],
    examples: ["[Canada] gave [Libya]'s ambassador his marching orders."],
    counterExamples: ["Canada gave Libya's ambassador an order of merit."],
  },
  {
    id: "expels/show-door",
    relation: "EXPELS",
    verbs: "show",
    theme: "door exit",
    targets: ["recipient", "to", "object"],
    examples: ["[Kenya] showed the [Libyan] ambassador the door."],
    counterExamples: ["Kenya showed the Libyan ambassador the port."],
  },
  {
    id: "expels/give-hours",
    relation: "EXPELS",
    verbs: "give",
    theme: "hour day week",
    withPhrase: ENVOYS,
    withoutLower: `reply respond answer explain decide agree accept comply release free stop pay
      withdraw hand_over surrender prepare apologise apologize`,
    targets: ["recipient", "object", "to"],
    examples: ["[Niger] gave the [Danish] ambassador 48 hours to leave."],
    counterExamples: [
      "Niger gave Denmark 48 hours to leave.",
      "Niger gave the Danish ambassador 48 hours to reply.",
    ],
  },
  {
    id: "expels/bar-from",
    relation: "EXPELS",
    verbs: "bar ban exclude suspend disinvite",
    withPhrase: "meeting session summit council organisation organization assembly membership",
    targets: ["object"],
    shallow: true,
    examples: ["[the Arab League] barred [Chad] from its meetings."],
    counterExamples: ["The Arab League held meetings with Chad."],
  },
  {
    id: "expels/from-body",
    relation: "EXPELS",
    verbs: "suspend expel exclude oust eject bar ban disqualify strip remove",
    actorIn: "from of",
    actorKinds: "Organization",
    targets: ["object"],
    examples: ["[>Egypt] was suspended from [the Arab League]."],
    counterExamples: ["Kenya suspended a minister from Nairobi."],
  },
  {
    id: "expels/suspend-member",
    relation: "EXPELS",
    verbs: "suspend exclude",
    shallow: true,
    targets: ["object"],
    examples: ["[the African Union] suspended [Mali]."],
    counterExamples: ["The African Union suspended its talks with Mali."],
  },
  {
    id: "expels/suspend-membership",
    relation: "EXPELS",
    verbs: "suspend revoke freeze terminate end cancel",
    theme: "membership participation",
    targets: ["object", "of"],
    examples: ["[The OAS] suspended [Honduras]'s membership."],
    counterExamples: ["The OAS suspended its talks with Honduras."],
  },
  {
    id: "expels/noun",
    relation: "EXPELS",
    nouns: "expulsion deportation ejection banishment ouster",
    targets: ["from"],
    of: "object",
    modifier: "subject",
    examples: ["[Poland]'s expulsion of [Belarusians] was criticised."],
    counterExamples: ["Poland regretted the expulsion of Belarusians."],
  },
];

export const CUTS_TIES_WITH: readonly Rule[] = [
  {
    id: "cuts-ties-with/recall-noun",
    relation: "CUTS_TIES_WITH",
    nouns: "recall",
    theme: "ambassador envoy diplomat consul attache mission",
    of: "theme",
    targets: ["to", "from", "in"],
    modifier: "subject",
    examples: ["[Spain]'s recall of its ambassador to [Peru] surprised nobody."],
    counterExamples: ["Spain's recall of a milk powder sold to Peru surprised nobody."],
  },
  {
    id: "cuts-ties-with/recall",
    relation: "CUTS_TIES_WITH",
    verbs: `recall withdraw call_home bring_home call_back pull_out bring_back pull`,
    theme: `ambassador envoy consul charge diplomat attache mission delegation representative commissioner`,
    withoutPhrase: "commission committee convention tribunal",
    targets: ["from", "out of", "in", "to", "at", "object"],
    reciprocal: true,
    examples: [
      "[Turkey] recalled its ambassador from [Sweden].",
      "[Chad] and [>Niger] recalled their ambassadors.",
    ],
    counterExamples: ["Turkey recalled its cars from Sweden."],
  },
  {
    id: "cuts-ties-with/call-home",
    relation: "CUTS_TIES_WITH",
    verbs: "call order bring summon fly",
    theme: "ambassador envoy consul charge diplomat attache commissioner",
    withPhrase: "home back",
    targets: ["from", "in", "to"],
    examples: ["[Mexico] called its ambassador home from [Spain]."],
    counterExamples: ["Mexico called its ambassador from Spain."],
  },
  {
    id: "cuts-ties-with/slam-shut",
    relation: "CUTS_TIES_WITH",
    verbs: "slam bang snap",
    theme: "border frontier door",
    targets: ["on", "to", "with"],
    examples: ["[ECOWAS] slammed its borders shut on [Mali]."],
    counterExamples: ["ECOWAS slammed Mali over its borders."],
  },
  {
    id: "cuts-ties-with/sever",
    relation: "CUTS_TIES_WITH",
    verbs: `sever cut cut_off suspend halt break break_off cancel stop freeze end terminate withhold
      postpone downgrade discontinue reduce close shut seal call_off prohibit scrap abandon delay
      limit bar forbid block sever_off rupture slash trim scale_back scale_down disrupt hold_back
      hold_up shelve cease cut_back wind_down phase_out revoke rescind tear_up abrogate renounce
      annul seal_off close_down shut_down ban curtail interrupt choke_off turn_off switch_off deny
      refuse blockade pause mothball withdraw`,
    theme: `${FLOWS} tap spigot border frontier consulate airspace crossing door port bridge`,
    withoutTheme: "rally gathering strike march meeting",
    targets: ["with", "to", "from", "for", "on", "object", "in", "of", "among", "complement"],
    examples: [
      "[Iran] severed ties with [Canada].",
      "[Germany] suspended aid to [Mali].",
      "[Russia] closed its border with [Poland].",
      "[Holland] stopped all development money for [Suriname].",
      "[Nepal] withdrew a transit facility for [Bhutan].",
    ],
    counterExamples: ["Iran cut the ribbon."],
  },
  {
    id: "cuts-ties-with/put-on-hold",
    relation: "CUTS_TIES_WITH",
    verbs: "put place keep leave",
    theme: FLOWS,
    withPhrase: "hold ice",
    targets: ["with", "to", "from", "for", "on", "object", "in", "of"],
    examples: ["[Sweden] put on hold its aid to [Mali].", "[Peru] put talks with [Chile] on ice."],
    counterExamples: ["Sweden kept its aid to Mali."],
  },
  {
    id: "cuts-ties-with/partners",
    relation: "CUTS_TIES_WITH",
    verbs: "walk_away break_away pull_out walk withdraw split break walk_out withdraw quit leave",
    withPhrase: "coalition alliance partnership federation",
    targets: ["with", "from"],
    examples: ["[Fine Gael] walked away from its coalition with [Labour]."],
    counterExamples: ["Fine Gael walked away from the table."],
  },
  {
    id: "cuts-ties-with/break-with",
    relation: "CUTS_TIES_WITH",
    verbs: "break part split break_off",
    withoutPhrase: `tradition past habit precedent record war story custom convention protocol practice
      orthodoxy rank norm`,
    withoutTheme: "ground bread silence record news promise",
    intransitive: true,
    targets: ["with"],
    examples: ["[Panama] broke with [Taiwan]."],
    counterExamples: [
      "Panama broke with tradition in Taiwan.",
      "Panama broke with custom by paying its first visit to Taiwan.",
    ],
  },
  {
    id: "cuts-ties-with/walk-out-on",
    relation: "CUTS_TIES_WITH",
    verbs: "walk_out walk storm_out storm",
    subjectTheme: `negotiator delegate delegation envoy diplomat representative mediator minister official
      ambassador team leader president emissary`,
    intransitive: true,
    shallow: true,
    targets: ["on"],
    examples: ["[Libyan negotiators] walked out on the [United Nations]."],
    counterExamples: ["Libyan negotiators walked on the beach of Tunisia."],
  },
  {
    id: "cuts-ties-with/noun",
    relation: "CUTS_TIES_WITH",
    nouns:
      "suspension severance cancellation cutoff cut-off freeze rupture withholding halt closure",
    withPhrase: `${FLOWS} border frontier consulate airspace crossing`,
    targets: ["with", "to", "from", "of", "for"],
    of: "object",
    modifier: "subject",
    examples: ["[Italy] announced a suspension of flights to [Libya]."],
    counterExamples: ["Libya regretted the suspension of flights."],
  },
];
