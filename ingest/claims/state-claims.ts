import type { Analysis, ParsedSentence, Token } from "../analysis.ts";
import { entitiesById, mentionsIn } from "../lookup.ts";
import type { Actor } from "./actors.ts";
import type { Draft, Factor } from "./draft.ts";
import { folded, type StateContext } from "./title-bodies.ts";
import { stateOf } from "./titles.ts";

/** A stretch of the text as the token that a claim's trigger is. */
function triggerOf(context: StateContext, span: { start: number; end: number }): Token | null {
  const inside = context.sentence.tokens.filter(
    (token) => span.start <= token.start && token.end <= span.end,
  );
  const head = inside.at(-1);
  if (!head) return null;
  const text = context.analysis.article.text.slice(span.start, span.end);
  return { ...head, start: span.start, end: span.end, text, lemma: folded(text) };
}

interface StateDraft {
  relation: Draft["relation"];
  subject: Actor;
  object: Actor;
  trigger: Token;
  rule: string;
  factors: Factor[];
}

function asDraft(sentence: number, state: StateDraft): Draft {
  return {
    sentence,
    polarity: "affirmed",
    modality: "asserted",
    tense: "none",
    chain: [],
    group: null,
    isState: true,
    ...state,
  };
}

/** The people of a sentence by their names, those without by the phrase that describes them. */
function peopleOf({ actors }: StateContext): Actor[] {
  const people = actors.filter(
    ({ entity, mention }) => entity.kind === "Person" && mention.via !== "pronoun",
  );
  const isDescription = ({ mention }: Actor) => mention.via === "nominal";
  const named = new Set(people.filter((each) => !isDescription(each)).map(({ entity }) => entity));
  return people.filter((each) => !isDescription(each) || !named.has(each.entity));
}

function titleDrafts(context: StateContext): Draft[] {
  const people = peopleOf(context);
  return people.flatMap((subject) => {
    const state = stateOf(context, subject);
    const trigger = state && triggerOf(context, state.found.span);
    if (!state || !trigger || state.body.entity.id === subject.entity.id) return [];
    const { id: rule, relation } = state.found.rule;
    const { body: object, factors } = state;
    return [asDraft(context.sentence.index, { relation, subject, object, trigger, rule, factors })];
  });
}

const SUB_STATE = "affiliated-with/sub-state";

/** "[[Egyptian] police]": a sub-state actor belongs to the state or body that its name names. */
function subStateDrafts(context: StateContext): Draft[] {
  const groups = context.actors.filter(({ entity }) => ["Group", "Role"].includes(entity.kind));
  return groups.flatMap((subject) => {
    const { start, end } = subject.mention;
    const object = context.actors.find(
      ({ mention, entity }) =>
        ["Country", "Organization"].includes(entity.kind) &&
        start <= mention.start &&
        mention.end <= end &&
        entity.id !== subject.entity.id,
    );
    const trigger = object && triggerOf(context, { start, end });
    if (!object || !trigger) return [];
    const relation = "AFFILIATED_WITH" as const;
    const state = { relation, subject, object, trigger, rule: SUB_STATE, factors: [] };
    return [asDraft(context.sentence.index, state)];
  });
}

const DIRECTION = "(?:far\\s+)?(?:north|south)?(?:east|west)?(?:ern|-central)?";

/** What may stand between a place and the country it lies in: "Gori[, ]Georgia", "Gori[ in the west of ]Georgia". */
const LIES_IN = new RegExp(
  `^(?:,\\s+|,?\\s+(?:an?\\s+(?:[\\p{Ll}-]+\\s+){1,4})?in\\s+(?:the\\s+)?(?:${DIRECTION}\\s+)?(?:part\\s+)?(?:of\\s+)?)(?:the\\s+)?$`,
  "u",
);

/** "In Durban, Malawi [and Zambia signed]": a country in a list is none that the place lies in. */
const ACTS_ITSELF = /^\s+(?:and|or)\s/u;

/** What may stand between a country and a place in it: "Syria['s northern city of ]Aleppo". */
const HAS =
  /^(?:['’]s)?\s+(?:[\p{Ll}-]+\s+){0,3}(?:city|town|village|capital|port|province|region|district|island|suburb|peninsula)(?:\s+of|,)?\s+$/u;

/** "the Georgian coastal town of", unlike "Georgian troops took the town of": only what describes stands between. */
function isDescribed({ tokens }: ParsedSentence, state: Actor, place: Actor): boolean {
  const between = tokens.filter(
    ({ start, end }) => state.mention.end <= start && end <= place.mention.start,
  );
  return between.every(
    ({ upos, relation }) =>
      !/^(?:VERB|AUX|DET|PRON)$/u.test(upos) || /^(?:amod|compound)$/u.test(relation),
  );
}

/** "Gori, Georgia", "Gori in the west of Georgia", "the Georgian town of Gori": a place with its country. */
function placeDrafts(context: StateContext): Draft[] {
  const { analysis, actors, sentence } = context;
  const places = actors.filter(({ entity }) => ["Place", "Facility"].includes(entity.kind));
  const textBetween = (a: Actor, b: Actor) =>
    analysis.article.text.slice(a.mention.end, b.mention.start);
  return places.flatMap((subject) => {
    const object = actors.find(
      (each) =>
        each.entity.kind === "Country" &&
        ((each.mention.via !== "demonym" &&
          LIES_IN.test(textBetween(subject, each)) &&
          !ACTS_ITSELF.test(analysis.article.text.slice(each.mention.end))) ||
          (HAS.test(textBetween(each, subject)) && isDescribed(sentence, each, subject))),
    );
    const trigger = object && triggerOf(context, object.mention);
    if (!object || !trigger) return [];
    const rule = "located-in/beside";
    const relation = "LOCATED_IN" as const;
    return [asDraft(sentence.index, { relation, subject, object, trigger, rule, factors: [] })];
  });
}

/** The states that a sentence shows: offices, what sub-state actors belong to, where places lie. */
export function readStates(analysis: Analysis, sentence: ParsedSentence): Draft[] {
  const entities = entitiesById(analysis);
  const actors = mentionsIn(analysis, sentence.index).flatMap((mention): Actor[] => {
    const entity = entities.get(mention.entityId);
    return entity ? [{ mention, entity, direct: true, linked: false }] : [];
  });
  const context = { analysis, sentence, actors };
  return [...titleDrafts(context), ...subStateDrafts(context), ...placeDrafts(context)];
}

/** Of each state only the first statement in the article: it does not happen again. */
export function firstStates(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ subject, relation, object }) => {
    const key = `${subject.entity.id}|${relation}|${object?.entity.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Without the groups and offices that do nothing else: that Kenyan troops belong to Kenya is worth
 * a claim only where the troops themselves take part in one of `acts`.
 */
export function withoutBareGroups(states: readonly Draft[], acts: readonly Draft[]): Draft[] {
  const active = new Set(acts.flatMap(({ subject, object }) => [subject, object]).map(idOf));
  return states.filter((draft) => draft.rule !== SUB_STATE || active.has(idOf(draft.subject)));
}

const idOf = (actor: Actor | null): string | undefined => actor?.entity.id;
