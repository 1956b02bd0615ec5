import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { ENTITY_TYPES } from "#schemas/ontology/entity-types.ts";
import { inTheme, relationColor, relationLabel } from "../canvas/colors.ts";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import {
  COLORINGS,
  type Coloring,
  type Group,
  groupName,
  groupsOf,
  NAMED_GROUPS,
} from "../state/appearance.ts";
import { toggleFilter, toggleKind, toggleRelations, toggleStatus } from "../state/filter-acts.ts";
import { countBy } from "../state/graph-state.ts";
import { useLeftByOthers } from "../state/left-by-others.ts";
import { relationGroups } from "../state/relation-groups.ts";
import { hasBundles } from "../state/scene.ts";
import { useApp } from "../state/store.ts";
import { useTheme } from "../state/theme.ts";
import { formatNumber } from "../text/words.ts";
import { StatusLine } from "./tokens.tsx";

const MEANINGS = new Map<string, string>(ENTITY_TYPES.map((row) => [row.kind, row.definition]));

interface ToggleProps {
  name: string;
  count: number;
  hidden: boolean;
  /** Some of what it stands for is hidden, not all. */
  partly?: boolean;
  meaning: string | undefined;
  onToggle: () => void;
  children: ReactNode;
}

function Toggle(props: ToggleProps) {
  const { name, count, hidden, partly = false, meaning, onToggle, children } = props;
  return (
    <button
      type="button"
      className="legend-item"
      aria-pressed={partly ? "mixed" : !hidden}
      title={`${meaning ?? name}. Click to ${hidden ? "show" : "hide"}.`}
      onClick={onToggle}
    >
      {children}
      <span>{name}</span>
      <span className="count">{count}</span>
    </button>
  );
}

function GroupToggle({ group, color, name }: { group: Group; color: Coloring; name: string }) {
  const theme = useTheme((state) => state.shown);
  const filters = useApp((state) => state.filters);
  const isKind = color === "kind";
  const value = group.value ?? "";
  return (
    <Toggle
      name={name}
      count={group.count}
      hidden={isKind ? filters.kinds.has(value) : filters.groups.has(group.key)}
      meaning={isKind ? MEANINGS.get(value) : undefined}
      onToggle={() => (isKind ? toggleKind(value) : toggleFilter("groups", group.key))}
    >
      <span
        className="kind-dot"
        style={{ background: inTheme(group.paint, theme) }}
        aria-hidden="true"
      />
    </Toggle>
  );
}

function Groups() {
  const nodes = useApp((state) => state.graph.nodes);
  const metrics = useApp((state) => state.metrics);
  const color = useApp((state) => state.appearance.color);
  const all = useMemo(() => groupsOf(nodes.values(), color, metrics), [nodes, color, metrics]);
  const left = useLeftByOthers(color === "kind" ? "kinds" : "groups").nodes;
  const groups = useMemo(() => {
    const counts = new Map(groupsOf(left, color, metrics).map(({ key, count }) => [key, count]));
    return all.map((group) => ({ ...group, count: counts.get(group.key) ?? 0 }));
  }, [all, left, color, metrics]);
  const more = groups.length - NAMED_GROUPS;
  const title = COLORINGS.find(({ id }) => id === color)?.label ?? color;
  return (
    <div className="legend-group">
      <span className="legend-title">Colour: {title}</span>
      {groups.slice(0, NAMED_GROUPS).map((group) => (
        <GroupToggle
          key={group.key}
          group={group}
          color={color}
          name={groupName(group.value, color, nodes)}
        />
      ))}
      {more > 0 && <span className="legend-rest">and {formatNumber(more)} smaller in grey</span>}
    </div>
  );
}

