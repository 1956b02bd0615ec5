import { describe, expect, it } from "vitest";
import { ENTITY_KINDS, ENTITY_TYPES } from "./entity-types.ts";
import { PLOVER_EVENTS } from "./plover.ts";
import { RELATION_TYPES, relationType } from "./relation-types.ts";
import { RELATIONS } from "./relations.ts";

/** WCAG 2.2 relative luminance contrast of a `#rrggbb` colour with white. */
function contrastWithWhite(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
}

describe("relation types", () => {
  it("gives every member of the closed list exactly one row", () => {
    expect(RELATION_TYPES.map((row) => row.type)).toEqual([...RELATIONS]);
  });

  it("uses every PLOVER category at least once", () => {
    const used = new Set(RELATION_TYPES.map((row) => row.plover));
    expect(PLOVER_EVENTS.filter((event) => !used.has(event))).toEqual([]);
  });

  it("has the same domain and range where the type is symmetric", () => {
    for (const row of RELATION_TYPES.filter((each) => each.symmetric)) {
      expect(row.range, row.type).toEqual(row.domain);
    }
  });

  it("has labels that differ", () => {
    expect(new Set(RELATION_TYPES.map((row) => row.label)).size).toBe(RELATIONS.length);
  });

  it.each([
    ["SUPPORTS", "SUPPORT", false],
    ["MEETS", "CONSULT", true],
    ["DEPLOYS_TO", "MOBILIZE", false],
    ["DENIES", null, false],
  ] as const)("%s is coded %s", (type, plover, symmetric) => {
    expect(relationType(type)).toMatchObject({ type, plover, symmetric });
  });
});

describe("entity types", () => {
  it("gives every kind exactly one row with its own prefix and colour", () => {
    expect(ENTITY_TYPES.map((row) => row.kind)).toEqual([...ENTITY_KINDS]);
    expect(new Set(ENTITY_TYPES.map((row) => row.prefix)).size).toBe(ENTITY_KINDS.length);
    expect(new Set(ENTITY_TYPES.map((row) => row.color)).size).toBe(ENTITY_KINDS.length);
  });
});

describe("colours", () => {
  it.each([
    ...ENTITY_TYPES.map((row) => [row.kind, row.color] as const),
    ...RELATION_TYPES.map((row) => [row.type, row.color] as const),
  ])("%s can be told from white (graphics: 3:1, WCAG 2.2 1.4.11)", (_name, color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
  });
});
