import type { Evidence } from "#schemas/answers.ts";
import type { Decision, DecisionRequest } from "#schemas/decisions.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { claimWord } from "../canvas/status-styles.ts";
import { formatNumber } from "../text/words.ts";
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

type Wrong = Extract<Decision, { kind: "wrong" }>;

/** Claims of these statuses stand behind one line together. */
const lineOf = ({ status }: Pick<Evidence, "status">) =>
  status === "planned" ? "asserted" : status;

/** What is left of a line after sentences behind it were marked wrong: how many still count, and for what. */
async function wrongSentence(decision: Wrong, claim: Evidence | undefined): Promise<string> {
  const said = `“${decisionSentence(decision)}”`;
  if (!claim?.object) return `This sentence no longer counts for ${said}.`;
  const key = [claim.subject.id, claim.relation, claim.object.id].join("|");
  const { evidence } = await api.evidence({ key }, MOST_SENTENCES);
  const still = evidence.filter((each) => !each.wrong && lineOf(each) === lineOf(claim)).length;
  if (still === 0) {
    return `This sentence no longer counts. No other one says ${said} (${claimWord(claim)}): it is gone from the graph.`;
  }
  const others = still === 1 ? "1 other still does" : `${formatNumber(still)} others still do`;
  return `This sentence no longer counts for ${said}; ${others}.`;
}

/** So many sentences of a line are looked at, the most that the server gives at once. */
const MOST_SENTENCES = 500;

/** What was done, in words. `claim` is the one that was marked wrong, as it was read before. */
async function doneSentence(decision: Decision, claim: Evidence | undefined): Promise<string> {
  if (decision.kind === "wrong") return wrongSentence(decision, claim);
  return `${decision.kind === "same" ? "Merged" : "Noted"}: ${decisionSentence(decision)}.`;
}

/** Keeps a decision, shows what follows from it, and offers to take it back. False when it failed. `claim` is what a decision that something is wrong is about. */
export async function decide(request: DecisionRequest, claim?: Evidence): Promise<boolean> {
  try {
    const decision = await api.decide(request);
    const [message] = await Promise.all([doneSentence(decision, claim), storeChanged()]);
    notify({
      tone: "info",
      message,
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
    const said = decisionSentence(decision);
    const message =
      decision.kind === "wrong"
        ? `Taken back: this sentence counts again for “${said}”.`
        : `Taken back: ${said}.`;
    notify({ tone: "info", message });
  } catch (thrown) {
    notifyError(thrown);
  }
}
