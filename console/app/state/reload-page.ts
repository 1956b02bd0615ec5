import { useApp } from "./store.ts";
import { packView } from "./view-link.ts";
import { takeView } from "./views.ts";

/** Loads the page anew, with the graph that is on the canvas now and the view that is open. */
export async function reloadPage(): Promise<void> {
  if (useApp.getState().graph.nodes.size > 0) {
    const packed = await packView(takeView());
    const { pathname, search } = window.location;
    window.history.replaceState(null, "", `${pathname}${search}#view=${packed}`);
  }
  window.location.reload();
}
