/** A set of the words of a list; the lists tell what a name is or is not, in lower case. Written for this product. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s|]+/u).filter(Boolean));
}

/** Last words of names of bodies ("Homeland Union", "Supreme Court", "Washington Post"). */
export const ORGANIZATION_HEADS = words(`
  agency alliance army assembly association authority bank board brigade brigades bureau cabinet
  centre center church club coalition college command commission committee community company
  confederation congress consortium corporation corps council court department
  directorate exchange federation firm force forces foundation front fund government group guard
  guards house inc institute institution jihad league legion ltd llc mission ministry movement navy
  network office organisation organization parliament party patrol police post press programme
  program reserve school senate service services society squadron syndicate team
  telegraph times tribune news journal herald gazette guardian mirror today tribunal trust union
  universities university watch workers militia airlines airways industries energy group holdings
  motors bundestag duma knesset chamber secretariat staff treasury  observatory crescent
  cross brotherhood resistance opposition faction administration administrations departments
  ministries councils banks brothers sons municipality academy studios studio records
  pictures entertainment laboratories laboratory labs bancorp pharmaceuticals insurance securities
  ventures partners associates enterprises technologies communications
  productions broadcasting newspapers weekly magazine orchestra philharmonic choir ensemble
  commissariat constabulary archdiocese diocese
  rangers united rovers wanderers athletic fc afc sc`);

/** Last words of names of parties and papers whose other words are plain. */
export const NAMED_HEADS = words(
  "party times tribune post journal herald gazette telegraph star sun mail mirror observer examiner chronicle weekly magazine movement front alliance league bank",
);

/** Last words of names of two words, of which the first is most often a plain one ("Border Force"). */
export const BODY_HEADS = words(
  "force forces board council agency service command bureau authority commission corps news radio television press",
);

/** First words of names of bodies, also in other languages ("Radio Liberty", "Instituto Cervantes", "Real Madrid"). */
export const ORGANIZATION_STARTS = words(`
  team radio club fc afc ac rc cf cd sc sk vfb vfl tsg real atletico atlético deportivo sporting olympique borussia
  bayern inter dynamo dinamo lokomotiv spartak cska universidad universitat università universität universite
  université universidade instituto istituto institut banco banca banque partido partito parti partei movimento
  movimiento frente fundación fundacion fondazione fundação comité comite comitato ministère ministerio
  ministero banda grupo gruppo groupe editorial sociedad société societe compagnie compañía`);

/** Last words of names of places that are not countries. */
export const PLACE_HEADS = words(`
  sea river ocean gulf strait straits channel province region state territory territories
  republic county district city town village island islands peninsula mountains mountain hills
  valley desert lake bay coast heights strip bank border basin plateau forest oblast krai canal cape
  archipelago square street road avenue zone corridor states flank airspace delta enclave junction roundabout
  seas rivers oceans lakes counties districts provinces`);

/** First words of names of places ("Lake Chad", "Mount Ararat", "Southern Lebanon"). */
export const PLACE_STARTS = words(`
  lake mount cape port fort south north east west southern northern eastern western central
  south-east south-west north-east north-west southeast southwest northeast northwest upper lower gulf`);

/** Last words of names of works that stand somewhere. */
export const FACILITY_HEADS = words(`
  airport bridge base barracks hospital stadium palace prison jail station plant facility
  facilities reactor dam harbour harbor pipeline park camp tower mosque temple cathedral monastery
  museum gallery library archives arena stadium speedway racecourse zoo aquarium planetarium hotel checkpoint crossing synagogue chapel basilica abbey fortress castle villa mansion lighthouse cemetery tunnel terminal refinery dockyard shipyard complex mall tomb theatre theater`);

