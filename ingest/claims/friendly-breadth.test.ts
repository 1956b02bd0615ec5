import { expect, test } from "vitest";
import { toldInFull as told } from "../testing/told.ts";

/** Constructions in which news tells of agreement, talks, support, concession, aid and retreat. */
test.each([
  // Words that a parser takes for others.
  [
    "Tom Mboya spent two days going back and forth between Ghana and Togo.",
    "NEGOTIATES_WITH country:GH",
  ],
  ["Norway has begun shipping timber to Egypt.", "country:NO COOPERATES_WITH country:EG"],
  ["Greece handed out blankets and stoves to Syrian refugees.", "AIDS group:sy/refugees"],
  ["Peru gave bread to starving Bolivian villagers.", "AIDS group:bo/villagers"],
  ["Trucks loaded with Jordanian flour rolled into Syria.", "country:JO AIDS country:SY"],
  [
    "The Danish parliament ratified by 60 votes to 12 a treaty with Chile.",
    "SIGNS_WITH country:CL",
  ],
  [
    "Peru's miners negotiated late into the night with Chilean ministers.",
    "NEGOTIATES_WITH country:CL",
  ],
  ["The lifting by Qatar of a ban on Omani newspapers took effect.", "country:QA CONCEDES_TO"],
  [
    "Spain moved Catalan inmates to jails near Paris, meeting a demand by France.",
    "country:ES CONCEDES_TO country:FR asserted",
  ],
  // Phrases hung on what they cannot belong to.
  ["Togo came to the defence of jailed lawmaker Ann Lee.", "country:TG SUPPORTS person:~ann-lee"],
  ["Slovak firefighters battled a blaze alongside Polish soldiers.", "COOPERATES_WITH"],
  [
    "The exchange of ambassadors between Chad and Libya was completed.",
    "country:TD SUPPORTS country:LY",
  ],
  ["Ola Moe is in Lima this week for talks with Peru.", "person:~ola-moe MEETS country:PE"],
  ["Malian and Ghanaian soldiers opened the Flintlock exercise.", "COOPERATES_WITH"],
  // Who sends, and whose people they are.
  ["A donation of $3 million from Kuwait reached Lebanon.", "country:KW AIDS country:LB"],
  ["Planes carrying tents from Qatar landed in Sudan.", "country:QA AIDS country:SD"],
  ["The Danish charity Solhjem fed children in Malawi.", "AIDS group:mw/children"],
  ["Kuwait gave women the right to vote.", "country:KW CONCEDES_TO group:kw/women"],
  ["Cuba freed five dissidents.", "country:CU RELEASES group:cu/dissidents"],
  [
    "Eritrea will no longer require women to obtain permits.",
    "CONCEDES_TO group:er/women asserted",
  ],
  ["Peru's farmers negotiated with cabinet ministers.", "NEGOTIATES_WITH group:pe/ministers"],
])("%s", (text, claim) => {
  expect(told(text).join("\n")).toContain(claim);
});

/** The same words in sport, trade and daily life. */
test.each([
  "The striker spent two days training with his club in Spain.",
  "Norwegian fans began booing the referee from Chile.",
  "A Peruvian chef handed out recipes and tips to tourists.",
  "A bank settled its dispute with an insurer.",
  "The goalkeeper gave himself up to the crowd in Lima.",
  "The champion is in Lima for a game.",
  "A company began work on a new phone.",
  "The actress had tea with her mother.",
  "Two cyclists slipped out of the race in Belgium.",
  "The shop took delivery of new shoes from a factory.",
])("%s tells of nothing", (text) => {
  expect(told(text)).toEqual([]);
});
