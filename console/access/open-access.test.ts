import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { createExtractor } from "../extractor.ts";
import { loadLexicon } from "../lexicon.ts";
import { createServer, type ServerApp } from "../server/create-server.ts";
import { type Listening, listen } from "../server/listen.ts";
import { writeMarker } from "./marker.ts";
import { openAccess } from "./open-access.ts";

describe("a store beside which a server left its marker", () => {
  let folder = "";
  let store: Store;
  let app: ServerApp;
  let listening: Listening;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-access-"));
    store = await openStore("memory:");
    const extractor = createExtractor({ lexicon: await loadLexicon(undefined), jobs: 0 });
    app = createServer({ store, extractor });
    listening = await listen(app, { port: 0 });
  });
  afterEach(async () => {
    await listening.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the store in the folder and says through which server, null for none. */
  async function serverOf(marker: { pid: number; store: string }): Promise<string | null> {
    const uri = `file:${folder}`;
    writeMarker(uri, { url: listening.url, ...marker });
    const access = await openAccess(uri);
    await access.close();
    return access.server;
  }

  it("is reached through the server, also while its file is free", async () => {
    expect(await serverOf({ pid: process.pid, store: "memory:" })).toBe(listening.url);
  });

  it("is opened here when that process is gone and another server has its port", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    expect(await serverOf({ pid, store: "memory:" })).toBeNull();
  });

  it("is opened here when the server at the address serves another store", async () => {
    expect(await serverOf({ pid: process.pid, store: "file:./elsewhere" })).toBeNull();
  });
});
