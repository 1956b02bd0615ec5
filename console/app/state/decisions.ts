import type { Decision, DecisionRequest } from "#schemas/decisions.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { notify, notifyError } from "./acts.ts";
import { storeChanged } from "./renewal.ts";

/** A decision as a sentence: what somebody decided. */
export function decisionSentence(decision: Decision): string {
  if (decision.kind === "same") return `${decision.gone.name} is the same as ${decision.keep.name}`;
  if (decision.kind === "different") {
    return `${decision.first.name} and ${decision.second.name} are not the same`;
  }
  const { subject, relation, object } = decision;
  return [subject.name, relationLabel(relation), object?.name].filter(Boolean).join(" ");
}

const DONE: Record<Decision["kind"], (decision: Decision) => string> = {
  wrong: (decision) => `Marked wrong: “${decisionSentence(decision)}” no longer counts.`,
  same: (decision) => `Merged: ${decisionSentence(decision)}.`,
  different: (decision) => `Noted: ${decisionSentence(decision)}.`,
};

/** Keeps a decision, shows what follows from it, and offers to take it back. False when it failed. */
export async function decide(request: DecisionRequest): Promise<boolean> {
  try {
    const decision = await api.decide(request);
    await storeChanged();
    notify({
      tone: "info",
      message: DONE[decision.kind](decision),
      action: { label: "Undo", run: () => void undoDecision(decision.id) },
    });
    return true;
  } catch (thrown) {
    notifyError(thrown);
    return false;
  }
}

/** Takes a decision back and shows what follows from that. */
export async function undoDecision(id: string): Promise<void> {
  try {
    const decision = await api.undoDecision(id);
    await storeChanged();
    notify({ tone: "info", message: `Taken back: ${decisionSentence(decision)}.` });
  } catch (thrown) {
    notifyError(thrown);
  }
}
