import { useState } from "react";
import type { Evidence, Reading } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { whyWords } from "../text/why-words.ts";
import { Failed, Loading } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

/** "Slovakia (country:SK)" by an entity's id. */
function nameIn({ entities }: Reading): (id: string | null) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? "nobody named" : (names.get(id) ?? id));
}

function Rules({ reading, rule }: { reading: Reading; rule: string }) {
  const order = [...reading.rules].sort((a, b) => Number(b.fired) - Number(a.fired));
  return (
    <ul className="why-rules">
      {order.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may look at several clauses.
        <li key={index} className={each.fired ? "fired" : "blocked"}>
          <span className="why-mark">{each.fired ? "fired" : "blocked"}</span>{" "}
          <code>{each.rule}</code>
          {each.rule === rule && each.fired ? " (this claim)" : ""}: {each.reason}
        </li>
      ))}
    </ul>
  );
}

function Clauses({ reading }: { reading: Reading }) {
  return (
    <ul className="why-list">
      {reading.clauses.map((clause, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two clauses may read the same.
        <li key={index}>
          {clause.subjects.join(" + ") || "nobody"} <strong>{clause.predicate}</strong>{" "}
          {clause.objects.join(" + ")}
          <span className="quiet">
            {" "}
            {[clause.passive ? "passive" : "", clause.polarity, clause.modality]
              .filter(Boolean)
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mentions({ reading }: { reading: Reading }) {
  const name = nameIn(reading);
  return (
    <ul className="why-list">
      {reading.mentions.map((mention) => (
        <li key={`${mention.start}-${mention.entityId}`}>
          “{mention.text}” is <strong>{name(mention.entityId)}</strong>
          <span className="quiet"> by {mention.via}</span>
        </li>
      ))}
    </ul>
  );
}

function Claims({ reading }: { reading: Reading }) {
  const name = nameIn(reading);
  return (
    <ul className="why-list">
      {reading.claims.map((claim) => (
        <li key={claim.id}>
          {name(claim.subject)} <strong>{relationLabel(claim.relation)}</strong>{" "}
          {claim.object === null ? "" : name(claim.object)}
          <span className="quiet">
            {" "}
            {claim.polarity}, {claim.modality}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Words({ reading }: { reading: Reading }) {
  return (
    <details className="fold">
      <summary>Words and their tree</summary>
      <div className="table-scroll">
        <table className="why-words">
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Base form</th>
              <th scope="col">Class</th>
              <th scope="col">Role</th>
              <th scope="col">Of</th>
            </tr>
          </thead>
          <tbody>
            {reading.tokens.map((token) => (
              <tr key={token.start}>
                <td>{token.text}</td>
                <td>{token.lemma}</td>
                <td>{token.tag}</td>
                <td>{token.relation}</td>
                <td>{reading.tokens[token.head]?.text ?? "the sentence"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Answer({ reading, evidence }: { reading: Reading; evidence: Evidence }) {
  const { rule } = evidence;
  const isSame = reading.claims.some((claim) => claim.rule === rule);
  return (
    <>
      <div className="why-plain">
        {whyWords(evidence, reading).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!isSame && (
        <p className="quiet">
          Today’s rules read this sentence differently from when the article was loaded. Load the
          article again to renew its claims.
        </p>
      )}
      <details className="fold">
        <summary>All that was read in this sentence</summary>
        <h3>Rules</h3>
        <Rules reading={reading} rule={rule} />
        <h3>Clauses</h3>
        <Clauses reading={reading} />
        <h3>Names</h3>
        <Mentions reading={reading} />
        <h3>Claims of this sentence</h3>
        <Claims reading={reading} />
        <Words reading={reading} />
      </details>
    </>
  );
}

/** Why the extraction made a claim: its sentence read again when the fold is opened. */
export function Why({ evidence }: { evidence: Evidence }) {
  const [open, setOpen] = useState(false);
  const { article, trigger, claimId } = evidence;
  const request = useRequest(open ? `why ${claimId}` : null, () =>
    api.reading(article.id, trigger.start),
  );
  return (
    <details className="fold why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why this claim</summary>
      {request.loading && <Loading what="the explanation" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && <Answer reading={request.answer} evidence={evidence} />}
    </details>
  );
}
