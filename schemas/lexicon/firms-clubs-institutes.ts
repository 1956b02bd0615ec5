import type { LexiconRecord } from "./record.ts";
import { makeRecords, type Origin, type Row } from "./rows.ts";

const ORIGIN: Origin = {
  source: "public record: the bodies' own sites and registers",
  asOf: "2025-06-30",
};

/** Names of one country's bodies that need no more said; the id is made of the name. */
type Names = readonly [country: string, names: string];

/** Firms and brands that general news names: "Tesco", "Goldman". Names that are common words are left out. */
const FIRMS: readonly Names[] = [
  [
    "USA",
    "Walmart|Starbucks|Coca-Cola|PepsiCo|Nike Inc|Netflix|Spotify|Uber|Lyft|Airbnb|PayPal|eBay|Wikipedia|Reddit|Instagram|WhatsApp|Snapchat|LinkedIn|Pinterest|Yahoo|AOL|Adobe Systems|Cisco|Dell|Hewlett-Packard|Qualcomm|Oracle Corporation|Salesforce|Mozilla|GitHub|Costco|Home Depot|Macy's|Wells Fargo|Bank of America|Morgan Stanley|Merrill Lynch|Bear Stearns|AIG|MasterCard|American Express|Berkshire Hathaway|BlackRock|Procter & Gamble|Johnson & Johnson|Merck|Monsanto|DuPont|Dow Chemical|3M|General Electric|Honeywell|Caterpillar Inc|Chrysler|American Airlines|Delta Air Lines|United Airlines|Southwest Airlines|FedEx|UPS|AT&T|Verizon|T-Mobile|Comcast|Walt Disney Company|Disney|Pixar|Warner Bros|Paramount Pictures|Universal Pictures|HBO|ESPN|BuzzFeed|Huffington Post|Vox Media|Gawker|TMZ|MTV|Enron|WorldCom|Exelon|Mattel|Hasbro|Levi Strauss|Kodak|Xerox|Polaroid Corporation|Burger King|KFC|Pizza Hut|Domino's|Domino's Pizza",
  ],
  [
    "GBR",
    "Tesco|Sainsbury's|Asda|Morrisons|Marks & Spencer|John Lewis|Waitrose|Barclays|Lloyds Banking Group|Royal Bank of Scotland|RBS|NatWest|Vodafone|BT Group|British Airways|easyJet|Virgin Atlantic|GlaxoSmithKline|GSK|Unilever|Diageo|Rio Tinto|Deloitte|Ernst & Young|KPMG|PricewaterhouseCoopers|Jaguar Land Rover|Aston Martin|Burberry|ITV|Channel 4|Ladbrokes|Lloyd's of London|Thomas Cook|Greggs|Primark|Debenhams|Lidl|Aldi",
  ],
  [
    "DEU",
    "BMW|Daimler|Mercedes-Benz|Porsche|Audi|Opel|Adidas|Puma SE|Allianz|Commerzbank|Deutsche Telekom|Deutsche Bahn|Deutsche Post|Bayer AG|Bosch GmbH|Thyssenkrupp|Wirecard|SAP SE|Germanwings|Air Berlin|ZDF|RWE",
  ],
  [
    "FRA",
    "Peugeot|Citroën|PSA Group|Carrefour|Michelin|L'Oréal|BNP Paribas|Société Générale|Crédit Agricole|Danone|Sanofi|Alstom|Areva|EDF|SNCF|Ubisoft|Louis Vuitton|LVMH|Vivendi|Canal+",
  ],
  [
    "ITA",
    "Ferrari|Lamborghini|Alitalia|UniCredit|Intesa Sanpaolo|Enel|Benetton|Pirelli|Finmeccanica",
  ],
  [
    "ESP",
    "Telefónica|El Mundo|Banco Santander|BBVA|Iberia Airlines|Inditex|Bankia|Endesa|Iberdrola",
  ],
  [
    "JPN",
    "Honda|Nissan|Mazda|Mitsubishi|Suzuki Motor|Panasonic|Toshiba|Hitachi|Nintendo|SoftBank|Olympus Corporation|Takata|Japan Airlines|Fujitsu|Canon Inc",
  ],
  ["KOR", "Kia Motors|LG Electronics|Daewoo|Korean Air"],
  ["CHN", "Baidu|Weibo|WeChat|Xiaomi|Lenovo|Air China|Cathay Pacific|PetroChina|Didi Chuxing"],
  ["IND", "Infosys|Wipro|Air India|Flipkart|Tata Motors|Tata Steel|Adani Group"],
  ["NLD", "ING Group|Heineken|KLM|ABN AMRO|Rabobank"],
  ["CHE", "Novartis|Roche|Swissair|Rolex"],
  ["SWE", "Ikea|Volvo|H&M|Electrolux|TeliaSonera"],
  ["DNK", "Lego Group|Carlsberg|Novo Nordisk|Vestas"],
  ["BEL", "Anheuser-Busch InBev|Dexia"],
  ["IRL", "Ryanair|Aer Lingus|Allied Irish Banks"],
  [
    "AUS",
    "Qantas|BHP Billiton|BHP|Westpac|Telstra|Woolworths Group|Virgin Australia|Fairfax Media",
  ],
  [
    "CAN",
    "BlackBerry|Bombardier|Air Canada|Royal Bank of Canada|TransCanada|Enbridge|SNC-Lavalin|Toronto Star|Globe and Mail",
  ],
  ["BRA", "Odebrecht|JBS|O Globo|Rede Globo"],
  ["ARE", "Etihad Airways|Emirates Airline|Etihad"],
  ["ZAF", "Eskom|De Beers|Sasol"],
  ["MEX", "Televisa|Cemex|América Móvil"],
];

