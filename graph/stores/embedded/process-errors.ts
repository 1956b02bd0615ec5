import { AppError } from "#schemas/errors.ts";
import { EngineError, ProcessGoneError } from "./child-process.ts";
import { engineError } from "./user-query.ts";

/** How often work is tried when the database process ends under it (another query was stopped). */
export const ATTEMPTS = 4;

/** What a database process threw, as an AppError where it is known; anything else as it is. */
export function toAppError(thrown: unknown): unknown {
  if (thrown instanceof EngineError) return engineError(thrown.failure, null);
  if (thrown instanceof ProcessGoneError) {
    return new AppError("store-unavailable", "The embedded database stopped again and again.", {
      hint: "Look for too little memory, or use --store bolt://... with Neo4j.",
      cause: thrown,
    });
  }
  return thrown;
}
