import type { Clause } from "../analysis.ts";
import type { Actor } from "./actors.ts";
import type { Draft } from "./draft.ts";

/** Kinds of entities that can act, and so be judged or warned for what they do. */
export const CAN_ACT: ReadonlySet<string> = new Set(["Person", "Organization", "Country", "Group"]);

/** What the speaker (`subject`) says of others by the words at `trigger`, and as which relation. */
interface Said
  extends Pick<
    Draft,
    "relation" | "rule" | "subject" | "trigger" | "chain" | "factors" | "isSpeechAct"
  > {
  objects: readonly Actor[];
  clause: Clause;
}

/** One asserted claim for each of those spoken of who can act and is not the speaker. */
export function saidDrafts({ objects, clause, ...said }: Said): Draft[] {
  return objects
    .filter(({ entity }) => entity.id !== said.subject.entity.id && CAN_ACT.has(entity.kind))
    .map((object) => ({
      ...said,
      sentence: clause.sentence,
      object,
      polarity: "affirmed",
      modality: "asserted",
      tense: clause.tense,
      group: null,
    }));
}
