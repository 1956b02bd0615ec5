import { groups, type RoleNoun } from "./role-noun.ts";

/** More groups, bodies and crowds whom news tells of by what they do; written for this product. */
export const CROWDS: readonly RoleNoun[] = [
  ...groups(
    "LAB",
    `peasants|labourers|laborers|growers|ranchers|herders|herdsmen|shepherds|pastoralists|
    cattle herders|cattle ranchers|nomads|smallholders|tenant farmers|landless peasants|
    landless farmers|landless workers|farm workers|farmworkers|sharecroppers|planters|
    fruit pickers|cane cutters|tea pickers|rubber tappers|ferry crews|train crews|
    trawler crews|cabin staff|cattlemen|
    coffee growers|coca growers|cane farmers|coca farmers|cocoa farmers|cotton farmers|dairy farmers|rice farmers|
    sugar workers|plantation workers|hawkers|bakers|butchers|street vendors|vendors|
    stallholders|market women|market traders|taxi drivers|truckers|truck drivers|
    lorry drivers|bus drivers|minibus drivers|tram drivers|train drivers|hauliers|
    railwaymen|railway workers|rail workers|steelworkers|shipyard workers|shipbuilders|
    factory workers|garment workers|garment makers|textile workers|car workers|
    auto workers|oil workers|gas workers|refinery workers|mine workers|mineworkers|
    coal miners|copper miners|gold miners|diamond miners|dock workers|port workers|
    stevedores|airport workers|airport staff|ground staff|cabin crew|baggage handlers|
    air traffic controllers|flight attendants|civil servants|public servants|
    public employees|government workers|government employees|public sector workers|
    municipal workers|council workers|bank employees|bank workers|postal workers|
    post office workers|telecom workers|power workers|electricity workers|
    sanitation workers|refuse collectors|cleaners|hotel workers|domestic workers|maids|
    migrant workers|foreign workers|guest workers|casual workers|couriers|
    delivery drivers|dustmen|firemen|firefighters|fire fighters|nurses|doctors|
    junior doctors|trainee doctors|medics|paramedics|midwives|surgeons|health workers|
    hospital workers|hospital staff|medical staff|medical workers|pharmacists|engineers|
    technicians|contractors|construction workers|builders|carpenters|electricians|
    mechanics|instructors|trawlermen|loggers|lumberjacks|beekeepers|winegrowers|
    wine growers|winemakers|foresters|gravediggers|seafarers|mariners|seamen|crewmen|
    peasant groups|peasant leaders|peasant organisations|peasant organizations|
    peasant unions|farmers' groups|farm groups|farmers' leaders|farm leaders|labour groups|
    labor groups|labour leaders|labor leaders|union leaders|trade union leaders|
    trade unionists|strike leaders|poppy farmers|cocoa growers|banana growers|
    banana workers|banana farmers|tobacco farmers|tea workers|
    sugar cane cutters|grain farmers|wine makers|
    livestock farmers|pig farmers|sheep farmers|beef farmers|olive growers|woodcutters|
    charcoal burners|road workers|rail staff|railway staff|transport workers|
    bus crews|metro workers|tram crews|airline pilots|airline crews|
    customs workers|prison staff|school staff|university workers|court staff|court workers|
    media workers|print workers|printers|bank clerks|clerks|mill workers|steel workers|
    phosphate miners|tin miners|salt miners|sulphur miners|platinum miners|copper workers|
    uranium miners|lithium workers|oil rig workers|petrol station owners|
    fuel tanker drivers|tanker drivers|rickshaw drivers|rickshaw pullers|
    motorcycle taxi drivers|auto-rickshaw drivers|tuk-tuk drivers|transport operators|
    hoteliers' staff|water workers|gas station attendants|garbage collectors|
    rubbish collectors|binmen|care workers|carers|hospital doctors|resident doctors|
    kindergarten teachers|primary teachers|secondary teachers|secondary school teachers|
    primary school teachers|school teachers|supply teachers|
    sailors' unions`,
  ),
  ...groups(
    "CVL",
    `shopkeepers|shop owners|stall owners|homeowners|tenants|householders|house owners|
    mothers|fathers|parents|widows|wives|relatives|bereaved families|peasant families|
    poor families|orphans|pensioners|retirees|veterans|war veterans|ex-combatants|
    demobilised soldiers|former soldiers|former fighters|disabled people|old people|
    elderly people|young people|ordinary people|local people|poor people|
    displaced families|homeless families|bystanders|onlookers|passers-by|passersby|
    shoppers|commuters|motorists|cyclists|mourners|fans|football fans|soccer fans|
    football supporters|hooligans|spectators|concertgoers|churchgoers|partygoers|
    holidaymakers|travellers|travelers|backpackers|mountaineers|schoolchildren|
    schoolgirls|schoolboys|teenagers|babies|toddlers|squatters|slum dwellers|
    shanty dwellers|homeless people|townspeople|townsfolk|islanders|highlanders|
    city dwellers|settler families|countrymen|compatriots|survivors|casualties|evacuees|
    returnees|hurricane survivors|hunger strikers|picketers|strikebreakers|hecklers|
    stone throwers|counter-protesters|counter-demonstrators|anti-war protesters|
    democracy activists|pro-democracy activists|peace activists|environmental activists|
    environmentalists|conservationists|ecologists|women's groups|feminists|gay activists|
    rights activists|civil rights activists|human rights activists|
    human rights defenders|human rights workers|rights groups|rights group|
    rights activist groups|consumer groups|civil society|civil society groups|
    pressure groups|advocacy groups|anarchists|youth groups|youth activists|taxpayers|
    consumers|depositors|savers|borrowers|ratepayers|subscribers|smokers|whistleblowers|
    intellectuals|writers|artists|poets|actors|musicians|singers|film-makers|filmmakers|
    novelists|entertainers|athletes|footballers|suspects|suspected militants|
    suspected rebels|detained suspects|terror suspects|terrorism suspects|gang suspects|
    defendants|convicts|political prisoners|prisoners of war|prisoners of conscience|
    internees|war prisoners|captured soldiers|abductees|kidnap victims|slaves|
    indigenous people|indigenous peoples|indigenous leaders|indigenous groups|aborigines|
    tribal people|tribal leaders|tribal elders|tribal chiefs|chiefs|chieftains|
    clan elders|clan leaders|village elders|community leaders|local leaders|
    ethnic minorities|minorities|pygmies|colonists|ranch hands|flood victims|
    flood survivors|earthquake victims|earthquake survivors|quake victims|
    quake survivors|drought victims|drought survivors|famine victims|famine survivors|
    cyclone victims|cyclone survivors|hurricane victims|typhoon victims|
    typhoon survivors|storm victims|storm survivors|landslide victims|
    landslide survivors|tsunami victims|tsunami survivors|volcano victims|
    volcano survivors|war victims|war survivors|blast victims|blast survivors|
    bomb victims|bomb survivors|torture victims|torture survivors|rape victims|
    rape survivors|mine victims|mine survivors|ferry victims|ferry survivors|
    massacre victims|massacre survivors|genocide victims|genocide survivors|
    holocaust victims|holocaust survivors|polio victims|polio survivors|cholera victims|
    cholera survivors|ebola victims|ebola survivors|aids victims|aids survivors|
    malaria victims|malaria survivors|burns victims|burns survivors|cancer victims|
    cancer survivors|cholera patients|ebola patients|aids patients|malaria patients|
    burns patients|cancer patients|polio patients|hospital patients|
    indians|indian groups|indian communities|indigenous communities|indigenous protesters|
    indigenous villagers|indigenous activists|indigenous peasants|tribal villagers|
    tribal groups|forest dwellers|would-be migrants|rioting youths|angry youths|
    stone-throwing youths|pro-government supporters|government supporters|
    nationalist protesters|anti-government protesters|anti-government demonstrators|
    opposition protesters|opposition demonstrators|pro-democracy protesters|
    pro-democracy demonstrators|separatist protesters|islamist protesters|
    student demonstrators|muslim protesters|would-be marchers|picketing workers|
    flag-waving crowds|angry crowds|angry crowd|angry mobs|angry mob|angry residents|
    angry villagers|neighbourhood groups|residents' groups|neighborhood groups|
    peace marchers|peace campaigners|climate activists|climate protesters|
    environment activists|animal rights campaigners|offenders|convicted criminals|
    rejected asylum seekers|failed asylum seekers|undocumented immigrants|illegal workers|
    herdsmen's families|looting crowds|homesteaders|land invaders|
    landless families|land occupiers|
    worried parents|grieving relatives|grieving families|victims' families|
    victims' relatives|prisoners' families|reservists' wives|
    soldiers' mothers|soldiers' wives`,
  ),
  ...groups(
    "OPP",
    `opposition figures|opposition politicians|opposition members|opposition supporters|
    opposition activists|opposition candidates|opposition campaigners|
    opposition alliance|opposition coalition|opposition bloc|opposition alliances|
    opposition coalitions|opposition blocs|opposition movement|critics|
    dissident groups|democrats|reformers|reformists|pro-democracy groups|
    pro-democracy campaigners|pro-democracy movement|royalists|monarchists|loyalists|
    shadow cabinet|government critics|party activists|party members`,
  ),
  ...groups(
    "LEG",
    `opposition lawmakers|opposition deputies|opposition legislators|opposition mps|
    opposition senators|backbenchers|councillors|councilors|aldermen|city council|
    town council|municipal council|regional council|regional parliament|
    regional assembly|provincial assembly|state assembly|constituent assembly|
    chamber of deputies|knesset members|parliamentary committee|senate committee|
    congressional committee|parliamentary commission|lower chamber|upper chamber|
    house of commons|house of lords`,
  ),
  ...groups(
    "GOV",
    `rulers|military rulers|military leaders|military government|military regime|
    military council|ruling council|transitional council|transitional government|
    transitional authorities|interim government|interim authorities|caretaker government|
    provisional government|minority government|national unity government|
    unity government|regional government|local government|provincial government|
    state government|central government|federal government|city authorities|
    local authorities|regional authorities|provincial authorities|civil authorities|
    health authorities|immigration authorities|port authorities|aviation authorities|
    tax authorities|customs authorities|prison authorities|judicial authorities|
    military authorities|bureaucrats|technocrats|mandarins|governors|mayors|
    regional governors|provincial governors|health officials|foreign ministry officials|
    defence officials|defense officials|trade officials|trade negotiators|
    peace negotiators|customs officials|immigration officials|election officials|
    tax inspectors|census takers|customs|regulator|regulators|financial regulator|
    market regulator|competition authority|antitrust authority|ombudsman's office|
    watchdog|data protection authority|stock market regulator|tax office|revenue service|
    treasury officials|trade ministers|finance ministers|defence ministers|
    defense ministers|interior ministers|economy ministers|energy ministers|
    oil ministers|health ministers|agriculture ministers|environment ministers|
    education ministers|prime ministers|presidents|royal family|monarchy|royal court|
    presidency|prime minister's office|president's office|presidential office|politburo|
    central committee|council of ministers|security council members|privy council|
    state council|national security council|electoral court|electoral authorities|
    privatisation agency|space agency|nuclear agency|nuclear regulator`,
  ),
  ...groups(
    "JUD",
    `lawyers|attorneys|barristers|solicitors|magistrates|jurors|state prosecutors|
    public prosecutors|military prosecutors|anti-corruption prosecutors|
    prosecutor's office|prosecutors' office|attorney general's office|
    public prosecutor's office|military court|appeals court|court of appeal|appeal court|
    district court|criminal court|regional court|administrative court|bar association|
    human rights commission|truth commission|anti-corruption commission|
    commission of inquiry|investigating magistrates|electoral tribunal|military tribunal`,
  ),
  ...groups(
    "COP",
    `police patrol|police convoy|traffic police|detectives|constables|customs officers|
    customs agents|customs men|immigration officers|prison guards|prison officers|
    prison warders|warders|jailers|guards|bailiffs|anti-terrorist police|
    anti-terror police|counter-terrorism police|federal police|state police|local police|
    village police|judicial police|municipal police|paramilitary police|police commandos|
    policewomen|police chiefs|police recruits|police cadets|carabinieri|coastguards|
    coast guards|park rangers|rangers|forest guards|game wardens|morality police|
    religious police|drug squad|anti-drug police|narcotics police`,
  ),
  ...groups(
    "MIL",
    `guardsmen|presidential guard|palace guard|republican guard|honour guard|legionnaires|
    sailors|airmen|troopers|infantrymen|infantry|gunners|cadets|recruits|militia allies|
    garrison|garrisons|patrol|army patrol|military patrol|military convoy|army convoy|
    army units|military units|army generals|army colonels|army commanders|
    military commanders|colonels|admirals|top brass|high command|general staff|
    joint chiefs|joint chiefs of staff|military advisers|military instructors|
    military observers|government troops|government forces|government soldiers|
    army soldiers|paratroops|naval forces|jets|sappers|bomb disposal experts|
    mine clearers|deminers|military personnel|ex-soldiers|army veterans|
    tank crews|gun crews|naval crews|air crews|patrol boats|warships|frigates|gunboats|
    divers|navy divers|regiment|brigade|platoon|tanks|helicopter crews|
    occupation forces|occupying forces|stabilisation force|international force|
    multinational force|multinational forces|peace force|military police officers|
    border troops|border forces|
    marine corps|patrol boat|tank crew|rocket crews|
    artillery crews|army gunners|naval vessels|naval vessel|naval ships|naval ship|
    army trucks|army tanks|border patrols|frontier guards|frontier troops|
    army reservists|militia reservists|presidential guards|
    presidential guardsmen|elite troops|elite soldiers|special forces troops|
    air defence units|air defence forces|air defenses|air defences|territorial army|
    home guard|anti-aircraft gunners|tank units|armoured units|armored units|
    mountain troops|alpine troops`,
  ),
  ...groups(
    "SPY",
    `security agents|intelligence agents|secret agents|intelligence officers|
    intelligence chiefs|counter-intelligence|security services|security service|
    security police|state security|informers|double agents|spy network|undercover agents`,
  ),
  ...groups(
    "REL",
    `preachers|nuns|parishioners|worshippers|worshipers|believers|seminarians|friars|
    pastors|vicars|evangelists|church leaders|church groups|church workers|churchmen|
    churchwomen|religious leaders|faith leaders|muslim leaders|mullahs|ayatollahs|
    sheikhs|muftis|theologians|lamas|prelates|cardinals|archbishops|archdiocese|diocese|
    bishops' conference|bishops conference|council of bishops|synod|holy synod|
    church council|council of churches|patriarchate|congregations|religious sect|
    religious minorities|religious minority|congregants|chaplains|cultists|
    madrasa students|seminary students|jews|hindus|buddhists|sikhs|shiites|sunnis|
    catholics|protestants|evangelicals|mormons`,
  ),
  ...groups(
    "MED",
    `editors|columnists|photographers|cameramen|correspondents|bloggers|broadcasters|
    broadcaster|publishers|publisher|commentators|film crew|television crew|tv crew|
    camera crew|news crew|radio station|radio stations|television station|
    television stations|television channel|television channels|tv station|tv channel|
    private radio stations|weeklies|dailies|news website|news websites|
    journalists' union|foreign correspondents|foreign journalists|opposition newspaper|
    opposition newspapers|state broadcaster|public broadcaster|private media|
    independent media|newspaper editors|newspaper publishers|social media users|
    internet users`,
  ),
  ...groups(
    "EDU",
    `lecturers|schoolteachers|scholars|researchers|scientists|historians|
    university students|high school students|school pupils|secondary pupils|
    medical students|dissident students|law students|undergraduates|headteachers|
    university staff|university lecturers|student leaders|student unions|student union|
    universities|church schools|student activists|student protesters`,
  ),
  ...groups(
    "BUS",
    `bankers|financiers|industrialists|executives|oil executives|entrepreneurs|tycoons|
    oligarchs|magnates|shipowners|ship owners|mine owners|factory owners|bus owners|
    taxi owners|hoteliers|retailers|wholesalers|importers|manufacturers|carmakers|
    drugmakers|shipping companies|airline companies|mining companies|mining company|
    gas company|gas companies|telecoms company|tobacco companies|drug companies|
    pharmaceutical companies|insurers|insurance companies|security company|
    private security firms|power company|utilities|state oil company|national airline|
    flag carrier|bondholders|shareholders|stockbrokers|brokers|employers|
    employers' federation|chamber of commerce|business leaders|business community|
    businesswomen|business people|businesspeople|merchants|moneylenders|hedge funds|
    lenders|commercial banks|state bank|stock exchange|bourse|white farmers|
    commercial farmers|white commercial farmers|landlords|plantation owners|
    exporters' association|arms dealers|arms makers|shipping line|shipping lines|
    miners' association|startups`,
  ),
  ...groups(
    "NGO",
    `relief workers|relief agencies|relief agency|humanitarian agencies|
    humanitarian organisations|humanitarian organizations|humanitarian groups|
    aid organisations|aid organizations|aid organisation|aid organization|
    development workers|welfare groups|non-governmental organisations|
    non-governmental organizations|ngos|election monitors|poll monitors|rescue teams|
    rescue team|rescue services|search teams|emergency crews|fire crews|ambulance crews|
    lifeboat crews|medical team|medical teams|medical brigades|
    environmental group|environmental groups|environment group|animal rights activists|
    press freedom group|watchdog group|think tank|peace group|peace groups|
    refugee agency|environmental campaigners|conservation group`,
  ),
  ...groups(
    "REB",
    `clansmen|tribal fighters|tribal militia|tribal militias|coup plotters|coup leaders|
    putschists|army mutineers|rebel soldiers|mutinous soldiers|renegade soldiers|
    renegade troops|dissident soldiers|army rebels|army deserters|deserters|
    rebel fighters|rebel troops|rebel army|rebel movement|rebel movements|rebel factions|
    former combatants|ex-rebels|former rebels|former guerrillas|
    rebel alliance|rebel coalition|insurgent groups|insurgent group|liberation movement|
    guerrilla group|guerrilla groups|guerrilla army|guerrilla fighters|
    secessionist rebels|separatist rebels|separatist fighters|separatist groups|
    child soldiers|partisans|independence fighters|independence movement`,
  ),
  ...groups(
    "UAF",
    `assassins|hitmen|vigilantes|masked men|masked gunmen|masked youths|bombers|
    car bombers|captors|kidnapers|abductors|hostage-takers|killers|murderers|raiders|
    armed raiders|armed gang|armed gangs|armed youths|armed robbers|armed herders|
    armed tribesmen|arms smugglers|knifemen|machete gangs|militia fighters|
    militia groups|militia group|insurgent fighters|islamist militants|islamist fighters|
    islamist rebels|islamist insurgents|islamist group|islamist groups|jihadist groups|
    jihadist group|suspected islamists|suspected jihadists|right-wing extremists|
    far-right extremists|far-right activists|neo-nazis|skinheads|ultranationalists|
    settler groups|terrorist cell|terror cell|sleeper cell|warring factions|
    warring parties|armed opposition|
    club-wielding men|knife-wielding men|
    gunmen on motorcycles|machete-wielding men|machete-wielding youths|rebel gunners|
    hooded men|armed militants|armed settlers|armed rebels|armed nationalists`,
  ),
  ...groups(
    "CRM",
    `arsonists|bandits|robbers|poachers|looters|thieves|drug lords|drug barons|
    drug dealers|drug smugglers|drug gangs|drug gang|drug cartels|drug cartel|
    criminal gangs|criminal gang|street gangs|gang members|gang leaders|gangsters|mafia|
    mobsters|crime families|organised crime|organized crime|fraudsters|counterfeiters|
    people smugglers|human traffickers|arms traffickers|gunrunners|illegal loggers|
    illegal miners|cyber criminals|cybercriminals|hacking group|cattle rustlers|rustlers|
    fugitives|stowaways|
    state hackers|government hackers|military hackers|computer hackers|cartel gunmen|
    cartel hitmen|river pirates`,
  ),
  ...groups(
    "REF",
    `illegal immigrants|undocumented migrants|illegal migrants|boat migrants|
    stateless people|displaced villagers|displaced civilians|refugee families|
    returning refugees|war refugees`,
  ),
  ...groups(
    "PTY",
    `ruling coalition|coalition partners|coalition parties|governing party|
    governing coalition|ruling alliance|socialists|conservatives|communists|
    social democrats|christian democrats|centre-left|centre-right|far right|hardliners|
    radicals|populists`,
  ),
];
