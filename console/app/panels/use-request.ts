import { useCallback, useEffect, useState } from "react";
import { describeError } from "../api.ts";

/** A request's state. `loading` while the answer to the present question is not there yet. */
export interface RequestState<T> {
  answer: T | null;
  error: { message: string; hint?: string | undefined } | null;
  loading: boolean;
  retry: () => void;
}

/**
 * Runs `request` whenever `key` changes (not at all while it is `null`) and drops answers that
 * come too late. With `keep` the last answer stays on the screen until the next one is there.
 */
export function useRequest<T>(
  key: string | null,
  request: () => Promise<T>,
  { keep = false } = {},
): RequestState<T> {
  const [state, setState] = useState<{
    key: string | null;
    answer: T | null;
    error: RequestState<T>["error"];
  }>({
    key: null,
    answer: null,
    error: null,
  });
  const [tries, setTries] = useState(0);
  const wanted = key === null ? null : `${key}\n${tries}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the request.
  useEffect(() => {
    if (wanted === null) return;
    let late = false;
    request().then(
      (answer) => late || setState({ key: wanted, answer, error: null }),
      (thrown: unknown) =>
        late || setState({ key: wanted, answer: null, error: describeError(thrown) }),
    );
    return () => {
      late = true;
    };
  }, [wanted]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const current = state.key === wanted;
  return {
    answer: current || keep ? state.answer : null,
    error: current ? state.error : null,
    loading: wanted !== null && !current,
    retry,
  };
}
