import { useState } from "react";
import type { EntityPath } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { pathTitle, showWays } from "../state/show-ways.ts";
import { formatNumber, plural } from "../text/words.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { EntityField } from "./search-box.tsx";
import { Failed, Loading, StatusLine } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";
import { describeWays, useWays, type Ways } from "./use-ways.ts";

/** One edge of a step. */
type Hop = Omit<EntityPath["hops"][number], "also">;

/** "NATO deploys to Latvia", as the edge points. */
export function hopSentence(hop: Hop, path: EntityPath): string {
  const name = (id: string) => path.nodes.find((node) => node.id === id)?.label ?? id;
  return `${name(hop.from)} ${relationLabel(hop.relation)} ${name(hop.to)}`;
}

/** The newest sentence behind a hop, read when the hop is opened. */
function HopEvidence({ hop }: { hop: Hop }) {
  const request = useRequest(`hop ${hop.key}`, () => api.evidence({ key: hop.key }));
  const [newest] = request.answer?.evidence ?? [];
  return (
    <>
      {request.loading && <Loading what="the sentence" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && !newest && <p className="empty">No sentence is kept for this edge.</p>}
      {newest && <EvidenceCard evidence={newest} />}
    </>
  );
}

function HopLine({ hop, path }: { hop: Hop; path: EntityPath }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <StatusLine status={hop.status} />
        <span>{hopSentence(hop, path)}</span>
        <span className="count">{hop.status}</span>
      </button>
      {open && <HopEvidence hop={hop} />}
    </li>
  );
}

/** A step by its best supported edge; the others between the same two entities behind a fold. */
function Step({ hop, path }: { hop: EntityPath["hops"][number]; path: EntityPath }) {
  const [open, setOpen] = useState(false);
  const { also } = hop;
  return (
    <>
      <HopLine hop={hop} path={path} />
      {also.length > 0 && (
        <li className="path-also">
          <button
            type="button"
            className="link"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? "▾" : "▸"}</span> or by{" "}
            {plural(also.length, "other relation")} of the two
          </button>
          {open && (
            <ul className="plain-list">
              {also.map((each) => (
                <HopLine key={`${each.key} ${each.status}`} hop={each} path={path} />
              ))}
            </ul>
          )}
        </li>
      )}
    </>
  );
}

/** One way with its steps; each opens its sentence. */
export function PathItem({ path }: { path: EntityPath }) {
  return (
    <li className="path">
      <h3>{pathTitle(path)}</h3>
      <ul className="plain-list">
        {path.hops.map((hop) => (
          <Step key={`${hop.key} ${hop.status}`} hop={hop} path={path} />
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void showWays([path])}>
        Show in the graph
      </button>
    </li>
  );
}

/** The ways found, with a way to more of them while the server lists more. */
export function WayList({ paths, more, showMore, request }: Ways) {
  return (
    <>
      <ul>
        {paths.map((path) => (
          <PathItem key={path.nodes.map(({ id }) => id).join(" ")} path={path} />
        ))}
      </ul>
      {request.loading && <Loading what="the ways" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {showMore && (
        <button type="button" className="button" onClick={showMore}>
          More ways
        </button>
      )}
      {more && !showMore && (
        <p className="quiet">
          No more than {formatNumber(paths.length)} are listed. Start from one of the entities
          between to see others.
        </p>
      )}
    </>
  );
}

/** Asks for another entity and lists the shortest ways to it with the sentence behind each step. */
export function Paths({ from, name }: { from: string; name: string }) {
  const [to, setTo] = useState<{ id: string; name: string } | null>(null);
  const found = useWays(to && { from, to: to.id, ways: "shortest" });
  return (
    <details className="fold">
      <summary>What connects {name} with …</summary>
      <EntityField label="Another entity" onPick={setTo} />
      {to && found.request.answer && (
        <p role="status" className="quiet">
          {found.paths.length === 0
            ? `Nothing connects ${name} with ${to.name} in at most four steps.`
            : `To ${to.name}: ${describeWays(found)}`}
        </p>
      )}
      <WayList {...found} />
    </details>
  );
}
