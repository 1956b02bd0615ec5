import type { Modality, Polarity } from "#schemas/document.ts";
import type { Status } from "#schemas/subgraph.ts";

/** How a claim states its triple: `denied` for negated or denied ones, else its modality. */
export function claimStatus(claim: { polarity: Polarity; modality: Modality }): Status {
  return claim.polarity === "negated" ? "denied" : claim.modality;
}

/** Statuses that make a direct relationship, strongest first. */
export const DIRECT_STATUSES: readonly Status[] = ["asserted", "planned"];
