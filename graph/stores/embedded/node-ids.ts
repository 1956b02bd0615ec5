import type { GrafeoDB } from "@grafeo-db/js";
import type { NodeIdLookup } from "./hydrate.ts";

/** Finds `id` properties by the engine's own numbers, each once; a node without one keeps its number. */
export function nodeIdLookup(database: GrafeoDB): NodeIdLookup {
  const known = new Map<number, string>();
  return (internal) => {
    const found = known.get(internal);
    if (found !== undefined) return found;
    const property = database.getNode(internal)?.get("id");
    const id = typeof property === "string" ? property : String(internal);
    known.set(internal, id);
    return id;
  };
}
