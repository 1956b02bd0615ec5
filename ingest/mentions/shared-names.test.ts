import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

function entitiesOf(text: string): (string | null)[] {
  return extract({ id: "art:test", text }).mentions.map(({ entityId }) => entityId);
}

test.each([
  ["Nigeria's Senate condemned Ghana.", "group:ng/senate", "org:us-senate"],
  ["The Senate of Pakistan met on Friday.", "group:pk/senate", "org:us-senate"],
  ["The Senate in Manila ratified the pact.", "group:ph/senate", "org:us-senate"],
  ["The Brazilian Congress approved a budget.", "group:br/congress", "org:us-congress"],
  [
    "Venezuela's newly elected National Assembly met.",
    "group:ve/parliament",
    "org:french-national-assembly",
  ],
  ["Bangladesh's Home Office denied it.", "org:bd/interior-ministry", "org:uk-home-office"],
  [
    "The Philippine Department of Justice opened a case.",
    "org:ph/justice-ministry",
    "org:us-justice-department",
  ],
  ["The Israeli Labour Party split.", "org:~israeli-labour-party", "org:labour-party-uk"],
])("%s: %s and not %s", (text, wanted, foreign) => {
  expect(entitiesOf(text)).toContain(wanted);
  expect(entitiesOf(text)).not.toContain(foreign);
});

test.each([
  ["The Senate condemned China.", "org:us-senate"],
  ["The Senate in Washington condemned China.", "org:us-senate"],
  ["China said Senate members had visited Taiwan.", "org:us-senate"],
  ["South Korea's National Assembly met.", "org:south-korean-national-assembly"],
  ["France's National Assembly met.", "org:french-national-assembly"],
  ["Turkey's Kurdistan Workers' Party declared a truce.", "org:pkk"],
])("%s: %s", (text, wanted) => {
  expect(entitiesOf(text)).toContain(wanted);
});

test("a name alone is the body that the document has named with its state", () => {
  const foreign = entitiesOf("Nigeria's Senate met on Monday. On Friday the Senate voted.");
  expect(foreign).not.toContain("org:us-senate");
  expect(foreign.filter((id) => id === "group:ng/senate")).toHaveLength(2);
  const both = entitiesOf(
    "The U.S. Senate met on Monday. Italy's Senate did too. The Senate voted.",
  );
  expect(both.filter((id) => id === "org:us-senate")).toHaveLength(2);
  expect(both).toContain("group:it/senate");
});
