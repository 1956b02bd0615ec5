import { describe, expect, it } from "vitest";
import { parameterKind, parameterWords } from "./parameter-kind.ts";

describe("parameters", () => {
  it.each([
    ["MATCH (a:Entity {name: $a}) RETURN a", "a", "entity"],
    ["MATCH (a:Entity) WHERE a.name = $who RETURN a", "who", "entity"],
    ["MATCH (a:Entity WHERE a.name IN [$object, $object2]) RETURN a", "object2", "entity"],
    ["MATCH (c:Claim) WHERE c.relation = $relation RETURN c", "relation", "relation"],
    ["MATCH (c:Claim) WHERE c.date >= $from RETURN c", "from", "date"],
    ["MATCH (c:Claim) WHERE c.publishedAt < $to RETURN c", "to", "date"],
    ["RETURN $x AS x // {name: $x}", "x", "value"],
    ["MATCH (a {name: $ab}) RETURN $a", "a", "value"],
  ])("%s: $%s is of the kind %s", (query, name, kind) => {
    expect(parameterKind(query, name)).toBe(kind);
  });

  it.each([
    ["subject", "Who"],
    ["object2", "Whom or what, or"],
    ["objectPlace", "Whom or what, the place"],
    ["minimum", "minimum"],
  ])("%s is called %s", (name, words) => expect(parameterWords(name)).toBe(words));
});
