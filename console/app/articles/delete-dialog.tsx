import type { ArticleSummary } from "#schemas/answers.ts";
import type { Deletion } from "#schemas/review.ts";
import { api, type DeletedArticle } from "../api.ts";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useModal } from "../panels/use-modal.ts";
import { useRequest } from "../panels/use-request.ts";
import { notify, notifyError } from "../state/acts.ts";
import { storeChanged } from "../state/renewal.ts";
import { plural } from "../text/words.ts";

/** What a deletion took along, in words. */
export function deletionSentence(title: string, gone: DeletedArticle): string {
  return `“${title}” is deleted, with ${plural(gone.claims, "claim")}, ${plural(gone.relationships, "relation")} and ${plural(gone.entities, "entity", "entities")} that only it supported.`;
}

async function deleteArticle(article: ArticleSummary, onDeleted?: () => void): Promise<void> {
  try {
    const gone = await api.deleteArticle(article.id);
    notify({ tone: "info", message: deletionSentence(article.title, gone) });
    onDeleted?.();
    await storeChanged();
  } catch (thrown) {
    notifyError(thrown);
  }
}

function Losses({ deletion }: { deletion: Deletion }) {
  const { claims, relationships, entities, names } = deletion;
  return (
    <>
      <p>With it go:</p>
      <ul className="losses">
        <li>{plural(claims, "claim")} of its sentences</li>
        <li>{plural(relationships, "relation")} that only it supports</li>
        <li>
          {plural(entities, "entity", "entities")} that only it mentions
          {names.length > 0 && (
            <span className="quiet">
              {": "}
              <bdi>{names.join(", ")}</bdi>
              {entities > names.length && ` and ${entities - names.length} more`}
            </span>
          )}
        </li>
      </ul>
    </>
  );
}

/** Says what would go with an article, and deletes it when told so. */
export function DeleteDialog(props: {
  article: ArticleSummary;
  onClose: () => void;
  onDeleted?: () => void;
}) {
  const { article, onClose, onDeleted } = props;
  const dialog = useModal();
  const request = useRequest(`deletion ${article.id}`, () => api.deletion(article.id));
  const name = article.title || "this article";
  return (
    <dialog ref={dialog} className="dialog" aria-label={`Delete ${name}?`} onClose={onClose}>
      <h2>Delete this article?</h2>
      <p className="dialog-what">
        <bdi>{name}</bdi>
      </p>
      {request.loading && <Loading what="what goes with it" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && <Losses deletion={request.answer} />}
      <p className="quiet">Decisions about its claims are kept: they hold if it is loaded again.</p>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => {
            dialog.current?.close();
            void deleteArticle(article, onDeleted);
          }}
        >
          Delete
        </button>
      </div>
    </dialog>
  );
}
