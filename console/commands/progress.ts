import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { Terminal } from "./terminal.ts";

/** Where there is no screen, one line in so many milliseconds. */
const SPARSE_MS = 5_000;

/** Tells a load's progress on standard error: one line that changes on a screen, a line now and then elsewhere. */
export function progressTeller(terminal: Terminal): (progress: Progress) => void {
  let told = Date.now();
  return (progress) => {
    if (progress.stage === "failed") {
      const { item, message = "failed" } = progress;
      terminal.say(`not loaded: ${message.includes(item) ? message : `${item}: ${message}`}`);
      return;
    }
    const line = progressLine(progress);
    terminal.rewrite(line);
    if (!terminal.isScreen && Date.now() - told >= SPARSE_MS) {
      told = Date.now();
      terminal.say(line);
    }
  };
}

function progressLine({ done, total, failed, item, stage }: Progress): string {
  const count = total === null ? `${done} done` : `${done} of ${total} done`;
  return `${count}${failed > 0 ? `, ${failed} failed` : ""} · ${stage === "done" ? "" : `${stage} `}${item}`;
}

/** A load's summary as one sentence. */
export function summaryLine(summary: LoadSummary): string {
  const { read, loaded, unchanged, failed, elapsedMs } = summary;
  const seconds = (elapsedMs / 1000).toFixed(1);
  return `${read} read: ${loaded} loaded, ${unchanged} unchanged, ${failed} failed (${seconds} s)`;
}
