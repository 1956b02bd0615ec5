import { useState } from "react";
import { api } from "../api.ts";
import { showEntities } from "../state/acts.ts";
import { decide, undoDecision } from "../state/decisions.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { keepFocus } from "./keep-focus.ts";
import { EntityField } from "./search-box.tsx";
import { Failed, KindDot, Loading } from "./tokens.tsx";
import { useModal } from "./use-modal.ts";
import { useRequest } from "./use-request.ts";

/** An entity as far as merging is concerned. */
interface Party {
  id: string;
  name: string;
  kind: string;
}

function Choice(props: { name: string; party: Party; checked: boolean; onChoose: () => void }) {
  const { name, party, checked, onChoose } = props;
  return (
    <label className="check">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <KindDot kind={party.kind} />
      <span>
        <bdi>{party.name}</bdi> <span className="quiet">{party.kind}</span>
      </span>
    </label>
  );
}

async function merge(keep: Party, gone: Party): Promise<void> {
  const kept = await decide({ kind: "same", keep: keep.id, gone: gone.id });
  if (kept) await showEntities([keep.id]);
}

/** Asks which name stays, and merges. */
function MergeDialog(props: { one: Party; other: Party; onClose: () => void }) {
  const { one, other, onClose } = props;
  const [keep, setKeep] = useState(one);
  const gone = keep.id === one.id ? other : one;
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="dialog" aria-label="Merge these two?" onClose={onClose}>
      <h2>Merge these two?</h2>
      <fieldset className="checks">
        <legend>Which name stays?</legend>
        {[one, other].map((party) => (
          <Choice
            key={party.id}
            name="keep"
            party={party}
            checked={keep.id === party.id}
            onChoose={() => setKeep(party)}
          />
        ))}
      </fieldset>
      <p>
        Every mention and claim of <bdi>{gone.name}</bdi> will count for <bdi>{keep.name}</bdi>,
        also those of articles that come later. You can take it back under Articles, Decisions.
      </p>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dialog.current?.close();
            void merge(keep, gone);
          }}
        >
          <Icon name="merge" /> Merge
        </button>
      </div>
    </dialog>
  );
}

function Merged({ id }: { id: string }) {
  const revision = useApp((state) => state.revision);
  const request = useRequest(`merged ${id} ${revision}`, () => api.decisions());
  const merged = (request.answer?.decisions ?? []).flatMap((each) =>
    each.kind === "same" && each.keep.id === id ? [each] : [],
  );
  if (merged.length === 0) return null;
  return (
    <ul className="plain-list" aria-label="Merged into this entity">
      {merged.map((each) => (
        <li key={each.id} className="same-row">
          <KindDot kind={each.gone.kind} />
          <span>
            <bdi>{each.gone.name}</bdi> <span className="quiet">was merged into this</span>
          </span>
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) =>
              void keepFocus(currentTarget, () => undoDecision(each.id))
            }
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  );
}

function Similar(props: { entity: Party; onMerge: (other: Party) => void }) {
  const { entity, onMerge } = props;
  const revision = useApp((state) => state.revision);
  const request = useRequest(`similar ${entity.id} ${revision}`, () => api.similar(entity.id));
  const similar = request.answer?.similar ?? [];
  const apart = (other: Party) =>
    void decide({ kind: "different", first: entity.id, second: other.id });
  return (
    <>
      {request.loading && <Loading what="similar names" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && similar.length === 0 && (
        <p className="empty">No other entity has a name like this.</p>
      )}
      <ul className="plain-list">
        {similar.map((other) => (
          <li key={other.id} className="similar">
            <p className="same-row">
              <KindDot kind={other.kind} />
              <span>
                <bdi>{other.name}</bdi>{" "}
                <span className="quiet">in {plural(other.articleCount, "article")}</span>
              </span>
            </p>
            <p className="quiet">{other.because}</p>
            <p className="acts">
              <button type="button" className="button" onClick={() => onMerge(other)}>
                <Icon name="merge" /> Merge
                <span className="visually-hidden"> with {other.name}</span>
              </button>
              <button type="button" className="button" onClick={() => apart(other)}>
                <Icon name="split" /> Not the same
                <span className="visually-hidden"> as {other.name}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is the same as an entity by decision, what may be, and how to merge it with any other one. */
export function SameAs({ entity }: { entity: Party }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Party | null>(null);
  return (
    <>
      <Merged id={entity.id} />
      <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Is it the same as …</summary>
        {open && <Similar entity={entity} onMerge={setOther} />}
        <EntityField label="Merge with another entity" onPick={setOther} />
      </details>
      {other && other.id !== entity.id && (
        <MergeDialog key={other.id} one={entity} other={other} onClose={() => setOther(null)} />
      )}
    </>
  );
}
