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

/** "the [G7] foreign ministers": the body that a phrase begins with, if it is one. */
function bodyAtStart({ lexicon }: Analysis, phrase: string): string | null {
  const all = phrase.trim().split(/\s+/u);
  for (let to = all.length; to > 0; to -= 1) {
    const sense = lexicon.lookup(all.slice(0, to).join(" "))[0];
    if (sense?.record.kind === "Organization") return sense.record.id;
  }
  return null;
}

/** "G7 foreign ministers' statement on ...", "NATO leaders issue declaration": whose it is stands first. */
const ISSUERS =
  /^(?:joint\s+)?(.+?)(?:['’]s|s['’]|\s+issues?)?\s+(?:joint\s+)?(?:statement|communiqu[eé]|declaration)\b/iu;
/** "We, the foreign ministers of Peru and Chile, condemn": who "we" are is told before the verb. */
const WE_ARE = /(?:^|\n)\s*We,\s+(?:the\s+)?(.{3,500}?),\s+(?=(?!and\b|the\b|or\b)\p{Ll})/u;

/** The body that issues, or each state and body of a list. */
function authorsIn(analysis: Analysis, phrase: string): string[] {
  const body = bodyAtStart(analysis, phrase.replace(/^(?:joint|the)\s+/iu, ""));
  if (body) return [body];
  const known = phrase.split(AND).map((each) => knownAtEnd(analysis, each));
  return [...new Set(known.filter((id) => id !== null))];
}

/**
 * Who issues an article that says so: in its title ("Joint Statement by Canada and the European
 * Union on Belarus", "G7 foreign ministers' statement on Taiwan") or at its start ("We, the leaders
 * of Peru and Chile, ..."). Ids of the lexicon in the order of the text; empty for every other
 * article.
 */
export function statementAuthors(analysis: Analysis): string[] {
  const { title = "", text } = analysis.article;
  const listed = WE_ARE.exec(text.slice(0, 2000))?.[1] ?? ISSUED.exec(title)?.[1];
  if (listed !== undefined) return authorsIn(analysis, listed);
  const issuer = bodyAtStart(analysis, ISSUERS.exec(title)?.[1] ?? "");
  return issuer ? [issuer] : [];
}
