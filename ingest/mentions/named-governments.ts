import { anchorOfRecord } from "./anchor.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import type { LeftSide } from "./role-owners.ts";
import { type TokenRange, wordAt } from "./tokens.ts";

/** Bodies that are called after who leads them, by their slugs ("administration" is a government). */
const CALLED_AFTER_HEADS: ReadonlySet<string> = new Set(["government", "regime", "cabinet"]);

/**
 * What stands left of an office that is called after its head: "the Meloni government" is that of
 * the state that she leads. `null` when no known person of a state stands right before it.
 */
export function readHeadBefore(
  { lexicon, sentence }: Reading,
  hits: readonly Hit[],
  { core, office }: { core: TokenRange; office: string },
): LeftSide | null {
  const hit = hits.find(({ to }) => to === core.from);
  const record = hit?.senses[0]?.record;
  if (!hit || record?.kind !== "Person" || !CALLED_AFTER_HEADS.has(office)) return null;
  const anchor = anchorOfRecord(lexicon, record);
  if (!anchor) return null;
  const hasDeterminer = /^(?:the|a|this|that)$/u.test(wordAt(sentence, hit.from - 1));
  const from = hasDeterminer ? hit.from - 1 : hit.from;
  return { from, owners: [{ anchor, from }], hasForeignCapital: false };
}
