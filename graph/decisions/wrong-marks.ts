import type { Modality, Polarity } from "#schemas/document.ts";
import { shortHash } from "#schemas/ids.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Reader } from "./merges.ts";

/** What makes a claim the same one in another version of its article: what it says, in which words. Ids as the text was read, before any merge. */
export interface ClaimIdentity {
  article: string;
  /** The sentence's text; blanks do not count. */
  sentence: string;
  subject: string;
  relation: Relation;
  object: string | null;
  polarity: Polarity;
  modality: Modality;
  trigger: string;
}

/**
 * The id of the decision that such a claim is wrong. It does not depend on where in the article
 * the sentence stands, so it holds when the article is loaded again or has changed elsewhere; a
 * claim that is read differently from the same sentence (denied instead of asserted) is another.
 * Symmetric types have no first and second.
 */
export function wrongDecisionId(claim: ClaimIdentity): string {
  const { article, relation, polarity, modality, trigger } = claim;
  const ends = [claim.subject, claim.object ?? ""];
  const [subject = "", object = ""] = relationType(relation).symmetric ? ends.toSorted() : ends;
  const sentence = claim.sentence.replace(/\s+/gu, " ").trim();
  const identity = [article, sentence, subject, relation, object, polarity, modality, trigger];
  return `dec:${shortHash("wrong", ...identity)}`;
}

/** Ids of the decisions that claims of these articles are wrong. */
export async function readWrongMarks(
  reader: Reader,
  articles: readonly string[],
): Promise<Set<string>> {
  const rows = await reader.run(
    "MATCH (d:Decision) WHERE d.kind = 'wrong' AND d.article IN $articles RETURN d.id AS id",
    { articles },
  );
  return new Set(rows.map((row) => String(row["id"])));
}
