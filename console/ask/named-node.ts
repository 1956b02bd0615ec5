import type { AskedName, Reading, Role } from "./reading.ts";

const paramsOfName = (name: AskedName, param: string): [string, string][] => [
  [param, name.name ?? name.text],
  ...(name.also ? [[`${param}Place`, name.also.name] as [string, string]] : []),
];

/** The parameters of a part of a reading with their values: a place that stands for somebody has two, a list one for each. */
export function namedParams(role: Role, reading: Reading): [string, string][] {
  const first = reading[role];
  if (!first) return [];
  const others = reading.others?.[role] ?? [];
  return [first, ...others].flatMap((name, index) =>
    paramsOfName(name, index === 0 ? role : `${role}${index + 1}`),
  );
}

/** The parameters that a part of a reading is asked by, as Cypher writes them. */
export const namesOf = (role: Role, reading: Reading): string[] =>
  namedParams(role, reading).map(([param]) => `$${param}`);

/** The node of a name: `(object:Entity {name: $object})`, by both names where there are two. */
export function named(role: Role, reading: Reading, variable = ""): string {
  const names = namesOf(role, reading);
  if (names.length === 1) return `(${variable}:Entity {name: $${role}})`;
  const called = variable || role;
  return `(${called}:Entity WHERE ${called}.name IN [${names.join(", ")}])`;
}
