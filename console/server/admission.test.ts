import { Hono } from "hono";
import { expect, it } from "vitest";
import { asAppError } from "#schemas/errors.ts";
import { admitAtMost } from "./admission.ts";
import { errorBody, retryAfter, statusOf } from "./errors.ts";

it("refuses what is too much with 429 and a time to come again, and lets in again afterwards", async () => {
  let finish: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const app = new Hono();
  app.onError((thrown, request) => {
    const error = asAppError(thrown);
    request.header("retry-after", retryAfter(error) ?? "");
    return request.json(errorBody(error), statusOf(error));
  });
  app.use("*", admitAtMost(2));
  app.get("/slow", async (request) => {
    await held;
    return request.text("done");
  });
  app.get("/jobs/1/events", (request) => request.text("told"));

  const slow = [app.request("/slow"), app.request("/slow")];
  const refused = await app.request("/slow");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(await refused.json()).toMatchObject({ error: { code: "busy" } });
  expect((await app.request("/jobs/1/events")).status).toBe(200);
  finish();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await app.request("/slow")).status).toBe(200);
});
