import { expect, test } from "vitest";
import { RULES } from "../rules/index.ts";
import {
  difference,
  drawsFor,
  expectShare,
  type Statement,
  statementsIn,
} from "./holds.fixture.ts";
import { COUNTRIES, countries, type Named } from "./world.fixture.ts";

const BRACKET = /\[>?([^\]]*)\]/gu;
const BY_NAME = new Map(COUNTRIES.map((country) => [country.name, country]));

/** A rule's example, its text without brackets, and the countries named in them. */
interface Example {
  rule: string;
  text: string;
  named: Named[];
}

const EXAMPLES: readonly Example[] = RULES.flatMap(({ id, examples }) =>
  examples.map((example) => {
    const names = [...example.matchAll(BRACKET)].map(([, name]) => BY_NAME.get(name ?? ""));
    const named = [...new Set(names)].filter((country) => country !== undefined);
    return { rule: id, text: example.replace(BRACKET, "$1"), named };
  }),
).filter(({ named }) => named.length > 0);

type Renaming = readonly (readonly [from: Named, to: Named])[];

/** The same text about other countries; names inside others ("Niger" in "Nigeria") stay. */
function renamed(text: string, renaming: Renaming): string {
  const to = new Map(renaming.map(([from, target]) => [from.name, target.name]));
  const names = renaming.map(([{ name }]) => name).join("|");
  return text.replace(new RegExp(`\\b(?:${names})\\b`, "gu"), (name) => to.get(name) ?? name);
}

const codeOf = ({ id }: Named): string => id.slice(id.indexOf(":") + 1);

/** The other country's id, and of what belongs to it: "country:PE", "group:pe/police". */
function renamedId<T extends string | null>(id: T, renaming: Renaming): T | string {
  for (const [from, to] of renaming) {
    if (id === from.id) return to.id;
    const [kind, rest] = id?.split(":") ?? [];
    const own = `${codeOf(from).toLowerCase()}/`;
    if (rest?.startsWith(own))
      return `${kind}:${codeOf(to).toLowerCase()}/${rest.slice(own.length)}`;
  }
  return id;
}

function renamedStatement(statement: Statement, renaming: Renaming): Statement {
  const [subject, object, speaker] = [statement.subject, statement.object, statement.speaker];
  return {
    ...statement,
    subject: renamedId(subject, renaming),
    object: renamedId(object, renaming),
    speaker: renamedId(speaker, renaming),
  };
}

/** Renamings of each example. */
const TRIES = 3;

function outcomesOf({ text, named }: Example): (string | null)[] {
  const statements = statementsIn(text);
  return drawsFor(text, countries(8), TRIES).map((drawn) => {
    const fresh = drawn.filter(({ name }) => !text.includes(name));
    const renaming = named.flatMap((from, at) => {
      const to = fresh[at];
      return to ? [[from, to] as const] : [];
    });
    const expected = statements.map((statement) => renamedStatement(statement, renaming));
    return difference(renamed(text, renaming), expected);
  });
}

/** Examples that do not hold with any other names. */
const KNOWN: ReadonlySet<string> = new Set([
  // The body is an entity with a name of its own.
  "Sudan's army reinstated the prime minister.",
  // The people is one of that country.
  "Tamil rebels suspended attacks in Sri Lanka.",
  "Myanmar drove Rohingya families from their homes.",
  // Not yet: after a rarer name the verb is read as a participle ("Gabon's penetrated computers").
  "Russia penetrated computers of the Swedish parliament.",
  "Niger has legalised political parties.",
  // Not yet: "armed" after a rarer name is read as an adjective.
  "Iran armed Syria.",
  // "Let" is its own past, which some trees tell from the present and some do not.
  "Iraq let United Nations inspectors into a palace.",
]);

test("the examples of the rules state the same of any other countries", () => {
  expect(EXAMPLES.length).toBeGreaterThan(300);
  const outcomes = EXAMPLES.map(outcomesOf);
  const bound = EXAMPLES.flatMap(({ rule, text }, index) => {
    const own = outcomes[index] ?? [];
    return own.includes(null) || KNOWN.has(text) ? [] : [`${rule}: ${text}\n${own.join("\n")}`];
  });
  expect(bound.join("\n")).toBe("");
  expectShare(0.96, outcomes.flat());
});