/** Sports clubs and bodies. */
const CLUBS: readonly Names[] = [
  [
    "GBR",
    "Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea FC|Tottenham Hotspur|Tottenham|Everton|Newcastle United|Aston Villa|West Ham|West Ham United|Leicester City|Southampton FC|Crystal Palace|West Brom|Stoke City|Swansea City|Hull City|Norwich City|Leeds United|Nottingham Forest|Sheffield Wednesday|Rangers FC|Hibernian|Premier League|Football Association|UK Athletics",
  ],
  ["ESP", "Real Madrid|FC Barcelona|Atlético Madrid|Athletic Bilbao|Real Sociedad|La Liga"],
  ["FRA", "Paris Saint-Germain|PSG|Olympique Lyonnais|Olympique de Marseille|Stade Rennais"],
  [
    "DEU",
    "Bayern Munich|Borussia Dortmund|Bayer Leverkusen|Schalke 04|RB Leipzig|Werder Bremen|Borussia Mönchengladbach|Bundesliga",
  ],
  ["ITA", "Juventus|Inter Milan|AC Milan|AS Roma|Lazio Rome|Fiorentina|Sampdoria|Serie A"],
  ["NLD", "Ajax Amsterdam|PSV Eindhoven|Feyenoord"],
  ["PRT", "Sporting Lisbon|FC Porto|Benfica"],
  ["TUR", "Galatasaray|Fenerbahçe|Beşiktaş"],
  [
    "USA",
    "NBA|NFL|NHL|MLB|NCAA|Major League Baseball|National Football League|National Basketball Association|New York Yankees|Boston Red Sox|Chicago Cubs|Cleveland Indians|Los Angeles Dodgers|San Francisco Giants|Golden State Warriors|Los Angeles Lakers|Boston Celtics|Chicago Bulls|Cleveland Cavaliers|Dallas Cowboys|New England Patriots|Green Bay Packers|Pittsburgh Steelers|Denver Broncos|New York Giants|Philadelphia Eagles|Toronto Raptors|WWE",
  ],
  [
    "",
    "International Paralympic Committee|IAAF|World Anti-Doping Agency|WADA|FIBA|ICC Cricket|International Cricket Council|World Rugby|FIA|NASCAR",
  ],
];

/** Universities, institutes, agencies and charities that go by a short form. */
const INSTITUTES: readonly Names[] = [
  [
    "USA",
    "NOAA|FDA|EPA|NIH|NTSB|FEMA|MIT|Caltech|UCLA|Stanford|Harvard|Yale|Princeton University|Smithsonian Institution|Smithsonian|Pew Research Center|Brookings Institution|Heritage Foundation|Cato Institute|ACLU|NAACP|PETA|National Rifle Association|NRA|Planned Parenthood|Jet Propulsion Laboratory|Ku Klux Klan|Black Lives Matter",
  ],
  ["GBR", "NHS|Ofcom|Ofsted|Met Office|Church of England|National Trust|RSPCA"],
  [
    "",
    "European Space Agency|ESA|CERN|Salvation Army|Jehovah's Witnesses|Rotary International|YMCA|Boy Scouts",
  ],
  ["AUS", "CSIRO|ABC Australia"],
  ["CAN", "CBC|CBC News"],
];

function rowsOf(names: readonly Names[]): Row[] {
  return names.flatMap(([country, list]) =>
    list.split("|").map((name): Row => [idOf(name), name, country ? { country } : {}]),
  );
}

const idOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** The records of firms, clubs and institutes. */
export function firmClubInstituteRecords(): LexiconRecord[] {
  const type = { kind: "Organization", prefix: "org" } as const;
  return [
    ...makeRecords(rowsOf(FIRMS), { ...type, defaults: { sector: "BUS" } }, ORIGIN),
    ...makeRecords(rowsOf(CLUBS), type, ORIGIN),
    ...makeRecords(rowsOf(INSTITUTES), type, ORIGIN),
  ];
}
