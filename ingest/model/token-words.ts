const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles stand before a name, so their full stop never ends a sentence. */
const TITLES = words(
  "mr mrs ms dr prof st gen lt col sgt capt maj cmdr adm gov sen rep rev hon pres amb messrs mt ft sec brig cpl insp supt",
);

/** Abbreviations that may also be the last word of a sentence: months, days, company forms, US states. */
const OTHERS = words(
  "sr jr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri " +
    "inc corp co ltd bros plc vs etc vol p pp ave blvd rd dept est approx fig ed eds univ " +
    "ala ariz ark calif colo conn del fla ga ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex va vt wash wis wyo",
);

/** Abbreviations that are also written small; all others count only with a capital ("ed." ends, "Ed." may not). */
const WRITTEN_SMALL = words("vs etc vol p pp approx inc corp co ltd dept est gen");

/** Letters with full stops between them, the last one left out: "U.S", "p.m", "Ph.D". */
const LETTERS = /^(?:\p{L}{1,2}\.)+\p{L}$/u;

/** What a word before a full stop says about it. `number` is "No", an abbreviation before digits only. */
export type StopKind = "title" | "abbreviation" | "initial" | "number" | "word";

/** Classifies the word (without its last full stop) that stands before a full stop. */
export function stopKind(word: string): StopKind {
  const small = word.toLowerCase();
  if (small === "no" || small === "nos") return "number";
  if (/^\p{Lu}$/u.test(word)) return "initial";
  if (LETTERS.test(word)) return "abbreviation";
  if (word === small && !WRITTEN_SMALL.has(small)) return "word";
  if (TITLES.has(small)) return "title";
  return OTHERS.has(small) ? "abbreviation" : "word";
}

/** Words that begin sentences and hardly ever names: after an abbreviation they show a new sentence. */
export const SENTENCE_STARTERS = words(
  "the a an this that these those it he she they we i you his her its their our my your there here " +
    "in on at but and or as after before when while for from if with by to of not no what who why how where which " +
    "all some many most both each every another other such several about under over during since until between " +
    "however meanwhile although though because despite instead also so then now yet still later earlier " +
    "according asked speaking last next once only even",
);

/**
 * Nouns that newspapers write with and without hyphen ("cease-fire", "pull-out"), with their plurals:
 * one word each, for their halves are verbs and particles that mean something else.
 */
export const KEPT_WORDS = words(
  `cease-fire cease-fires pull-out pull-outs pull-back pull-backs hand-over hand-overs hold-up stand-off
  stand-offs sit-in sit-ins walk-out walk-outs crack-down crack-downs clamp-down build-up build-ups
  take-over take-overs break-up break-out break-through break-throughs lock-out bail-out bail-outs
  set-back set-backs show-down stop-over stop-overs run-off run-offs round-up call-up lay-off
  lay-offs go-ahead fly-over air-strike air-strikes air-lift war-games by-election by-elections
  get-together no-fly tip-off sell-off phase-out buy-out roll-back cut-off cut-offs cut-back cut-backs
  shut-down shut-downs touch-down write-off face-off`,
);

/** Prefixes that keep their hyphen, as the treebanks do ("co-operate", "anti-war"). */
export const KEPT_PREFIXES = words(
  "anti non pre post semi mid co re sub ultra multi inter intra e un micro mega trans cross neo pseudo bi tri uni",
);
