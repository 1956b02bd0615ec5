/** Waits until something is so, asking again every `everyMs` milliseconds; the test's own time limit ends it. */
export async function until(isSo: () => boolean | Promise<boolean>, everyMs = 50): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, everyMs));
}
