import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { MentionCandidate } from "../analysis.ts";
import type { Reading } from "./gazetteer.ts";
import { headOf, type TokenRange } from "./tokens.ts";

/** What the finder knows of a candidate beside where it stands. */
export type CandidateFacts = Pick<MentionCandidate, "via"> &
  Partial<Pick<MentionCandidate, "senses" | "country" | "sector" | "roleTitle" | "entityId">> & {
    kind: EntityKind;
  };

/** A mention candidate of a token range; `text` is the exact slice of the article, `skip` as in `Hit`. */
export function makeCandidate(
  reading: Reading,
  range: TokenRange & { skip?: number },
  facts: CandidateFacts,
): MentionCandidate {
  const { sentence, text } = reading;
  const start = (sentence.tokens[range.from]?.start ?? sentence.start) + (range.skip ?? 0);
  const end = sentence.tokens[range.to - 1]?.end ?? start;
  return {
    ...facts,
    senses: facts.senses ?? [],
    sentence: sentence.index,
    from: range.from,
    to: range.to,
    head: headOf(sentence, range),
    start,
    end,
    text: text.slice(start, end),
  };
}
