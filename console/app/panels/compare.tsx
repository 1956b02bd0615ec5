import { useRef, useState } from "react";
import type { Evidence } from "#schemas/answers.ts";
import { type Contest, contestOf } from "#schemas/contest.ts";
import type { Contested } from "#schemas/review.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { Icon, IconButton } from "./icon.tsx";
import { Failed, Loading } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

/** The two sides of what is contested; what is only possible, requested or marked wrong stands on neither. */
export function sidesOf(evidence: readonly Evidence[]): { says: Evidence[]; denies: Evidence[] } {
  const counted = evidence.filter(({ wrong }) => wrong === undefined);
  return {
    says: counted.filter(({ status }) => status === "asserted" || status === "planned"),
    denies: counted.filter(({ status }) => status === "denied"),
  };
}

/** "2 sources say so, 1 denies it"; in other words where the two sides are not different sources. */
function contestWords(between: Contest, yes: number, no: number): string {
  if (between === "one article") return "One article both says and denies it";
  if (between === "articles of one source") return "Articles of one source say and deny it";
  return `${plural(yes, "source")} ${yes === 1 ? "says" : "say"} so, ${no} ${no === 1 ? "denies" : "deny"} it`;
}

/** Who stands on two sides, in words; articles without a source count as articles. */
export function contestSentence(evidence: readonly Evidence[]): string {
  const { says, denies } = sidesOf(evidence);
  const voices = (side: readonly Evidence[]) =>
    new Set(side.map(({ article }) => article.source ?? article.id)).size;
  const between = contestOf([...says, ...denies].map(({ article }) => article));
  return contestWords(between, voices(says), voices(denies));
}

function Side({ title, claims }: { title: string; claims: readonly Evidence[] }) {
  return (
    <section className="compare-side" aria-label={title}>
      <h3>
        {title} <span className="count">{claims.length}</span>
      </h3>
      {claims.length === 0 && <p className="empty">Nobody any more.</p>}
      {claims.map((claim) => (
        <EvidenceCard key={claim.claimId} evidence={claim} />
      ))}
    </section>
  );
}

/** How many sentences the comparison reads at most. */
const LIMIT = 200;

function Sides({ tripleKey }: { tripleKey: string }) {
  const revision = useApp((state) => state.revision);
  const request = useRequest(`compare ${tripleKey} ${revision}`, () =>
    api.evidence({ key: tripleKey }, LIMIT),
  );
  const { says, denies } = sidesOf(request.answer?.evidence ?? []);
  return (
    <>
      {request.loading && <Loading what="both sides" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && (
        <div className="compare-sides">
          <Side title="Says so" claims={says} />
          <Side title="Denies it" claims={denies} />
        </div>
      )}
    </>
  );
}

/** A button that opens who says something beside who denies it. */
export function CompareButton(props: { tripleKey: string; title: string; label?: string }) {
  const { tripleKey, title, label = "Compare side by side" } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <Icon name="compare" /> {label}
      </button>
      <dialog
        ref={dialog}
        className="dialog compare"
        aria-label={`Contested: ${title}`}
        onClose={() => setOpen(false)}
      >
        <header className="dialog-head">
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <IconButton
            icon="close"
            label="Close the comparison"
            onClick={() => dialog.current?.close()}
          />
        </header>
        {open && <Sides tripleKey={tripleKey} />}
      </dialog>
    </>
  );
}

/** The same from counted voices. */
function voicesSentence({ asserting, denying, between }: Contested): string {
  const voices = (side: Contested["asserting"]) => side.sources.length || side.articles;
  return contestWords(between, voices(asserting), voices(denying));
}

/** A contested triple as a row: what it is about, how many stand on each side, and both sides on demand. */
export function Compare({ contested }: { contested: Contested }) {
  const { subject, relation, object, key } = contested;
  const title = `${subject.name} ${relationLabel(relation)} ${object.name}`;
  return (
    <div className="contested-row">
      <p className="contested-text">
        <span className="claim-triple">
          <bdi>{subject.name}</bdi> <span className="relation">{relationLabel(relation)}</span>{" "}
          <bdi>{object.name}</bdi>
        </span>
        <span className="quiet">{voicesSentence(contested)}</span>
      </p>
      <CompareButton tripleKey={key} title={title} />
    </div>
  );
}
