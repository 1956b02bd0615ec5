import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { Claim, Document, Entity } from "#schemas/document.ts";
import { sentenceId } from "#schemas/ids.ts";
import type { Gain, PreviewState } from "#schemas/preview.ts";
import { type Merges, readMerges } from "../decisions/merges.ts";
import { readWrongMarks } from "../decisions/wrong-marks.ts";
import type { Store } from "../store.ts";
import { articleRow, claimRows, documentHash } from "../write/rows.ts";
import { claimStatus } from "../write/status.ts";
import { turnSymmetric } from "../write/turn-symmetric.ts";
import { findGain } from "./gain.ts";

/** A document as the store would show it, and whether the store has its article already. */
export interface DocumentPreview {
  state: PreviewState;
  view: ArticleView;
  gain: Gain;
}

/** What a document would look like in the store, with the decisions that it would follow; nothing is written. */
export async function previewDocument(store: Store, found: Document): Promise<DocumentPreview> {
  const reader = { run: store.read };
  const { id } = found.article;
  const merges = await readMerges(reader);
  const wrong = await readWrongMarks(reader, [id]);
  const document = turnSymmetric(found, merges);
  const claims = claimRows(document, { merges, wrong });
  const marks = new Map(claims.map((row) => [row.id, row.props["wrong"]]));
  const [row] = await store.read("MATCH (a:Article {id: $id}) RETURN a.contentHash AS hash", {
    id,
  });
  const isSame = row?.["hash"] === documentHash(document);
  const stored = isSame ? "unchanged" : "changed";
  const view = viewOf(document, merges, marks);
  const entities = view.entities.map((entity) => entity.id);
  const gain = await findGain(store, { article: id, entities, claims });
  return { state: row ? stored : "new", view, gain };
}

function viewOf(
  document: Document,
  merges: Merges,
  marks: ReadonlyMap<string, unknown>,
): ArticleView {
  const { article, sentences, quotations } = document;
  const entities = currentEntities(document, merges);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const party = (id: string) => {
    const now = merges.resolve(id);
    return { id: now, name: names.get(now) ?? now };
  };
  const claims = document.claims.map((claim) =>
    toEvidence(document, claim, { party, wrong: marks.get(claim.id) }),
  );
  const { props } = articleRow(document, false);
  return {
    article: {
      ...summaryOf(document),
      title: String(props["title"]),
      wordCount: Number(props["wordCount"]),
      claimCount: claims.length,
      text: article.text,
    },
    sentences,
    mentions: document.mentions.map((mention) => ({
      ...mention,
      entityId: merges.resolve(mention.entityId),
    })),
    entities,
    quotations,
    claims: claims.toSorted((a, b) => a.trigger.start - b.trigger.start),
  };
}

/** A copy without what is undefined. */
function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof known<T>>;
}

function summaryOf({ article, sentences }: Document) {
  const { id, source, url, author, publishedAt } = article;
  return { id, ...known({ source, url, author, publishedAt }), sentenceCount: sentences.length };
}

/** The document's entities, each once, merged ones as what they were merged into. */
function currentEntities(document: Document, merges: Merges): Entity[] {
  const now = new Map<string, Entity>();
  for (const entity of document.entities) {
    const id = merges.resolve(entity.id);
    const keep = merges.list.find((merge) => merge.keep === id)?.keepView;
    if (id === entity.id || !now.has(id)) now.set(id, id === entity.id ? entity : (keep ?? entity));
  }
  return [...now.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

interface ToEvidence {
  party: (id: string) => { id: string; name: string };
  wrong: unknown;
}

function toEvidence(document: Document, claim: Claim, { party, wrong }: ToEvidence): Evidence {
  const { relation, polarity, modality, isQuote, rule, confidence, eventDate, dateText } = claim;
  const { id, title = "", source, url, publishedAt } = document.article;
  return {
    ...{ claimId: claim.id, relation, status: claimStatus(claim), polarity, modality },
    subject: { ...party(claim.subject), span: claim.subjectSpan },
    object: claim.object
      ? { ...party(claim.object), span: claim.objectSpan ?? claim.trigger }
      : null,
    trigger: { start: claim.trigger.start, end: claim.trigger.end },
    speaker: claim.speaker === null ? null : party(claim.speaker),
    ...{ isQuote, rule, confidence },
    ...known({ eventDate, dateText, wrong: typeof wrong === "string" ? wrong : undefined }),
    sentence: sentenceOf(document, claim.sentence),
    article: { id, title, ...known({ source, url, publishedAt }) },
  };
}

function sentenceOf({ article, sentences }: Document, wanted: number): Evidence["sentence"] {
  const { start = 0, end = 0 } = sentences.find(({ index }) => index === wanted) ?? {};
  const text = article.text.slice(start, end);
  return { id: sentenceId(article.id, wanted), index: wanted, start, end, text };
}
