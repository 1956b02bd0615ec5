/**
 * Irregular verbs of English with past and participle, one of each: the forms that news use. Verbs
 * whose past is the infinitive of another one ("lie", "lay") are left out.
 * Source: English grammar, in the order of the alphabet.
 */
const ROWS = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten;
  become became become; befall befell befallen; begin began begun; bend bent bent; bid bid bid;
  bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
  breed bred bred; bring brought brought; build built built; burst burst burst; buy bought bought;
  cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come;
  creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn;
  drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed;
  feel felt felt; fight fought fought; flee fled fled; fling flung flung; fly flew flown;
  forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen;
  forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
  forsake forsook forsaken; freeze froze frozen; get got got; give gave given; go went gone;
  grow grew grown; hear heard heard; hide hid hidden; hit hit hit; hold held held;
  hurt hurt hurt; keep kept kept; know knew known; lead led led; lend lent lent; let let let;
  light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
  mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood;
  mow mowed mown; offset offset offset; outdo outdid outdone; outgrow outgrew outgrown;
  overcome overcame overcome; override overrode overridden; overrun overran overrun;
  oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
  partake partook partaken; pay paid paid; put put put; rebuild rebuilt rebuilt;
  redraw redrew redrawn; repay repaid repaid; rerun reran rerun; resell resold resold;
  retake retook retaken; rethink rethought rethought; rewrite rewrote rewritten; ride rode ridden;
  ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought;
  sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed;
  shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung;
  sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid;
  sling slung slung; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun;
  split split split; spread spread spread; spring sprang sprung; stand stood stood;
  steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck;
  strive strove striven; swear swore sworn; sweep swept swept; swim swam swum;
  swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
  think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden;
  undercut undercut undercut; undergo underwent undergone; understand understood understood;
  undertake undertook undertaken; underwrite underwrote underwritten; undo undid undone;
  uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven;
  weep wept wept; win won won; withdraw withdrew withdrawn; withhold withheld withheld;
  withstand withstood withstood; wring wrung wrung; write wrote written`;

/** Past and participle of an irregular verb. */
export interface IrregularForms {
  past: string;
  participle: string;
}

/** Irregular verbs by infinitive. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularForms> = new Map(
  ROWS.split(";").map((row) => {
    const [verb = "", past = "", participle = ""] = row.trim().split(/\s+/u);
    return [verb, { past, participle }];
  }),
);

/** Infinitives by their irregular past or participle, in lower case. */
export const INFINITIVE_OF: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([verb, { past, participle }]) => [
    [past, verb],
    [participle, verb],
  ]),
);
