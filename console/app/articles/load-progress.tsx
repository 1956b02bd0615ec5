import type { JobItem } from "#schemas/api.ts";
import { Icon } from "../panels/icon.tsx";
import { formatNumber } from "../text/words.ts";
import { cancelLoad } from "./load.ts";
import { useLoad } from "./load-state.ts";

/** The words of a stage; an article that the server has not spoken of waits. */
function stageWords({ stage, message }: JobItem): string {
  if (stage === "reading") return message === "waiting" ? "waiting" : "reading";
  if (stage === "extracting") return "finding claims";
  if (stage === "writing") return "writing";
  return stage === "done" ? "done" : "failed";
}

/** Running articles first, then those that failed, those that wait, those that are done. */
const ORDER = ["extracting", "writing", "reading", "failed", "waiting", "done"];

function orderOf(item: JobItem): number {
  return ORDER.indexOf(item.message === "waiting" ? "waiting" : item.stage);
}

/** How many articles are listed; the counts above are of all. */
const LISTED = 200;

function Item({ item }: { item: JobItem }) {
  const words = stageWords(item);
  return (
    <li className={`load-item load-${item.message === "waiting" ? "waiting" : item.stage}`}>
      <span className="load-item-name">
        <bdi>{item.item}</bdi>
      </span>
      <span className="load-item-stage">
        {words === "done" && <Icon name="check" />}
        {words === "failed" && <Icon name="warn" />}
        {words}
      </span>
    </li>
  );
}

/** How far a load is, article by article, with a way to stop it. */
export function LoadProgress() {
  const { progress, items } = useLoad();
  const list = [...items.values()];
  const ended = list.filter(({ stage }) => stage === "done" || stage === "failed").length;
  const total = Math.max(list.length, progress?.total ?? 0);
  const shown = list.toSorted((a, b) => orderOf(a) - orderOf(b)).slice(0, LISTED);
  return (
    <section className="progress-panel" aria-label="Progress">
      <div className="progress">
        <p role="status">
          {formatNumber(ended)} of {formatNumber(total)} done
          {progress?.failed ? `, ${formatNumber(progress.failed)} failed` : ""}
        </p>
        <progress aria-label="Progress of the load" value={ended} max={Math.max(1, total)} />
        <button type="button" className="button" onClick={() => void cancelLoad()}>
          <Icon name="stop" /> Stop
        </button>
      </div>
      {progress?.stage === "writing" && progress.message && <p role="status">{progress.message}</p>}
      <ul className="load-items">
        {shown.map((item) => (
          <Item key={item.item} item={item} />
        ))}
      </ul>
      {list.length > LISTED && <p className="quiet">and {list.length - LISTED} more</p>}
      <p className="quiet">Stopping keeps what is written. You can work on meanwhile.</p>
    </section>
  );
}
