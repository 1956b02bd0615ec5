import { expect, it } from "vitest";
import { createOutage, whileAway } from "./outage.ts";

it("takes an error for an outage only while the connection is not ready", () => {
  const told: string[] = [];
  const outage = createOutage("redis://127.0.0.1:1", (text) => told.push(text));
  whileAway({ status: "ready" }, outage)(new Error("a second connection is late"));
  expect({ since: outage.since(), told }).toEqual({ since: null, told: [] });
  whileAway({ status: "reconnecting" }, outage)(new Error("refused"));
  expect(outage.since()).not.toBeNull();
  expect(told).toEqual(["waiting: the queue redis://127.0.0.1:1 cannot be reached: refused"]);
  outage.mended();
  expect(outage.since()).toBeNull();
});
