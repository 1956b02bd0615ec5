import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { among, notifyError, showFirstGraph, showView } from "./acts.ts";
import { addSubgraph, type GraphState, graphOf } from "./graph-state.ts";
import { SOFT_CAP } from "./limits.ts";
import { showingAgain } from "./node-acts.ts";
import { useApp } from "./store.ts";

/** The edges that a claim supports; of relations without a direction the store may keep the other way. */
function edgesOf({ subject, relation, object, status }: Evidence, edges: readonly GraphEdge[]) {
  const isAlike = (each: GraphEdge) => each.relation === relation && each.status === status;
  const joins = (each: GraphEdge, from?: string, to?: string) =>
    isAlike(each) && each.source === from && each.target === to;
  const straight = edges.filter((each) => joins(each, subject.id, object?.id));
  return straight.length > 0
    ? straight
    : edges.filter((each) => joins(each, object?.id, subject.id));
}

/** The ids of the edges that an article's claims support, those marked wrong left out. */
export function articleEdges(view: ArticleView, edges: readonly GraphEdge[]): Set<string> {
  const counted = view.claims.filter(({ wrong }) => wrong === undefined);
  return new Set(counted.flatMap((claim) => edgesOf(claim, edges)).map(({ id }) => id));
}

/** The entities of an article, those it only mentions as well. */
function articleNodes({ entities, claims }: ArticleView): string[] {
  const ends = claims.flatMap(({ subject, object }) => [subject.id, object?.id ?? ""]);
  return [...new Set([...entities.map(({ id }) => id), ...ends])].filter(Boolean);
}

/** Beside what is shown while there is room, else in its place. */
function withRoom(graph: GraphState, part: Parameters<typeof graphOf>[0]): GraphState {
  const joined = addSubgraph(graph, part);
  if (joined.nodes.size <= Math.max(SOFT_CAP, graph.nodes.size)) return joined;
  return { ...graphOf(part), total: graph.total };
}

/** Shows everything that an article says in Explore, lit among the rest and in sight. */
export async function showArticle(view: ArticleView): Promise<void> {
  showView("explore");
  await showFirstGraph();
  const ids = articleNodes(view);
  try {
    const part = await among(ids);
    const present = new Set(part.nodes.map(({ id }) => id));
    const nodes = new Set(ids.filter((id) => present.has(id)));
    const edges = articleEdges(view, part.edges);
    useApp.setState(({ graph, filters }) => ({
      graph: withRoom(graph, part),
      filters: showingAgain(filters, ids),
      lit: { nodes, edges, title: view.article.title || "Untitled article" },
      ...{ exploreMode: "graph", selection: null, path: null, marked: new Set<string>() },
    }));
  } catch (thrown) {
    notifyError(thrown);
  }
}
