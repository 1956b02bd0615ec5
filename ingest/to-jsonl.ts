import type { Document, Entity, Mention } from "#schemas/document.ts";

/** A mention as a line of `extract --jsonl` prints it: UTF-16 offsets into the text that was given. */
interface MentionLine {
  start: number;
  end: number;
  text: string;
  via: Mention["via"];
}

function mentionsByEntity(document: Document): Map<string, MentionLine[]> {
  const byEntity = new Map<string, MentionLine[]>();
  for (const { entityId, start, end, text, via } of document.mentions) {
    const list = byEntity.get(entityId) ?? [];
    list.push({ start, end, text, via });
    byEntity.set(entityId, list);
  }
  return byEntity;
}

function entityLine(entity: Entity, mentions: MentionLine[]) {
  const { id, kind, name, iso3, country, sector } = entity;
  return {
    id,
    kind,
    name,
    ...(iso3 === undefined ? {} : { iso3 }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    mentions,
  };
}

/**
 * A document as one line of `newsgraph extract --jsonl`, without the line break: `id`, `entities`
 * with their mentions, `claims` with the span of their sentence, `quotations`. Offsets are UTF-16
 * code units into the article's text, end exclusive. `id` names the line; left out, it is the
 * article's id. Keys stand in a fixed order, so equal documents give equal bytes.
 */
export function toJsonLine(document: Document, id: string = document.article.id): string {
  const byEntity = mentionsByEntity(document);
  const entities = document.entities.map((entity) =>
    entityLine(entity, byEntity.get(entity.id) ?? []),
  );
  const claims = document.claims.map(({ sentence, ...claim }) => {
    const found = document.sentences[sentence];
    const span = found ? { start: found.start, end: found.end } : claim.trigger;
    return { ...claim, sentence: { start: span.start, end: span.end } };
  });
  return JSON.stringify({ id, entities, claims, quotations: document.quotations });
}
