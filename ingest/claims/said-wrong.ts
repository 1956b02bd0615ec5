import type { Analysis, Clause } from "../analysis.ts";
import { dependents, prepositionOf } from "../clauses/tree.ts";
import type { ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { saidDrafts } from "./said-drafts.ts";
import { speakersOf } from "./speakers.ts";

/** Wrongs that nobody owns up to: who says that somebody did one accuses him. Made by hand. */
const WRONGS: ReadonlySet<string> = new Set(
  `rig falsify doctor forge fabricate pad stuff cheat lie betray meddle mislead plot conspire collude
  connive abet harbour harbor embezzle misappropriate swindle tamper plagiarise renege backtrack
  mishandle mistreat maltreat bully`.split(/\s+/u),
);
/** Verbs that tell of a wrong by what they are done to. */
const WRONGED: ReadonlyMap<string, RegExp> = new Map([
  ["steal", /^(?:vote|election|ballot|victory|poll|land|money|oil|grain|aid)$/u],
  ["break", /^(?:promise|law|word|pledge|rule)$/u],
  ["violate", /^(?:law|constitution|right|rule|accord|agreement|treaty|resolution)$/u],
  ["flout", /^(?:law|rule|resolution|agreement|accord|treaty)$/u],
  ["breach", /^(?:law|rule|agreement|accord|treaty)$/u],
  ["stoke", /^(?:hatred|violence|tension|unrest|conflict|fire|war)$/u],
  ["foment", /^(?:hatred|violence|tension|unrest|conflict|revolt|rebellion|trouble)$/u],
  ["incite", /^(?:hatred|violence|unrest|riot|revolt|rebellion)$/u],
  ["spread", /^(?:lie|hatred|falsehood|disinformation|propaganda)$/u],
]);
/** What somebody may be said to be behind. */
const DEEDS =
  /^(?:attack|bombing|blast|killing|murder|coup|plot|raid|ambush|unrest|riot|explosion|assassination|kidnapping|shooting|strike|sabotage|hack|hacking|cyberattack|leak|violence|massacre)$/u;

const lemmaAt = ({ sentence }: ActorFinder, index: number): string =>
  sentence.tokens[index]?.lemma.toLowerCase() ?? "";

/** "was behind the attack". */
function isBehind({ predicate, lemma }: Clause, { sentence }: ActorFinder): boolean {
  const isBeing = dependents(sentence, predicate, "cop").length > 0;
  return isBeing && DEEDS.test(lemma) && prepositionOf(sentence, predicate) === "behind";
}

/** "lied to the court", not "lies between Niger and Sudan". */
function isUntruth({ obliques }: Clause): boolean {
  return obliques.every(({ preposition }) => /^(?:to|about|over)$/u.test(preposition ?? ""));
}

function isWrong(clause: Clause, finder: ActorFinder): boolean {
  const { lemma, objects, passive, modality } = clause;
  if (passive || modality !== "asserted") return false;
  const wronged = WRONGED.get(lemma);
  if (lemma === "lie" && !isUntruth(clause)) return false;
  if (wronged) return objects.some(({ head }) => wronged.test(lemmaAt(finder, head)));
  return WRONGS.has(lemma) || isBehind(clause, finder);
}

/** "Wine said that the commission had rigged the vote": who tells of somebody's wrong accuses him (PLOVER ACCUSE). */
export function readSaidWrong(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  if (!trigger || clause.polarity === "negated" || !isWrong(clause, finder)) return [];
  const objects = clause.subjects.flatMap((phrase) => finder.direct(phrase));
  const subject = objects.length > 0 ? speakersOf(analysis, clause, finder)[0] : undefined;
  if (!subject) return [];
  return saidDrafts({
    relation: "ACCUSES",
    rule: "accuses/said-wrong",
    factors: ["lowerClause"],
    chain: [],
    isSpeechAct: true,
    subject,
    objects,
    trigger,
    clause,
  });
}
