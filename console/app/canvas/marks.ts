import type { Point, Positions } from "./placement.ts";

/** A word that belongs to a place of a layout (a year, a group), its middle at `at`, with lines that part it from others. */
export interface Mark {
  text: string;
  at: Point;
  lines: readonly (readonly [Point, Point])[];
}

/** Nodes whose names lead away from a ring. */
export interface Ring {
  /** The direction of each name, of length 1, as on the screen: y downwards. */
  outward: ReadonlyMap<string, Point>;
  /** How far names may reach, in CSS pixels. */
  reach: number;
}

/** What tells how to read a layout. */
export interface Signs {
  marks: readonly Mark[];
  ring?: Ring | undefined;
}

/** What a layout answers: where nodes go, and what tells how to read it. */
export interface Arrangement extends Signs {
  places: Positions;
}

const NONE: Signs = { marks: [] };

const SIGNS = new WeakMap<ReadonlyMap<string, Point>, Signs>();

/** The signs that belong to the places of nodes; they outlive a mounted canvas as those do. */
export function signsOf(places: ReadonlyMap<string, Point>): Signs {
  return SIGNS.get(places) ?? NONE;
}

/** Tells what is to be read of some places; nothing where it is left out. */
export function setSigns(places: ReadonlyMap<string, Point>, signs: Signs = NONE): void {
  SIGNS.set(places, { marks: signs.marks, ring: signs.ring });
}

const PICTURES = new WeakMap<object, ReadonlyMap<string, Point>>();

/** Tells in which picture (its drawn graph) the signs of some places are drawn. */
export function drawSignsIn(picture: object, places: ReadonlyMap<string, Point>): void {
  PICTURES.set(picture, places);
}

/** The signs that are drawn in a picture. */
export function signsIn(picture: object): Signs {
  const places = PICTURES.get(picture);
  return places ? signsOf(places) : NONE;
}
