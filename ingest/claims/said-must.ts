import type { Analysis, Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { isInverted } from "../clauses/inversion.ts";
import { dependents, hasInfinitive, prepositionOf } from "../clauses/tree.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { speakersOf } from "./speakers.ts";

const RULE = "calls-on/said-must";
const OBLIGING = new Set(["must", "should", "ought"]);
/** "is obliged to", "is expected to": the passive says who is to act. */
const OBLIGED = new Set(["oblige", "require", "expect", "bind", "duty-bound", "obligate"]);

const OURSELVES = /^(?:we|us|our|ours|i|me|my)$/iu;

/** "should have been chosen": too late to ask for. */
function isRegretted({ sentence }: ActorFinder, { predicate }: Clause): boolean {
  return dependents(sentence, predicate, "aux").some(({ text }) => text.toLowerCase() === "have");
}

const VIEWING = new Set(["consider", "see", "regard", "view", "remember", "note", "understand"]);

/** "should be considered a party": how others are to see somebody asks nothing of them. */
function isView({ passive, lemma }: Clause): boolean {
  return passive && VIEWING.has(lemma);
}

/** The word that obliges: "must", "had better", or "has" of "has to". */
function obligation(finder: ActorFinder, clause: Clause): Token | null {
  const { sentence } = finder;
  const helpers = dependents(sentence, clause.predicate, "aux", "aux:pass");
  const auxiliary = helpers.find(({ text }) => OBLIGING.has(text.toLowerCase()));
  const predicate = sentence.tokens[clause.predicate];
  if (predicate && isInverted(sentence, predicate)) return null;
  if (auxiliary) return isRegretted(finder, clause) || isView(clause) ? null : auxiliary;
  const better = dependents(sentence, clause.predicate, "advmod").find(
    ({ text, index }) => text === "better" && sentence.tokens[index - 1]?.text === "had",
  );
  const token = sentence.tokens[clause.predicate] ?? null;
  return better ?? (hasDuty(finder, clause) ? token : null);
}

/** "has to act", "is required to act"; who needs somebody else to act asks, and is not asked. */
function hasDuty({ sentence }: ActorFinder, clause: Clause): boolean {
  if (!hasInfinitive(sentence, clause.predicate) || clause.polarity !== "affirmed") return false;
  if (clause.passive) return OBLIGED.has(clause.lemma);
  const isDuty = clause.lemma === "have" || clause.lemma === "need";
  return clause.objects.length === 0 && isDuty && !isSupposed(sentence, clause);
}

/** "would have to", "still had to": what would be needed and what was needed is not asked for now. */
function isSupposed(sentence: ParsedSentence, { predicate }: Clause): boolean {
  // "has yet to explain": what has not come.
  if (sentence.tokens[predicate + 1]?.text === "yet") return true;
  const helpers = dependents(sentence, predicate, "aux");
  if (helpers.some(({ text }) => SUPPOSING.test(text))) return true;
  const isPast = sentence.tokens[predicate]?.xpos === "VBD";
  return isPast && dependents(sentence, predicate, "advmod").some(({ text }) => text === "still");
}

const SUPPOSING = /^(?:would|might|may|could|['’]d)$/iu;

/** Trees may hang "for" on the verb below. */
const FOR_WHOM: ReadonlyMap<string, readonly string[]> = new Map([
  ["time", ["for", ""]],
  ["up", ["to"]],
]);

/** "it is time [for Peru] to act", "it is up [to Peru]": who is to act. */
function forWhom(finder: ActorFinder, clause: Clause): Argument[] {
  const { sentence } = finder;
  const words = FOR_WHOM.get(clause.lemma);
  if (!words || dependents(sentence, clause.predicate, "cop").length === 0) return [];
  return dependents(sentence, clause.predicate, "nmod", "obl")
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => words.includes(preposition ?? ""));
}

function obliged(clause: Clause, finder: ActorFinder): { trigger: Token; actors: Actor[] } | null {
  const awaited = forWhom(finder, clause);
  const word = awaited.length > 0 ? finder.sentence.tokens[clause.predicate] : null;
  const trigger = word ?? obligation(finder, clause);
  if (!trigger || clause.nominal) return null;
  const acting = [...clause.subjects, ...(clause.passive ? clause.objects : [])];
  const phrases = awaited.length > 0 ? awaited : acting;
  const named = phrases.flatMap((phrase) => finder.direct(phrase));
  // "We must stop": who speaks for all means to act, and asks nobody.
  return { trigger, actors: named.filter(({ mention }) => !OURSELVES.test(mention.text)) };
}

/**
 * "Russia said that Sudan must return the helicopter": who says that somebody must do something
 * calls on them, and so does who says what they must not do. PLOVER codes a demand by what is asked, however it is worded (REQUEST).
 */
export function readSaidMust(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const found = obliged(clause, finder);
  if (!found || found.actors.length === 0) return [];
  const { trigger, actors } = found;
  const speakers = speakersOf(analysis, clause, finder);
  return speakers.flatMap((subject) =>
    actors
      .filter(({ entity }) => entity.id !== subject.entity.id)
      .map((object) => ({
        sentence: clause.sentence,
        relation: "CALLS_ON" as const,
        subject,
        object,
        trigger,
        polarity: "affirmed" as const,
        modality: "asserted" as const,
        tense: clause.tense,
        chain: [],
        rule: RULE,
        group: actors.length * speakers.length > 1 ? `CALLS_ON:${trigger.start}` : null,
        factors: [],
        isSpeechAct: true,
      })),
  );
}
