/** The part of a DOM node that reading a page needs; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. `body` is null for a document without one. */
export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
}

const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION IFRAME SVG BUTTON FORM NAV SELECT HEAD VIDEO AUDIO".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY THEAD TR UL".split(
    " ",
  ),
);

const TEXT_NODE = 3;

const NODE_OPENINGS = new Map([
  ["BR", ""],
  ["LI", "• "],
]);

/** Adds what a node's beginning means: text, a gap between cells, or a new paragraph. */
function enter(node: PageNode, name: string, paragraphs: string[]): void {
  const inline = node.nodeType === TEXT_NODE ? (node.textContent ?? "") : " ";
  const isCell = name === "TD" || name === "TH";
  if (node.nodeType === TEXT_NODE || isCell) paragraphs.push(`${paragraphs.pop() ?? ""}${inline}`);
  else if (BLOCKS.has(name) || name === "BR") paragraphs.push(NODE_OPENINGS.get(name) ?? "");
}

/** One by one: spread arguments overflow the stack with a hundred thousand children. */
function pushReversed(waiting: (PageNode | null)[], nodes: Iterable<PageNode>): void {
  for (const node of [...nodes].reverse()) waiting.push(node);
}

/** Visits the tree in document order with a stack of its own: pages nest deeper than calls may. */
function collect(root: PageNode): string[] {
  const paragraphs: string[] = [];
  const waiting: (PageNode | null)[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const name = node?.nodeName.toUpperCase() ?? "";
    if (!node) paragraphs.push("");
    if (!node || SKIPPED.has(name)) continue;
    enter(node, name, paragraphs);
    if (BLOCKS.has(name)) waiting.push(null);
    pushReversed(waiting, node.childNodes);
  }
  return paragraphs;
}

/**
 * The text a reader sees: one paragraph per block element, parted by a blank line, list items
 * with a bullet, white space as a browser folds it. Pictures with their captions, forms and
 * scripts are left out.
 */
export function elementText(element: PageNode): string {
  return collect(element)
    .map((paragraph) => paragraph.replace(/[\s\u00a0]+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "" && paragraph !== "•")
    .join("\n\n");
}

/** How deep elements nest below a node, counted no further than `limit`. */
export function nestingDepth(root: PageNode, limit: number): number {
  let level: PageNode[] = [root];
  let depth = 0;
  while (level.length > 0 && depth < limit) {
    level = level.flatMap((node) => [...node.childNodes]);
    depth += 1;
  }
  return depth;
}
