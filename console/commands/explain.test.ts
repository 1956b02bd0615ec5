import { expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";

it("explains what stands on standard input", async () => {
  const { code, stdout } = await runHere(["explain", "-"], "Chile met Peru.\n");
  expect(stdout).toContain("Chile MEETS Peru");
  expect(code).toBe(0);
});
