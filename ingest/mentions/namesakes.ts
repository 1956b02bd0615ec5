import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import { findHits, type Hit } from "./gazetteer.ts";
import { startsWithPlace } from "./longer-name-votes.ts";
import type { NameRun } from "./name-runs.ts";
import { findRolePhrases } from "./role-phrases.ts";
import { nameOf, type Sighting } from "./sighting.ts";
import { overlaps, wordAt } from "./tokens.ts";

/**
 * Takes out lone names of places that are the first name of a person of the document: beside
 * "Jordan Peterson" a lone "Jordan" is open, so it counts as the state only where the document
 * names that state in another way too ("Jordanian", "Amman", "in Jordan", "Jordan's king").
 */
export function withoutNamesakes(
  sightings: readonly Sighting[],
  kinds: Map<string, EntityKind>,
): Sighting[] {
  const named = asSurnames(sightings, kinds);
  const firstNames = new Set(
    named.flatMap((sighting) =>
      sighting.runs
        .filter((run) => isBearer(sighting, run, kinds))
        .map((run) => firstOf(sighting, run)),
    ),
  );
  if (firstNames.size === 0) return [...named];
  const read = named.map((sighting) => withoutOwners(sighting, kinds));
  const isOpen = (sighting: Sighting, { hit, ...run }: NameRun) =>
    hit !== undefined &&
    firstNames.has(nameOf(sighting, run).toLowerCase()) &&
    !read.some((each) => namesPlace(each, hit));
  return read.map((sighting) => ({
    ...sighting,
    runs: sighting.runs.filter((run) => !isOpen(sighting, run)),
  }));
}

/**
 * Beside "Valeska Paris" a lone "Paris" is she, unless it stands where a place is or the document names the place
 * in another way.
 */
function asSurnames(
  sightings: readonly Sighting[],
  kinds: Map<string, EntityKind>,
): readonly Sighting[] {
  const surnames = new Set(
    sightings.flatMap((sighting) =>
      sighting.runs
        .filter((run) => endsWithPlace(run) && kinds.get(nameOf(sighting, run)) === "Person")
        .map((run) => nameOf(sighting, run.inner[0] ?? run)),
    ),
  );
  if (surnames.size === 0) return sightings;
  const isSurname = (sighting: Sighting, { hit, ...run }: NameRun) =>
    hit !== undefined &&
    surnames.has(nameOf(sighting, run)) &&
    !sightings.some((each) => namesPlace(each, byOwnName(hit)));
  return sightings.map((sighting) => ({
    ...sighting,
    runs: sighting.runs.map((run) => {
      if (!isSurname(sighting, run)) return run;
      kinds.set(nameOf(sighting, run), "Person");
      return { from: run.from, to: run.to, inner: [] };
    }),
  }));
}

/** A known name without what it stands for: "French television" says nothing of the town of Paris. */
function byOwnName(hit: Hit): Hit {
  return { ...hit, senses: hit.senses.filter(({ via }) => via !== "metonym") };
}

/** A free name of two words whose last one is a known place. */
function endsWithPlace({ hit, inner: [place], from, to }: NameRun): boolean {
  return !hit && place !== undefined && place.to === to && place.from === from + 1;
}

/** "Georgia Okello's lawyer" is nobody of the state of Georgia: role phrases are read without such hits. */
function withoutOwners(sighting: Sighting, kinds: ReadonlyMap<string, EntityKind>): Sighting {
  const names = sighting.runs.filter((run) => isBearer(sighting, run, kinds));
  if (names.length === 0) return sighting;
  const hits = findHits(sighting.reading).filter(
    (hit) => !names.some((name) => overlaps(name, hit)),
  );
  return { ...sighting, phrases: findRolePhrases(sighting.reading, hits) };
}

/** A person whose first name is a place's name. */
function isBearer(
  sighting: Sighting,
  run: NameRun,
  kinds: ReadonlyMap<string, EntityKind>,
): boolean {
  return (
    startsWithPlace(sighting.reading.sentence, run) && kinds.get(nameOf(sighting, run)) === "Person"
  );
}

function firstOf(sighting: Sighting, run: NameRun): string {
  return nameOf(sighting, run.inner[0] ?? run).toLowerCase();
}

/** True when a sentence names the place or state of a hit in a way that no person can be named. */
function namesPlace({ reading: { sentence }, runs, phrases }: Sighting, hit: Hit): boolean {
  const ids = hit.senses.map(({ record }) => record.id);
  const states = hit.senses.flatMap(({ record }) => (record.iso3 ? [record.iso3] : []));
  const isOwner = phrases.some(({ anchors }) =>
    anchors.some(({ anchor }) => anchor.country !== undefined && states.includes(anchor.country)),
  );
  const isSame = (run: NameRun) => run.hit?.senses.some(({ record }) => ids.includes(record.id));
  return isOwner || runs.some((run) => isSame(run) && isSurelyPlace(sentence, runs, { run, hit }));
}

/** Another word for it, behind a preposition of place, or in a list with a state. */
function isSurelyPlace(
  sentence: Sighting["reading"]["sentence"],
  runs: readonly NameRun[],
  { run, hit }: { run: NameRun; hit: Hit },
): boolean {
  if (wordOf(run.hit) !== wordOf(hit)) return true;
  if (/^(?:in|across|throughout|inside|outside|within)$/u.test(wordAt(sentence, run.from - 1)))
    return true;
  return runs.some((each) => {
    const [left, right] = each.from < run.from ? [each, run] : [run, each];
    const isJoined =
      right.from - left.to === 1 && /^(?:and|or|,)$/u.test(wordAt(sentence, left.to));
    return isJoined && each.hit?.senses[0]?.record.kind === "Country";
  });
}

function wordOf(hit: Hit | undefined): string {
  return hit?.senses[0]?.phrase.toLowerCase() ?? "";
}
