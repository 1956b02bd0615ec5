import type { GraphEdge, Status } from "#schemas/subgraph.ts";

/**
 * How a status is drawn and worded. `pattern` is the dash pattern in CSS pixels (on, off, ...;
 * empty is solid); its index in {@link STATUS_STYLES} is what the edge program reads.
 */
export interface StatusStyle {
  status: Status;
  label: string;
  meaning: string;
  pattern: readonly number[];
}

/** The edge language: colour is never alone, a status is always told by line and word as well. */
export const STATUS_STYLES: readonly StatusStyle[] = [
  { status: "asserted", label: "asserted", meaning: "stated as so", pattern: [] },
  {
    status: "planned",
    label: "planned",
    meaning: "announced, agreed or intended",
    pattern: [9, 3, 2, 3],
  },
  { status: "possible", label: "possible", meaning: "said to be possible", pattern: [2, 3.5] },
  {
    status: "hypothetical",
    label: "hypothetical",
    meaning: "only under a condition",
    pattern: [2, 8],
  },
  { status: "requested", label: "requested", meaning: "asked for by somebody", pattern: [13, 4] },
  {
    status: "denied",
    label: "denied or negated",
    meaning: "denied by somebody, or said not to be so",
    pattern: [6, 5],
  },
];

/** The statuses, strongest first. */
export const STATUS_NAMES: readonly Status[] = STATUS_STYLES.map((row) => row.status);

/** The number the edge program draws a status by: its row in {@link STATUS_STYLES}, 0 when unknown. */
export function patternOf(status: Status): number {
  return Math.max(0, STATUS_NAMES.indexOf(status));
}

/** The style of a status; an unknown one is drawn as asserted. */
export function statusStyle(status: Status): StatusStyle {
  return STATUS_STYLES[patternOf(status)] ?? STATUS_STYLES[0] ?? unknownStyle(status);
}

function unknownStyle(status: Status): StatusStyle {
  return { status, label: status, meaning: status, pattern: [] };
}

/** The word for a claim: what its text says not to be so is negated, not denied by somebody. */
export function claimWord({ status, polarity }: { status: Status; polarity: string }): string {
  if (status !== "denied") return statusStyle(status).label;
  return polarity === "negated" ? "negated" : "denied";
}

/** The word for an edge: that of its claims as far as they agree. */
export function edgeWord(edge: Pick<GraphEdge, "status" | "claimCount" | "negatedCount">): string {
  const { status, claimCount, negatedCount } = edge;
  if (status === "denied" && negatedCount === claimCount) return "negated";
  return status === "denied" && negatedCount === 0 ? "denied" : statusStyle(status).label;
}
