import { workerData } from "piscina";

/** What Neo4j's analysis tells of a mistake; `offset` counts UTF-16 code units from 0. */
interface Finding {
  message: string;
  startPosition: { offset: number };
}

interface Analysis {
  analyzeQuery(text: string, version: string): { errors: ArrayLike<Finding> };
}

/** A mistake in Cypher text; `offset` counts UTF-16 code units from 0. */
export interface Mistake {
  message: string;
  offset: number;
}

let loaded: Promise<Analysis> | null = null;

/**
 * The first mistake of a text, `null` when there is none. It runs in a thread of its own: the
 * analysis takes a second or more to start and blocks while it works.
 */
export async function firstMistake(text: string): Promise<Mistake | null> {
  loaded ??= import(String(workerData)) as Promise<Analysis>;
  const analysis = await loaded;
  try {
    const errors = Array.from(analysis.analyzeQuery(text, "CYPHER 5").errors);
    const first =
      errors.find(({ message }) => message.startsWith("Invalid input")) ?? foremost(errors);
    return first ? { message: first.message, offset: first.startPosition.offset } : null;
  } catch {
    // Text it cannot cope with (nested thousands deep, say): the store's own check decides.
    return null;
  }
}

/** Behind a place that cannot be read all further findings follow from it; of others the first in the text counts. */
function foremost(errors: readonly Finding[]): Finding | undefined {
  return errors.toSorted((a, b) => a.startPosition.offset - b.startPosition.offset)[0];
}
