// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useApp } from "../state/store.ts";
import { READ_ONLY } from "./refusals.ts";
import { runDraft } from "./run.ts";
import { WriteSwitch, writingHint } from "./write-switch.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const COUNTS = { articles: 0, sentences: 0, entities: 0, claims: 0, relationships: 0 };

async function show(writable: boolean): Promise<HTMLElement> {
  const store = { kind: "embedded", uri: "memory:" } as const;
  useApp.setState({ health: { status: "ok", version: "0", store, writable, counts: COUNTS } });
  const parent = document.createElement("div");
  document.body.replaceChildren(parent);
  await act(async () => createRoot(parent).render(<WriteSwitch />));
  return parent;
}

/** The body of the request that a run sends. */
async function bodyOfRun(): Promise<Record<string, unknown>> {
  const send = vi.fn(async (_path: string, _init: RequestInit) => new Response("{}"));
  vi.stubGlobal("fetch", send);
  useApp.setState(({ draft }) => ({ draft: { ...draft, text: "CREATE (:X)" } }));
  await runDraft();
  return JSON.parse(String(send.mock.calls[0]?.[1].body));
}

describe("the write switch", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is not there where the server does not allow writing", async () => {
    const parent = await show(false);
    expect(parent.querySelector("input")).toBeNull();
    expect(parent.textContent).toContain("only read");
    expect((await bodyOfRun())["write"] ?? false).toBe(false);
  });

  it("is off at first, and asks for writing only when it is on", async () => {
    const parent = await show(true);
    const input = parent.querySelector("input");
    expect(input?.getAttribute("role")).toBe("switch");
    expect(input?.checked).toBe(false);
    expect(parent.textContent).toBe("Let queries change the graph");
    expect(writingHint(READ_ONLY)).toContain("Switch on “Let queries change the graph”");
    expect(writingHint("Look again.")).toBe("Look again.");
    expect((await bodyOfRun())["write"] ?? false).toBe(false);
    await act(async () => input?.click());
    expect(parent.textContent).toContain("may change the graph");
    expect(await bodyOfRun()).toMatchObject({ write: true });
  });
});
