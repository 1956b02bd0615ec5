import { useRef, useState } from "react";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import { notify, notifyError } from "../state/acts.ts";
import { loadCode } from "../state/load-code.ts";
import { takeView } from "../state/views.ts";
import { formatNumber } from "../text/words.ts";
import { Popover } from "./popover.tsx";
import { copyLink } from "./views-panel.tsx";

/** The files in the order in which they are offered; what makes them is loaded when one is wanted. */
const FILES = [
  { id: "png", label: "PNG", meaning: "the whole picture, fine enough for print" },
  { id: "svg", label: "SVG", meaning: "the whole picture, to draw on" },
  { id: "html", label: "HTML", meaning: "one page with all sentences, works alone" },
  { id: "gexf", label: "GEXF", meaning: "for Gephi" },
  { id: "graphml", label: "GraphML", meaning: "for yEd, networkx, igraph" },
  { id: "json", label: "JSON", meaning: "nodes, edges and their sentences" },
] as const;

function useExport(canvas: GraphCanvas | null) {
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);
  const save = async (id: string) => {
    if (!canvas) return;
    abort.current = new AbortController();
    setProgress("Preparing …");
    try {
      const { EXPORTS } = await loadCode(import("../exports/exports.ts"));
      await EXPORTS[id]?.({
        canvas,
        signal: abort.current.signal,
        onProgress: (done, total) =>
          setProgress(`Sentences of ${formatNumber(done)} of ${formatNumber(total)} edges`),
      });
    } catch (thrown) {
      if (abort.current.signal.aborted) notify({ tone: "info", message: "The export is stopped." });
      else notifyError(thrown);
    } finally {
      setProgress(null);
    }
  };
  return { progress, save, stop: () => abort.current?.abort() };
}

/** Saves what is on the canvas as a file, or copies its address. */
export function SaveMenu({ canvas }: { canvas: GraphCanvas | null }) {
  const { progress, save, stop } = useExport(canvas);
  return (
    <Popover icon="download" label="Export and share" title="Export and share">
      {(close) =>
        progress ? (
          <div className="export-progress">
            <p role="status">{progress}</p>
            <button type="button" className="button" onClick={stop}>
              Stop
            </button>
          </div>
        ) : (
          <ul className="menu-list">
            {FILES.map(({ id, label, meaning }) => (
              <li key={id}>
                <button type="button" className="row" onClick={() => void save(id).then(close)}>
                  <span>
                    {label}
                    <span className="quiet"> · {meaning}</span>
                  </span>
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="row"
                onClick={() => {
                  void copyLink(takeView());
                  close();
                }}
              >
                <span>
                  Address<span className="quiet"> · opens this very view</span>
                </span>
              </button>
            </li>
          </ul>
        )
      }
    </Popover>
  );
}
