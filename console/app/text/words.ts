import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { relationLabel } from "../canvas/colors.ts";

const DATE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const AGO = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const NUMBER = new Intl.NumberFormat("en");

/** "1,480". */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** "1 claim", "2 claims", "no claims". */
export function plural(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** An ISO-8601 date in words, as exact as it is written: "2022", "Jun 2022", "28 Jun 2022". */
export function formatDate(iso: string): string {
  if (/^\d{4}$/u.test(iso)) return iso;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return /^\d{4}-\d{2}$/u.test(iso) ? MONTH.format(time) : DATE.format(time);
}

/** An ISO-8601 time as minutes, hours or days before or after now: "3 minutes ago", "in 2 hours". */
export function formatAgo(iso: string, now = Date.now()): string {
  const seconds = (Date.parse(iso) - now) / 1_000;
  const size = Math.abs(seconds);
  if (Number.isNaN(seconds)) return iso;
  if (size < 45) return seconds > 0 ? "in a moment" : "just now";
  if (size < 3_600) return AGO.format(Math.round(seconds / 60), "minute");
  if (size < 86_400) return AGO.format(Math.round(seconds / 3_600), "hour");
  return AGO.format(Math.round(seconds / 86_400), "day");
}

/** Milliseconds in words: "840 ms", "1.2 s". */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** An edge as a sentence: "NATO deploys to Slovakia". */
export function edgeSentence(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): string {
  const name = (id: string) => nodes.get(id)?.label ?? id;
  return `${name(edge.source)} ${relationLabel(edge.relation)} ${name(edge.target)}`;
}

/** The host of an http(s) address, or `null` for anything else: only such links are made. */
export function webHost(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? host.replace(/^www\./u, "") : null;
}
