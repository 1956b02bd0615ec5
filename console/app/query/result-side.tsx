import type { ReactNode } from "react";
import type { GraphNode } from "#schemas/subgraph.ts";
import { EdgeEvidence } from "../panels/edge-evidence.tsx";
import { EntityCard } from "../panels/entity-card.tsx";
import { IconButton } from "../panels/icon.tsx";
import { Sentences } from "../panels/sentences.tsx";
import { useEscape } from "../panels/use-escape.ts";
import type { Opening } from "./row-opening.ts";

/** How much of what one row names is opened at once: a row may hold a list of hundreds. */
const OPENED = 20;

/** The panel beside a result; the button in it or Escape closes it. */
export function ResultSide({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  useEscape(true, onClose);
  return (
    <aside className="result-side" aria-label="Evidence and cards">
      <IconButton icon="close" label="Close the panel" className="right-close" onClick={onClose} />
      {children}
    </aside>
  );
}

/** What a row of a result opens: the sentences of its claims and relationships, or the card of its entity. */
export function RowEvidence(props: { opening: Opening; nodes: ReadonlyMap<string, GraphNode> }) {
  const { questions, edges, entity } = props.opening;
  const more = questions.length + edges.length - OPENED;
  return (
    <>
      {edges.slice(0, OPENED).map((edge) => (
        <EdgeEvidence key={edge.id} edge={edge} nodes={props.nodes} />
      ))}
      {questions.slice(0, Math.max(0, OPENED - edges.length)).map((question) => (
        <Sentences key={question.claim ?? question.key} question={question} />
      ))}
      {more > 0 && <p className="panel-hint">The row names {more} more.</p>}
      {entity !== null && <EntityCard id={entity} />}
    </>
  );
}
