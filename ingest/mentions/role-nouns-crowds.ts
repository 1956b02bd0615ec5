import { group, type RoleNoun, role } from "./role-noun.ts";

/** More people whom news tells of by what they do; forms and sectors written for this product. */
export const CROWDS: readonly RoleNoun[] = [
  // Several.
  group("shopkeepers", "CVL", "shopkeepers"),
  group("peasants", "LAB", "peasants|labourers|laborers|growers|ranchers|herders|herdsmen"),
  group("mothers", "CVL", "mothers|widows|wives|relatives"),
  group("clansmen", "REB", "clansmen|tribal fighters"),
  group("guardsmen", "MIL", "guardsmen|legionnaires|sailors|airmen|troopers|infantrymen"),
  group("patrol", "MIL", "patrol|army patrol|military patrol|military convoy|army convoy"),
  group("police-patrol", "COP", "police patrol|police convoy|traffic police"),
  group(
    "security-agents",
    "SPY",
    "security agents|intelligence agents|secret agents|security services|security service",
  ),
  group(
    "opposition-figures",
    "OPP",
    "opposition figures|opposition politicians|opposition members|opposition supporters|opposition activists|opposition candidates|critics",
  ),
  group(
    "preachers",
    "REL",
    "preachers|nuns|parishioners|worshippers|worshipers|believers|seminarians",
  ),
  group(
    "hawkers",
    "LAB",
    "hawkers|bakers|butchers|street vendors|vendors|taxi drivers|truckers|truck drivers|lorry drivers|bus drivers|railwaymen|railway workers|steelworkers|factory workers|oil workers|civil servants|public employees|bank employees|postal workers",
  ),
  group("engineers", "LAB", "engineers|technicians|contractors|construction workers"),
  group("lawyers", "JUD", "lawyers|attorneys|barristers"),
  group("editors", "MED", "editors|columnists|photographers|cameramen|correspondents|bloggers"),
  group("intellectuals", "CVL", "intellectuals|writers|artists|poets|actors|musicians"),
  group("pensioners", "CVL", "pensioners|veterans|war veterans|retirees"),
  group(
    "bystanders",
    "CVL",
    "bystanders|onlookers|shoppers|commuters|motorists|mourners|fans|spectators|schoolchildren|schoolgirls|schoolboys|teenagers",
  ),
  group("squatters", "CVL", "squatters|slum dwellers|landless peasants|homeless people"),
  group(
    "trade-unionists",
    "LAB",
    "trade unionists|union leaders|labour leaders|labor leaders|union activists",
  ),
  group("suspects", "CVL", "suspects|suspected militants|suspected rebels|detained suspects"),
  group(
    "hunger-strikers",
    "CVL",
    "hunger strikers|picketers|strikebreakers|hecklers|stone throwers|stone-throwers",
  ),
  group("colonists", "CVL", "colonists|ranch hands"),
  group(
    "arsonists",
    "CRM",
    "arsonists|bandits|robbers|poachers|looters|thieves|drug lords|gangsters",
  ),
  group(
    "coup-plotters",
    "REB",
    "coup plotters|coup leaders|putschists|army mutineers|rebel soldiers|mutinous soldiers|renegade soldiers|dissident soldiers",
  ),
  group("assassins", "UAF", "assassins|hitmen|vigilantes|masked men|bombers|car bombers"),
  // One.
  role(
    "editor",
    "MED",
    "editor|newspaper editor|photographer|cameraman|correspondent|reporter|blogger|columnist|broadcaster",
  ),
  role("teacher", "EDU", "teacher|schoolteacher|lecturer"),
  role("tourist", "CVL", "tourist|backpacker|traveller|traveler|holidaymaker"),
  role("engineer", "LAB", "engineer|technician|contractor"),
  role("priest", "REL", "priest|nun|monk|pastor|preacher|vicar"),
  role("policeman", "COP", "policeman|policewoman|police officer|constable|detective"),
  role("aid-worker", "NGO", "aid worker|relief worker|humanitarian worker|nurse"),
  role(
    "peacekeeper",
    "MIL",
    "peacekeeper|sailor|airman|paratrooper|marine|serviceman|border guard",
  ),
  role(
    "citizen",
    "CVL",
    "citizen|national|resident|civilian|villager|passerby|bystander|worshipper|shopkeeper|shepherd|fisherman|pensioner",
  ),
  role(
    "farmer",
    "LAB",
    "farmer|peasant|rancher|miner|worker|labourer|driver|taxi driver|trade unionist|union leader|docker",
  ),
  role("refugee", "REF", "refugee|migrant|asylum seeker"),
  role("protester", "CVL", "protester|demonstrator|rioter|protestor"),
  role(
    "hijacker",
    "UAF",
    "hijacker|bomber|car bomber|sniper|assassin|extremist|insurgent|jihadist",
  ),
  role("spy", "SPY", "spy|agent|secret agent|informer"),
  role("pilot", "MIL", "pilot|bomber pilot|helicopter pilot"),
  role("scholar", "EDU", "scholar|academic|researcher|historian"),
  role("singer", "CVL", "singer|actor|musician|artist|poet|novelist|film-maker|filmmaker"),
  role(
    "banker",
    "BUS",
    "banker|trader|financier|industrialist|executive|entrepreneur|oil executive",
  ),
  role(
    "opposition-politician",
    "OPP",
    "opposition politician|opposition figure|opposition activist|opposition candidate|opposition lawmaker|opposition deputy",
  ),
];
