import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecisionRequest } from "#schemas/decisions.ts";
import { AppError } from "#schemas/errors.ts";
import {
  decide,
  deleteArticle,
  importGraph,
  listDecisions,
  rebuildDirectLayer,
  type Store,
  undoDecision,
  verifyStore,
  writeDocuments,
} from "../index.ts";
import { documentOf, histories, type Step, standing } from "../testing/news-model.ts";
import { type StoreUnderTest, snapshot, withStore } from "./store-under-test.ts";

/** Histories that are tried; the seed is fixed, so that a run tests what the last one tested. */
const RUNS = 8;

/** What people do between the loads: `first` and `second` choose among what is there. */
interface Opinion {
  kind: "wrong" | "same" | "different" | "undo";
  first: number;
  second: number;
}

const opinion: fc.Arbitrary<Opinion> = fc.record({
  kind: fc.constantFrom("wrong", "same", "same", "different", "undo"),
  first: fc.nat(20),
  second: fc.nat(20),
});

const decided = histories.chain((history) =>
  fc.tuple(fc.constant(history), fc.array(opinion, { minLength: 1, maxLength: history.length })),
);

/** Random histories in which people also decide, `runs` of them: nothing breaks, and what is taken back leaves no trace. */
export function decidedHistories(under: StoreUnderTest, runs = RUNS): void {
  const store = withStore(under, false);
  const clear = () => store().write((tx) => tx.run("MATCH (n) WHERE NOT n:KgMeta DETACH DELETE n"));

  it("keeps every invariant, moves with its decisions, and forgets those that are undone", async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(decided, fc.boolean(), async ([history, opinions], latestFirst) => {
        await clear();
        await live(store(), history, opinions);
        const made = await listDecisions(store());
        kept += made.length;
        await expectStable(store(), clear);
        await undo(store(), latestFirst ? made : made.toReversed());
        const undone = await snapshot(store());
        await clear();
        const documents = [...standing(history).values()].map(documentOf);
        for (const document of documents) await writeDocuments(store(), [document]);
        expect(plain(undone)).toBe(plain(await snapshot(store())));
      }),
      { numRuns: runs, seed: 20_261_129 },
    );
    expect(kept).toBeGreaterThan(runs / 2);
    await clear();
  }, 300_000);
}

/** Loads and decides in turn; every step leaves a graph that is right. */
async function live(store: Store, history: readonly Step[], opinions: readonly Opinion[]) {
  for (const [index, step] of history.entries()) {
    await take(store, step);
    const next = opinions[index];
    if (next) await give(store, next);
    expect(await verifyStore(store)).toEqual([]);
  }
}

async function undo(store: Store, decisions: readonly { id: string }[]): Promise<void> {
  for (const { id } of decisions) await undoDecision(store, id);
  expect(await verifyStore(store)).toEqual([]);
}

/** Rebuilding, and moving to an empty store, change nothing, decisions included. */
async function expectStable(store: Store, clear: () => Promise<unknown>): Promise<void> {
  const whole = await snapshot(store);
  await rebuildDirectLayer(store);
  expect(await snapshot(store)).toBe(whole);
  await clear();
  await importGraph(store, lines(whole));
  expect(await snapshot(store)).toBe(whole);
  expect(await verifyStore(store)).toEqual([]);
}

async function* lines(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n")) if (line !== "") yield line;
}

async function take(store: Store, step: Step): Promise<void> {
  if (step.kind === "load") await writeDocuments(store, step.versions.map(documentOf));
  if (step.kind !== "delete") return;
  const { article } = documentOf({ article: step.article, month: 0, statements: [] });
  await deleteArticle(store, article.id);
}

async function give(store: Store, { kind, first, second }: Opinion): Promise<void> {
  const claims = await idsOf(store, "Claim");
  const entities = await idsOf(store, "Entity");
  const decisions = (await listDecisions(store)).map(({ id }) => id).sort();
  const [one, other] = [pick(entities, first), pick(entities, second)];
  const [claim, decision] = [pick(claims, first), pick(decisions, first)];
  if (kind === "undo" && decision) await undoDecision(store, decision);
  if (kind === "wrong" && claim) await ask(store, { kind, claim });
  if (kind === "same" && one && other) await ask(store, { kind, keep: one, gone: other });
  if (kind === "different" && one && other) await ask(store, { kind, first: one, second: other });
}

/** Decides; what stands against it is said in words and changes nothing. */
async function ask(store: Store, request: DecisionRequest): Promise<void> {
  const before = await snapshot(store);
  try {
    await decide(store, request, { by: "test", at: "2026-01-02T03:04:05.000Z" });
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect(["bad-input", "conflict", "not-found"]).toContain((error as AppError).code);
    expect(await snapshot(store)).toBe(before);
  }
}

async function idsOf(store: Store, label: "Claim" | "Entity"): Promise<string[]> {
  const rows = await store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows.map(({ id }) => String(id));
}

function pick(list: readonly string[], index: number): string | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** Which lexicon was used last is told by the store's own record, also after its article is gone. */
function plain(text: string): string {
  return text.replace(/"lexiconVersion":"[^"]*",?/u, "");
}
