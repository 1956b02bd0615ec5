import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Sector } from "#schemas/ontology/plover.ts";

/**
 * What a noun says about who acts. `slug` ends the id (`group:lk/parliament`), `label` the name
 * ("Sri Lankan parliament"). `forms` are lower-case phrases, separated by `|`. Rows of kind Role
 * are also titles before names ("President Kostunica"). Sectors are PLOVER's.
 */
export interface RoleNoun {
  slug: string;
  label: string;
  sector: Sector;
  kind: Extract<EntityKind, "Group" | "Role" | "Organization">;
  forms: string;
}

function group(slug: string, sector: Sector, forms: string): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Group", forms };
}
function role(slug: string, sector: Sector, forms: string = slug.replaceAll("-", " ")): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Role", forms };
}
function institution(slug: string, sector: Sector, forms: string): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Organization", forms };
}

/** The role nouns of political news, one sector each; written for this product. */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  // Bodies that act under one name.
  institution("armed-forces", "MIL", "armed forces|military|defence forces|defense forces"),
  institution("army", "MIL", "army|national army"),
  institution("navy", "MIL", "navy"),
  institution("air-force", "MIL", "air force|air forces"),
  institution("coast-guard", "MIL", "coast guard|coastguard"),
  institution("national-guard", "MIL", "national guard"),
  institution(
    "foreign-ministry",
    "GOV",
    "foreign ministry|foreign affairs ministry|ministry of foreign affairs|foreign office",
  ),
  institution(
    "defence-ministry",
    "MIL",
    "defence ministry|defense ministry|ministry of defence|ministry of defense|defence department|defense department|department of defense",
  ),
  institution(
    "interior-ministry",
    "COP",
    "interior ministry|ministry of the interior|ministry of interior|home ministry|home office",
  ),
  institution("finance-ministry", "GOV", "finance ministry|ministry of finance|treasury"),
  institution(
    "justice-ministry",
    "JUD",
    "justice ministry|ministry of justice|justice department|department of justice",
  ),
  institution("health-ministry", "GOV", "health ministry|ministry of health"),
  institution("trade-ministry", "GOV", "trade ministry|commerce ministry|commerce department"),
  institution("state-department", "GOV", "state department|department of state"),
  institution("central-bank", "GOV", "central bank|reserve bank"),
  institution("supreme-court", "JUD", "supreme court|high court"),
  institution("constitutional-court", "JUD", "constitutional court"),
  institution("electoral-commission", "GOV", "electoral commission|election commission"),
  // Groups of the state.
  group(
    "government",
    "GOV",
    "government|governments|administration|regime|authorities|junta|cabinet|coalition government|leadership",
  ),
  group(
    "parliament",
    "LEG",
    "parliament|parliaments|national assembly|assembly|congress|senate|legislature|house of representatives|lower house|upper house",
  ),
  group(
    "lawmakers",
    "LEG",
    "lawmakers|legislators|senators|deputies|parliamentarians|congressmen|mps",
  ),
  group(
    "officials",
    "GOV",
    "officials|government officials|ministers|diplomats|delegates|negotiators|envoys|ambassadors|leaders|administrators|bureaucrats|representatives|mediators|inspectors|monitors|observers|advisers|advisors|delegation|team|heads of state|heads of state and government|heads of government|government sources|diplomatic sources|official sources|embassy|consulate|mission",
  ),
  group(
    "police",
    "COP",
    "police|policemen|police officers|riot police|military police|border patrol|border guards|border police|gendarmes|police forces",
  ),
  group("security-forces", "MIL", "security forces|security force|forces of order"),
  group(
    "troops",
    "MIL",
    "troops|soldiers|forces|force|servicemen|army officers|military officers|officers|generals|commanders|conscripts|reservists|marines|paratroopers|pilots|peacekeepers|peacekeeping force|peacekeeping forces|peacekeeping troops|battalions|battalion|battlegroups|brigades|units|military sources|military officials|army troops|commandos|snipers|invasion forces|ground forces|ground troops|special forces",
  ),
  group(
    "war-machines",
    "MIL",
    "tanks|warships|warship|warplanes|fighter jets|jets|jet|helicopters|gunships|gunboats|aircraft|planes|bombers|vessels|ships|submarines|drones|missiles|artillery|fleet|warplane",
  ),
  group(
    "intelligence",
    "SPY",
    "intelligence|intelligence agency|intelligence service|intelligence services|secret service|secret services|spy agency|spies|agents|intelligence officials|secret police",
  ),
  group(
    "courts",
    "JUD",
    "court|courts|prosecutors|judges|judiciary|tribunal|war crimes court|jury|special court",
  ),
  // Opposition, armed or not.
  group(
    "opposition",
    "OPP",
    "opposition|opposition party|opposition parties|opposition leaders|dissidents|opposition groups|right-wingers",
  ),
  group("party", "PTY", "party|parties|ruling party|political parties|factions|faction"),
  group(
    "rebels",
    "REB",
    "rebels|rebel|guerrillas|guerillas|guerrilla|guerilla|insurgents|insurgency|separatists|secessionists|rebel leaders|rebel commanders|rebel forces|rebel group|rebel groups|mutineers|resistance fighters|guerrilla forces",
  ),
  group(
    "militants",
    "UAF",
    "militants|militia|militias|militiamen|fighters|gunmen|extremists|terrorists|armed groups|armed group|armed men|paramilitaries|terror group|terrorist group|terror network|militant group|militant groups|warlords|jihadists|suicide bombers|suicide bomber|hijackers|fundamentalists|islamists|paramilitary soldiers|mercenaries|attackers|nationalists|kidnappers|death squads",
  ),
  group("hackers", "CRM", "hackers|hacker group"),
  group(
    "criminals",
    "CRM",
    "pirates|drug traffickers|traffickers|smugglers|gangs|gang|cartel|cartels|criminals",
  ),
  // People.
  group(
    "protesters",
    "CVL",
    "protesters|protestors|demonstrators|rioters|strikers|activists|campaigners|crowds|mobs|mob|marchers|supporters|riots|protests",
  ),
  group("students", "EDU", "students|student groups|academics|teachers|professors|pupils"),
  group(
    "workers",
    "LAB",
    "workers|union|unions|trade unions|labor unions|labour unions|miners|employees|dockers|drivers|farmers|landowners|fishermen|union members",
  ),
  group(
    "civilians",
    "CVL",
    "civilians|people|citizens|nationals|residents|villagers|youths|youth|men|women|children|families|voters|settlers|inhabitants|community|communities|minority|public|population|tribesmen|elders|prisoners|inmates|detainees|hostages|captives|victims|locals|immigrants|workers abroad|pilgrims|tourists|expatriates|muslims|christians|man|woman|teenager|boys|girls|passengers|patients|crew",
  ),
  group(
    "refugees",
    "REF",
    "refugees|migrants|asylum seekers|displaced people|exiles|deportees|boat people|displaced persons",
  ),
  group(
    "journalists",
    "MED",
    "journalists|reporters|media|state media|press|newspaper|newspapers|television|state television|state radio|radio|news agency|state news agency|news agencies|official news agency|magazine|weekly|daily",
  ),
  group(
    "business",
    "BUS",
    "company|companies|firms|firm|businessmen|investors|banks|airlines|airline|oil company|oil companies|traders|industry|corporations|exporters",
  ),
  group("clergy", "REL", "clergy|clerics|bishops|monks|church|imams|missionaries|priests|rabbis"),
  group(
    "aid-workers",
    "NGO",
    "aid workers|doctors|medics|charity|charities|aid groups|aid agencies|aid agency|aid group|rescue workers|rescuers|human rights group|human rights organization|human rights organisation|volunteers|nurses|humanitarian workers",
  ),
  // Offices and functions of one person.
  role("president", "GOV", "president"),
  role("vice-president", "GOV", "vice president|vice-president"),
  role("prime-minister", "GOV", "prime minister|premier|taoiseach"),
  role("deputy-prime-minister", "GOV", "deputy prime minister|vice premier|vice prime minister"),
  role(
    "foreign-minister",
    "GOV",
    "foreign minister|minister of foreign affairs|foreign affairs minister|minister for foreign affairs|external affairs minister|foreign secretary|minister of external affairs",
  ),
  role(
    "defence-minister",
    "MIL",
    "defence minister|defense minister|minister of defence|minister of defense|defence secretary|defense secretary|secretary of defense",
  ),
  role(
    "interior-minister",
    "COP",
    "interior minister|minister of the interior|home secretary|home minister|minister for interior|minister of interior",
  ),
  role("finance-minister", "GOV", "finance minister|minister of finance|treasury secretary"),
  role("justice-minister", "JUD", "justice minister|minister of justice|attorney general"),
  role("minister", "GOV", "minister|cabinet minister|government minister"),
  role("secretary-of-state", "GOV", "secretary of state"),
  role("secretary-general", "IGO", "secretary general|secretary-general|general secretary"),
  role("high-representative", "IGO", "high representative"),
  role("commissioner", "IGO", "commissioner"),
  role("chancellor", "GOV", "chancellor"),
  role("monarch", "GOV", "king|queen|emperor|sultan|emir|crown prince|monarch"),
  role("prince", "GOV", "prince|princess"),
  role("dictator", "GOV", "dictator|ruler|strongman"),
  role(
    "leader",
    "GOV",
    "leader|supreme leader|paramount leader|head of state|head of government|party leader",
  ),
  role("opposition-leader", "OPP", "opposition leader"),
  role(
    "rebel-leader",
    "REB",
    "rebel leader|rebel commander|rebel chief|guerrilla leader|warlord|militia leader",
  ),
  role("speaker", "LEG", "speaker|parliament speaker|parliamentary speaker|speaker of parliament"),
  role(
    "lawmaker",
    "LEG",
    "lawmaker|senator|congressman|congresswoman|legislator|mp|representative|deputy|parliamentarian",
  ),
  role("governor", "GOV", "governor|provincial governor"),
  role("mayor", "GOV", "mayor"),
  role(
    "ambassador",
    "GOV",
    "ambassador|envoy|special envoy|consul|consul general|charge d'affaires",
  ),
  role(
    "diplomat",
    "GOV",
    "diplomat|negotiator|chief negotiator|mediator|peace envoy|adviser|advisor|national security adviser",
  ),
  role("official", "GOV", "official|government official|aide|security official|un official"),
  role("secretary", "GOV", "secretary|interior secretary|party secretary"),
  role(
    "spokesperson",
    "GOV",
    "spokesman|spokeswoman|spokesperson|military spokesman|press secretary|government spokesman",
  ),
  role(
    "director",
    "GOV",
    "director|director general|director-general|chairman|chairwoman|chair|chief|security chief|head|chief executive|managing director|coordinator|executive director",
  ),
  role("police-chief", "COP", "police chief|chief of police|police commissioner"),
  role(
    "commander",
    "MIL",
    "commander|general|gen.|gen|lt. gen.|lieutenant general|major general|brigadier|brigadier general|maj. gen.|brig. gen.|colonel|col.|lt. col.|lieutenant|lt.|major|maj.|captain|capt.|sergeant|sgt.|admiral|adm.|marshal|field marshal|chief of staff|army chief|military chief|commander in chief|supreme commander|army commander|officer|soldier",
  ),
  role("judge", "JUD", "judge|justice|chief justice|prosecutor|chief prosecutor|magistrate|lawyer"),
  role(
    "cleric",
    "REL",
    "pope|cardinal|archbishop|bishop|patriarch|ayatollah|grand ayatollah|imam|rabbi|dalai lama|cleric|missionary|reverend|rev.|father|mullah|maulana",
  ),
  role(
    "activist",
    "CVL",
    "activist|dissident|journalist|analyst|expert|economist|writer|author|professor|scientist|doctor|student|businessman|lawmaker",
  ),
  role(
    "right-winger",
    "GOV",
    "right-winger|politician|hardliner|statesman|candidate|presidential candidate|frontman",
  ),
  role(
    "militant",
    "UAF",
    "militant|terrorist|fighter|guerrilla commander|gunman|suspected terrorist|suspect",
  ),
];

