import { type ComponentType, useEffect, useState } from "react";
import { serverAnswers } from "../outage.ts";
import { reloadPage } from "../state/reload-page.ts";
import { Loading } from "./tokens.tsx";

/** What is said in place of a part that is not there, with both ways out. */
export function Unavailable(props: { message: string; hint: string; onRetry: () => void }) {
  return (
    <div className="failed part-failed" role="alert">
      <p className="failed-message">{props.message}</p>
      <p>{props.hint}</p>
      <p className="part-acts">
        <button type="button" className="button primary" onClick={props.onRetry}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => void reloadPage()}>
          Load the page anew
        </button>
      </p>
    </div>
  );
}

const AWAY = "The newsgraph server does not answer. The page goes on by itself when it is back.";
const LOST =
  "The console may have been updated since this page was opened. Loaded anew, the page shows the same graph.";

/** A part that did not come: waits for a server that is away, else says what helps. */
export function NotLoaded({ what, onRetry }: { what: string; onRetry: () => void }) {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const stopper = new AbortController();
    const onAway = () => setAway(true);
    void serverAnswers(stopper.signal, onAway).then((wasAway) => wasAway && onRetry());
    return () => stopper.abort();
  }, [onRetry]);
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)} could not be loaded.`;
  return <Unavailable message={message} hint={isAway ? AWAY : LOST} onRetry={onRetry} />;
}

/** Code of the page that is read when it is first shown; `what` is its name with its article. */
export interface PartCode {
  what: string;
  load: () => Promise<ComponentType>;
}

/** What was read already. */
const KNOWN = new Map<PartCode, ComponentType>();

/** Reads a part once it is wanted; `retry` asks for it again after it failed. */
function useLoaded(code: PartCode) {
  const [isThere, setThere] = useState(KNOWN.has(code));
  const [failed, setFailed] = useState(false);
  const [retry] = useState(() => () => setFailed(false));
  useEffect(() => {
    if (isThere || failed) return;
    let gone = false;
    const onLoad = (part: ComponentType) => {
      KNOWN.set(code, part);
      if (!gone) setThere(true);
    };
    code.load().then(onLoad, () => gone || setFailed(true));
    return () => {
      gone = true;
    };
  }, [code, isThere, failed]);
  return { Part: KNOWN.get(code), failed, retry };
}

/**
 * Shows a part of the page. Until its code is there the place says that it loads; when it does not
 * come, what can be done, and the rest of the page stays as it is.
 */
export function LoadedPart({ code }: { code: PartCode }) {
  const { Part, failed, retry } = useLoaded(code);
  if (Part) return <Part />;
  return failed ? <NotLoaded what={code.what} onRetry={retry} /> : <Loading what={code.what} />;
}
