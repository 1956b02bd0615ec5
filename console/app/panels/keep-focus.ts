/** The panels around a control, the nearest first. */
function panelsAround(control: Element): HTMLElement[] {
  const panel = control.closest<HTMLElement>("section[aria-label], aside, dialog, main");
  const outer = panel?.parentElement;
  return panel ? [panel, ...(outer ? panelsAround(outer) : [])] : [];
}

/**
 * Does something that may take away the control that asked for it. The focus, which the page would
 * lose with the control, goes to the nearest panel that is still there.
 */
export async function keepFocus(control: Element, act: () => Promise<unknown>): Promise<void> {
  const around = panelsAround(control);
  await act();
  const { activeElement, body } = window.document;
  if (activeElement !== null && activeElement !== body) return;
  const panel = around.find((each) => each.isConnected);
  if (!panel) return;
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}
