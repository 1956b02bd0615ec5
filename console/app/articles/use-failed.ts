import { useEffect, useRef, useState } from "react";
import { api } from "../api.ts";
import { useRequest } from "../panels/use-request.ts";
import { useApp } from "../state/store.ts";

/** The list is asked for again so often, because feeds are looked at by themselves (milliseconds). */
const AGAIN_MS = 20_000;

/** How many articles are listed at first, how many more at a time, and at most. */
const PAGE = 100;
const MOST = 1_000;

/** What could not be loaded, asked again and again while it is looked at; `again` resolves when the answer is on the screen. */
export function useFailed() {
  const [limit, setLimit] = useState(PAGE);
  const [round, setRound] = useState(0);
  const revision = useApp((state) => state.revision);
  const key = `failed ${revision} ${round} ${limit}`;
  const request = useRequest(key, () => api.failed(limit), { keep: true });
  const waiting = useRef<(() => void)[]>([]);
  const again = () =>
    new Promise<void>((shown) => {
      waiting.current.push(shown);
      setRound((last) => last + 1);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that came is on the screen now.
  useEffect(() => {
    for (const shown of waiting.current.splice(0)) shown();
  }, [request.answer]);
  useEffect(() => {
    const timer = setInterval(() => setRound((last) => last + 1), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const canShowMore = limit < MOST;
  return { request, again, canShowMore, showMore: () => setLimit(Math.min(MOST, limit + PAGE)) };
}

/** What {@link useFailed} gives. */
export type Failures = ReturnType<typeof useFailed>;
