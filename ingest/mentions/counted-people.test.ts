import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  ["Ghana expelled three Nigerians.", "country:GH EXPELS group:ng/citizens"],
  ["Hundreds of Hondurans were deported by Mexico.", "country:MX EXPELS group:hn/citizens"],
  ["Iran released the five other Americans.", "country:IR RELEASES group:us/citizens"],
  ["Several Frenchmen were arrested by Mali.", "country:ML ARRESTS group:fr/citizens"],
  ["The Russians attacked Kyiv.", "country:RU ATTACKS country:UA"],
])("counted people are not their state: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});
