import type { FailedList } from "#schemas/failed.ts";
import { api } from "../api.ts";
import { keepFocus } from "../panels/keep-focus.ts";
import { useModal } from "../panels/use-modal.ts";
import { notify, notifyError } from "../state/acts.ts";
import { plural } from "../text/words.ts";

/** Asks before everything is forgotten that could not be loaded: texts are kept nowhere else. */
export function ForgetDialog(props: {
  list: FailedList;
  onClose: () => void;
  onForgotten: () => Promise<void>;
}) {
  const { list, onClose, onForgotten } = props;
  const dialog = useModal();
  const articles = plural(list.total, "article");
  const forget = async () => {
    dialog.current?.close();
    try {
      const { forgotten } = await api.forgetAllFailed();
      notify({ tone: "info", message: `${plural(forgotten, "article")} forgotten.` });
      await onForgotten();
    } catch (thrown) {
      notifyError(thrown);
    }
  };
  return (
    <dialog ref={dialog} className="dialog" aria-label={`Forget ${articles}?`} onClose={onClose}>
      <h2>Forget {articles}?</h2>
      <p>
        They are taken off this list with their texts and reasons. Nothing that is loaded changes.
      </p>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Keep {list.total === 1 ? "it" : "them"}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={({ currentTarget }) => void keepFocus(currentTarget, forget)}
        >
          Forget {list.total === 1 ? "it" : "them"}
        </button>
      </div>
    </dialog>
  );
}
