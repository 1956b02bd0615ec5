import type { RouteName } from "#schemas/routes.ts";
import type { Route } from "../route.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { cancelJob } from "./cancel-job.ts";
import { cancelQuery } from "./cancel-query.ts";
import { deleteArticle } from "./delete-article.ts";
import { edgeClaims } from "./edge-claims.ts";
import { edges } from "./edges.ts";
import { entities } from "./entities.ts";
import { entity } from "./entity.ts";
import { evidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import { exportFile } from "./export.ts";
import { graph } from "./graph.ts";
import { groups } from "./groups.ts";
import { health } from "./health.ts";
import { job } from "./job.ts";
import { jobEvents } from "./job-events.ts";
import { loadArticles } from "./load-articles.ts";
import { neighbours } from "./neighbours.ts";
import { openapi } from "./openapi.ts";
import { path } from "./path.ts";
import { query } from "./query.ts";
import { queryFile } from "./query-file.ts";
import { reading } from "./reading.ts";
import { rebuild } from "./rebuild.ts";
import { schema } from "./schema.ts";
import { subgraph } from "./subgraph.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";

/** The handler of every row of `ROUTES`; the compiler says when one is missing. */
export const routes: Record<RouteName, Route> = {
  health,
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
  neighbours,
  evidence,
  path,
  timeline,
  articles,
  article,
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
