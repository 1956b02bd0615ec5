import { useState } from "react";
import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { Gain, PreviewState } from "#schemas/preview.ts";
import { api } from "../api.ts";
import { sidesOf } from "../panels/compare.tsx";
import { EvidenceCard } from "../panels/evidence-card.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { ArticleBody, ArticleClaims, ArticleEntities } from "./article-body.tsx";
import { type ClaimGain, gainByClaim, isNewRelation, whoOf } from "./gain-words.ts";

/** Whether a claim is new, known, or contradicted, as pills. */
function GainNote(props: { claim: Evidence; gain: ClaimGain; stored: boolean }) {
  const { claim, gain, stored } = props;
  const { known, against } = gain;
  return (
    <>
      {against.articles > 0 && (
        <span className="pill" data-tone="danger">
          contradicts <bdi>{whoOf(against)}</bdi>
        </span>
      )}
      {known.articles > 0 && (
        <span className="pill" data-tone="quiet">
          known from <bdi>{whoOf(known)}</bdi>
        </span>
      )}
      {!stored && isNewRelation(claim, gain) && <span className="pill">new</span>}
    </>
  );
}

/** How many stored sentences are read for one claim, and how many of them are shown on each side. */
const [READ, SHOWN] = [50, 3];

function Side({ title, claims }: { title: string; claims: readonly Evidence[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="stored-side" aria-label={title}>
      <h4>
        {title} <span className="count">{claims.length}</span>
      </h4>
      {claims.slice(0, SHOWN).map((claim) => (
        <EvidenceCard key={claim.claimId} evidence={claim} />
      ))}
    </section>
  );
}

/** What other articles say of a triple that the previewed one speaks of. */
function Stored({ tripleKey, article }: { tripleKey: string; article: string }) {
  const revision = useApp((state) => state.revision);
  const request = useRequest(`stored ${tripleKey} ${revision}`, () =>
    api.evidence({ key: tripleKey }, READ),
  );
  const others = request.answer?.evidence.filter((each) => each.article.id !== article) ?? [];
  const { says, denies } = sidesOf(others);
  return (
    <div className="stored-sides">
      {request.loading && <Loading what="what is stored" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      <Side title="Stored already: says so" claims={says} />
      <Side title="Stored already: denies it" claims={denies} />
    </div>
  );
}

/** An article of a preview: its text with its marks, and beside it what would be found and what of it is new. */
export function Found(props: {
  view: ArticleView;
  gain: Gain;
  state: PreviewState;
  intoEmpty: boolean;
}) {
  const { view, gain, state, intoEmpty } = props;
  const [claim, setClaim] = useState<string | null>(null);
  const chosen = view.claims.find(({ claimId }) => claimId === claim) ?? null;
  const gains = gainByClaim(gain);
  const stored = state === "unchanged";
  const fresh = intoEmpty || stored ? new Set<string>() : new Set(gain.entities);
  const note = (each: Evidence) => {
    const own = gains.get(each.claimId);
    return own && !intoEmpty && <GainNote claim={each} gain={own} stored={stored} />;
  };
  const details = (each: Evidence) => {
    const own = gains.get(each.claimId);
    const isTold = own && own.known.articles + own.against.articles > 0;
    return isTold && <Stored tripleKey={own.key} article={view.article.id} />;
  };
  return (
    <>
      <ArticleBody view={view} chosen={chosen} onClaim={setClaim} heading="h2" />
      <aside className="article-claims" aria-label="What would be found">
        <h3>{plural(view.claims.length, "claim")} would be found</h3>
        <ArticleClaims {...{ view, chosen, note, details }} onClaim={setClaim} />
        <h3>
          {plural(view.entities.length, "entity", "entities")}
          {fresh.size > 0 && `, ${fresh.size} new`}
        </h3>
        <ArticleEntities view={view} linked={false} fresh={fresh} />
      </aside>
    </>
  );
}
