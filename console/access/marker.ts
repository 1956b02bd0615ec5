import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { storeFolder } from "#graph";

const markerSchema = z.object({ url: z.url(), pid: z.int(), store: z.string() });

/** What a running server leaves beside its embedded file: address, process id and the store's address as it was given; no secret. */
export type Marker = z.infer<typeof markerSchema>;

/** Where the marker of a store lies: in its folder. Null for stores without a folder of their own. */
export function markerPath(uri: string): string | null {
  const folder = storeFolder(uri);
  return folder === null ? null : resolve(folder, "server.json");
}

/** Writes the marker of a server that owns the store. Does nothing for stores without a file. */
export function writeMarker(uri: string, marker: Marker): void {
  const path = markerPath(uri);
  if (path === null) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(marker)}\n`);
}

/** The marker of a store, or null when there is none that can be read. */
export function readMarker(uri: string): Marker | null {
  const path = markerPath(uri);
  if (path === null) return null;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/** Takes the marker away, if it is this process's. */
export function removeMarker(uri: string): void {
  const path = markerPath(uri);
  if (path !== null && readMarker(uri)?.pid === process.pid) rmSync(path, { force: true });
}

/** Whether the process that wrote the marker still runs on this machine. */
export function isRunning({ pid }: Marker): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
