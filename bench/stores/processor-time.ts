import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Processor seconds that this process and another, all threads of both, have had; NaN where there is no /proc. */
export function processorSeconds(pid: number): number {
  return [process.pid, pid].map(secondsOf).reduce((sum, seconds) => sum + seconds, 0);
}

/** Fields 14 and 15 of /proc/PID/stat, user and system time; the name before them may hold spaces. */
function secondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
