import { type RoleNoun, roles } from "./role-noun.ts";

/** More people whom news tells of by what they do, one at a time; written for this product. */
export const PERSONS: readonly RoleNoun[] = [
  ...roles(
    "MED",
    `editor|newspaper editor|magazine editor|photographer|cameraman|correspondent|
    reporter|news reporter|blogger|columnist|radio journalist|television journalist|
    newspaper publisher|newspaper owner|talk show host|cartoonist|commentator|
    press photographer|war correspondent|foreign correspondent|presenter|newsreader`,
  ),
  ...roles(
    "EDU",
    `teacher|schoolteacher|lecturer|university lecturer|scholar|academic|researcher|
    historian|university student|headmaster|headteacher|rector|university rector|
    student leader|physicist|nuclear scientist|archaeologist`,
  ),
  ...roles(
    "CVL",
    `tourist|backpacker|traveller|traveler|holidaymaker|mountaineer|citizen|national|
    resident|civilian|villager|passerby|bystander|worshipper|churchgoer|shopkeeper|
    pensioner|veteran|war veteran|protester|demonstrator|rioter|protestor|campaigner|
    human rights activist|rights activist|human rights campaigner|environmental activist|
    environmentalist|peace activist|human rights defender|singer|actor|actress|musician|
    artist|poet|novelist|film-maker|filmmaker|playwright|film director|dissident poet|
    dissident writer|athlete|footballer|boxer|chess champion|prisoner|political prisoner|
    prisoner of war|detainee|hostage|suspect|bombing suspect|terror suspect|defendant|
    inmate|convict|schoolgirl|schoolboy|widow|chieftain|tribal chief|tribal leader|
    clan elder|village elder|village head|village headman|village mayor|community leader|
    indigenous leader|surgeon|psychiatrist|midwife|engineer|peasant leader`,
  ),
  ...roles(
    "LAB",
    `technician|contractor|farmer|farm worker|peasant|rancher|herder|shepherd|fisherman|
    miner|worker|labourer|laborer|driver|taxi driver|truck driver|lorry driver|
    bus driver|trade unionist|trade union leader|union leader|union official|
    union organiser|union organizer|labour leader|labor leader|labour activist|
    labor activist|docker|nurse|paramedic|seaman|firefighter|fireman|security guard|maid|
    interpreter|translator|flight attendant|airline pilot|oil worker|migrant worker|
    foreign worker`,
  ),
  ...roles(
    "REL",
    `priest|catholic priest|nun|monk|pastor|preacher|vicar|friar|lama|theologian|prelate|
    sheikh|mufti|grand mufti|chief rabbi|church leader|religious leader|muslim leader|
    spiritual leader|evangelist|nuncio|papal nuncio|papal envoy|deacon|abbot|hermit|
    muezzin`,
  ),
  ...roles(
    "COP",
    `policeman|policewoman|police officer|constable|detective|jailer|prison guard|
    prison governor|prison warden|customs officer|customs official|immigration officer|
    interior ministry official|border guard|police commander|police inspector|
    police spokesman|park ranger`,
  ),
  ...roles(
    "NGO",
    `aid worker|relief worker|humanitarian worker|aid official|relief official|
    charity worker|development worker|red cross worker|volunteer|rescue worker|
    election monitor|human rights investigator`,
  ),
  ...roles(
    "MIL",
    `peacekeeper|sailor|airman|paratrooper|marine|serviceman|servicewoman|conscript|
    deserter|reservist|cadet|garrison commander|army general|army colonel|army captain|
    army major|army officer|military officer|naval officer|military attache|
    defence attache|military attaché|general staff chief|air force chief|navy chief|
    military governor|military ruler|pilot|bomber pilot|helicopter pilot|fighter pilot|
    military commander|regional commander|naval commander|military official|
    military adviser`,
  ),
  ...roles("REF", `refugee|migrant|asylum seeker|illegal immigrant|exile|defector|stowaway`),
  ...roles(
    "UAF",
    `hijacker|bomber|car bomber|sniper|assassin|extremist|insurgent|jihadist|kidnapper|
    captor|hostage-taker|killer|islamist|neo-nazi|mercenary|paramilitary`,
  ),
  ...roles(
    "REB",
    `separatist leader|coup leader|coup plotter|putschist|insurgent leader|
    militia commander|militia chief|faction leader|mutineer|rebel fighter|
    rebel spokesman|resistance leader|guerrilla chief|separatist`,
  ),
  ...roles(
    "SPY",
    `spy|agent|secret agent|informer|spy chief|intelligence chief|intelligence officer|
    intelligence official|secret police chief|double agent|spymaster|intelligence agent`,
  ),
  ...roles(
    "BUS",
    `banker|trader|financier|industrialist|executive|entrepreneur|oil executive|tycoon|
    oil tycoon|media tycoon|media mogul|oligarch|magnate|shipowner|stockbroker|importer|
    exporter|manufacturer|carmaker|shopowner|landowner|landlord|billionaire|arms dealer|
    hotelier|merchant|chief financial officer|investor|media owner`,
  ),
  ...roles(
    "CRM",
    `drug lord|drug baron|drug trafficker|drug dealer|drug smuggler|smuggler|trafficker|
    gang leader|gangster|mobster|crime boss|mafia boss|arms trafficker|people smuggler|
    pirate|bandit|murderer|hacker|fraudster|robber|fugitive|war criminal|
    war crimes suspect`,
  ),
  ...roles(
    "OPP",
    `opposition politician|opposition figure|opposition activist|opposition candidate|
    opposition lawmaker|opposition deputy|opposition mp|opposition senator|
    opposition chief|opposition spokesman|dissident leader|dissident student|
    pro-democracy activist|democracy activist|pro-democracy leader|
    pro-democracy campaigner|student activist|protest leader|exiled leader`,
  ),
  ...roles(
    "GOV",
    `city governor|regional governor|deputy governor|district governor|provincial chief|
    central bank governor|central bank chief|central banker|central bank president|
    trade minister|oil minister|treasurer|chamberlain|prince regent|viceroy|
    city mayor|deputy mayor|district chief|district officer|commissar|plenipotentiary|
    emissary|special representative|special rapporteur|rapporteur|special adviser|
    trade representative|trade negotiator|peace negotiator|chief of protocol|attache|
    cultural attache|trade attache|first secretary|second secretary|high commissioner|
    permanent representative|ambassador-designate|vice-consul|honorary consul|first lady|
    head of mission|head of delegation|election chief|comptroller|inspector general|
    inspector|president-elect|prime minister-designate|foreign policy chief|party chief|
    party boss|party official|party spokesman|ex-president|ex-prime minister|ex-minister`,
  ),
  ...roles(
    "JUD",
    `ombudsman|investigating judge|investigating magistrate|state prosecutor|public prosecutor|
    military prosecutor|special prosecutor|federal prosecutor|anti-corruption prosecutor|
    attorney|solicitor|solicitor general|defence lawyer|defense lawyer|
    human rights lawyer|barrister|supreme court judge|constitutional judge|notary|
    coroner|prosecutor general|procurator|justice chief|federal judge|high court judge`,
  ),
  ...roles(
    "LEG",
    `councillor|councilor|alderman|backbencher|house speaker|senate president|
    senate leader|majority leader|minority leader|assemblyman|party whip|
    committee chairman|congress president|knesset member`,
  ),
];
