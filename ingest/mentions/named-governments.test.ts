import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  [
    "The Trump administration imposed tariffs on Brazil. The administration later threatened India.",
    ["group:us/government SANCTIONS country:BR", "group:us/government THREATENS country:IN"],
  ],
  [
    "The Orban government criticized Ukraine. The government also accused Romania of meddling.",
    ["group:hu/government CRITICIZES country:UA", "group:hu/government ACCUSES country:RO"],
  ],
  [
    "The Lukashenko regime expelled Lithuanian diplomats. The regime released 14 prisoners.",
    ["group:by/regime EXPELS group:lt/diplomats", "group:by/regime RELEASES group:by/prisoners"],
  ],
])("a government called after its head is that of the head's state: %s", (text, claims) => {
  expect(told(text)).toEqual(claims);
});
