import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedApp, serveApp } from "../testing/served-app.ts";
import { type Listening, listen } from "./listen.ts";

let served: ServedApp;
let listening: Listening;

beforeAll(async () => {
  served = await serveApp();
  listening = await listen(served.app, { port: 0 });
});
afterAll(async () => {
  await listening.close();
  await served.close();
});

/** A GET with a Host header of our choice, which fetch does not allow. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { port: listening.port, path: "/api/health", headers: { host } };
    request({ host: "127.0.0.1", ...options }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("listen", () => {
  it("answers over a real connection, under its own names only", async () => {
    expect((await fetch(`${listening.url}/api/health`)).status).toBe(200);
    expect(await statusFor(`localhost:${listening.port}`)).toBe(200);
    expect(await statusFor("rebound.example")).toBe(403);
  });

  it("stops the query of a client that goes away", async () => {
    // The first query of a process waits for the analyser to load.
    await served.call("POST", "/api/query", { id: "first", query: "RETURN 1" });
    const leave = new AbortController();
    const query = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)";
    const running = fetch(`${listening.url}/api/query`, {
      method: "POST",
      headers: { "x-newsgraph": "1", "content-type": "application/json" },
      body: JSON.stringify({ id: "left", query }),
      signal: leave.signal,
    });
    running.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    const twin = await served.call("POST", "/api/query", { id: "left", query: "RETURN 1" });
    expect(twin.status).toBe(409);
    leave.abort();
    await expect(running).rejects.toThrow();
    const isGone = async () => {
      const { body } = await served.call("DELETE", "/api/query/left");
      return !(body as { cancelled: boolean }).cancelled;
    };
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await isGone()).toBe(true);
  });

  it.each(["0.0.0.0", "::", "192.0.2.1"])("refuses %s without a token", async (host) => {
    await expect(listen(served.app, { host, port: 0 })).rejects.toMatchObject({
      code: "bad-input",
      hint: expect.stringContaining("--token"),
    });
  });

  it("says when the port is taken", async () => {
    await expect(listen(served.app, { port: listening.port })).rejects.toMatchObject({
      code: "bad-input",
      message: expect.stringContaining("in use"),
      hint: expect.stringContaining("--port 0"),
    });
  });
});
