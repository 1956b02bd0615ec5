import type { NameSpan } from "../model/tag-names.ts";
import type { Reading } from "./gazetteer.ts";
import type { NameRun } from "./name-runs.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { rangeText, type TokenRange } from "./tokens.ts";

/** A sentence with what was seen in it before names are typed. */
export interface Sighting {
  reading: Reading;
  runs: NameRun[];
  phrases: RolePhrase[];
  /** What the name tagger says of the sentence. */
  tagged: readonly NameSpan[];
}

/** The name of a run as it stands in the text, on one line. */
export function nameOf(sighting: Sighting, range: TokenRange): string {
  return rangeText(sighting.reading.text, sighting.reading.sentence, range);
}
