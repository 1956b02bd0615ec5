import { useEffect } from "react";
import { isInDialog, isTyping } from "./typing.ts";

/** Does `act` on Escape while `on`, unless one types or a dialog or menu is meant. */
export function useEscape(on: boolean, act: () => void): void {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || isTyping(event.target) || isInDialog(event.target)) return;
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [on, act]);
}