function Statuses() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const present = useMemo(
    () => new Set([...graph.edges.values()].map(({ status }) => status)),
    [graph],
  );
  const left = useLeftByOthers("statuses").edges;
  const counts = useMemo(() => new Map(countBy(left, (edge) => edge.status)), [left]);
  return (
    <div className="legend-group">
      <span className="legend-title">Pattern of lines: how it is stated</span>
      {STATUS_STYLES.filter(({ status }) => present.has(status)).map((row) => (
        <Toggle
          key={row.status}
          name={row.label}
          count={counts.get(row.status) ?? 0}
          hidden={filters.statuses.has(row.status)}
          meaning={row.meaning}
          onToggle={() => toggleStatus(row.status)}
        >
          <StatusLine status={row.status} />
        </Toggle>
      ))}
    </div>
  );
}

/** The shades that relations of a group have on the canvas, side by side. */
function Shades({ relations }: { relations: readonly string[] }) {
  const theme = useTheme((state) => state.shown);
  const step = 100 / relations.length;
  const stops = relations.map(
    (relation, at) => `${relationColor(relation, theme)} ${at * step}% ${(at + 1) * step}%`,
  );
  return (
    <span
      className="relation-line"
      style={{ background: `linear-gradient(to right, ${stops.join(", ")})` }}
      aria-hidden="true"
    />
  );
}

function Relations() {
  const edges = useApp((state) => state.graph.edges);
  const hidden = useApp((state) => state.filters.relations);
  const bundles = useApp((state) => state.appearance.bundles);
  const all = useMemo(() => relationGroups(edges.values()), [edges]);
  const left = useLeftByOthers("relations").edges;
  const groups = useMemo(() => {
    const counts = new Map(relationGroups(left).map(({ id, count }) => [id, count]));
    return all.map((group) => ({ ...group, count: counts.get(group.id) ?? 0 }));
  }, [all, left]);
  const isBundled = useMemo(() => bundles && hasBundles(edges.values()), [bundles, edges]);
  return (
    <div className="legend-group">
      <span className="legend-title">Colour of lines: group of relations</span>
      {groups.map(({ id, label, count, relations, all }) => {
        const gone = relations.filter((relation) => hidden.has(relation)).length;
        return (
          <Toggle
            key={id}
            name={label}
            count={count}
            hidden={gone === relations.length}
            partly={gone > 0 && gone < relations.length}
            meaning={`Edges that say: ${relations.map(relationLabel).join(", ")}`}
            onToggle={() => toggleRelations(all)}
          >
            <Shades relations={relations} />
          </Toggle>
        );
      })}
      {isBundled && (
        <span className="legend-rest">
          <span className="relation-line" aria-hidden="true" />
          several at once
        </span>
      )}
    </div>
  );
}

/** On a screen so small the legend would cover the graph: there it is a button that opens it as a sheet. */
function isSmallScreen(): boolean {
  return window.innerWidth < 700 || window.innerHeight < 500;
}

/** In a window lower than this, in CSS pixels, the rows take what the graph needs: there they are folded at first. */
const LOW = 840;

/** What colours and lines mean; each entry shows or hides what it stands for. */
export function Legend() {
  const [open, setOpen] = useState(() => !isSmallScreen() && window.innerHeight >= LOW);
  const isEmpty = useApp((state) => state.graph.nodes.size === 0);
  const fold = useRef<HTMLButtonElement>(null);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open || !isSmallScreen()) return;
    event.stopPropagation();
    setOpen(false);
    fold.current?.focus();
  };
  if (isEmpty) return null;
  return (
    <fieldset
      className="legend"
      data-covers={open && isSmallScreen() ? "passing" : ""}
      data-open={open}
      onKeyDown={onKey}
    >
      <legend className="visually-hidden">Legend and filter</legend>
      <button
        ref={fold}
        type="button"
        className="legend-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? "▾" : "▸"}</span>
        <span className="legend-word">Legend</span>
      </button>
      {open && (
        <div className="legend-rows">
          <Groups />
          <Statuses />
          <Relations />
        </div>
      )}
    </fieldset>
  );
}
