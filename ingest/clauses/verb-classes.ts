/**
 * Verbs by what they do to the clause below or above them. Made by hand for news English; the
 * classes (subject and object control, implicative and factive verbs) are those of Karttunen,
 * "Implicative verbs" (Language 47, 1971).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** The lower verb's subject is this verb's object: "urged Iran to stop". */
export const OBJECT_CONTROL = words(`
  urge ask order tell force allow help persuade convince want expect authorize enable push press
  pressure encourage invite permit compel instruct require advise direct lead cause get let make
  request summon warn challenge command lobby oblige pressurise pressurize implore beg beseech
  exhort assist train call appeal prompt spur provoke induce inspire see bar ban prevent forbid prohibit demand`);

/**
 * What follows "of", "for" or "over" is an act of their object, told by their subject: "accused
 * Russia of arming", "blamed Iran for an attack".
 */
export const ACCUSING = words(`
  accuse blame suspect charge indict convict implicate sue criticize criticise condemn denounce
  fault blast savage rebuke reprimand censure slam castigate lambast lambaste chide scold berate reproach
  sanction punish penalize penalise fine blacklist expel arrest jail sentence prosecute ridicule`);

/** They take whom it is given to before what is given. */
export const GIVING = words("give send lend offer grant sell hand pay promise deny owe award");

/** The same in friendship: "thanked China for hosting". */
export const CREDITING = words(`
  thank praise commend applaud congratulate laud hail salute credit reward forgive honor honour
  celebrate admire`);

/** Passive in form, active in sense when nobody is named with "by": "is committed to", "were disbanded". */
export const STATIVE = words(`
  commit oppose prepare determine resolve dedicate devote engage involve resign unite ally
  demobilize demobilise disband disarm arrange agree align reconcile closet`);

/** What follows "from" does not happen, and is an act of their object: "prevented X from meeting". */
export const HINDERING = words(`
  prevent stop bar ban block deter keep prohibit forbid dissuade discourage restrain hinder
  exclude disqualify stop_short`);

/** What follows "of" their object did not do, or is not known to have done: "was cleared of bombing Peru". */
export const CLEARING = words("clear acquit exonerate absolve vindicate");

/** What follows "against" is an act of their object that it is not to do: "warned Peru against leaving". */
export const WARNING = words("warn caution advise counsel admonish");

/** Verbs of saying: they report a clause and neither plan nor weaken it. */
export const REPORTING = words(`
  say tell announce declare state report add note explain confirm claim reiterate stress insist
  write warn argue acknowledge admit believe think describe allege charge quote cite reveal
  maintain assert contend comment remark observe conclude show find recall indicate suggest
  assure inform notify remind brief`);

/** What stands below is intended: "agreed to send", "is ready to help". */
export const PLANNING = words(`
  agree promise pledge plan intend prepare decide offer commit vow swear undertake propose aim
  ready willing prepared determined set expect schedule resolve opt arrange committed poised poise due
  go  volunteer  bound eager keen approve authorize guarantee intention decision willingness readiness commitment
  interest desire intent`);

/** What stands below is open: "hopes to meet", "tried to hack". */
export const WEAKENING = words(`
  hope consider fear worry concern concerned likely unlikely seek try attempt threaten want wish
  possible able capable consider mull suspect doubt believe could expected afraid free ponder
  contemplate think_of think_about dream_of talk_of talk_about speak_of warn_of warn_about fear dread
  anxiety rumour rumor speculation suspicion warn seem appear struggle capacity capability ability opportunity chance possibility risk hope option prospect bid effort`);

/** What stands below is asked for: "urged Iran to stop". */
export const REQUESTING = words(`
  urge ask call demand request  require press pressure insist appeal recommend encourage
  exhort implore beg instruct lobby invite advise need necessary  important must 
  order tell challenge summon beseech petition`);

/** What stands below does not happen: "refused to meet". */
export const NEGATING = words(`
  refuse fail decline reject avoid unable unwilling prevent ban bar forbid prohibit refrain rule_out
  decide_against vote_against rule_against argue_against neglect stop cease abstain cancel abandon block reluctant oppose impossible
  false untrue incorrect hesitate pretend feign stop_of abstain_from desist_from refrain_from`);

/** What stands below is called untrue: "denied attacking the village". */
export const DENYING = words("deny refute dispute dismiss disavow");

/**
 * Light verbs: the event is their object noun, and their subject is the noun's ("imposed
 * sanctions on").
 */
