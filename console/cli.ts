#!/usr/bin/env node
import { main } from "./commands/main.ts";
import { createTerminal } from "./commands/terminal.ts";

/** How long a stopped command's last connections may take to close (milliseconds). */
const LEFT_OVERS_MS = 2_000;

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The second wish is obeyed at once.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

process.exitCode = await main(process.argv.slice(2), createTerminal(process, stop));
// A stopped command has ended: what still keeps the process (a connection that is being made
// again) gets a moment, and no more.
if (stop.signal.aborted) setTimeout(() => process.exit(), LEFT_OVERS_MS).unref();
