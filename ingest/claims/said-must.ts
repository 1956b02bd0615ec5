import type { Clause, Token } from "../analysis.ts";
import { upperPredicates } from "../clauses/mood.ts";
import { dependents, predicateLemma } from "../clauses/tree.ts";
import { actingSubjects } from "../clauses/verb-arguments.ts";
import { REPORTING } from "../clauses/verb-classes.ts";
import type { ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";

const RULE = "calls-on/said-must";
const OBLIGING = new Set(["must", "should", "ought"]);

/** The word that obliges: "must", or "has" of "has to". */
function obligation(finder: ActorFinder, clause: Clause): Token | null {
  const { sentence } = finder;
  const auxiliary = dependents(sentence, clause.predicate, "aux").find((token) =>
    OBLIGING.has(token.text.toLowerCase()),
  );
  if (auxiliary) return auxiliary;
  const token = sentence.tokens[clause.predicate];
  const hasTo =
    (clause.lemma === "have" || clause.lemma === "need") &&
    dependents(sentence, clause.predicate, "xcomp").length > 0;
  return hasTo && token ? token : null;
}

/**
 * "Russia said that Sudan must return the helicopter": who says that somebody must do something
 * calls on them. PLOVER codes a demand by what is asked, however it is worded (REQUEST).
 */
export function readSaidMust(clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = obligation(finder, clause);
  if (!trigger || clause.nominal || clause.polarity === "negated") return [];
  const reporting = upperPredicates(finder.sentence, clause.predicate).find(({ upper }) =>
    REPORTING.has(predicateLemma(finder.sentence, upper.index)),
  );
  if (!reporting) return [];
  const speakers = actingSubjects(finder.sentence, reporting.upper.index).flatMap((argument) =>
    finder.direct(argument),
  );
  const obliged = [...clause.subjects, ...(clause.passive ? clause.objects : [])].flatMap(
    (argument) => finder.direct(argument),
  );
  return speakers.flatMap((subject) =>
    obliged
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
        group: obliged.length * speakers.length > 1 ? `CALLS_ON:${trigger.start}` : null,
        factors: [],
        isSpeechAct: true,
      })),
  );
}
