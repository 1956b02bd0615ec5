import type { Quotation } from "#schemas/document.ts";
import type { Analysis, Clause } from "../analysis.ts";
import { dependents } from "../clauses/tree.ts";
import { isEventNoun } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { ACTS } from "./targets.ts";

const RULE = "criticizes/evaluation";

/** Adjectives that condemn what they are said of. Made by hand. */
export const CONDEMNING: ReadonlySet<string> = new Set(
  `brutal barbaric cruel unacceptable unjustified unprovoked illegal unlawful outrageous shameful
  disgraceful appalling reprehensible despicable inhumane inhuman immoral irresponsible reckless
  senseless savage criminal deplorable disgusting horrific cowardly provocative intolerable
  unforgivable heinous abhorrent illegitimate unjust monstrous vile`.split(/\s+/u),
);

function speakerAt(analysis: Analysis, offset: number): Actor | null {
  const covers = (quotation: Quotation) => quotation.start <= offset && offset < quotation.end;
  const said = analysis.quotations
    .filter((quotation) => covers(quotation) && quotation.speaker !== null && quotation.speakerSpan)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const entity = analysis.entities.find(({ id }) => id === said?.speaker);
  const span = said?.speakerSpan;
  if (!entity || !span) return null;
  const text = analysis.article.text.slice(span.start, span.end);
  const known = analysis.mentions.find(
    (mention) =>
      mention.entityId === entity.id && span.start <= mention.start && mention.end <= span.end,
  );
  const mention = known ?? { ...span, text, via: "name", entityId: entity.id, sentence: 0 };
  return { mention, entity, direct: true, linked: false };
}

/** Whose act the subject is: "Putin's invasion", "the Russian attack". */
function agentsOf(clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  return clause.subjects.flatMap(({ head }) => {
    const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
    if (!isEventNoun(lemma) && !ACTS.has(lemma)) return [];
    const owners = dependents(sentence, head, "nmod:poss", "amod");
    return owners.flatMap(({ index }) => finder.direct({ head: index, preposition: null }));
  });
}

/**
 * "Putin's invasion is brutal", said by X: X criticises Putin. PLOVER counts a verbal condemnation
 * of an act as disapproval of who did it (ACCUSE, mode disapprove).
 */
export function readEvaluation(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  const condemns = trigger && !clause.nominal && CONDEMNING.has(clause.lemma);
  if (!condemns || clause.polarity === "negated" || clause.modality !== "asserted") return [];
  const subject = speakerAt(analysis, trigger.start);
  if (!subject) return [];
  const agents = agentsOf(clause, finder).filter(({ entity }) => entity.id !== subject.entity.id);
  return agents
    .filter(({ entity }) => ["Person", "Organization", "Country", "Group"].includes(entity.kind))
    .map((object) => ({
      sentence: clause.sentence,
      relation: "CRITICIZES",
      subject,
      object,
      trigger,
      polarity: "affirmed",
      modality: "asserted",
      tense: clause.tense,
      chain: [],
      rule: RULE,
      group: null,
      factors: ["objectInside"],
    }));
}
