import { describe, test } from "vitest";
import { extract } from "../pipeline.ts";
import { changed, someActs } from "./direct-verbs.fixture.ts";
import { difference, draws, expectShare, statementsIn } from "./holds.fixture.ts";
import { countries } from "./world.fixture.ts";

/** A complaint when the claims of a text do not share one group. */
function oneGroup(text: string): string | null {
  const { claims } = extract({ id: "art:group", text });
  const groups = new Set(claims.map(({ group }) => group ?? null));
  return groups.size === 1 && !groups.has(null) ? null : `${text}: no group`;
}

describe("a coordination states each of its parts, in one group", () => {
  test("A and B verb C", () => {
    const outcomes = someActs(0).map((act) => {
      const { actor, third, past, target } = act;
      const text = `${actor.name} and ${third.name} ${past} ${target.name}.`;
      const expected = [...act.statements, ...changed(act, { subject: third.id })];
      return difference(text, expected) ?? oneGroup(text);
    });
    expectShare(0.95, outcomes);
  });

  test("A verb B and C", () => {
    const outcomes = someActs(1).map((act) => {
      const { actor, third, past, target } = act;
      const text = `${actor.name} ${past} ${target.name} and ${third.name}.`;
      const expected = [...act.statements, ...changed(act, { object: third.id })];
      return difference(text, expected) ?? oneGroup(text);
    });
    expectShare(0.95, outcomes);
  });
});

test("sentences about other countries behind it change nothing", () => {
  const acts = someActs(2);
  const rest = draws(countries(6), acts.length);
  const outcomes = acts.map((act, index) => {
    const own = [act.actor.id, act.target.id];
    const [a, b, c, d] = (rest[index] ?? []).filter(({ id }) => !own.includes(id));
    if (!a || !b || !c || !d) return "too few names";
    const others = `${a.name} sent food to ${b.name}. ${c.name} closed its border with ${d.name}.`;
    return difference(`${act.text} ${others}`, [...act.statements, ...statementsIn(others)]);
  });
  expectShare(0.98, outcomes);
});
