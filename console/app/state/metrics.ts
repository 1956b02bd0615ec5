import type { Measures } from "./measure.ts";
import { type AppState, useApp } from "./store.ts";

/** Whether the look of the graph needs measures. */
function needsMeasures({ appearance, filters }: AppState): boolean {
  const filtered = [...filters.groups].some((group) => group.startsWith("community "));
  return appearance.color === "community" || appearance.size === "pagerank" || filtered;
}

/** Measures the picture in a worker whenever it has changed and its look needs measures. Answers how to stop. */
export function startMetrics(): () => void {
  let worker: Worker | null = null;
  let turn = 0;
  let measured: AppState["graph"]["edges"] | null = null;
  const open = () => {
    const opened = new Worker(new URL("./measure-worker.ts", import.meta.url), { type: "module" });
    opened.onmessage = ({ data }: MessageEvent<{ turn: number; measures: Measures }>) => {
      if (data.turn !== turn) return;
      const { communities, pagerank } = data.measures;
      useApp.setState({
        metrics: { communities: new Map(communities), pagerank: new Map(pagerank) },
      });
    };
    return opened;
  };
  return useApp.subscribe((state) => {
    if (!needsMeasures(state) || state.graph.edges === measured) return;
    measured = state.graph.edges;
    worker ??= open();
    turn += 1;
    const bare = {
      nodes: [...state.graph.nodes.keys()],
      edges: [...state.graph.edges.values()].map(({ source, target, claimCount }) => ({
        ...{ source, target, weight: claimCount },
      })),
    };
    worker.postMessage({ turn, bare });
  });
}
