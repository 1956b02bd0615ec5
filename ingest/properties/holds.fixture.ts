import fc from "fast-check";
import { expect } from "vitest";
import type { Claim } from "#schemas/document.ts";
import { extract } from "../pipeline.ts";
import { SEED } from "./seed.fixture.ts";

/** What a claim states, without ids that depend on where it stands. */
export type Statement = Pick<
  Claim,
  "subject" | "relation" | "object" | "polarity" | "modality" | "tense" | "speaker" | "rule"
>;

function statementOf(claim: Claim): Statement {
  const { subject, relation, object, polarity, modality, tense, speaker, rule } = claim;
  return { subject, relation, object, polarity, modality, tense, speaker, rule };
}

/** What an article of this text is found to state, in the order of the text. */
export function statementsIn(text: string): Statement[] {
  return extract({ id: "art:property", text }).claims.map(statementOf);
}

function lineOf({ subject, relation, object, ...how }: Statement): string {
  const { polarity, modality, tense, speaker, rule } = how;
  return `${subject} ${relation} ${object} ${polarity} ${modality} ${tense} by ${speaker} (${rule})`;
}

/** Null when a text states exactly this, in any order; else the text with what is too many and too few. */
export function difference(text: string, expected: readonly Statement[]): string | null {
  const found = statementsIn(text).map(lineOf);
  const wanted = expected.map(lineOf);
  const extra = found.filter((line) => !wanted.includes(line));
  const lost = wanted.filter((line) => !found.includes(line));
  if (extra.length + lost.length === 0) return null;
  return [text, ...extra.map((line) => `  + ${line}`), ...lost.map((line) => `  - ${line}`)].join(
    "\n",
  );
}

/** The same draws of an arbitrary in every run. */
export function draws<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: SEED, numRuns: count });
}

/** Draws that belong to a word or sentence and stay when others are added beside it. */
export function drawsFor<T>(key: string, arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const own = [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return fc.sample(arbitrary, { seed: SEED + own, numRuns: count });
}

/**
 * Holds for at least this share of the cases: trees of a statistical parser are right on most
 * sentences, not on all. A failure prints every case that does not hold.
 */
export function expectShare(share: number, outcomes: readonly (string | null)[]): void {
  const misses = outcomes.filter((outcome) => outcome !== null);
  const held = 1 - misses.length / outcomes.length;
  expect(outcomes.length).toBeGreaterThan(20);
  expect(
    held,
    `${misses.length} of ${outcomes.length} fail:\n${misses.join("\n")}`,
  ).toBeGreaterThanOrEqual(share);
}
