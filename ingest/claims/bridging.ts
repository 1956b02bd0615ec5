import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Analysis, Clause, ParsedSentence } from "../analysis.ts";
import { childTokens } from "../clauses/tree.ts";
import { nounRules, verbRules, wordsOf } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import { judgingRule } from "./document-wide.ts";
import type { Draft } from "./draft.ts";
import { partsOf } from "./match-rule.ts";
import { speakForOne } from "./own-state.ts";
import { speakerAt } from "./speakers.ts";
import { fitsTheme } from "./themes.ts";

/** Nouns that take up any act told before ("the move"). Made by hand. */
const GENERIC: ReadonlySet<string> = new Set(
  "act action decision deed measure move plan practice step".split(" "),
);

/** PLOVER categories of deeds: what "the move" can be; words are judged by their own nouns. */
const DEEDS: ReadonlySet<string> = new Set(
  "AID RETREAT SANCTION MOBILIZE COERCE ASSAULT COOPERATE CONCEDE".split(" "),
);

/** How many sentences back a named act and a generic word reach. */
const REACH = { named: 4, generic: 1 } as const;

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);
const BARE: ReadonlySet<string> = new Set(["det", "amod", "compound", "nummod", "punct", "cc"]);

/** "the attack", "these air strikes": a definite noun that says neither who nor whom. */
function isBareDefinite(sentence: ParsedSentence, noun: number): boolean {
  const below = childTokens(sentence, noun).filter(({ relation }) => relation !== "acl:relcl");
  const isDefinite = below.some(
    ({ relation, text }) => relation === "det" && DEFINITE.has(text.toLowerCase()),
  );
  return isDefinite && below.every(({ relation }) => BARE.has(relation));
}

const categoryOf = ({ relation }: Pick<Draft, "relation">) => relationType(relation).plover;

/** Relations whose acts go by each other's nouns: "the killings" and "the attack", "the crackdown" and "the arrests". */
const ALIKE: ReadonlySet<string> = new Set([
  "ATTACKS",
  "KILLS",
  "OCCUPIES",
  "ARRESTS",
  "RESTRICTS",
  "DEPLOYS_TO",
  "MOBILIZES_AGAINST",
]);

/** What an act must share with a noun that takes it up: "the release" is no withdrawal. */
function kindOf(draft: Pick<Draft, "relation">): string {
  return (ALIKE.has(draft.relation) ? categoryOf(draft) : null) ?? draft.relation;
}

/** Which earlier drafts a noun can take up; null for a noun that names no act. */
function takesUp(lemma: string): { fits: (draft: Draft) => boolean; reach: number } | null {
  if (GENERIC.has(lemma)) {
    const fits = (draft: Draft) => DEEDS.has(categoryOf(draft) ?? "");
    return { fits, reach: REACH.generic };
  }
  const rows = nounRules(lemma);
  // Of what several do together ("the agreement", "the talks") nobody is the one doer.
  if (rows.length === 0 || rows.some(({ relation }) => relationType(relation).symmetric))
    return null;
  const kinds = new Set(rows.map(kindOf));
  return { fits: (draft) => kinds.has(kindOf(draft)), reach: REACH.named };
}

/** Told as done or announced, not as a state. */
function isTold({ polarity, modality, isState }: Draft): boolean {
  return polarity === "affirmed" && !isState && ["asserted", "planned"].includes(modality);
}

interface Judged {
  analysis: Analysis;
  clause: Clause;
  finder: ActorFinder;
  drafts: readonly Draft[];
}

