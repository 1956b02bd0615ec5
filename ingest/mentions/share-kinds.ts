import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { NameRun } from "./name-runs.ts";
import { CRAFT_STARTS, OTHER_HEADS } from "./name-words.ts";
import { nameOf, type Sighting } from "./sighting.ts";

/**
 * Gives the kinds of a document's names to shorter forms and neighbours: surnames of its people, crafts without what
 * they are, places in lists. `seen` are all free names, also those that nothing spoke for.
 */
export function shareKinds(
  sightings: readonly Sighting[],
  kinds: Map<string, EntityKind>,
  seen: readonly string[],
): Map<string, EntityKind> {
  shareCrafts(kinds, seen);
  return shareLists(sightings, shareSurnames(kinds, seen, knownPeople(sightings)));
}

/** Names of people that the lexicon knows, where the document has them. */
function knownPeople(sightings: readonly Sighting[]): string[] {
  return sightings.flatMap((sighting) =>
    sighting.runs
      .filter(({ hit }) => hit?.senses[0]?.record.kind === "Person")
      .map((run) => nameOf(sighting, run)),
  );
}

/** A surname is a person where the document has it behind a first name. */
function shareSurnames(
  kinds: Map<string, EntityKind>,
  seen: Iterable<string>,
  known: readonly string[],
): Map<string, EntityKind> {
  const free = [...kinds].filter(([, kind]) => kind === "Person").map(([name]) => name);
  const surnames = new Set(
    [...known, ...free]
      .filter((name) => name.includes(" "))
      .map((name) => name.slice(name.lastIndexOf(" ") + 1)),
  );
  for (const name of seen) if (surnames.has(name)) kinds.set(name, "Person");
  return kinds;
}

/** "Endeavour" is a craft where the document has "Space Shuttle Endeavour". */
function shareCrafts(kinds: Map<string, EntityKind>, seen: Iterable<string>): void {
  const crafts = new Set(
    [...kinds]
      .filter(([name, kind]) => kind === "Product" && isCraft(name))
      .map(([name]) => name.slice(name.lastIndexOf(" ") + 1)),
  );
  for (const name of seen) if (crafts.has(name)) kinds.set(name, "Product");
}

function isCraft(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length > 1 && words.slice(0, -1).some((word) => CRAFT_STARTS.has(word));
}

/** What stands in a list with places is a place, if nothing else is known of it. */
function shareLists(
  sightings: readonly Sighting[],
  kinds: Map<string, EntityKind>,
): Map<string, EntityKind> {
  for (const sighting of sightings) {
    for (const run of sighting.runs) {
      const name = nameOf(sighting, run);
      if (!run.hit && isOpen(name, kinds) && isAmongPlaces(sighting, run, kinds))
        kinds.set(name, "Place");
    }
  }
  return kinds;
}

function isOpen(name: string, kinds: ReadonlyMap<string, EntityKind>): boolean {
  return (kinds.get(name) ?? "Other") === "Other" && !isNamedThing(name);
}

function isAmongPlaces(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): boolean {
  const beside = listKinds(sighting, run, kinds);
  return beside.length > 0 && beside.every((kind) => kind === "Place");
}

/** "Lisbon Treaty" and "Group G" stay what their words say in any list. */
function isNamedThing(name: string): boolean {
  return (
    OTHER_HEADS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()) || / \p{Lu}$/u.test(name)
  );
}

function listKinds(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): EntityKind[] {
  const { sentence } = sighting.reading;
  const isListed = (left: NameRun, right: NameRun) =>
    left.to < right.from &&
    right.from - left.to <= 2 &&
    sentence.tokens.slice(left.to, right.from).every(({ text }) => /^(?:and|or|,)$/u.test(text));
  const neighbours = sighting.runs.filter((each) => isListed(each, run) || isListed(run, each));
  return neighbours.flatMap((each) => {
    const known = each.hit?.senses[0]?.record.kind ?? kinds.get(nameOf(sighting, each));
    if (known === "Country" && each.hit?.senses[0]?.via === "demonym") return [];
    return known ? [known === "Country" ? "Place" : known] : [];
  });
}
