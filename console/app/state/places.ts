import { setSigns, signsOf } from "../canvas/marks.ts";
import type { Point, Positions } from "../canvas/placement.ts";

/** Where the nodes of Explore are; it outlives the view and the canvas. */
export const PLACES: Positions = new Map();

/** All places at one moment. */
export type Places = ReadonlyMap<string, Point>;

/** A mounted canvas that shows {@link PLACES}. */
interface Shower {
  /** Writes where the nodes are now into {@link PLACES}. */
  savePlaces(): void;
  /** Puts the nodes where {@link PLACES} says. */
  readPlaces(): void;
  /** Lays out what it shows next as a new picture. */
  beginAnew(): void;
}

let shower: Shower | null = null;

/** Tells which canvas shows the places; `null` when it goes. */
export function setShower(next: Shower | null): void {
  shower = next;
}

/** The places of this moment, to come back to. */
export function takePlaces(): Places {
  shower?.savePlaces();
  const places = new Map(PLACES);
  setSigns(places, signsOf(PLACES));
  return places;
}

/** Forgets where nodes are: what is shown next is laid out as a new picture. To be called after what is shown was changed. */
export function forgetPlaces(): void {
  PLACES.clear();
  setSigns(PLACES);
  shower?.beginAnew();
}

/** Brings the nodes back to places that were taken before. */
export function restorePlaces(places: Places): void {
  PLACES.clear();
  for (const [id, point] of places) PLACES.set(id, point);
  setSigns(PLACES, signsOf(places));
  shower?.readPlaces();
}
