import type { RouteName } from "#schemas/routes.ts";
import type { Route } from "../route.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { cancelJob } from "./cancel-job.ts";
import { cancelQuery } from "./cancel-query.ts";
import { checkFeed } from "./check-feed.ts";
import { contested } from "./contested.ts";
import { decide } from "./decide.ts";
import { decisions } from "./decisions.ts";
import { deleteArticle } from "./delete-article.ts";
import { deletion } from "./deletion.ts";
import { edgeClaims } from "./edge-claims.ts";
import { edges } from "./edges.ts";
import { entities } from "./entities.ts";
import { entity } from "./entity.ts";
import { evidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import { exportFile } from "./export.ts";
import { failed } from "./failed.ts";
import { feeds } from "./feeds.ts";
import { forgetAllFailed, forgetFailed } from "./forget-failed.ts";
import { graph } from "./graph.ts";
import { groups } from "./groups.ts";
import { health } from "./health.ts";
import { job } from "./job.ts";
import { jobEvents } from "./job-events.ts";
import { loadArticles } from "./load-articles.ts";
import { neighbours } from "./neighbours.ts";
import { news } from "./news.ts";
import { openapi } from "./openapi.ts";
import { path } from "./path.ts";
import { preview } from "./preview.ts";
import { query } from "./query.ts";
import { queryFile } from "./query-file.ts";
import { reading } from "./reading.ts";
import { ready } from "./ready.ts";
import { rebuild } from "./rebuild.ts";
import { removeFeed } from "./remove-feed.ts";
import { retryFailed } from "./retry-failed.ts";
import { schema } from "./schema.ts";
import { similar } from "./similar.ts";
import { sources } from "./sources.ts";
import { subgraph } from "./subgraph.ts";
import { timeline } from "./timeline.ts";
import { undoDecision } from "./undo-decision.ts";
import { verify } from "./verify.ts";
import { watchFeed } from "./watch-feed.ts";

/** The handler of every row of `ROUTES`; the compiler says when one is missing. */
export const routes: Record<RouteName, Route> = {
  health,
  ready,
  query,
  queryFile,
  cancelQuery,
  ask,
  schema,
  graph,
  subgraph,
  groups,
  edges,
  edgeClaims,
  entities,
  entity,
  similar,
  neighbours,
  evidence,
  contested,
  decisions,
  decide,
  undoDecision,
  path,
  timeline,
  articles,
  article,
  sources,
  news,
  deletion,
  preview,
  feeds,
  watchFeed,
  checkFeed,
  removeFeed,
  failed,
  retryFailed,
  forgetFailed,
  forgetAllFailed,
  loadArticles,
  deleteArticle,
  job,
  cancelJob,
  jobEvents,
  explain,
  reading,
  export: exportFile,
  verify,
  rebuild,
  openapi,
};
