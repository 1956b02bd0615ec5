import type { Status } from "#schemas/subgraph.ts";
import { kindColor } from "../canvas/colors.ts";
import { statusStyle } from "../canvas/status-styles.ts";
import { useTheme } from "../state/theme.ts";

/** The dot of a node's kind, as on the canvas. */
export function KindDot({ kind }: { kind: string }) {
  const theme = useTheme((state) => state.shown);
  return (
    <span className="kind-dot" style={{ background: kindColor(kind, theme) }} aria-hidden="true" />
  );
}

/** A short piece of line in a status's dash pattern, as on the canvas. */
export function StatusLine({ status }: { status: Status }) {
  return (
    <svg className="status-line" viewBox="0 0 34 6" aria-hidden="true" focusable="false">
      <path d="M1 3h32" strokeDasharray={statusStyle(status).pattern.join(" ")} />
    </svg>
  );
}

/** A status as line and word, which the claim or edge at hand tells more exactly (`claimWord`, `edgeWord`). */
export function StatusChip(props: { status: Status; word?: string }) {
  const { status, word = statusStyle(status).label } = props;
  return (
    <span className={`chip chip-${status}`} title={statusStyle(status).meaning}>
      <StatusLine status={status} />
      <span className="status-word">{word}</span>
    </span>
  );
}

/** A key as it is printed on a keyboard: the letter "l" looks like the digit 1, and 1 is a key too. */
export function Key({ name }: { name: string }) {
  return <kbd>{/^\p{Ll}$/u.test(name) ? name.toUpperCase() : name}</kbd>;
}

/** What a panel says while it waits. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      Loading {what} …
    </p>
  );
}

/** What a panel says when a request failed, with the way out. */
export function Failed(props: {
  message: string;
  hint?: string | undefined;
  onRetry?: () => void;
}) {
  return (
    <div className="failed" role="alert">
      <p className="failed-message">{props.message}</p>
      {props.hint && <p>{props.hint}</p>}
      {props.onRetry && (
        <button type="button" className="button" onClick={props.onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
