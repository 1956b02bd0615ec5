import type { Analysis } from "../../analysis.ts";

/** What is issued in the first person, with who issues it behind "by": up to what it is about, or a mark. */
const ISSUED =
  /\b(?:statement|communiqu[eé]|declaration|remarks|speech|address|message)\s+(?:by|from|of)\s+(.+?)(?=\s+(?:on|regarding|concerning|about|following|after|at|to|in|for)\s|[:;(–—]|\s-\s|$)/iu;
const AND = /,\s*(?:and\s+)?|\s+and\s+/u;

/** Authors of other kinds say "we" of nobody whom the graph could know. */
const KINDS: ReadonlySet<string> = new Set(["Country", "Organization", "Person"]);

/** Whom the lexicon knows by the end of a phrase: "Foreign Minister [Sergei Lavrov]", "the Ministry of [Kenya]". */
function knownAtEnd({ lexicon }: Analysis, phrase: string): string | null {
  const all = phrase.trim().split(/\s+/u);
  for (const from of all.keys()) {
    const senses = lexicon.lookup(all.slice(from).join(" "));
    const sense = senses.find(({ record, via }) => KINDS.has(record.kind) && via !== "demonym");
    if (sense) return sense.record.id;
  }
  return null;
}

/**
 * Who issues an article whose title says so: "Joint Statement by Canada and the European Union on
 * Belarus". Ids of the lexicon in the order of the title; empty for every other article.
 */
export function statementAuthors(analysis: Analysis): string[] {
  const named = ISSUED.exec(analysis.article.title ?? "")?.[1] ?? "";
  if (named === "") return [];
  const known = named.split(AND).map((phrase) => knownAtEnd(analysis, phrase));
  return [...new Set(known.filter((id) => id !== null))];
}