/** Last words of names of events, laws, treaties and other things that are no actor. */
export const OTHER_HEADS = words(`
  accord accords act agreement agreements treaty treaties pact protocol convention declaration
  charter constitution resolution summit war wars battle operation olympics games cup prize award
  day week month year revolution uprising intifada spring process plan deal initiative talks bill
  law amendment code doctrine memorandum crisis election elections referendum massacre attack
  attacks bombing festival championship memorial programme strategy partnership dialogue forum
  report review concept statement era century hall rally exhibition project english
  language standard time islam christianity ramadan christmas easter pass cease-fire ceasefire
  understanding conference genocide holocaust offensive storm hurricane typhoon cyclone earthquake
  directive show shows award awards festival festivals bond bonds expo fair manifesto gospel album song symphony anthem sonata marathon trophy tournament carnival parade`);

/** Names of feasts, games, languages and faiths: names of nothing that acts or has a place. */
export const OTHER_NAMES = words(`
  hajj umrah ramadan eid diwali hanukkah passover yom-kippur purim nowruz thanksgiving halloween lent
  christmas easter carnival mardi-gras olympics paralympics olympiad olympic paralympic oscars emmys grammys
  hebrew latin mandarin cantonese urdu hindi bengali punjabi farsi pashto dari swahili yiddish sanskrit
  aramaic esperanto gaelic tagalog islam christianity judaism buddhism hinduism sikhism catholicism
  protestantism islamophobia satan lucifer brexit holocaust renaissance enlightenment
  bible quran koran torah talmud`);

/** Well-known made things that are named like persons. */
export const PRODUCT_NAMES = words(`
  firefox chrome safari explorer opera windows android iphone ipad ipod macbook playstation xbox gmail
  linux unix ubuntu photoshop powerpoint excel outlook bluetooth wi-fi wifi siri alexa cortana chatgpt
  walkman polaroid prius viagra prozac aspirin ibuprofen paracetamol novichok kalashnikov sputnik-v`);

/** Short forms of techniques, measures and substances, never of bodies. */
export const TECHNICAL_SHORT_FORMS = words(`
  xml html css http https ftp sql php usb cd cds dvd dvds pdf jpg jpeg gif png mp3 mp4 lcd led ram rom cpu gpu ip
  irc sms mms vpn wlan lan dns ssl ssd api sdk ai vr ar 3d 2d 4k hd uhd cgi fx bdsm lgbt lgbtq lsd mdma thc cbd
  co2 ph dna rna mrna pcr hiv aids sars mers adhd ptsd bmi icu er mri ct ecg eeg ivf std stds
  suv suvs rv atv vip vips pov diy faq ps rsvp asap eta fyi am pm bc ad bce ce utc gmt est pst edt cet
  gdp gnp vat roi ipo etf cpi ppp uk-style wmd wmds icbm icbms ied ieds rpg rpgs uav uavs apc sam sams c4`);

/** First words of names of events, flights and papers ("Flight 12", "Hurricane Ida", "Article 5"). */
export const OTHER_STARTS = words(`
  flight operation hurricane typhoon cyclone storm article resolution protocol exercise chapter clause`);

/** First words of names of ships and craft ("HMS Dauntless", "Space Shuttle Challenger"). */
export const CRAFT_STARTS = words(
  "mv hms hmas hmcs hmc uss uscgc usns rms spacecraft shuttle soyuz vostok",
);

/** Last words of names of made things. */
export const PRODUCT_HEADS = words(`
  rocket rockets missile missiles tank tanks jet jets rifle rifles system systems vaccine aircraft
  bomber drone drones helicopter helicopters satellite submarine torpedo app software virus`);

