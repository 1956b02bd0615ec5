import { create } from "zustand";

const KEY = "newsgraph.favourites";

/** A query kept under a name, with the values of its parameters as typed. */
export interface Favourite {
  name: string;
  text: string;
  params: Record<string, string>;
}

type Storage_ = Pick<Storage, "getItem" | "setItem">;

function isFavourite(value: unknown): value is Favourite {
  if (typeof value !== "object" || value === null) return false;
  const { name, text, params } = value as Record<string, unknown>;
  return typeof name === "string" && typeof text === "string" && typeof params === "object";
}

/** The kept queries of this browser by name; broken or missing storage is an empty list. */
export function readFavourites(storage: Storage_ = window.localStorage): Favourite[] {
  try {
    const saved: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(saved) ? saved.filter(isFavourite) : [];
  } catch {
    return [];
  }
}

function write(favourites: readonly Favourite[], storage: Storage_): Favourite[] {
  const sorted = [...favourites].sort((a, b) => a.name.localeCompare(b.name, "en"));
  try {
    storage.setItem(KEY, JSON.stringify(sorted));
  } catch {
    return sorted;
  }
  return sorted;
}

/** Keeps a query; one with the same name is replaced. */
export function keepFavourite(
  favourite: Favourite,
  storage: Storage_ = window.localStorage,
): Favourite[] {
  const others = readFavourites(storage).filter(({ name }) => name !== favourite.name);
  return write([...others, favourite], storage);
}

/** Forgets the query of a name. */
export function forgetFavourite(
  name: string,
  storage: Storage_ = window.localStorage,
): Favourite[] {
  const others = readFavourites(storage).filter((each) => each.name !== name);
  return write(others, storage);
}

/** The favourites on the screen. */
export const useFavourites = create<{ list: Favourite[] }>(() => ({ list: readFavourites() }));
