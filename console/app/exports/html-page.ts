import type { Evidence } from "#schemas/answers.ts";
import { CANVAS, relationLabel, type ShownTheme } from "../canvas/colors.ts";
import { escapeMarkup } from "../canvas/escape-markup.ts";
import { claimWord, edgeWord } from "../canvas/status-styles.ts";
import { evidenceMarks } from "../text/evidence-marks.ts";
import { cutSegments } from "../text/segments.ts";
import { formatDate, webHost } from "../text/words.ts";
import { SCRIPT, STYLE } from "./html-script.ts";
import type { ThemedColor } from "./palette.ts";
import type { PictureData } from "./picture-data.ts";
import type { PictureHead } from "./picture-head.ts";

/** What the page of a picture holds. `evidence` are the sentences by triple key. */
export interface PageParts {
  head: PictureHead;
  svg: string;
  /** What colours and lines mean, as SVG. */
  legend: string;
  /** The variables that colour both of these. */
  colors: readonly ThemedColor[];
  data: PictureData;
  evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** The colours of the page around the picture, light and dark; those of the console. */
const PAGE_COLORS: readonly ThemedColor[] = [
  { name: "--surface", light: "#ffffff", dark: "#181d26" },
  { name: "--canvas", light: CANVAS.light, dark: CANVAS.dark },
  { name: "--ink", light: "#1b2330", dark: "#e8ecf3" },
  { name: "--soft", light: "#525b69", dark: "#a5afbf" },
  { name: "--line", light: "#e2e2dc", dark: "#2b323f" },
  { name: "--edge", light: "#c4c4bb", dark: "#465063" },
  { name: "--hover", light: "#e9edf8", dark: "#263150" },
  { name: "--subject", light: "#1d4fa8", dark: "#a8c8ff" },
  { name: "--object", light: "#8a4b00", dark: "#ffc98a" },
  { name: "--trigger", light: "#7a2a86", dark: "#e9b0f3" },
  { name: "--focus", light: "#2f5bd0", dark: "#8fabff" },
];

/** The page is dark for whoever reads in the dark; paper stays light. */
function themeStyle(colors: readonly ThemedColor[]): string {
  const of = (theme: ShownTheme) => colors.map((each) => `${each.name}:${each[theme]}`).join(";");
  return `:root{color-scheme:light;${of("light")}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${of("dark")}}}`;
}

/** A sentence cut at its marks: each piece with its role, the empty one for what is not marked. */
function piecesOf(claim: Evidence): [string, string][] {
  const { text, start } = claim.sentence;
  const segments = cutSegments(text, evidenceMarks(claim), start);
  return segments.map((segment) => [segment.text, segment.mark?.role ?? ""]);
}

/** Sentences as the page keeps them. */
function keptEvidence(evidence: PageParts["evidence"]) {
  const kept = [...evidence].map(([key, all]) => [
    key,
    all.map((claim) => ({
      pieces: piecesOf(claim),
      status: claimWord(claim),
      speaker: claim.speaker?.name,
      date: formatDate(claim.eventDate ?? claim.article.publishedAt ?? ""),
      source: claim.article.source,
      title: claim.article.title || "Untitled article",
      url: webHost(claim.article.url) === null ? undefined : claim.article.url,
      rule: claim.rule,
    })),
  ]);
  return Object.fromEntries(kept) as Record<string, unknown>;
}

/** JSON that may stand inside a script element: no "</script>" can end it. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** One page that shows a picture with its sentences and needs nothing else: no server, no network. */
export function toHtmlPage({ head, svg, legend, colors, data, evidence }: PageParts): string {
  const kept = {
    nodes: data.nodes.map(({ id, label, kind }) => ({ id, label, kind })),
    edges: data.edges.map((edge) => ({
      ...edge,
      words: relationLabel(edge.relation),
      stated: edgeWord(edge),
    })),
    evidence: keptEvidence(evidence),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeMarkup([head.title, ...head.lines].join(" · "))}</title>
<meta name="color-scheme" content="light dark">
<style>${themeStyle([...PAGE_COLORS, ...colors])}${STYLE}</style>
</head>
<body>
<main aria-label="Graph">${svg}</main>
<aside>
<h1>${escapeMarkup(head.title)}</h1>
${head.lines.map((line) => `<p class="quiet">${escapeMarkup(line)}</p>`).join("\n")}
<p class="quiet">Each edge is what articles state, not what is true: click one for its sentences.</p>
<div id="detail" role="status"></div>
<input id="search" type="search" placeholder="Search an entity" aria-label="Search an entity">
<details open><summary>Legend</summary>${legend}</details>
<ul id="list"></ul>
</aside>
<script type="application/json" id="data">${scriptJson(kept)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
