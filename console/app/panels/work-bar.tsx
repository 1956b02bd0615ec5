import { useApp } from "../state/store.ts";

/** Long work on the graph with how far it is, and how to stop it. */
export function WorkBar() {
  const work = useApp((state) => state.work);
  return (
    <div role="status">
      {work && (
        <div className="working" data-covers="passing">
          <span>{work.label} …</span>
          {work.share === null ? (
            <progress aria-label={work.label} />
          ) : (
            <progress aria-label={work.label} value={work.share} />
          )}
          {work.stop && (
            <button type="button" className="button" onClick={work.stop}>
              Stop (Esc)
            </button>
          )}
        </div>
      )}
    </div>
  );
}
