import { relationType } from "#schemas/ontology/relation-types.ts";
import type { AskedName, Reading } from "./reading.ts";

function nameText(name: AskedName | undefined, blank: string): string {
  const also = name?.also ? ` or ${name.also.name}` : "";
  return `${name?.name ?? name?.text ?? blank}${also}`;
}

function period({ period: found }: Reading): string {
  if (!found) return "";
  const { from, to } = found;
  if (from !== undefined && to !== undefined) return `, from ${from} until before ${to}`;
  return from === undefined ? `, before ${to}` : `, since ${from}`;
}

function how({ statuses, speaker }: Reading): string {
  const named = Array.isArray(statuses) ? `, ${statuses.join(" or ")}` : "";
  const status = statuses === "any" ? ", whatever its status" : named;
  return `${status}${speaker ? `, said by ${nameText(speaker, "")}` : ""}`;
}

function relations(reading: Reading): string {
  if (reading.relations.length === 0) return "does anything to";
  return reading.relations.map((each) => relationType(each).label).join(" or ");
}

const first = ({ top }: Reading) => (top === undefined ? "" : `, the first ${top}`);

/** How a question was understood, in one line that people can check. */
export function sayReading(reading: Reading): string {
  const object = nameText(reading.object, "");
  switch (reading.wanted) {
    case "overview":
      return `everything about ${object}${period(reading)}`;
    case "connection":
      return `what joins ${nameText(reading.subject, "")} and ${object}`;
    case "articles":
      return `articles that mention ${object}`;
    case "most-mentioned":
      return `who is mentioned most${first(reading)}`;
    case "most-quoted":
      return `who is quoted most${first(reading)}`;
    default:
      return clause(reading);
  }
}

function clause(reading: Reading): string {
  const asked = reading.kind ? `which ${reading.kind}` : "who or what";
  const blank = (role: string) =>
    reading.wanted === role || reading.wanted === "count" ? asked : "anybody";
  const subject = nameText(reading.subject, blank("subject"));
  const attacker = reading.attacked && `whoever attacks ${nameText(reading.attacked, "")}`;
  const object = nameText(reading.object, attacker ?? blank("object"));
  const lead =
    {
      dates: "when: ",
      count: "how often: ",
      speaker: "who says: ",
    }[reading.wanted as string] ?? "";
  const most = `${reading.most ? ", most often first" : ""}${first(reading)}`;
  const about = reading.about && `anything about ${nameText(reading.about, "")}`;
  const what = about ?? `${subject} ${relations(reading)} ${object}`;
  return `${lead}${what}${how(reading)}${period(reading)}${most}`;
}
