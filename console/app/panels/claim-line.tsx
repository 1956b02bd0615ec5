import type { Evidence } from "#schemas/answers.ts";
import { relationLabel } from "../canvas/colors.ts";
import { claimWord } from "../canvas/status-styles.ts";
import { StatusChip } from "./tokens.tsx";

/** A claim as one line that opens it: subject, relation, object, how sure, who says so. */
export function ClaimLine(props: {
  claim: Evidence;
  current?: boolean;
  note?: React.ReactNode;
  onOpen: () => void;
}) {
  const { claim, current = false, note, onOpen } = props;
  return (
    <button
      type="button"
      className="claim"
      data-wrong={claim.wrong !== undefined}
      aria-current={current ? "true" : undefined}
      onClick={onOpen}
    >
      <span className="claim-triple">
        <bdi>{claim.subject.name}</bdi>{" "}
        <span className="relation">{relationLabel(claim.relation)}</span>{" "}
        <bdi>{claim.object?.name}</bdi>
      </span>
      <span className="claim-facts">
        <StatusChip status={claim.status} word={claimWord(claim)} />
        {claim.speaker && (
          <span className="quiet">
            says <bdi>{claim.speaker.name}</bdi>
          </span>
        )}
        {claim.wrong && <span className="wrong-word">marked wrong</span>}
        {note}
      </span>
    </button>
  );
}