/** Who did the act that the judged noun takes up: the doer of the last one told before. */
function doerOf({ clause, finder, drafts }: Judged, noun: number): Actor | null {
  const lemma = finder.sentence.tokens[noun]?.lemma.toLowerCase() ?? "";
  const search = takesUp(lemma);
  const predicate = finder.sentence.tokens[clause.predicate];
  if (!search || !predicate || !isBareDefinite(finder.sentence, noun)) return null;
  const told = drafts.filter(
    (draft) =>
      isTold(draft) &&
      draft.sentence >= clause.sentence - search.reach &&
      draft.trigger.start < predicate.start &&
      search.fits(draft),
  );
  const last = Math.max(...told.map(({ sentence }) => sentence));
  const doers = told.filter(({ sentence }) => sentence === last).map(({ subject }) => subject);
  const [doer, ...others] = doers;
  // Where several did such a thing, whose is meant is open.
  const isOne = others.every(({ entity }) => entity.id === doer?.entity.id);
  return doer && isOne ? { ...doer, direct: false } : null;
}

/** Who said what the noun takes up ("the report"): the speaker of the last words before it. */
function sayerOf({ clause, finder, analysis }: Judged, noun: number): Actor | null {
  const { sentence } = finder;
  const predicate = sentence.tokens[clause.predicate];
  const before = analysis.sentences[clause.sentence - 1];
  if (!predicate || !before || !isBareDefinite(sentence, noun)) return null;
  const said = analysis.quotations.findLast(
    ({ speaker, start, end }) =>
      speaker !== null && before.start <= start && end <= predicate.start && end <= sentence.start,
  );
  return said ? speakerAt(analysis, said.start) : null;
}

const WORDS: ReadonlySet<string> = new Set(
  wordsOf(verbRules("deny").find(({ relation }) => relation === "DENIES")?.theme),
);

/** "rejected the claim", "welcomed the statement": words are judged as their speaker's. */
function doerOrSayer(judged: Judged, noun: number): Actor | null {
  const lemma = judged.finder.sentence.tokens[noun]?.lemma.toLowerCase() ?? "";
  return doerOf(judged, noun) ?? (WORDS.has(lemma) ? sayerOf(judged, noun) : null);
}

/** The row of a judging verb, and who is meant by a noun that it judges. */
function reading(judged: Judged) {
  const { clause, finder } = judged;
  const denial = verbRules(clause.lemma).find(({ relation }) => relation === "DENIES");
  if (!denial || clause.nominal) return { rule: judgingRule(clause, finder), meant: doerOrSayer };
  return fitsTheme(denial, clause, finder) ? { rule: denial, meant: sayerOf } : null;
}

function bridged(judged: Judged): Draft[] {
  const { clause, finder, drafts } = judged;
  const read = reading(judged);
  const rule = read?.rule;
  const trigger = finder.sentence.tokens[clause.predicate];
  if (!rule || !trigger || drafts.some((draft) => draft.trigger === trigger)) return [];
  const judgedNouns = [...clause.objects, ...clause.recipients];
  const object = judgedNouns.map(({ head }) => read.meant(judged, head)).find((each) => each);
  if (!object) return [];
  const { sentence, polarity, modality, tense, chain } = clause;
  return partsOf(rule, clause, finder)
    .subjects.filter(({ entity }) => entity.id !== object.entity.id)
    .filter((subject) => !speakForOne(subject, object))
    .map((subject) => ({
      ...{ sentence, relation: rule.relation, subject, object, trigger },
      ...{ polarity, modality, tense, chain, rule: rule.id, group: null },
      ...{ carrier: clause.carrier, factors: ["documentWide"] },
    }));
}

/**
 * Judgements of acts that an earlier sentence tells: "Egypt bombed Libya. Qatar condemned the air
 * strikes." The definite noun names no doer; the last act of its kind that was told before has one.
 * Of words ("denied the report") it is who said them. Bridging as in Clark, "Bridging" (1975). `drafts` are the claims read from single sentences.
 */
export function readBridged(
  analysis: Analysis,
  finders: readonly ActorFinder[],
  drafts: readonly Draft[],
): Draft[] {
  return analysis.clauses.flatMap((clause) => {
    const finder = finders[clause.sentence];
    return finder ? bridged({ analysis, clause, finder, drafts }) : [];
  });
}
