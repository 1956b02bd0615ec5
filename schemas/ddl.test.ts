import { expect, it } from "vitest";
import { ddlStatements, EVIDENCE_TYPES, UNIQUE_LABELS } from "./ddl.ts";
import { RELATIONS } from "./ontology/relations.ts";

it("gives every statement a name of its own and makes it safe to run again", () => {
  const names = ddlStatements().map(
    (statement) =>
      /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS /u.exec(statement)?.[1],
  );
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});

it("makes ids and the keys of all direct relationships unique", () => {
  const text = ddlStatements().join("\n");
  for (const label of UNIQUE_LABELS)
    expect(text).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  for (const type of RELATIONS) expect(text).toContain(`-[r:${type}]-() REQUIRE r.key IS UNIQUE`);
});

it("keeps the types of both layers apart", () => {
  expect(EVIDENCE_TYPES.filter((type) => (RELATIONS as readonly string[]).includes(type))).toEqual(
    [],
  );
});
