import { api } from "../api.ts";
import { Compare } from "../panels/compare.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";

/** Everything that is both stated and denied. */
export function ContestedPanel() {
  const revision = useApp((state) => state.revision);
  const request = useRequest(`contested ${revision}`, () => api.contested());
  const { contested = [], total = 0 } = request.answer ?? {};
  return (
    <section className="page-section" aria-label="Contested">
      <div className="list-head">
        <h2>Contested</h2>
        {request.answer && <p className="quiet">{plural(total, "claim")}</p>}
      </div>
      <p className="lead">
        What is both stated and denied: first what sources differ on, then what one source or one
        article says both ways. Read both sides before you use it.
      </p>
      {request.loading && <Loading what="what is contested" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && contested.length === 0 && (
        <p className="empty">
          Nothing is contested: nothing is both stated and denied. Load articles of several sources
          about the same events, and their differences appear here.
        </p>
      )}
      <ul className="plain-list">
        {contested.map((each) => (
          <li key={each.key}>
            <Compare contested={each} />
          </li>
        ))}
      </ul>
      {total > contested.length && <p className="quiet">The first {contested.length} are shown.</p>}
    </section>
  );
}
