const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs that news uses of states, bodies and groups with a bare object. */
export const TRANSITIVE = list(`
abandon abduct absolve accept accompany acknowledge acquit address admire admonish advise aid airlift alarm alert alienate allow
ambush anger annex annihilate antagonise antagonize applaud apprehend approach approve arm arrest assail assassinate assault
assist assure attack authorise authorize avoid award back ban banish bar barricade batter battle beat befriend behead berate besiege
betray blacklist blackmail blame blast bless block blockade blow bolster bomb bombard boycott breach bribe brief bully
capture castigate catch caution cede censor censure challenge champion charge chase chastise chide cite clear coerce comfort
command commend compensate condemn condone confine confront congratulate conquer consult contact contain contest contradict
convict counter court crack cripple criticise criticize crush curb curse damage deceive decimate decry defeat defend defund defy
demote denigrate denounce deny deplore deport depose deride destabilise destabilize destroy detain deter dethrone devastate
discipline discredit discuss dishonour disown dismantle dismiss disparage disrupt dodge dominate downgrade drone eject
embarrass embrace encircle encourage endorse enlist enrage equip eradicate escort evacuate evict excommunicate execute exile exonerate expel
exploit extradite face fault favour favor feed fight finance fine fire flank flay flee follow force forgive fortify free freeze
frighten fund fuel gas greet grill guard guarantee hack halt harass harm harbour help hit hail honour honor host hound hug humiliate
hunt hurt ignore imperil impeach implicate imprison incite include indict infiltrate infuriate injure inspect insult interrogate
interview intimidate invade investigate invite isolate jail jam join kidnap kill lambast lambaste lash laud lead leave liberate lift like
limit loathe lobby loot lynch maim man massacre menace mediate meet mention mock monitor murder name nationalise nationalize
neglect nudge nuke oblige obey obstruct occupy offend oppose oust outlaw outrage outwit overrun overthrow overwhelm pacify pardon
parade parley partner penalise penalize pepper persecute persuade phone picket plague placate please plunder police poison
pound praise press pressure pressurise probe prod promote prosecute protect provoke pummel punish purge pursue question quit
raid rally ram rap rape ratify rattle reassure rebuff rebuke receive recognise recognize recompense reconcile recruit refute reject
release relieve remind reprimand reproach repel repress reprove rescue resist respect restrain restrict retain reward ridicule rob
rout rule sabotage salute sanction satirise save scare scold scorn search secure seize sentence serve shame shell shelter
shield shoot shun silence slam slap slaughter slight smear snatch snub sponsor spurn spy stab starve stone storm strafe strike
strengthen strip stun subdue subjugate sue summon supply support suppress surround suspend swamp tackle tail target taunt tax
terrorise terrorize thank thrash threaten thwart topple torch torment torpedo torture toast train trust try unseat unsettle uphold upbraid
urge vanquish veto vilify visit vindicate vote warn welcome wound `);

