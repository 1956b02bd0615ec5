import { describe, expect, test } from "vitest";
import { told } from "../testing/told.ts";

describe("what private people, firms and clubs do with each other is no event of public life", () => {
  test.each([
    "Anna Kowalska met Peter Lindqvist at a film festival in Gdynia.",
    "Arjun Mehta visited his sister Leela Mehta in a clinic.",
    "Norbert Vass stabbed Imre Toth outside a nightclub.",
    "Borussia Dortmund offered Marco Bellini a contract.",
    "Ellen Marsh agreed to play the detective in a second film.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("with an office, a state or a crowd it is", () => {
    expect(told("Angela Merkel met Peter Lindqvist at a film festival.")).toHaveLength(1);
    expect(told("Norbert Vass stabbed the Hungarian prime minister outside a hotel.")).not.toEqual(
      [],
    );
    expect(told("Ellen Marsh resigned as foreign minister on Monday.")).toHaveLength(1);
    expect(told("Leela Mehta marched in protest against the dam.")).not.toEqual([]);
  });
});

describe("nobody acts in an earthquake, a fire, an accident or a disease", () => {
  test.each([
    "An earthquake in Peru killed 40 people.",
    "Floods in northern Ghana killed at least twelve villagers.",
    "A fire at a hotel in Vietnam injured dozens of tourists.",
    "Cholera in Yemen has killed 200 children.",
    "A train crash near Athens killed 57 Greek students.",
  ])("%s", (text) => {
    const deeds = told(text).filter((claim) => /KILLS|ATTACKS/u.test(claim));
    expect(deeds).toEqual([]);
  });
});

describe("a match is no war", () => {
  test.each([
    "Kenya beat Ghana 2-1 in the quarterfinal of the cup.",
    "India crushed England by seven wickets in the second match of the season.",
    "Brazil will host Chile in a friendly match at the stadium before the tournament.",
    "Spain defeated Italy 3-0 to win the championship title.",
    "Nigeria signed a new coach before the tournament with Egypt.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("politics beside it is told", () => {
    expect(told("Poland boycotted Russia before the match, its government said.")).not.toEqual([]);
    expect(
      told("Ukrainian troops beat Russian soldiers to the bridge and attacked Russia."),
    ).not.toEqual([]);
  });
});

describe("who says that something happened did not do it", () => {
  test.each([
    "Police Inspector Rita Okello said a man opened fire on the bus, killing two Ugandans.",
    "Chilean officials say the ship ran aground, injuring four Peruvians.",
    "A camp in Jordan was bombed, Syrian officials said, killing three Lebanese doctors.",
  ])("%s", (text) => {
    expect(told(text).filter((claim) => /KILLS|ATTACKS country:(?!JO)/u.test(claim))).toEqual([]);
  });
});

describe("a noun in quotation marks of its own is not the writer's", () => {
  test.each([
    'The report said that Sudan\'s "war" on Chad was a sham.',
    'Kenya\'s "invasion" of Somalia was a joke.',
  ])("%s", (text) => {
    expect(told(text).filter((claim) => claim.includes("ATTACKS"))).toEqual([]);
  });
});

describe("who stands beside another in a phrase has no part in what the other does", () => {
  test.each([
    ["The husband of Angela Merkel visited Chile.", "person:angela-merkel VISITS"],
    ["Peruvian police arrested a student after the talks with Chile.", "ARRESTS country:CL"],
    ["Peru disputed claims that Chile had fired on a ship.", "DENIES country:CL"],
    ["Kenya promised Chad an answer after a letter from Mali.", "PLEDGES_TO country:ML"],
  ])("%s", (text, claim) => {
    expect(told(text).filter((each) => each.includes(claim))).toEqual([]);
  });
});

test("strikes in one country against a group are aimed at the group", () => {
  expect(
    told("French warplanes carried out twelve strikes in Mali against Islamic State."),
  ).toEqual(["country:FR ATTACKS org:islamic-state"]);
});

test("an aim announces no retaliation", () => {
  const claims = told("Kenya works with Uganda on a strategy to defeat al-Shabaab.");
  expect(claims.filter((claim) => claim.includes("THREATENS"))).toEqual([]);
  expect(told("Kenya vowed to defeat al-Shabaab.").join()).toContain("THREATENS");
});
