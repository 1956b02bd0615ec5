import { expect, test } from "vitest";
import { extract } from "#ingest";

/** "surface=entity id" of every mention that is no name and no adjective. */
function links(text: string, publishedAt?: string): string[] {
  const facts = publishedAt
    ? { publishedAt, dateOrigin: "given" as const }
    : { dateOrigin: "none" as const };
  const { mentions } = extract({ id: "art:test", text, ...facts });
  return mentions
    .filter(({ via }) => via === "pronoun" || via === "nominal")
    .map((mention) => `${mention.text}=${mention.entityId}`)
    .toSorted();
}

test.each([
  // A thing that stands nearer may be meant as well.
  ["Uganda welcomed the deal, and Oman supported it.", []],
  ["Peru said it had left.", ["it=country:PE"]],
  ["The deal was praised by Uganda. It will help farmers.", []],
  // Whose allies and troops they are, the possessive says.
  ["Uganda said its troops had left.", ["its troops=group:ug/troops", "its=country:UG"].toSorted()],
  ["The European Union praised NATO. Nobody asked their allies.", []],
  // Groups are named by their noun; weapons are no actors, their state is.
  ["Two Kenyan diplomats left.", ["Two Kenyan diplomats=group:ke/diplomats"]],
  ["Kenyan warplanes hit the town.", []],
  ["Officials in Brussels agreed.", []],
  ["Officials in Nairobi agreed.", ["Officials=group:ke/officials"]],
  // A group that two have before it stays open.
  [
    "Kenyan soldiers fought Ugandan soldiers. The soldiers fled.",
    ["Kenyan soldiers=group:ke/troops", "Ugandan soldiers=group:ug/troops"],
  ],
])("%s", (text, expected) => {
  expect(links(text)).toEqual(expected);
});

/** Entity ids of the mentions with this text. */
function named(text: string, name: string, publishedAt?: string): (string | undefined)[] {
  const facts = publishedAt
    ? { publishedAt, dateOrigin: "given" as const }
    : { dateOrigin: "none" as const };
  return extract({ id: "art:test", text, ...facts })
    .mentions.filter((mention) => mention.text === name)
    .map((mention) => mention.entityId);
}

test.each([
  ["President Bush left the United States.", "Bush", "1990-05-02", "person:george-h-w-bush"],
  ["President Bush left the United States.", "Bush", "2008-01-06", "person:george-w-bush"],
  ["President Bush left the United States.", "Bush", undefined, "person:~bush"],
  [
    "Paul Bush sells shoes in the United States. Bush is 40.",
    "Bush",
    "2008-01-06",
    "person:~paul-bush",
  ],
  [
    "Omar al-Bashir met Putin. Sudan backed Bashir.",
    "Bashir",
    "2012-03-01",
    "person:omar-al-bashir",
  ],
  [
    "Crowds cheered in Damascus, Syria, when Assad spoke.",
    "Assad",
    undefined,
    "person:bashar-al-assad",
  ],
])("%s (%s, %s)", (text, name, publishedAt, id) => {
  expect(named(text, name, publishedAt)).toEqual([id]);
});

test("an embassy is a body of its state", () => {
  const { entities } = extract({
    id: "art:test",
    text: "A crowd burned the Omani embassy.",
    dateOrigin: "none",
  });
  expect(entities).toContainEqual(
    expect.objectContaining({
      id: "org:om/embassy",
      kind: "Organization",
      name: "Omani embassy",
      country: "OMN",
    }),
  );
});

test("the allies of an alliance are called its member states", () => {
  const { entities } = extract({
    id: "art:test",
    text: "NATO allies trained Ukrainian soldiers. French allies did not.",
    dateOrigin: "none",
  });
  expect(entities.map(({ name }) => name)).toContain("NATO member states");
});
