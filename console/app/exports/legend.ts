import { inTheme, relationColor, type ShownTheme } from "../canvas/colors.ts";
import { INK } from "../canvas/letters.ts";
import type { LegendMark, PictureLegend } from "../canvas/picture-legend.ts";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { groupName, groupsOf, NAMED_GROUPS } from "../state/appearance.ts";
import { relationGroups } from "../state/relation-groups.ts";
import { hasBundles } from "../state/scene.ts";
import { useApp } from "../state/store.ts";
import { useTheme } from "../state/theme.ts";
import type { PictureData } from "./picture-data.ts";

const line = (text: string, colors: readonly string[], dashes: readonly number[] = []) =>
  ({ mark: "line", text, colors, dashes }) satisfies LegendMark;

function nodeMarks(theme: ShownTheme): LegendMark[] {
  const { graph, appearance, metrics } = useApp.getState();
  const { color } = appearance;
  const { nodes } = graph;
  return groupsOf(nodes.values(), color, metrics)
    .slice(0, NAMED_GROUPS)
    .map(({ value, paint }) => ({
      ...{ mark: "dot", text: groupName(value, color, nodes) },
      ...{ colors: [inTheme(paint, theme)], dashes: [] },
    }));
}

/** What the colours and lines of a picture mean, as far as it has them: nodes, relations, statuses. */
export function legendFor(
  { edges }: PictureData,
  theme: ShownTheme = useTheme.getState().shown,
): PictureLegend {
  const relations = relationGroups(edges).map(({ label, relations: types }) =>
    line(
      label,
      types.map((relation) => relationColor(relation, theme)),
    ),
  );
  const isBundled = useApp.getState().appearance.bundles && hasBundles(edges);
  const bundles = isBundled ? [line("several at once", [relationColor("BUNDLE", theme)])] : [];
  const present = new Set(edges.map(({ status }) => status));
  const statuses = STATUS_STYLES.filter(({ status }) => present.has(status)).map(
    ({ label, pattern }) => line(label, [INK[theme]], pattern),
  );
  return [nodeMarks(theme), [...relations, ...bundles], statuses];
}
