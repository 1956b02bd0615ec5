import { useEffect, useRef } from "react";
import { notify } from "../state/acts.ts";
import { type Notice, useApp } from "../state/store.ts";
import { IconButton } from "./icon.tsx";

/** How long what only tells something is shown, in milliseconds. */
const SHOWN_MS = 6_000;

/** A notice goes by itself when it is good news and offers nothing. */
const isPassing = ({ tone, action }: Notice) => tone === "info" && action === undefined;

/** Takes a passing notice away after a while, but not while somebody points at it or has the focus there. */
function usePassing(notice: Notice) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPassing(notice)) return;
    let timer: ReturnType<typeof setTimeout>;
    const pass = () => {
      if (card.current?.matches(":hover, :focus-within")) timer = setTimeout(pass, 1_000);
      else notify(null);
    };
    timer = setTimeout(pass, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return card;
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { message, hint, action, tone } = notice;
  const card = usePassing(notice);
  return (
    <div ref={card} className={`notice notice-${tone}`}>
      <p>
        <strong>{message}</strong> {hint}
      </p>
      {action && (
        <button
          type="button"
          className="button notice-action"
          onClick={() => {
            notify(null);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label="Close the message" onClick={() => notify(null)} />
    </div>
  );
}

/**
 * What just went wrong or right, over the page, which stays as it is. What offers nothing goes by
 * itself after some seconds, unless the pointer or the focus is on it; the rest until it is closed.
 */
export function NoticeBar() {
  const notice = useApp((state) => state.notice);
  return (
    <div className="toasts" role={notice?.tone === "error" ? "alert" : "status"}>
      {notice && <NoticeCard notice={notice} />}
    </div>
  );
}
