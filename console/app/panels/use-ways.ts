import { useState } from "react";
import type { EntityPath } from "#schemas/answers.ts";
import { FIRST_PATHS, MOST_PATHS } from "#schemas/path-limits.ts";
import { api } from "../api.ts";
import { plural } from "../text/words.ts";
import { type RequestState, useRequest } from "./use-request.ts";

/** Which ways are looked for between which entities. */
export interface WaysQuestion {
  from: string;
  to: string;
  ways: "shortest" | "several";
}

/** The ways found so far. `more` tells that there are others, `showMore` asks for them as long as the server lists more. */
export interface Ways {
  paths: readonly EntityPath[];
  more: boolean;
  showMore: (() => void) | null;
  request: RequestState<{ paths: EntityPath[] }>;
}

/** Asks for the ways between two entities: one more than are listed, to know whether there are others. */
export function useWays(question: WaysQuestion | null): Ways {
  const key = question && `ways ${question.from} ${question.to} ${question.ways}`;
  const [asked, setAsked] = useState({ key, most: FIRST_PATHS });
  const most = asked.key === key ? asked.most : FIRST_PATHS;
  const request = useRequest(
    key && `${key} ${most}`,
    () => api.path({ ...(question ?? { from: "", to: "" }), limit: most + 1 }),
    { keep: most > FIRST_PATHS },
  );
  const { loading } = request;
  const found = request.answer?.paths ?? [];
  // Until the next ones are there, those of before stay as they are.
  const listed = loading ? most - FIRST_PATHS : most;
  const more = found.length > listed;
  const hasNext = more && (loading || most + FIRST_PATHS < MOST_PATHS);
  const showMore = () => loading || setAsked({ key, most: most + FIRST_PATHS });
  return { paths: found.slice(0, listed), more, showMore: hasNext ? showMore : null, request };
}

/** "The 8 shortest ways; there are more", "3 ways, shortest first". */
export function describeWays({ paths, more }: Pick<Ways, "paths" | "more">): string {
  if (more) return `The ${plural(paths.length, "shortest way")}; there are more.`;
  return `${plural(paths.length, "way")}, shortest first.`;
}
