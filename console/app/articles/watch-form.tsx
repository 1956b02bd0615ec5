import { type FormEvent, useState } from "react";
import { api, describeError } from "../api.ts";
import { Icon } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { plural } from "../text/words.ts";
import type { Problem } from "./load-state.ts";

const INTERVALS = [
  { minutes: 15, label: "every 15 minutes" },
  { minutes: 60, label: "every hour" },
  { minutes: 360, label: "every 6 hours" },
  { minutes: 1_440, label: "every day" },
] as const;

/** "every hour" */
export function intervalWords(minutes: number): string {
  return (
    INTERVALS.find((each) => each.minutes === minutes)?.label ??
    `every ${plural(minutes, "minute")}`
  );
}

/** The form for one more feed; what is no feed is said beneath it. */
export function WatchForm({ onWatched }: { onWatched: () => void }) {
  const [url, setUrl] = useState("");
  const [minutes, setMinutes] = useState(60);
  const [state, setState] = useState<Problem | "looking" | null>(null);
  const looks = state === "looking";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looks) return;
    setState("looking");
    api.watchFeed({ url: url.trim(), minutes }).then(
      () => {
        setUrl("");
        setState(null);
        onWatched();
      },
      (thrown) => setState(describeError(thrown)),
    );
  };
  return (
    <form className="watch-form" onSubmit={submit}>
      <label className="stacked">
        <span>Address of an RSS or Atom feed</span>
        <input
          type="url"
          value={url}
          placeholder="https://www.example.org/news.rss"
          onChange={(event) => {
            setUrl(event.target.value);
            setState(null);
          }}
        />
      </label>
      <label className="stacked watch-minutes">
        <span>Look</span>
        <select value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
          {INTERVALS.map((each) => (
            <option key={each.minutes} value={each.minutes}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        className="button primary"
        disabled={!url.trim()}
        aria-disabled={looks || undefined}
      >
        <Icon name="feed" /> Watch
      </button>
      {state !== null && (
        <div className="watch-state">
          {state === "looking" ? <Loading what="the feed" /> : <Failed {...state} />}
        </div>
      )}
    </form>
  );
}
