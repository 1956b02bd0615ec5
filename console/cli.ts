#!/usr/bin/env node
import { main } from "./commands/main.ts";
import { createTerminal } from "./commands/terminal.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The second wish is obeyed at once.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

process.exitCode = await main(process.argv.slice(2), createTerminal(process, stop));
