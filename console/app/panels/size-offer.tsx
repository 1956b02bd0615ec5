import type { Grouping } from "#schemas/api.ts";
import { showBest } from "../state/acts.ts";
import { showGroups } from "../state/group-acts.ts";
import { HARD_CAP, SOFT_CAP } from "../state/limits.ts";
import { useApp } from "../state/store.ts";
import { formatNumber, plural } from "../text/words.ts";
import { IconButton } from "./icon.tsx";

const GROUPINGS: readonly Grouping[] = ["kind", "country", "sector"];
const GROUP_NAMES: Record<Grouping, string> = {
  kind: "By type",
  country: "By country",
  sector: "By sector",
};

const close = () => useApp.setState({ offerOpen: false });

function openTable(): void {
  useApp.setState({ offerOpen: false, exploreMode: "table" });
}

function openFilters(): void {
  useApp.setState({ offerOpen: false, leftOpen: true, leftFold: "filters" });
}

/** What is said, and offered, when a graph holds more than a picture can. */
export function SizeOffer() {
  const open = useApp((state) => state.offerOpen);
  const total = useApp((state) => state.graph.total);
  if (!open || !total) return null;
  const drawable = Math.min(total.nodes, HARD_CAP);
  return (
    <section className="offer" aria-label="A large graph">
      <IconButton icon="close" label="Close the offer" className="offer-close" onClick={close} />
      <h2>{plural(total.nodes, "entity", "entities")} are too many to read as a picture</h2>
      <p>
        Above {formatNumber(SOFT_CAP)} a picture is a cloud of dots, and above{" "}
        {formatNumber(HARD_CAP)} nothing is drawn. This graph has {plural(total.edges, "edge")}.
      </p>
      <div className="offer-acts">
        <button type="button" className="button primary" onClick={openTable}>
          Read all edges as a table
        </button>
        {GROUPINGS.map((by) => (
          <button key={by} type="button" className="button" onClick={() => void showGroups(by)}>
            {GROUP_NAMES[by]}
          </button>
        ))}
        <button type="button" className="button" onClick={openFilters}>
          Filter what is shown
        </button>
        <button type="button" className="button" onClick={() => void showBest(drawable)}>
          Draw {total.nodes > drawable ? "the best connected " : "all "}
          {formatNumber(drawable)} all the same
        </button>
      </div>
      <p className="quiet">
        By type, country or sector puts entities together: each node then stands for a group.
      </p>
    </section>
  );
}