/** Verbs with the preposition behind which their partner or target stands. */
export const WITH_PREPOSITION: readonly (readonly [string, readonly string[]])[] = [
  ["meet", ["with"]],
  ["talk", ["with", "to"]],
  ["speak", ["with", "to"]],
  ["confer", ["with"]],
  ["consult", ["with"]],
  ["parley", ["with"]],
  ["negotiate", ["with"]],
  ["bargain", ["with"]],
  ["cooperate", ["with"]],
  ["collaborate", ["with"]],
  ["trade", ["with"]],
  ["side", ["with", "against"]],
  ["agree", ["with"]],
  ["disagree", ["with"]],
  ["quarrel", ["with"]],
  ["clash", ["with"]],
  ["battle", ["with", "against"]],
  ["fight", ["with", "against"]],
  ["break", ["with"]],
  ["reconcile", ["with"]],
  ["sympathise", ["with"]],
  ["merge", ["with"]],
  ["protest", ["against"]],
  ["demonstrate", ["against"]],
  ["march", ["against", "on"]],
  ["rally", ["against", "behind", "for"]],
  ["retaliate", ["against"]],
  ["appeal", ["to", "against"]],
  ["complain", ["to", "about"]],
  ["apologise", ["to"]],
  ["apologize", ["to"]],
  ["surrender", ["to"]],
  ["yield", ["to"]],
  ["bow", ["to"]],
  ["return", ["to", "from"]],
  ["travel", ["to"]],
  ["fly", ["to", "from"]],
  ["flee", ["to", "from"]],
  ["object", ["to"]],
  ["lie", ["to"]],
  ["adhere", ["to"]],
  ["accede", ["to"]],
  ["respond", ["to"]],
  ["withdraw", ["from"]],
  ["retreat", ["from", "to"]],
  ["secede", ["from"]],
  ["arrive", ["in", "from"]],
  ["land", ["in"]],
  ["intervene", ["in"]],
  ["rely", ["on"]],
  ["spy", ["on"]],
  ["advance", ["on", "into"]],
  ["fire", ["on", "at"]],
  ["shoot", ["at"]],
  ["lash", ["at"]],
  ["strike", ["at"]],
  ["vote", ["against", "for"]],
  ["lobby", ["against", "for"]],
  ["crack", ["on"]],
];

/** Verb, noun and preposition that together name an act; "~" where the noun has no article. */
export const LIGHT: readonly (readonly [string, string, string])[] = [
  ["impose", "~ sanctions", "on"],
  ["lift", "~ sanctions", "on"],
  ["impose", "an embargo", "on"],
  ["launch", "an attack", "on"],
  ["launch", "an offensive", "against"],
  ["launch", "an investigation", "into"],
  ["open", "an inquiry", "into"],
  ["stage", "a protest", "against"],
  ["hold", "~ talks", "with"],
  ["hold", "a meeting", "with"],
  ["resume", "~ negotiations", "with"],
  ["sign", "an agreement", "with"],
  ["sign", "a treaty", "with"],
  ["strike", "a deal", "with"],
  ["reach", "a ceasefire", "with"],
  ["sever", "~ ties", "with"],
  ["cut", "~ relations", "with"],
  ["restore", "~ relations", "with"],
  ["carry", "a raid", "on"],
  ["conduct", "~ exercises", "with"],
  ["send", "~ troops", "to"],
  ["deploy", "~ soldiers", "to"],
  ["withdraw", "~ forces", "from"],
  ["pull", "~ troops", "from"],
  ["send", "~ aid", "to"],
  ["deliver", "~ weapons", "to"],
  ["sell", "~ arms", "to"],
  ["provide", "~ food", "to"],
  ["offer", "~ asylum", "to"],
  ["grant", "~ amnesty", "to"],
  ["offer", "an apology", "to"],
  ["issue", "an ultimatum", "to"],
  ["issue", "a warning", "to"],
  ["pay", "a visit", "to"],
  ["extend", "~ support", "to"],
  ["file", "a lawsuit", "against"],
  ["bring", "~ charges", "against"],
  ["declare", "~ war", "on"],
  ["put", "~ pressure", "on"],
  ["close", "the border", "with"],
  ["recall", "an ambassador", "from"],
  ["express", "~ concern", "about"],
  ["end", "a boycott", "of"],
  ["ease", "the blockade", "of"],
];

/** Verbs whose subject is to do what the infinitive says. */
export const SUBJECT_CONTROL =
  list(`threaten vow agree refuse fail pledge promise decide plan want seek try offer decline move
prepare continue begin manage intend hope need attempt struggle consent swear aim volunteer hesitate start resolve`);

/** Verbs whose object is to do what the infinitive says, with the relation the treebanks give the object. */
export const OBJECT_CONTROL: readonly (readonly [string, "obj" | "iobj"])[] = [
  ...list(
    "urge force order press invite encourage help require want expect pressure push compel authorise instruct",
  ).map((verb) => [verb, "obj"] as const),
  ...list("ask tell allow warn beg convince persuade").map((verb) => [verb, "iobj"] as const),
];

