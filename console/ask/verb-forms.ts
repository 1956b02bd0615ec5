/** Past and participle of verbs that are not regular, for those of the vocabulary. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  choose: ["chose", "chosen"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  fight: ["fought", "fought"],
  fly: ["flew", "flown"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pull: ["pulled", "pulled"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  say: ["said", "said"],
  seize: ["seized", "seized"],
  send: ["sent", "sent"],
  shoot: ["shot", "shot"],
  speak: ["spoke", "spoken"],
  stand: ["stood", "stood"],
  strike: ["struck", "struck"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  withdraw: ["withdrew", "withdrawn"],
};

/** Verbs with one short stressed syllable double their last letter: "banned", "barring". */
const DOUBLING = new Set([
  "ban",
  "bar",
  "control",
  "cut",
  "equip",
  "expel",
  "get",
  "hit",
  "put",
  "quit",
  "rebut",
  "slam",
  "stop",
]);

/** What a form of a verb can be; one word may be several. */
export type VerbForm = "base" | "present" | "past" | "participle" | "ing";

function present(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function withEnding(verb: string, ending: "ed" | "ing"): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (ending === "ing" && verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}${ending}`;
  if (ending === "ed" && verb.endsWith("e")) return `${verb}d`;
  return `${verb}${ending}`;
}

/** The other spelling of a verb: "criticise" for "criticize", and the other way round; "travelled". */
function spellings(verb: string): string[] {
  if (/^travel(?:ed|ing)$/u.test(verb)) return [verb, verb.replace("travel", "travell")];
  if (/is(?:e|ing|ed|es)$/u.test(verb)) return [verb, verb.replace(/is(e|ing|ed|es)$/u, "iz$1")];
  if (/iz(?:e|ing|ed|es)$/u.test(verb)) return [verb, verb.replace(/iz(e|ing|ed|es)$/u, "is$1")];
  return [verb];
}

/** Every form of an English verb (its base form given) in British and American spelling. */
export function verbForms(verb: string): [word: string, form: VerbForm][] {
  const [past, participle] = IRREGULAR[verb] ?? [withEnding(verb, "ed"), withEnding(verb, "ed")];
  const forms: [string, VerbForm][] = [
    [verb, "base"],
    [present(verb), "present"],
    [past, "past"],
    [participle, "participle"],
    [withEnding(verb, "ing"), "ing"],
  ];
  return forms.flatMap(([word, form]) =>
    spellings(word).map((spelled): [string, VerbForm] => [spelled, form]),
  );
}
