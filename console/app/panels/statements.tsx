import { useState } from "react";
import type { Evidence } from "#schemas/answers.ts";
import { openArticle } from "../state/acts.ts";
import { evidenceMarks } from "../text/evidence-marks.ts";
import { MarkedText } from "../text/marked-text.tsx";
import { formatDate } from "../text/words.ts";
import { ClaimLine } from "./claim-line.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { Icon } from "./icon.tsx";

/** Claims by the sentence that makes them, in their order. */
export function bySentence(claims: readonly Evidence[]): Evidence[][] {
  const sentences = new Map<string, Evidence[]>();
  for (const claim of claims) {
    const known = sentences.get(claim.sentence.id);
    if (known) known.push(claim);
    else sentences.set(claim.sentence.id, [claim]);
  }
  return [...sentences.values()];
}

/** A sentence with what it claims; each claim is marked in it and opens how it was read. */
function Statement({ claims }: { claims: readonly Evidence[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const [first] = claims;
  if (!first) return null;
  const marked = claims.find(({ claimId }) => claimId === open) ?? first;
  const { sentence, article } = first;
  return (
    <li className="statement">
      <blockquote className="sentence" dir="auto">
        <MarkedText text={sentence.text} marks={evidenceMarks(marked)} offset={sentence.start} />
      </blockquote>
      <ul className="plain-list">
        {claims.map((claim) => {
          const { claimId } = claim;
          return (
            <li key={claimId}>
              <ClaimLine
                claim={claim}
                current={claimId === open}
                onOpen={() => setOpen(claimId === open ? null : claimId)}
              />
              {claimId === open && <EvidenceCard evidence={claim} inArticle />}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="link evidence-open"
        onClick={() => openArticle({ id: article.id, claim: marked.claimId })}
      >
        <Icon name="article" />
        <bdi>{article.title || "Open the article"}</bdi>
        {article.publishedAt && <span className="quiet">{formatDate(article.publishedAt)}</span>}
      </button>
    </li>
  );
}

/** What an entity says, sentence by sentence, newest first. */
export function Statements({ name, claims }: { name: string; claims: readonly Evidence[] }) {
  const sentences = bySentence(claims);
  if (sentences.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        What {name} says <span className="count">{sentences.length}</span>
      </summary>
      <ul className="statements">
        {sentences.map((each) => (
          <Statement key={each[0]?.sentence.id} claims={each} />
        ))}
      </ul>
    </details>
  );
}
