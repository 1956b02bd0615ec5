import { useEffect, useState } from "react";
import { isTyping } from "./typing.ts";

/** Whether something is dragged that the page takes: files anywhere, links where nobody types. */
function isWanted(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  return types.includes("Files") || (types.includes("text/uri-list") && !isTyping(event.target));
}

/**
 * Takes files and links that are dropped anywhere on the page: beside the place for them the browser
 * would leave the page to show them. Says whether something is dragged over it.
 */
export function usePageDrop(take: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!isWanted(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isWanted(event) || !event.dataTransfer) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    window.addEventListener("dragover", onDrag);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDrag);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [take]);
  return over;
}

/** Elsewhere a file that is dropped does nothing: the browser would leave the page for it. */
export function refuseDrops(): void {
  window.addEventListener("dragover", (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  });
}
