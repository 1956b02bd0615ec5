import { RULES, wordsOf } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { drawsFor, type Statement, statementsIn } from "./holds.fixture.ts";
import { formsOf, type VerbForms } from "./verb-forms.fixture.ts";
import { countries, type Named } from "./world.fixture.ts";

/** A verb of a rule row between the names of two countries, and what that is found to state. */
export interface Act extends VerbForms {
  rule: Rule;
  lemma: string;
  actor: Named;
  target: Named;
  third: Named;
  text: string;
  statements: Statement[];
}

/** Rows whose verb with a bare object is enough. */
function takesObject(rule: Rule): boolean {
  const { theme, withPhrase, lower, directive, stated, reversed, targets } = rule;
  const asks = [theme, withPhrase, lower, directive, stated, reversed];
  return targets.includes("object") && asks.every((condition) => condition === undefined);
}

const VERBS = RULES.filter(takesObject).flatMap((rule) =>
  wordsOf(rule.verbs).map((lemma) => ({ rule, lemma })),
);

function actOf({ rule, lemma }: (typeof VERBS)[number], names: readonly Named[]): Act[] {
  const [actor, target, third] = names;
  if (!actor || !target || !third) return [];
  const forms = formsOf(lemma);
  const text = `${actor.name} ${forms.past} ${target.name}.`;
  return [{ ...forms, rule, lemma, actor, target, third, text, statements: statementsIn(text) }];
}

/** Every verb of every row that takes an object, each with names of its own. */
export const ALL_ACTS: readonly Act[] = VERBS.flatMap((verb) =>
  drawsFor(verb.lemma, countries(3), 1).flatMap((names) => actOf(verb, names)),
);

/** Those whose plain sentence states one thing, by the row's relation between the two countries. */
export const ACTS: readonly Act[] = ALL_ACTS.filter(({ statements, rule, actor, target }) => {
  const [only, ...others] = statements;
  const isPlain = only?.polarity === "affirmed" && only.modality === "asserted";
  // The past of "hit" or "bid" may be read as a present.
  const isPast = only?.tense === "past";
  const isOwn = only?.relation === rule.relation && only.subject === actor.id;
  return others.length === 0 && isPlain && isPast && isOwn && only.object === target.id;
});

/** Every third of them: together the parts 0, 1 and 2 exercise every verb. */
export function someActs(part: number): Act[] {
  return ACTS.filter((_act, index) => index % 3 === part % 3);
}

/** An act's statements with some fields replaced. */
export function changed(act: Act, change: Partial<Statement>): Statement[] {
  return act.statements.map((statement) => ({ ...statement, ...change }));
}
