import { nameLists, TOWN } from "../model/name-lists.ts";
import type { Vote } from "./evidence.ts";
import type { NameRun } from "./name-runs.ts";
import { nameOf, type Sighting } from "./sighting.ts";
import { wordAt } from "./tokens.ts";

/** "In Garland, Texas": what stands in a larger place is a place, surely where a list has it as a town. */
export function regionVotes(sighting: Sighting, run: NameRun): Vote[] {
  const { sentence } = sighting.reading;
  if (wordAt(sentence, run.to) !== ",") return [];
  const region = sighting.runs.find(({ from }) => from === run.to + 1)?.hit?.senses[0];
  if (!/^(?:Country|Place)$/u.test(region?.record.kind ?? "") || region?.via === "demonym")
    return [];
  const isTown = (nameLists(nameOf(sighting, run)) & TOWN) !== 0;
  return [{ kind: "Place", weight: isTown ? 4 : 1 }];
}
