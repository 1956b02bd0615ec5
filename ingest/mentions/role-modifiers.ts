/** Words that belong to a title's left side and change the office ("deputy foreign minister"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "deputy vice assistant first second junior under-secretary associate foreign defence defense interior finance " +
    "justice health trade economy economic labour labor energy oil information education transport " +
    "agriculture planning investment culture environment home external affairs federal security " +
    "national intelligence parliamentary presidential police army military navy supreme spiritual " +
    "religious chief prime state internal public works communications telecommunications development " +
    "commerce industry tourism immigration water science technology social welfare sports youth " +
    "infrastructure petroleum mining housing fisheries forestry budget tax digital climate women veterans " +
    "mines railways aviation electricity rural urban higher " +
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
