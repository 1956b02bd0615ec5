import type Sigma from "sigma";

/** Lets the pointer move nodes; `onStart` is called before the first movement, `onMove` after each. */
export function enableDragging(
  sigma: Sigma,
  on: { start(): void; move(id: string, x: number, y: number): void },
): void {
  let dragged: string | null = null;
  let moved = false;
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    moved = false;
  });
  sigma.on("moveBody", ({ event }) => {
    if (!dragged) return;
    if (!moved) on.start();
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    on.move(dragged, x, y);
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    dragged = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
