import type { Hit } from "./gazetteer.ts";
import { isPlaceName } from "./longer-names.ts";
import type { RunInput } from "./run-bounds.ts";
import type { TokenRange } from "./tokens.ts";

/** A run in which the lexicon knows a part and that names somebody or something else. */
export function isOneOfItsOwn(input: RunInput, run: TokenRange, inner: readonly Hit[]): boolean {
  return [isTaggedWhole, isSurnameOfPlace, isTitled].some((is) => is(input, run, inner));
}

/** How sure the tagger must be of a name that the lexicon would cut. */
const WHOLE = 0.6;

/** "Acme Canada", "Georgetown BID": the tagger sees one body where the lexicon knows a part. */
function isTaggedWhole({ tagged }: RunInput, run: TokenRange, inner: readonly Hit[]): boolean {
  const span = tagged.find((each) => each.from === run.from && each.to === run.to);
  const first = inner[0]?.senses[0];
  const isPart = first?.via === "name" || first?.via === "alias";
  return isPart && span !== undefined && span.type === "ORG" && span.score > WHOLE;
}

/** "Valeska Paris": a town behind what the tagger takes for a first name. */
function isSurnameOfPlace(
  { tagged, reading: { sentence } }: RunInput,
  run: TokenRange,
  inner: readonly Hit[],
): boolean {
  const [hit] = inner;
  const isLast = hit?.to === run.to && hit.from === run.from + 1 && run.to - run.from === 2;
  if (!isLast || !isPlaceName(sentence, hit)) return false;
  const isState = hit.senses.some(
    ({ record, via }) => record.kind === "Country" && via !== "metonym",
  );
  return !isState && tagged.some(({ type, from }) => type === "PER" && from === run.from);
}

/** "President Duma Boko": behind a title, a known word and another name are one person. */
function isTitled(
  { reading: { sentence }, phrases }: RunInput,
  run: TokenRange,
  inner: readonly Hit[],
): boolean {
  const [hit] = inner;
  const isFirst = hit?.from === run.from && hit.to === run.from + 1 && run.to - run.from === 2;
  if (!isFirst || inner.length > 1 || hit.senses[0]?.record.kind === "Person") return false;
  const isCalled = phrases.some(({ isTitle, core }) => isTitle && core.to === run.from);
  return isCalled && sentence.tokens[run.to - 1]?.relation === "flat";
}
