import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For a dialog that is there only while it is open: shows it, once. A dialog that was just closed
 * may be drawn again before its `close` is told, and must not come back then.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return dialog;
}
