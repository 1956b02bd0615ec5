import type { Point, Positions } from "./placement.ts";

/** A word that belongs to a place of a layout (a year, a group), its middle at `at`, with lines that part it from others. */
export interface Mark {
  text: string;
  at: Point;
  lines: readonly (readonly [Point, Point])[];
}

/** What a layout answers: where nodes go, and what tells how to read it. */
export interface Arrangement {
  places: Positions;
  marks: readonly Mark[];
}

const MARKS = new WeakMap<ReadonlyMap<string, Point>, readonly Mark[]>();

/** The marks that belong to the places of nodes; they outlive a mounted canvas as those do. */
export function marksOf(places: ReadonlyMap<string, Point>): readonly Mark[] {
  return MARKS.get(places) ?? [];
}

const PICTURES = new WeakMap<object, ReadonlyMap<string, Point>>();

/** Tells in which picture (its drawn graph) the marks of some places are drawn. */
export function drawMarksIn(picture: object, places: ReadonlyMap<string, Point>): void {
  PICTURES.set(picture, places);
}

/** The marks that are drawn in a picture. */
export function marksIn(picture: object): readonly Mark[] {
  const places = PICTURES.get(picture);
  return places ? marksOf(places) : [];
}

export function setMarks(places: ReadonlyMap<string, Point>, marks: readonly Mark[]): void {
  MARKS.set(places, marks);
}
