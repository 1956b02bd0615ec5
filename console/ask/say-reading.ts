import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { AskedName, Reading, Role } from "./reading.ts";

function nameText(name: AskedName | undefined, blank: string): string {
  const also = name?.also ? ` or ${name.also.name}` : "";
  return `${name?.name ?? name?.text ?? blank}${also}`;
}

/** The names of a part of a reading: "Sweden or Finland". */
function partText(role: Role, reading: Reading, blank = ""): string {
  const others = reading.others?.[role] ?? [];
  return [nameText(reading[role], blank), ...others.map((name) => nameText(name, ""))].join(" or ");
}

function period({ period: found }: Reading): string {
  if (!found) return "";
  const { from, to } = found;
  if (from !== undefined && to !== undefined) return `, from ${from} until before ${to}`;
  return from === undefined ? `, before ${to}` : `, since ${from}`;
}

function how(reading: Reading): string {
  const { statuses, speaker } = reading;
  const named = Array.isArray(statuses) ? `, ${statuses.join(" or ")}` : "";
  const status = statuses === "any" ? ", whatever its status" : named;
  return `${status}${speaker ? `, said by ${partText("speaker", reading)}` : ""}`;
}

/** Relations whose label is no verb. */
const VERBS: Partial<Record<Relation, string>> = {
  MEMBER_OF: "is a member of",
  AFFILIATED_WITH: "belongs to",
  LOCATED_IN: "lies in",
};

function relations(reading: Reading): string {
  if (reading.relations.length === 0) return "does anything to";
  const labels = reading.relations.map((each) => VERBS[each] ?? relationType(each).label);
  const last = labels.pop();
  return labels.length > 0 ? `${labels.join(", ")} or ${last}` : `${last}`;
}

const first = ({ top }: Reading) => (top === undefined ? "" : `, the first ${top}`);

/** How a question was understood, in one line that people can check. */
export function sayReading(reading: Reading): string {
  const object = partText("object", reading);
  const kind = reading.kind ? `which ${kindText(reading.kind)}` : "who";
  switch (reading.wanted) {
    case "overview":
      return `everything about ${object}${period(reading)}`;
    case "connection":
      return `what joins ${partText("subject", reading)} and ${object}`;
    case "between":
      return `what is claimed between ${partText("subject", reading)} and ${object}${period(reading)}`;
    case "articles":
      return `articles that mention ${object}${published(reading)}`;
    case "most-mentioned":
      return `${kind} is mentioned most${published(reading)}${first(reading)}`;
    case "most-quoted":
      return `${kind} is quoted most${period(reading)}${first(reading)}`;
    case "mutual":
      return mutual(reading);
    case "contested":
      return `what some assert and others deny${reading.about ? ` about ${partText("about", reading)}` : ""}${period(reading)}`;
    default:
      return clause(reading);
  }
}

/** Who does something to whom, and the other way round. */
function mutual(reading: Reading): string {
  const kind = reading.kind ? kindText(reading.kind) : undefined;
  const one = partText("subject", reading, kind ? `one ${kind}` : "one");
  const other = partText("object", reading, "another");
  return `${one} ${relations(reading)} ${other}, and the other way round${how(reading)}${period(reading)}`;
}

const kindText = (kind: EntityKind) => kind.toLowerCase();

const published = (reading: Reading) =>
  reading.period ? `, published${period(reading).replace(/^,/u, "")}` : "";

/** What stands for a part of a clause that has no name. */
function blank(role: "subject" | "object", reading: Reading): string {
  const isAsked = reading.wanted === role || reading.wanted === "count";
  if (!isAsked) return "anybody";
  if (reading.kind) return `which ${kindText(reading.kind)}`;
  return role === "subject" ? "who or what" : "whom or what";
}

/** Who does what to whom; "any claim" where nothing of it is asked for. */
function whatText(reading: Reading): string {
  const { about, attacked, wanted } = reading;
  if (about) return `anything about ${partText("about", reading)}`;
  const isAny = !reading.subject && !reading.object && reading.relations.length === 0;
  if (isAny && wanted !== "subject" && wanted !== "object") return "any claim";
  const attacker = attacked && `whoever attacks ${partText("attacked", reading)}`;
  const subject = partText("subject", reading, blank("subject", reading));
  const object = partText("object", reading, attacker ?? blank("object", reading));
  return `${subject} ${relations(reading)} ${object}`;
}

function clause(reading: Reading): string {
  const lead =
    {
      dates: "when: ",
      count: "how often: ",
      speaker: "who says: ",
    }[reading.wanted as string] ?? "";
  const most = `${reading.most ? ", most often first" : ""}${first(reading)}`;
  return `${lead}${whatText(reading)}${how(reading)}${period(reading)}${most}`;
}
