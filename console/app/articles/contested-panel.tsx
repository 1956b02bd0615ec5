import { api } from "../api.ts";
import { Compare } from "../panels/compare.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";

/** Everything that some articles state and others deny. */
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
        What one source states and another denies. Read both sides before you use it.
      </p>
      {request.loading && <Loading what="what is contested" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && contested.length === 0 && (
        <p className="empty">
          Nothing is contested: no article denies what another one states. Load articles of several
          sources about the same events, and their differences appear here.
        </p>
      )}
      <ul className="plain-list">
        {contested.map((each) => (
          <li key={each.key}>
            <Compare contested={each} />
          </li>
        ))}
      </ul>
      {total > contested.length && (
        <p className="quiet">The {contested.length} with most articles are shown.</p>
      )}
    </section>
  );
}