/** Verbs of blame whose deed stands behind the preposition as a gerund. */
export const BLAME: readonly (readonly [string, string])[] = [
  ["accuse", "of"],
  ["suspect", "of"],
  ["blame", "for"],
  ["criticise", "for"],
  ["condemn", "for"],
  ["praise", "for"],
  ["thank", "for"],
  ["punish", "for"],
  ["stop", "from"],
  ["ban", "from"],
  ["prevent", "from"],
  ["warn", "against"],
];

export const SAYING = list(
  "say announce claim add insist confirm report argue acknowledge admit declare warn deny",
);

export const DAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
export const MODALS = list("will would may might could should must can");
export const ADVERBS = list(
  "again reportedly repeatedly openly strongly briefly allegedly quickly finally secretly formally publicly",
);

/** What a country's people, organs and crowds are called, one and several. */
export const ROLES: readonly (readonly [string, string])[] = [
  ["government", "governments"],
  ["president", "presidents"],
  ["minister", "ministers"],
  ["parliament", "parliaments"],
  ["official", "officials"],
  ["soldier", "soldiers"],
  ["rebel", "rebels"],
  ["diplomat", "diplomats"],
  ["lawmaker", "lawmakers"],
  ["court", "courts"],
  ["army", "armies"],
  ["protester", "protesters"],
  ["gunman", "gunmen"],
  ["student", "students"],
  ["worker", "workers"],
  ["prosecutor", "prosecutors"],
  ["militant", "militants"],
  ["villager", "villagers"],
];
export const PLURALS = list("police troops forces authorities");
export const ADJECTIVES = list("armed foreign masked former senior military opposition local");
export const TITLES = list("President Chancellor Senator General Premier Ambassador Governor");
export const FIRST_NAMES =
  list(`Maria Peter Ahmed Elena Kofi Lucia Henrik Fatima John Anna Ivan Yusuf Carlos Mei Priya Omar Sergei
Ingrid Pedro Amina Viktor Laura Hassan Tomas Grace Nguyen Kenji Olga Pavel Rosa`);
export const SURNAMES =
  list(`Kowalska Lindqvist Haddad Moreira Boateng Petrov Janssen Okafor Tanaka Silva Novak Rahman Weber Costa
Demir Mensah Larsen Horvat Ito Suarez Popescu Ndiaye Kaya Fischer Alvarez Bakker Osei Sato Marin Duarte`);
export const ACRONYMS = list(
  "NATO ASEAN OPEC UNESCO Hamas Hezbollah Interpol Mercosur UNICEF Unilever Greenpeace",
);
export const MATTERS: readonly (readonly string[])[] = [
  ["talks"],
  ["human", "rights"],
  ["nuclear", "programme"],
  ["border", "dispute"],
  ["trade"],
  ["recent", "elections"],
  ["missile", "tests"],
  ["airspace"],
];
export const THINGS =
  list(`hospital bridge embassy border convoy village plan proposal deal resolution request visa airport
pipeline website newspaper ship camp base law referendum mosque school`);
export const COUNTS = list("two three four five six seven 12 20 40 300");

/** Nouns of acts, with the preposition before whom the act is aimed at or shared with. */
export const ACT_NOUNS: readonly (readonly [string, string])[] = [
  ["attack", "on"],
  ["raid", "on"],
  ["strike", "on"],
  ["pressure", "on"],
  ["criticism", "of"],
  ["invasion", "of"],
  ["occupation", "of"],
  ["support", "for"],
  ["arrest", "of"],
  ["killing", "of"],
  ["protest", "against"],
  ["sanctions", "against"],
  ["war", "with"],
  ["talks", "with"],
  ["agreement", "with"],
  ["visit", "to"],
  ["withdrawal", "from"],
  ["blockade", "of"],
  ["offensive", "against"],
  ["warning", "to"],
];
export const GOODS = list(
  "weapons arms missiles tanks food medicine tents fighters supplies drones warships",
);

/** Verbs whose object clause is a gerund: "denied attacking Peru". */
export const BEFORE_GERUND = list(
  "deny stop begin continue avoid consider resume risk admit oppose",
);
