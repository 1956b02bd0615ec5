import { describe, expect, test } from "vitest";
import { told } from "../testing/told.ts";

describe("who acts in a passive verb", () => {
  test.each([
    [
      "Two Nigerian students were beaten and detained by Ukrainian border guards.",
      "group:ua/border-guards ATTACKS group:ng/students",
    ],
    [
      "Two Nigerian students were beaten and detained by Ukrainian border guards.",
      "group:ua/border-guards ARRESTS group:ng/students",
    ],
    [
      "Kizza Besigye was bundled into a van by Ugandan soldiers.",
      "group:ug/troops ARRESTS person:~kizza-besigye",
    ],
  ])("%s %s", (text, claim) => expect(told(text)).toContain(claim));
});
