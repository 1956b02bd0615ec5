import { notify } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { IconButton } from "./icon.tsx";

/** What just went wrong or right, until it is closed. */
export function NoticeBar() {
  const notice = useApp((state) => state.notice);
  return (
    <div role={notice?.tone === "error" ? "alert" : "status"}>
      {notice && (
        <div className={`notice notice-${notice.tone}`}>
          <p>
            <strong>{notice.message}</strong> {notice.hint}
          </p>
          {notice.action && (
            <button
              type="button"
              className="button notice-action"
              onClick={() => {
                notify(null);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <IconButton icon="close" label="Close the message" onClick={() => notify(null)} />
        </div>
      )}
    </div>
  );
}
