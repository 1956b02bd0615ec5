import { group, type RoleNoun } from "./role-noun.ts";

/** Groups of people outside the state; forms and sectors written for this product. */
export const PEOPLE: readonly RoleNoun[] = [
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
];
