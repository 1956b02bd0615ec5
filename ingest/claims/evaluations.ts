import type { Quotation } from "#schemas/document.ts";
import type { Analysis, Clause, ParsedSentence, Token } from "../analysis.ts";
import { conjuncts, dependents } from "../clauses/tree.ts";
import { isEventNoun } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { ACTS } from "./targets.ts";

const RULE = "criticizes/evaluation";
const CAN_ACT: ReadonlySet<string> = new Set(["Person", "Organization", "Country", "Group"]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const lemmaAt = ({ tokens }: ParsedSentence, index: number): string =>
  tokens[index]?.lemma.toLowerCase() ?? "";

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

/** Misdeeds by verb and, where the verb alone is none, its object. Made by hand. */
const MISDEEDS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["lie", null],
  ...["spread", "disseminate", "peddle"].map(
    (verb) => [verb, words("lie disinformation propaganda falsehood misinformation")] as const,
  ),
  ...["commit", "perpetrate"].map(
    (verb) => [verb, words("crime atrocity genocide massacre abuse aggression")] as const,
  ),
  ...["violate", "breach", "flout"].map(
    (verb) =>
      [
        verb,
        words("law treaty agreement ceasefire resolution sovereignty right charter truce airspace"),
      ] as const,
  ),
]);

/** "Peru lies in the south" tells where it is. */
function tellsWhere({ obliques }: Clause): boolean {
  return obliques.some(({ preposition }) => !["to", "about", "over"].includes(preposition ?? ""));
}

function isMisdeed(clause: Clause, { sentence }: ActorFinder): boolean {
  const { lemma, objects } = clause;
  const wrong = MISDEEDS.get(lemma);
  if (wrong === undefined) return false;
  const heads = objects.flatMap(({ head }) => conjuncts(sentence, head));
  if (wrong === null) return !tellsWhere(clause);
  return heads.some((head) => wrong.has(lemmaAt(sentence, head)));
}

/**
 * "Sudan has spread lies", said by X: X accuses Sudan. PLOVER counts it as an allegation (ACCUSE,
 * mode allege), whatever verb of saying tells it.
 */
export function readMisdeed(analysis: Analysis, clause: Clause, finder: ActorFinder): Draft[] {
  const trigger = finder.sentence.tokens[clause.predicate];
  const isStated =
    !clause.nominal && clause.polarity === "affirmed" && clause.modality === "asserted";
  if (!trigger || !isStated || !isMisdeed(clause, finder)) return [];
  const subject = speakerAt(analysis, trigger.start);
  if (!subject) return [];
  const accused = clause.subjects.flatMap((phrase) => finder.direct(phrase));
  return judgements({
    relation: "ACCUSES",
    rule: "accuses/misdeed",
    factor: "lowerClause",
    subject,
    judged: accused,
    trigger,
    clause,
  });
}

/** Whom the speaker (`subject`) judges by the words at `trigger`, and as which relation. */
interface Judgement {
  relation: Draft["relation"];
  rule: string;
  factor: Draft["factors"][number];
  subject: Actor;
  judged: readonly Actor[];
  trigger: Token;
  clause: Clause;
}

/** One claim for each of the judged who can act and is not the speaker. */
function judgements(judgement: Judgement): Draft[] {
  const { relation, rule, factor, subject, judged, trigger, clause } = judgement;
  return judged
    .filter(({ entity }) => entity.id !== subject.entity.id && CAN_ACT.has(entity.kind))
    .map((object) => ({
      sentence: clause.sentence,
      relation,
      subject,
      object,
      trigger,
      polarity: "affirmed",
      modality: "asserted",
      tense: clause.tense,
      chain: [],
      rule,
      group: null,
      factors: [factor],
    }));
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
  return judgements({
    relation: "CRITICIZES",
    rule: RULE,
    factor: "objectInside",
    subject,
    judged: agentsOf(clause, finder),
    trigger,
    clause,
  });
}
