import { describe, expect, it } from "vitest";
import { ENTITY_KINDS, ENTITY_TYPES } from "./entity-types.ts";
import { PLOVER_EVENTS } from "./plover.ts";
import { RELATION_GROUPS } from "./relation-groups.ts";
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

/** The hue of a `#rrggbb` colour in degrees, from -30 (so that reds lie together) to 330. */
function hueOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const [r = 0, g = 0, b = 0] = [red, green, blue];
  const most = Math.max(r, g, b);
  const span = most - Math.min(r, g, b) || 1;
  let sixth = 4 + (r - g) / span;
  if (most === r) sixth = (g - b) / span;
  else if (most === g) sixth = 2 + (b - r) / span;
  return ((sixth * 60 + 390) % 360) - 30;
}

describe("groups of relation types", () => {
  const hues = RELATION_GROUPS.map(({ id }) => {
    const all = RELATION_TYPES.filter(({ group }) => group === id).map(({ color }) => hueOf(color));
    return { id, low: Math.min(...all), high: Math.max(...all) };
  }).sort((a, b) => a.low - b.low);

  it("each have relations, and hues between which no other group's lie", () => {
    for (const { id, low } of hues) expect(Number.isFinite(low), id).toBe(true);
    for (const [index, { id, low }] of hues.entries()) {
      const before = hues[index - 1];
      if (before) expect(low - before.high, `${before.id}, ${id}`).toBeGreaterThanOrEqual(12);
    }
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
