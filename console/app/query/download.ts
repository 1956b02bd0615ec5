import type { RowFormat } from "#schemas/api.ts";
import { api, describeError } from "../api.ts";
import { notify, notifyError } from "../state/acts.ts";

/** Offers a blob as a file to save. */
function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = window.document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What is downloaded and how to follow it. */
export interface RowDownload {
  query: string;
  params: Record<string, unknown>;
  format: RowFormat;
  signal: AbortSignal;
  /** Told of every part with the bytes so far. */
  onBytes(bytes: number): void;
}

/**
 * Saves every row of a query as `rows.csv` or `rows.json`, read as it streams. Half a file is never
 * saved: a failure on the way is told instead.
 */
export async function downloadRows({
  query,
  params,
  format,
  signal,
  onBytes,
}: RowDownload): Promise<void> {
  try {
    const response = await api.queryFile({ query, params, format }, signal);
    const parts: BlobPart[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      onBytes(bytes);
    }
    save(new Blob(parts, { type: response.headers.get("content-type") ?? "" }), `rows.${format}`);
  } catch (thrown) {
    if (signal.aborted) notify({ tone: "info", message: "The download was stopped." });
    else if (thrown instanceof TypeError) notify({ tone: "error", ...broken(thrown) });
    else notifyError(thrown);
  }
}

function broken(thrown: TypeError): { message: string; hint: string } {
  return {
    message: `The rows broke off before the end (${describeError(thrown).message}).`,
    hint: "Nothing was saved. Try again, or take fewer rows with WHERE or LIMIT.",
  };
}
