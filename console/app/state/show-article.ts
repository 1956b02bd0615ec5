import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { showLit } from "./show-lit.ts";

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

/** Shows everything that an article says in Explore, lit among the rest and in sight. */
export function showArticle(view: ArticleView): Promise<void> {
  return showLit(articleNodes(view), {
    name: "One article",
    title: view.article.title || "Untitled article",
    edgesIn: (edges) => articleEdges(view, edges),
  });
}
