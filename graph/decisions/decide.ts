import type { Decision, DecisionRequest } from "#schemas/decisions.ts";
import { AppError } from "#schemas/errors.ts";
import { shortHash } from "#schemas/ids.ts";
import type { Store, Transaction } from "../store.ts";
import { recountEntities } from "../write/recount-entities.ts";
import { recountRelationships } from "../write/recount-relationships.ts";
import {
  keepDecision,
  partyProps,
  readDecision,
  readDecisions,
  readEntity,
} from "./decision-nodes.ts";
import { type Merges, readMerges } from "./merges.ts";
import { moveLinks } from "./move-links.ts";
import { markWrong, unmarkWrong } from "./wrong-claims.ts";

/** Who decided and when, where the request does not say it. */
export interface DecideOptions {
  by: string;
  /** ISO-8601; now when left out. */
  at?: string;
}

/** All decisions that the store keeps, latest first. */
export function listDecisions(store: Store): Promise<Decision[]> {
  return readDecisions({ run: (cypher, params) => store.read(cypher, params) });
}

/**
 * Keeps a decision and does what follows from it: a wrong claim no longer counts for its
 * relationship, a merged entity's mentions and claims go over to the other one, and what is loaded
 * later follows. Deciding the same again changes nothing. Throws `not-found` for a claim or entity
 * that is not there, `bad-input` for an entity and itself, `conflict` where an earlier decision
 * stands against it.
 */
export async function decide(
  store: Store,
  request: DecisionRequest,
  options: DecideOptions,
): Promise<Decision> {
  const common = {
    at: options.at ?? new Date().toISOString(),
    by: request.by ?? options.by,
    ...(request.reason ? { reason: request.reason } : {}),
  };
  return store.write(async (transaction) => {
    await lockDecisions(transaction);
    const id = await DECIDE[request.kind](transaction, request as never, common);
    const decision = await readDecision(transaction, id);
    if (decision) return decision;
    throw new AppError("internal", `The decision ${id} was not kept.`);
  });
}

/** Takes a decision back with all that followed from it. Throws `not-found`. */
export async function undoDecision(store: Store, id: string): Promise<Decision> {
  return store.write(async (transaction) => {
    await lockDecisions(transaction);
    const decision = await readDecision(transaction, id);
    if (!decision) {
      throw new AppError("not-found", `There is no decision ${id}.`, {
        hint: "List the decisions to see the ids; it may be undone already.",
      });
    }
    await transaction.run("MATCH (d:Decision {id: $id}) DETACH DELETE d", { id });
    if (decision.kind === "wrong") await unmarkWrong(transaction, id);
    if (decision.kind === "same") await separate(transaction, decision.keep.id, decision.gone.id);
    return decision;
  });
}

/** Whoever loads articles takes the same lock at the end, and then sees whether decisions changed. */
async function lockDecisions(transaction: Transaction): Promise<void> {
  await transaction.run("MERGE (m:KgMeta {id: 'schema'}) SET m.id = 'schema'");
}

type Common = Pick<Decision, "at" | "by" | "reason">;
type Decide<K extends DecisionRequest["kind"]> = (
  transaction: Transaction,
  request: Extract<DecisionRequest, { kind: K }>,
  common: Common,
) => Promise<string>;

const decideSame: Decide<"same"> = async (transaction, request, common) => {
  const [keep, gone] = [request.keep, request.gone];
  const id = `dec:${shortHash("same", keep, gone)}`;
  if (await readDecision(transaction, id)) return id;
  requireTwo(keep, gone);
  const merges = await readMerges(transaction);
  requireSingle(merges, gone);
  if (merges.resolve(keep) === gone) throw alreadySame(keep, gone);
  await requireUndecided(transaction, "different", keep, gone);
  const [kept, lost] = [await readEntity(transaction, keep), await readEntity(transaction, gone)];
  await keepDecision(transaction, {
    ...{ id, kind: "same", ...common },
    ...partyProps("first", kept),
    ...partyProps("second", lost),
  });
  await transaction.run(
    `MATCH (g:Entity {id: $gone}) MATCH (k:Entity {id: $keep})
     CREATE (g)-[s:SAME_AS]->(k) SET s = $props`,
    { gone, keep, props: common },
  );
  const after = await readMerges(transaction);
  const keys = await moveLinks(transaction, gone, after);
  await recount(transaction, keys, [gone, after.resolve(keep)]);
  return id;
};

const decideDifferent: Decide<"different"> = async (transaction, request, common) => {
  const [first = "", second = ""] = [request.first, request.second].toSorted();
  requireTwo(first, second);
  const merges = await readMerges(transaction);
  if (merges.resolve(first) === merges.resolve(second)) throw alreadySame(first, second);
  const id = `dec:${shortHash("different", first, second)}`;
  await keepDecision(transaction, {
    ...{ id, kind: "different", ...common },
    ...partyProps("first", await readEntity(transaction, first)),
    ...partyProps("second", await readEntity(transaction, second)),
  });
  return id;
};

const DECIDE: { [K in DecisionRequest["kind"]]: Decide<K> } = {
  wrong: (transaction, { claim }, common) => markWrong(transaction, claim, common),
  same: decideSame,
  different: decideDifferent,
};

/** Gives `gone` back what was read as it, or as what was merged into it. */
async function separate(transaction: Transaction, keep: string, gone: string): Promise<void> {
  const merges = await readMerges(transaction);
  await transaction.run("MATCH (:Entity {id: $gone})-[s:SAME_AS]->(:Entity {id: $keep}) DELETE s", {
    gone,
    keep,
  });
  const now = merges.resolve(keep);
  const keys = await moveLinks(transaction, now, merges);
  await recount(transaction, keys, [keep, gone, now]);
}

async function recount(
  transaction: Transaction,
  keys: ReadonlySet<string>,
  entities: readonly string[],
): Promise<void> {
  await recountRelationships(transaction, [...keys]);
  await recountEntities(transaction, [...new Set(entities)].toSorted());
}

function requireTwo(first: string, second: string): void {
  if (first !== second) return;
  throw new AppError("bad-input", `${first} is one entity, not two.`, {
    hint: "Name two different entities.",
  });
}

function requireSingle({ list }: Merges, gone: string): void {
  const merge = list.find((each) => each.gone === gone);
  if (!merge) return;
  throw new AppError("conflict", `${gone} is merged into ${merge.keep} already.`, {
    hint: "Undo that decision first, or merge the other entity.",
  });
}

function alreadySame(first: string, second: string): AppError {
  return new AppError("conflict", `${first} and ${second} are one entity by an earlier decision.`, {
    hint: "Undo that decision first.",
  });
}

async function requireUndecided(
  transaction: Transaction,
  kind: "different",
  ...pair: [string, string]
): Promise<void> {
  const [first = "", second = ""] = pair.toSorted();
  if (!(await readDecision(transaction, `dec:${shortHash(kind, first, second)}`))) return;
  throw new AppError("conflict", `Somebody decided that ${first} and ${second} are not the same.`, {
    hint: "Undo that decision first.",
  });
}
