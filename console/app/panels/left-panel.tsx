import { type ComponentType, type KeyboardEvent, useId } from "react";
import { useApp } from "../state/store.ts";
import { FiltersPanel } from "./filters.tsx";
import { IconButton } from "./icon.tsx";
import { Outline } from "./outline.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { moveChoice } from "./use-search.ts";
import { ViewsPanel } from "./views-panel.tsx";

/** The folds of the left panel; a further one is one more row here. */
const FOLDS: readonly { id: string; title: string; Body: ComponentType }[] = [
  { id: "questions", title: "Questions", Body: QuestionsPanel },
  { id: "outline", title: "Outline", Body: Outline },
  { id: "filters", title: "Filters", Body: FiltersPanel },
  { id: "views", title: "Views", Body: ViewsPanel },
];

function Tabs(props: { base: string; current: number; onChange: (index: number) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = moveChoice(props.current, step, FOLDS.length);
    props.onChange(next);
    window.document.getElementById(`${props.base}-tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Left panel" onKeyDown={onKeyDown}>
      {FOLDS.map((fold, index) => (
        <button
          key={fold.id}
          type="button"
          role="tab"
          id={`${props.base}-tab-${index}`}
          aria-selected={index === props.current}
          aria-controls={`${props.base}-panel`}
          tabIndex={index === props.current ? 0 : -1}
          onClick={() => props.onChange(index)}
        >
          {fold.title}
        </button>
      ))}
    </div>
  );
}

/** Guided questions, the graph as text, filters. A sheet on narrow screens. */
export function LeftPanel() {
  const open = useApp((state) => state.leftOpen);
  const shown = useApp((state) => state.leftFold);
  const current = Math.max(
    0,
    FOLDS.findIndex(({ id }) => id === shown),
  );
  const setCurrent = (index: number) => useApp.setState({ leftFold: FOLDS[index]?.id ?? "" });
  const base = useId();
  const fold = FOLDS[current] ?? FOLDS[0];
  return (
    <aside className="left" data-open={open} aria-label="Questions, outline, filters and views">
      <div className="left-head">
        <Tabs base={base} current={current} onChange={setCurrent} />
        <IconButton
          icon="close"
          label="Close the panel"
          className="left-close"
          onClick={() => useApp.setState({ leftOpen: false })}
        />
      </div>
      <div
        className="left-body"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-tab-${current}`}
      >
        <h2 className="visually-hidden">{fold?.title}</h2>
        {fold && <fold.Body />}
      </div>
    </aside>
  );
}
