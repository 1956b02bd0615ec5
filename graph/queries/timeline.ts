import type { z } from "zod";
import type { Timeline } from "#schemas/answers.ts";
import type { timelineParamsSchema } from "#schemas/api.ts";
import { STATUSES, type Status } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { number } from "./cells.ts";

export type TimelineParams = z.output<typeof timelineParamsSchema>;

type Counts = Partial<Record<Status, number>>;

/** Digits of an ISO-8601 date that name a period. */
const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/**
 * Claims per period and status, by event date, else publication date; oldest first. A date that is
 * coarser than the unit counts in its own, shorter period. What somebody marked wrong does not count. Of an entity: claims it is subject,
 * object or speaker of.
 */
export async function getTimeline(store: Store, params: TimelineParams): Promise<Timeline> {
  const match = params.entity
    ? "MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim) WITH DISTINCT c"
    : "MATCH (c:Claim)";
  const where = `WHERE c.wrong IS NULL${params.relation ? " AND c.relation = $relation" : ""}`;
  const rows = await store.read(
    `${match} ${where} RETURN c.date AS date, c.status AS status, count(c) AS count`,
    { entity: params.entity ?? null, relation: params.relation ?? null },
  );
  const bars = new Map<string, Counts>();
  let undated = 0;
  for (const row of rows) {
    const status = STATUSES.find((known) => known === row["status"]) ?? "asserted";
    if (typeof row["date"] !== "string") {
      undated += number(row, "count");
      continue;
    }
    const period = row["date"].slice(0, LENGTHS[params.unit]);
    const counts = bars.get(period) ?? {};
    counts[status] = (counts[status] ?? 0) + number(row, "count");
    bars.set(period, counts);
  }
  const ordered = [...bars].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    unit: params.unit,
    bars: ordered.map(([period, counts]) => ({ period, counts: inOrder(counts) })),
    undated,
  };
}

/** The same counts, strongest status first. */
function inOrder(counts: Counts): Counts {
  const entries = STATUSES.map((status) => [status, counts[status]] as const);
  return Object.fromEntries(entries.filter(([, count]) => count !== undefined));
}
