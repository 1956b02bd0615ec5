import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { Gain, PreviewItem } from "#schemas/preview.ts";
import { plural } from "../text/words.ts";

export type ClaimGain = Gain["claims"][number];
type Others = ClaimGain["known"];

/** How many relations and entities are new, and how many triples others contradict. */
export interface GainCounts {
  relations: number;
  entities: number;
  contradictions: number;
}

/** "5 new relations, 2 new entities, 1 contradicts what was there"; `there` is "was there" or "is there". */
export function gainWords(counts: GainCounts, there: string): string {
  const parts = [
    plural(counts.relations, "new relation"),
    plural(counts.entities, "new entity", "new entities"),
  ];
  const { contradictions: count } = counts;
  if (count > 0) parts.push(`${count} ${count === 1 ? "contradicts" : "contradict"} what ${there}`);
  return parts.join(", ");
}

/** Whether a claim makes a relation of the graph, and no other article states that one. */
export function isNewRelation({ status }: Evidence, { known }: ClaimGain): boolean {
  return known.articles === 0 && (status === "asserted" || status === "planned");
}

/** What an article would bring, by claim. */
export function gainByClaim(gain: Gain): ReadonlyMap<string, ClaimGain> {
  return new Map(gain.claims.map((each) => [each.claimId, each]));
}

interface Readable {
  state: string;
  view: ArticleView;
  gain: Gain;
}

function readableOf(items: readonly PreviewItem[]): Readable[] {
  return items.flatMap((item) => ("view" in item ? [item] : []));
}

/** Whether nothing is stored beside which an article of the preview could be new. */
export function isIntoEmpty(items: readonly PreviewItem[]): boolean {
  return readableOf(items).every(({ gain, state }) => gain.isFirst && state === "new");
}

/** Each claim of a view with what it would bring. */
function claimsWithGain({ view, gain }: Readable): { claim: Evidence; own: ClaimGain }[] {
  const gains = gainByClaim(gain);
  return view.claims.flatMap((claim) => {
    const own = gains.get(claim.claimId);
    return own ? [{ claim, own }] : [];
  });
}

function countGain(articles: readonly Readable[]): GainCounts & { known: number } {
  const all = articles.flatMap(claimsWithGain);
  const keys = (some: typeof all) => new Set(some.map(({ own }) => own.key)).size;
  return {
    relations: keys(all.filter(({ claim, own }) => isNewRelation(claim, own))),
    contradictions: keys(all.filter(({ own }) => own.against.articles > 0)),
    entities: new Set(articles.flatMap(({ gain }) => gain.entities)).size,
    known: all.filter(({ own }) => own.known.articles > 0).length,
  };
}

/**
 * "7 claims in 2 articles: 3 new relations, 2 new entities, 1 contradicts what is there; 2 claims
 * are known from other articles." What is stored already would bring nothing.
 */
export function previewSentence(items: readonly PreviewItem[]): string {
  const all = readableOf(items);
  const claims = all.reduce((sum, { view }) => sum + view.claims.length, 0);
  if (all.length === 0) return "No article can be read.";
  const count = claims === 0 ? "No claims" : plural(claims, "claim");
  const total = `${count} in ${plural(all.length, "article")}`;
  if (isIntoEmpty(items)) return `${total}. The graph is empty: all of it is new.`;
  const articles = all.filter(({ state }) => state !== "unchanged");
  if (articles.length === 0) return `${total}. Loading would change nothing.`;
  const { known, ...counts } = countGain(articles);
  const also =
    known > 0 ? `; ${plural(known, "claim is", "claims are")} known from other articles` : "";
  return `${total}: ${gainWords(counts, "is there")}${also}.`;
}

/** "Morning Paper", "3 sources", or "2 articles" where they name no source. */
export function whoOf({ articles, sources }: Others): string {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only;
  return sources.length > 0 ? plural(sources.length, "source") : plural(articles, "article");
}
