import { type RoleNoun, role } from "./role-noun.ts";

/** Offices and functions of one person; forms and sectors written for this product. */
export const OFFICES: readonly RoleNoun[] = [
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
    "activist|dissident|journalist|analyst|expert|economist|writer|author|professor|scientist|doctor|student|businessman",
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
