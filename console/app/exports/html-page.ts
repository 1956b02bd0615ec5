import type { Evidence } from "#schemas/answers.ts";
import { CANVAS, relationLabel, type ShownTheme } from "../canvas/colors.ts";
import { escapeMarkup } from "../canvas/escape-markup.ts";
import { claimWord, edgeWord } from "../canvas/status-styles.ts";
import type { ThemedColor } from "./palette.ts";
import type { PictureData } from "./picture-data.ts";

/** What the page of a picture holds. `evidence` are the sentences by triple key. */
export interface PageParts {
  title: string;
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
  { name: "--focus", light: "#2f5bd0", dark: "#8fabff" },
];

/** The page is dark for whoever reads in the dark; paper stays light. */
function themeStyle(colors: readonly ThemedColor[]): string {
  const of = (theme: ShownTheme) => colors.map((each) => `${each.name}:${each[theme]}`).join(";");
  return `:root{color-scheme:light;${of("light")}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${of("dark")}}}`;
}

const STYLE = `
*{box-sizing:border-box}body{margin:0;display:grid;grid-template-columns:minmax(0,1fr) 380px;height:100vh;font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--surface)}
main{position:relative;overflow:hidden;background:var(--canvas)}main svg{width:100%;height:100%;cursor:grab;touch-action:none}aside{overflow:auto;padding:16px 20px;border-left:1px solid var(--line)}
h1{margin:0;font-size:16px}h2{margin:20px 0 4px;font-size:15px}.quiet{color:var(--soft);font-size:13px}blockquote{margin:6px 0;padding:6px 12px;border-left:3px solid var(--edge)}
.edge,.node,[data-of]{cursor:pointer}.edge:hover path,.edge:focus path{stroke-width:4}.node:focus circle,.edge:focus path{outline:none;stroke:var(--focus)}.node:focus{outline:none}details svg{display:block;max-width:100%;height:auto;margin:6px 0 12px;border-radius:8px}summary{cursor:pointer;font-weight:600}input{width:100%;padding:7px 10px;margin:12px 0;border:1px solid var(--edge);border-radius:8px;font:inherit;color:inherit;background:var(--surface)}
ul{margin:0;padding:0;list-style:none}button{display:block;width:100%;padding:4px 6px;border:0;border-radius:6px;background:none;font:inherit;color:inherit;text-align:left;cursor:pointer}button:hover{background:var(--hover)}
@media (width<800px){body{grid-template:50vh 50vh/1fr}aside{border:0;border-top:1px solid var(--line)}}`;

/** The page's own script: moving, zooming, searching, and the sentences of what is clicked. Text goes through textContent only. */
const SCRIPT = `
const data=JSON.parse(document.getElementById("data").textContent);
const svg=document.querySelector("main svg"),detail=document.getElementById("detail"),list=document.getElementById("list");
const names=new Map(data.nodes.map(n=>[n.id,n.label]));
const add=(parent,tag,text,cls)=>{const e=document.createElement(tag);if(text)e.textContent=text;if(cls)e.className=cls;parent.append(e);return e};
const sentence=e=>names.get(e.source)+" "+e.words+" "+names.get(e.target);
function showEdge(e){detail.replaceChildren();add(detail,"h2",sentence(e));add(detail,"p",e.stated+", "+e.claimCount+(e.claimCount===1?" claim":" claims"),"quiet");
for(const c of data.evidence[e.key]||[]){add(detail,"blockquote",c.text);add(detail,"p",[c.status,c.speaker&&"said by "+c.speaker,c.date,c.source,c.title].filter(Boolean).join(" \\u00b7 "),"quiet")}}
function showNode(id){detail.replaceChildren();add(detail,"h2",names.get(id));const ul=add(detail,"ul");
for(const e of data.edges)if(e.source===id||e.target===id){const b=add(add(ul,"li"),"button",sentence(e)+" ("+e.stated+")");b.onclick=()=>showEdge(e)}}
function open(target){const name=target.closest("[data-of]"),g=name?[...svg.querySelectorAll("[data-id]")].find(e=>e.dataset.id===name.dataset.of):target.closest("[data-id]");if(!g)return;const id=g.dataset.id;if(g.classList.contains("node"))return showNode(id);const e=data.edges.find(x=>x.id===id);if(e)showEdge(e)}
svg.addEventListener("click",e=>open(e.target));
for(const g of svg.querySelectorAll("[data-id]")){g.setAttribute("tabindex","0");g.setAttribute("role","button");g.addEventListener("keydown",e=>{if(e.key==="Enter")open(g)})}
let box=svg.viewBox.baseVal,from=null;
svg.addEventListener("wheel",e=>{e.preventDefault();const r=svg.getBoundingClientRect(),f=e.deltaY>0?1.15:1/1.15,px=(e.clientX-r.left)/r.width,py=(e.clientY-r.top)/r.height;
box.x+=box.width*(1-f)*px;box.y+=box.height*(1-f)*py;box.width*=f;box.height*=f},{passive:false});
svg.addEventListener("pointerdown",e=>{from=[e.clientX,e.clientY]});
window.addEventListener("pointerup",()=>{from=null});
svg.addEventListener("pointermove",e=>{if(!from)return;const k=Math.max(box.width/svg.clientWidth,box.height/svg.clientHeight);box.x-=(e.clientX-from[0])*k;box.y-=(e.clientY-from[1])*k;from=[e.clientX,e.clientY]});
function fill(q){list.replaceChildren();const f=s=>s.normalize("NFKD").replace(/\\p{M}/gu,"").toLowerCase();
for(const n of data.nodes)if(f(n.label).includes(f(q))){const b=add(add(list,"li"),"button",n.label);b.onclick=()=>showNode(n.id)}}
document.getElementById("search").addEventListener("input",e=>fill(e.target.value));fill("");`;

/** Sentences as the page keeps them. */
function keptEvidence(evidence: PageParts["evidence"]) {
  const kept = [...evidence].map(([key, all]) => [
    key,
    all.map(({ sentence, speaker, article, eventDate, ...claim }) => ({
      text: sentence.text,
      status: claimWord(claim),
      speaker: speaker?.name,
      date: eventDate ?? article.publishedAt?.slice(0, 10),
      source: article.source,
      title: article.title,
    })),
  ]);
  return Object.fromEntries(kept) as Record<string, unknown>;
}

/** JSON that may stand inside a script element: no "</script>" can end it. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** One page that shows a picture with its sentences and needs nothing else: no server, no network. */
export function toHtmlPage({ title, svg, legend, colors, data, evidence }: PageParts): string {
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
<title>${escapeMarkup(title)}</title>
<meta name="color-scheme" content="light dark">
<style>${themeStyle([...PAGE_COLORS, ...colors])}${STYLE}</style>
</head>
<body>
<main aria-label="Graph">${svg}</main>
<aside>
<h1>${escapeMarkup(title)}</h1>
<p class="quiet">${data.nodes.length} entities, ${data.edges.length} edges. Each edge is what articles state, not what is true: click one for its sentences.</p>
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
