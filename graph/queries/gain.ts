import type { Gain } from "#schemas/preview.ts";
import type { Status } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import type { ClaimRow } from "../write/rows.ts";
import {
  isAffirmed,
  isOpposed,
  mentionedElsewhere,
  type Voice,
  voicesElsewhere,
} from "./elsewhere.ts";

/** What an article that is not written yet holds: its claims as rows, and ids of its entities, merged ones resolved. */
export interface Found {
  article: string;
  entities: readonly string[];
  claims: readonly ClaimRow[];
}

/**
 * What writing an article would bring that no other article has, and which of its claims others
 * state or contradict. Claims without an object, or marked wrong, are left out.
 */
export async function findGain(store: Store, found: Found): Promise<Gain> {
  const own = new Set([found.article]);
  const entities = [...new Set(found.entities)].toSorted();
  const claims = found.claims.flatMap(({ id, props }) => {
    const { tripleKey: key, status, wrong } = props;
    return typeof key === "string" && wrong === undefined
      ? [{ claimId: id, key, status: status as Status }]
      : [];
  });
  const keys = [...new Set(claims.map(({ key }) => key))].toSorted();
  const voices = await voicesElsewhere(store, keys, own);
  const elsewhere = await mentionedElsewhere(store, entities, own);
  const others = await store.read(
    "MATCH (a:Article) WHERE a.id <> $article RETURN a.id AS id LIMIT 1",
    { article: found.article },
  );
  return {
    isFirst: others.length === 0,
    entities: entities.filter((id) => !elsewhere.has(id)),
    claims: claims.map(({ claimId, key, status }) => {
      const told = voices.get(key) ?? [];
      return {
        ...{ claimId, key },
        known: countVoices(told.filter((voice) => isSame(status, voice.status))),
        against: countVoices(told.filter((voice) => isOpposed(status, voice.status))),
      };
    }),
  };
}

/** Whether another claim says at least what one does: who affirms something also calls it possible. */
function isSame(status: Status, other: Status): boolean {
  return status === other || (status !== "denied" && isAffirmed(other));
}

function countVoices(voices: readonly Voice[]): Gain["claims"][number]["known"] {
  return {
    articles: new Set(voices.map(({ article }) => article)).size,
    sources: [...new Set(voices.flatMap(({ source }) => source || []))].toSorted(),
  };
}
