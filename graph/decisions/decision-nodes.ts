import { type Decision, decisionSchema } from "#schemas/decisions.ts";
import { type Entity, type Modality, POLARITIES, type Polarity } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import type { QueryNode } from "#schemas/query.ts";
import { isNode } from "../queries/cells.ts";
import { toEntity } from "../queries/entity.ts";
import { unknownEntity } from "../queries/neighbours.ts";
import type { Transaction } from "../store.ts";
import { claimStatus } from "../write/status.ts";
import type { Reader } from "./merges.ts";

/** The properties of a Decision node; `first` and `second` are the entities it is about, of a wrong claim its subject and object. */
export type DecisionProps = Record<string, string | undefined>;

/** The two entities of a decision as properties: id, name, kind, and the whole description as JSON. */
export function partyProps(role: "first" | "second", entity: Entity): DecisionProps {
  return {
    [role]: entity.id,
    [`${role}Name`]: entity.name,
    [`${role}Kind`]: entity.kind,
    [`${role}View`]: JSON.stringify(entity),
  };
}

/** The entity of an id, as the store describes it. Throws `not-found`. */
export async function readEntity(reader: Reader, id: string): Promise<Entity> {
  const [row] = await reader.run("MATCH (e:Entity {id: $id}) RETURN e AS entity", { id });
  const node = row?.["entity"];
  if (!isNode(node)) throw unknownEntity(id);
  return toEntity(node);
}

/** Makes the node of a decision unless it is there. False when it is. */
export async function keepDecision(
  transaction: Transaction,
  props: DecisionProps,
): Promise<boolean> {
  const { id } = props;
  const found = await transaction.run("MATCH (d:Decision {id: $id}) RETURN d.id AS id", { id });
  if (found.length > 0) return false;
  await transaction.run("MERGE (d:Decision {id: $id}) SET d = $props", { id, props });
  return true;
}

/** A kept decision by its id, null when there is none. */
export async function readDecision(reader: Reader, id: string): Promise<Decision | null> {
  const [row] = await reader.run("MATCH (d:Decision {id: $id}) RETURN d AS decision", { id });
  const node = row?.["decision"];
  if (!isNode(node)) return null;
  return toDecision(node, (await markedClaims(reader)).get(id) ?? []);
}

/** All decisions, latest first. */
export async function readDecisions(reader: Reader): Promise<Decision[]> {
  const rows = await reader.run(
    "MATCH (d:Decision) RETURN d AS decision, d.at AS at, d.id AS id ORDER BY at DESC, id",
  );
  const marked = rows.length > 0 ? await markedClaims(reader) : new Map<string, string[]>();
  return rows.flatMap(({ decision, id }) =>
    isNode(decision) ? [toDecision(decision, marked.get(String(id)) ?? [])] : [],
  );
}

/** Ids of the claims that each decision marks as wrong. */
async function markedClaims(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.run(
    "MATCH (c:Claim) WHERE c.wrong IS NOT NULL RETURN c.wrong AS decision, c.id AS id ORDER BY id",
  );
  const marked = new Map<string, string[]>();
  for (const row of rows) {
    const list = marked.get(String(row["decision"])) ?? [];
    list.push(String(row["id"]));
    marked.set(String(row["decision"]), list);
  }
  return marked;
}

function toDecision(node: QueryNode, claims: string[]): Decision {
  const props = node.properties as DecisionProps;
  const { id, kind, at, by, reason } = props;
  const party = (role: string) => ({
    id: props[role],
    name: props[`${role}Name`],
    kind: props[`${role}Kind`],
  });
  const common = { id, kind, at, by, ...(reason === undefined ? {} : { reason }) };
  const parsed = decisionSchema.safeParse({ ...common, ...detailsOf(props, party, claims) });
  if (parsed.success) return parsed.data;
  throw new AppError("internal", `The decision ${node.id} is damaged: ${parsed.error.message}`, {
    hint: "Undo it and decide again.",
  });
}

function detailsOf(
  props: DecisionProps,
  party: (role: string) => Record<string, string | undefined>,
  claims: string[],
): Record<string, unknown> {
  if (props["kind"] === "same") return { keep: party("first"), gone: party("second") };
  if (props["kind"] === "different") return { first: party("first"), second: party("second") };
  const polarity =
    POLARITIES.find((each) => each === props["polarity"]) ?? ("affirmed" as Polarity);
  return {
    article: { id: props["article"], title: props["articleTitle"] },
    subject: party("first"),
    relation: props["relation"],
    object: props["second"] === undefined ? null : party("second"),
    status: claimStatus({ polarity, modality: props["modality"] as Modality }),
    sentence: props["sentence"],
    claims,
  };
}
