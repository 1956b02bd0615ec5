import type { Decision, DecisionRequest, SimilarEntity } from "#schemas/decisions.ts";
import type { Contested } from "#schemas/review.ts";
import { call, item } from "./request.ts";

/** What is contested, and what people decided. */
export const decisionsApi = {
  contested: () => call<{ contested: Contested[]; total: number }>("/api/contested"),
  decisions: () => call<{ decisions: Decision[] }>("/api/decisions"),
  decide: (request: DecisionRequest) =>
    call<Decision>("/api/decisions", { method: "POST", repeatable: true, body: request }),
  undoDecision: (id: string) => call<Decision>(item("/api/decisions", id), { method: "DELETE" }),
  similar: (id: string) =>
    call<{ similar: SimilarEntity[] }>(`${item("/api/entities", id)}/similar`),
};