/** Words of politeness and rank that stand before names and say nothing of an office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. sheikh sheik hon. st.".split(
    " ",
  ),
);

/** Words that belong to a title's left side and change the office ("deputy foreign minister"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "deputy vice assistant first second junior under-secretary associate foreign defence defense interior finance " +
    "justice health trade economy economic labour labor energy oil information education transport " +
    "agriculture planning investment culture environment home external affairs federal security " +
    "national intelligence parliamentary presidential police army military navy supreme spiritual " +
    "religious chief prime state internal public works communications telecommunications development " +
    "commerce industry tourism immigration water science technology social welfare sports youth " +
    "emergency relief regional opposition rebel union party human rights senior top cabinet government"
  ).split(" "),
);

/** Words at a title's left side that say when or how, not which office ("former president"). */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "former ex new then outgoing ousted acting current incumbent late deposed exiled caretaker interim " +
    "visiting embattled newly elected president-elect elder veteran longtime long-time fugitive jailed retired " +
    "transitional ruling reelected re-elected disgraced"
  ).split(" "),
);

/** Adjectives of faith or people without a state: with a role noun they name a group of their own. */
export const COMMUNITY_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "muslim moslem islamic islamist christian jewish catholic protestant hindu sikh buddhist shiite shi'ite shia " +
    "sunni orthodox kurdish kurd arab druze alawite tamil karen tutsi hutu hausa igbo ibo yoruba roma gypsy maya " +
    "uighur uyghur tibetan chechen basque catalan rohingya yazidi berber tuareg maronite copt coptic zulu oromo " +
    "tigrayan sandinista peronist maoist marxist communist socialist zionist royalist loyalist baathist western"
  ).split(" "),
);

export interface RoleMatch {
  noun: RoleNoun;
  /** Words of the form. */
  length: number;
}

const BY_FORM: ReadonlyMap<string, RoleNoun> = new Map(
  ROLE_NOUNS.flatMap((noun) =>
    noun.forms.split("|").map((form) => [form, noun] as const),
  ).toReversed(),
);
const LONGEST = Math.max(...[...BY_FORM.keys()].map((form) => form.split(" ").length));

/** The longest role noun whose last word is `words[end - 1]`; words are lower case, hyphens their own word or not. */
export function roleNounEndingAt(words: readonly string[], end: number): RoleMatch | null {
  for (let length = Math.min(LONGEST + 2, end); length >= 1; length--) {
    const phrase = words
      .slice(end - length, end)
      .join(" ")
      .replaceAll(" - ", "-");
    const noun = BY_FORM.get(phrase);
    if (noun) return { noun, length };
  }
  return null;
}

const BY_SLUG: ReadonlyMap<string, RoleNoun> = new Map(ROLE_NOUNS.map((noun) => [noun.slug, noun]));

/** The row with this slug, if the table has one. */
export function roleNounBySlug(slug: string): RoleNoun | undefined {
  return BY_SLUG.get(slug);
}