export const LIGHT = words(`
  launch hold issue make mount conduct stage impose declare lodge open give pay begin start
  continue reiterate announce carry carry_out reach sign express voice call offer order set 
  file deliver undertake enter tighten extend send dispatch reimpose institute slap resume provide
  grant place enforce join lead become remain step_up increase boost intensify strengthen
  maintain keep do have take perform commit exert show pledge promise register raise demand seek
  propose plan prepare want pursue conclude finalize speed_up speeded accelerate complete hand
  deal inflict wage fight fire use level direct renew repeat negotiate widen expand ramp_up bring
  ratify approve back restore establish form initiate attend threaten schedule arrange 
  rush run publish convey arrive return contribute  vote apply introduce adopt lay
  wind_up wrap_up round_off cut_short observe honour honor throw_open embark undergo
  underline underscore reaffirm reassert repeat stress voice air signal send_out
  kick_off hand_down open_up scale_up beef_up bolster deepen agree accord bestow confer mastermind effect
  proclaim disburse deliver furnish enact implement execute mark share`);

/** Their object noun is what the subject gets from somebody: "received support from". */
export const RECEIVING = words(
  "receive get accept obtain secure win enjoy face suffer gain draw earn",
);

/** With a preposition they take part in an event: "engaged in talks", "called for sanctions". */
export const JOINING = words(`
  call meet engage agree participate join resort respond proceed turn converge gather go come
  travel arrive press push appeal contribute commit gather assemble campaign continue react
  take rally march vote embark depart leave fly sit_down sit speak speak_out stand head return
  set_off set_out enter consent accede move launch close wind_up prepare rise rush hurry step_in
  come_out be remain stay succeed involve lock help assist compete train get_down come_together
  settle_down fly_in sit_back embark_on due`);

/** The event noun is their subject, and their object is whom it reaches: "the threat alarmed". */
export const AFFECTING = words(`
  catch hit reach alarm anger enrage infuriate outrage irritate annoy upset offend embarrass humiliate
  worry frighten scare terrify unnerve unsettle rattle shake shock stun surprise dismay disappoint
  encourage delight please cheer hearten comfort relieve reassure give bring earn cost target single_out`);

/** The event noun is their subject and they say whether it happens: "talks will begin". */
export const OCCURRING = words(
  "begin start continue resume happen occur take end follow go last proceed expire lapse intensify escalate erupt break_out come reopen open close",
);

/** Their object noun's event is over or does not come: "suspended its aid", "lifted sanctions". */
export const ENDING = words(`
  suspend halt cancel cut cut_off stop end freeze lift ease withdraw terminate break break_off sever
  abandon withhold remove relax rescind scrap call_off drop postpone block prevent ban prohibit avoid
  thwart foil abolish waive repeal loosen close deny`);

/** Their object noun is only spoken against, thought of or feared: "rejects the deployment". */
export const UNREAL = words(`
  reject refuse oppose veto decline rule_out resist rebuff dismiss discuss debate consider mull
  weigh contemplate imagine avert delay defer put_off threaten fear dread anticipate warn worry expect predict risk`);

/** Their object noun is asked for; who acts in it is open: "demanded sanctions on". */
export const WISHING = words(`
  demand call want urge request ask advocate recommend insist appeal press push campaign propose
  suggest seek wish hope require favor favour`);

/** Nouns that say of the event noun below how real it is: "plans for an attack". */
export const UNREAL_NOUNS: ReadonlyMap<string, "planned" | "possible" | "requested"> = new Map([
  ...["plan", "intention", "preparation", "decision", "readiness", "promise"].map(
    (noun) => [noun, "planned"] as const,
  ),
  ...[
    "fear",
    "risk",
    "threat",
    "possibility",
    "prospect",
    "danger",
    "chance",
    "warning",
    "option",
    "idea",
    "rejection",
    "opposition",
    "refusal",
  ].map((noun) => [noun, "possible"] as const),
  ...["call", "demand", "request", "appeal", "need", "wish", "proposal", "hope", "plea"].map(
    (noun) => [noun, "requested"] as const,
  ),
]);

/** Nouns that say that the event noun below ends: "an end to the blockade". */
export const ENDING_NOUNS = words("end halt cessation lifting suspension cancellation ban");

/** Their object noun ends or never comes: "suspended aid", "rejected an offer". */
export const REVERSING = words(`
  suspend halt cancel cut cut_off stop end freeze lift ease reject refuse veto oppose decline deny
  rule_out postpone block prevent avoid withdraw terminate break break_off sever abandon withhold
  remove relax rescind dismiss rebuff scrap call_off delay drop repel foil thwart resist denounce
  ban prohibit fear deter`);
