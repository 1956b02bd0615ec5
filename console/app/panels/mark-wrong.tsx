import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { Evidence } from "#schemas/answers.ts";
import { decide, undoDecision } from "../state/decisions.ts";
import { Icon } from "./icon.tsx";
import { keepFocus } from "./keep-focus.ts";

/** What a wrong claim says of itself, with the way back. */
export function WrongNote({ decision }: { decision: string }) {
  return (
    <p className="wrong-note">
      <Icon name="flag" />
      <span>Marked wrong: it does not count.</span>
      <button
        type="button"
        className="link"
        onClick={({ currentTarget }) => void keepFocus(currentTarget, () => undoDecision(decision))}
      >
        Undo
      </button>
    </p>
  );
}

/** Marks a claim as wrongly read, with a reason if one likes; it then no longer counts. */
export function MarkWrong({ evidence }: { evidence: Evidence }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = reason.trim();
    const request = { kind: "wrong", claim: evidence.claimId } as const;
    void keepFocus(event.currentTarget, async () => {
      const kept = await decide(given ? { ...request, reason: given } : request, evidence);
      // At once, so that it is known whether the focus went with the form.
      if (kept) flushSync(() => setOpen(false));
    });
  };
  if (!open) {
    return (
      <button type="button" className="link quiet-link" onClick={() => setOpen(true)}>
        <Icon name="flag" /> Mark wrong
      </button>
    );
  }
  return (
    <form className="wrong-form" onSubmit={submit}>
      <label className="stacked">
        <span>
          What is wrong? <span className="quiet">(optional)</span>
        </span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed.
          autoFocus
          value={reason}
          placeholder="e.g. the speaker is another one"
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            setOpen(false);
          }}
        />
      </label>
      <div className="acts">
        <button type="submit" className="button danger">
          Mark wrong
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
