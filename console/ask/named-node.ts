import type { NAMED, Reading } from "./reading.ts";

type Role = (typeof NAMED)[number];

/** The parameters that a name of a reading is asked by: a place that stands for somebody has two. */
export function namesOf(role: Role, reading: Reading): string[] {
  return [`$${role}`, ...(reading[role]?.also ? [`$${role}Place`] : [])];
}

/** The node of a name: `(object:Entity {name: $object})`, by both names where there are two. */
export function named(role: Role, reading: Reading, variable = ""): string {
  const names = namesOf(role, reading);
  if (names.length === 1) return `(${variable}:Entity {name: $${role}})`;
  const called = variable || role;
  return `(${called}:Entity WHERE ${called}.name IN [${names.join(", ")}])`;
}
