import { useEffect, useRef, useState } from "react";
import { NotLoaded } from "../panels/loaded-part.tsx";
import type { Selection } from "../state/store.ts";
import { useTheme } from "../state/theme.ts";
import type { Lit } from "./appearance.ts";
import type { SceneEdge, SceneNode } from "./model.ts";
import type { GraphCanvas, GraphHandlers } from "./mount-graph.ts";
import type { Positions } from "./placement.ts";

declare global {
  interface Window {
    /** The canvas on the screen, for browser tests and for people who script the page. */
    newsgraphCanvas?: GraphCanvas | undefined;
  }
}

export interface GraphCanvasProps extends GraphHandlers {
  nodes: readonly SceneNode[];
  edges: readonly SceneEdge[];
  positions: Positions;
  /** Nodes that no layout moves. */
  pinned?: ReadonlySet<string>;
  selected: Selection;
  /** Nodes chosen together. */
  marked?: ReadonlySet<string>;
  focus?: { id: string; at: number } | null;
  /** What is in the light while nothing is selected, and in sight when it comes. */
  lit?: Lit | null;
  /** Receives the canvas once it is mounted, `null` when it goes. */
  onCanvas?: (canvas: GraphCanvas | null) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Mounts Sigma on an element when both are there; answers the canvas or why there is none. */
function useCanvas(props: GraphCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const [failed, setFailed] = useState<"code" | "drawing" | null>(null);
  const handlers = useRef<GraphHandlers>(props);
  handlers.current = props;
  const { positions } = props;
  useEffect(() => {
    let mounted: GraphCanvas | null = null;
    let gone = false;
    if (failed !== null) return;
    const mount = ({ mountGraph }: typeof import("./mount-graph.ts")) => {
      if (gone || !element.current) return;
      mounted = mountGraph(element.current, positions, {
        onNode: (id, beside) => handlers.current.onNode(id, beside),
        onEdge: (id) => handlers.current.onEdge(id),
        onStage: () => handlers.current.onStage(),
        onExpand: (id) => handlers.current.onExpand(id),
        onMenu: (id, at) => handlers.current.onMenu?.(id, at),
        onDragStart: () => handlers.current.onDragStart?.(),
        onDragEnd: () => handlers.current.onDragEnd?.(),
        onProgress: (share) => handlers.current.onProgress?.(share),
      });
      window.newsgraphCanvas = mounted;
      setCanvas(mounted);
    };
    import("./mount-graph.ts")
      .then(mount, () => gone || setFailed("code"))
      .catch(() => setFailed("drawing"));
    return () => {
      gone = true;
      mounted?.kill();
      window.newsgraphCanvas = undefined;
      setCanvas(null);
    };
  }, [positions, failed]);
  const [retry] = useState(() => () => setFailed(null));
  return { element, canvas, failed, retry };
}

/** A selection as the canvas knows it: a bundle is one of its edges. */
function drawn(selected: Selection): { kind: "node" | "edge"; id: string } | null {
  if (!selected) return null;
  return { kind: selected.kind === "node" ? "node" : "edge", id: selected.id };
}

/** A graph drawn by Sigma. React knows only its container; the same content is in the outline. */
export function GraphCanvasView(props: GraphCanvasProps) {
  const { nodes, edges, pinned, selected, marked = NONE, focus, lit = null, onCanvas } = props;
  const { element, canvas, failed, retry } = useCanvas(props);
  const theme = useTheme((state) => state.shown);
  useEffect(() => onCanvas?.(canvas), [canvas, onCanvas]);
  useEffect(
    () => canvas?.setLook({ theme, selected: drawn(selected), marked, lit }),
    [canvas, theme, selected, marked, lit],
  );
  useEffect(() => canvas?.show({ nodes, edges }), [canvas, nodes, edges]);
  useEffect(() => canvas?.pin(pinned ?? NONE), [canvas, pinned]);
  const centered = useRef<GraphCanvasProps["focus"]>(null);
  useEffect(() => {
    // A wish is granted once, as soon as its node is there; later changes move nothing.
    if (!canvas || !focus || centered.current === focus) return;
    if (!nodes.some((node) => node.id === focus.id)) return;
    centered.current = focus;
    canvas.center(focus.id);
  }, [canvas, focus, nodes]);
  const framed = useRef<Lit | null>(null);
  useEffect(() => {
    if (!canvas || framed.current === lit) return;
    framed.current = lit;
    if (lit) canvas.frame(lit.nodes);
  }, [canvas, lit]);
  return (
    <div className="canvas">
      <div
        ref={element}
        className="canvas-stage"
        role="img"
        aria-label={`Graph of ${nodes.length} nodes and ${edges.length} edges. The outline lists the same as text.`}
      />
      {failed === "code" && <NotLoaded what="the graph" onRetry={retry} />}
      {failed === "drawing" && (
        <p className="canvas-failed" role="alert">
          This browser cannot draw the graph (WebGL is missing or switched off). The outline and the
          tables show the same content.
        </p>
      )}
    </div>
  );
}
