import type { Claim, Document } from "#schemas/document.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Merges } from "../decisions/merges.ts";

/**
 * A document as the store keeps it: claims of symmetric types ("X met Y") run from the smaller id
 * to the larger, whoever the text names first, so that both orders are one relationship. Merged
 * entities count by what they were merged into. Ids of claims stay. All other claims are as they
 * were.
 */
export function turnSymmetric(document: Document, merges: Merges): Document {
  return { ...document, claims: document.claims.map((claim) => turned(claim, merges)) };
}

/** Whether a claim of a symmetric type must run the other way round; equal ends are ordered by the ids they were read as. */
export function isBackward(subject: string, object: string, merges: Merges): boolean {
  const [from, to] = [merges.resolve(subject), merges.resolve(object)];
  return to < from || (to === from && object < subject);
}

function turned(claim: Claim, merges: Merges): Claim {
  const { subject, object, subjectSpan, objectSpan, relation } = claim;
  if (object === null || objectSpan === null || !isBackward(subject, object, merges)) return claim;
  if (!relationType(relation).symmetric) return claim;
  return {
    ...claim,
    subject: object,
    object: subject,
    subjectSpan: objectSpan,
    objectSpan: subjectSpan,
  };
}