/** Capitalised words that are no names: days, months, forms of address, starts of lists. */
export const NEVER_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  i i'm mr mrs ms dr today tomorrow yesterday tonight morning afternoon evening
  am pm gmt est utc god allah ok yes no not
  the a an this that these those his her their our my your its
  however meanwhile moreover although though while when where what which who whom whose why how
  if unless until since because as after before during under over from with without within
  in on at by for of to and or but nor so yet also then than there here now
  he she it we they you one two three four five six seven eight nine ten
  first second third last next most many more some several all both each every any other others another
  photo image photos source sources read share video watch live update updates breaking exclusive
  internet web covid covid-19 english landslides
  mudslides wildfires bushfires floodwaters aftershocks heatwaves blackouts`);

/** Short forms in capitals that are no names; "Mba" and "Tv" may be. */
export const NEVER_NAMED_SHORT_FORMS = words(`
  gdp gnp vat dna rna hiv tv dvd pc iq vip ceo cfo phd mba gps usb url suv atm faq diy ngo mep mp`);

/** Small words that stand inside names of people. */
export const NAME_PARTICLES = words(
  "de da do dos das del della di du la le van von der den ter ten bin ibn ben al el abu ul ur zu und y e af av dos os san",
);

/** Words that join parts of a name of a body ("Ministry of Defence", "Fund for Agricultural Development"). */
export const NAME_JOINERS = words("of for and & the on in against");

/** Prepositions after which a name is where something is. */
export const PLACE_PREPOSITIONS = words(
  "in at near outside inside around across throughout into within off along beyond en via from",
);

/** Common nouns before "of X" that make X a place ("the town of Samarra"). */
export const PLACE_NOUNS = words(
  "city town village province region district capital island port state county republic municipality enclave area territory peninsula valley outskirts outskirt streets street suburb coast resort township governorate prefecture neighbourhood neighborhood oblast centre center",
);

/** Verbs that people and bodies do and places do not; lemmas. */
export const ACTING_VERBS = words(`
  say tell add announce accuse warn urge call demand condemn criticise criticize denounce reject
  refuse deny agree pledge promise threaten vow offer propose support back join sign withdraw recall
  expel impose lift ease send deploy order ask request insist declare claim confirm admit
  acknowledge recognise recognize want seek plan decide hope believe think consider fear oppose
  protest welcome praise thank apologise apologize meet discuss negotiate respond react argue
  suggest note stress describe blame question ignore try attempt move help provide give launch
  break sever suspend resume restore maintain act strike retaliate invade attack bomb shell fire ban arrest
  detain release free pardon fight defend need prepare push press hold withhold grant cut freeze
  block veto boycott summon ratify approve allow let permit pay fund aid arm train host invite`);

/** Verbs whose object is a place; lemmas. */
export const MOTION_VERBS = words(
  "visit leave reach enter tour flee quit bomb shell capture besiege surround bombard storm seize raid approach",
);

/** Prepositions with which a capital stands for its state ("ties with Moscow", "talks between Cairo and Tripoli"). */
export const ACTOR_PREPOSITIONS = words("with between against by toward towards about over");

/** Words of politeness that only people bear; lower case. */
export const HONORIFIC_WORDS = words(
  "mr mr. mrs mrs. ms ms. miss sir dame dr dr. prof prof. sheikh sheik lord lady",
);

/** Capitalised words of programmes and papers that name nothing by themselves. */
export const PLAIN_WORDS = words(
  "policy policies affairs rights relations cooperation reform reforms resolutions conclusions principle principles annex article chapter section page north south east west middle new high special senior national international regional global joint general",
);

/** Happenings and papers that a body or town has and that are no name with it: "Vienna Conference", "OSCE Statement". */
export const HAPPENINGS = words(
  "conference conferences summit summits talks meeting meetings resolution resolutions conclusions report reports statement statements forum headquarters office offices peacekeepers spokesman spokeswoman envoy mission missions",
);

/** Last words that say what a name names. */
export const HEAD_WORDS: ReadonlySet<string> = new Set(
  [ORGANIZATION_HEADS, PLACE_HEADS, FACILITY_HEADS, OTHER_HEADS, PRODUCT_HEADS].flatMap((heads) => [
    ...heads,
  ]),
);

/** What stands before "Centre" where it is a building and not a body. */
export const CENTRE_KINDS = words(`
  space flight convention conference shopping medical community visitor visitors science cultural civic arts sports
  exhibition expo leisure health recreation aquatic outlet business welcome media detention correctional`);
