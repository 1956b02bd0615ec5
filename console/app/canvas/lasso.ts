import type Sigma from "sigma";
import { nodePoint } from "./camera.ts";
import type { Point } from "./placement.ts";

/** Whether a point lies inside a closed line (even-odd rule). */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (const [index, a] of line.entries()) {
    const b = line[(index + line.length - 1) % line.length] ?? a;
    const crosses = a.y > y !== b.y > y;
    if (crosses && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

const SVG = "http://www.w3.org/2000/svg";

function createLine(container: HTMLElement): { svg: SVGSVGElement; path: SVGPathElement } {
  const svg = window.document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "lasso");
  const path = window.document.createElementNS(SVG, "path");
  svg.append(path);
  container.append(svg);
  return { svg, path };
}

/** The ids of the nodes inside a line, in CSS pixels of the canvas. */
function nodesInside(sigma: Sigma, line: readonly Point[]): string[] {
  return sigma
    .getGraph()
    .nodes()
    .filter((id) => !sigma.getNodeDisplayData(id)?.hidden && isInside(nodePoint(sigma, id), line));
}

/**
 * Lets the pointer draw a line around nodes instead of moving the picture, until the answered
 * function is called. `onNodes` receives what each line holds, and whether Shift adds it to what
 * was chosen before.
 */
export function startLasso(
  sigma: Sigma,
  container: HTMLElement,
  onNodes: (ids: string[], beside: boolean) => void,
): () => void {
  const { svg, path } = createLine(container);
  let line: Point[] = [];
  const at = (event: PointerEvent): Point => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const draw = () => {
    const points = line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    path.setAttribute("d", points.length > 1 ? `M${points.join("L")}Z` : "");
  };
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    line = [at(event)];
  });
  svg.addEventListener("pointermove", (event) => {
    if (line.length === 0) return;
    line.push(at(event));
    draw();
  });
  svg.addEventListener("pointerup", (event) => {
    const closed = line;
    line = [];
    draw();
    if (closed.length > 2) onNodes(nodesInside(sigma, closed), event.shiftKey);
  });
  return () => svg.remove();
}
