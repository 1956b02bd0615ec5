import type { Claim, Document } from "#schemas/document.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";

/**
 * A document as the store keeps it: claims of symmetric types ("X met Y") run from the smaller id
 * to the larger, whoever the text names first, so that both orders are one relationship. Ids of
 * claims stay. All other claims are as they were.
 */
export function turnSymmetric(document: Document): Document {
  return { ...document, claims: document.claims.map(turned) };
}

function turned(claim: Claim): Claim {
  const { subject, object, subjectSpan, objectSpan, relation } = claim;
  const isTurned = object !== null && objectSpan !== null && object < subject;
  if (!isTurned || !relationType(relation).symmetric) return claim;
  return {
    ...claim,
    subject: object,
    object: subject,
    subjectSpan: objectSpan,
    objectSpan: subjectSpan,
  };
}
