import type { Evidence } from "#schemas/answers.ts";
import type { Mark } from "./segments.ts";

/** The marks of one claim in its sentence: trigger first, because it may lie inside a long name. */
export function evidenceMarks(evidence: Evidence): Mark[] {
  const { subject, object, trigger } = evidence;
  const marks: Mark[] = [
    { ...trigger, role: "trigger", rank: 0, label: "trigger" },
    { ...subject.span, role: "subject", rank: 1, label: "subject", target: subject.id },
  ];
  if (object) {
    marks.push({ ...object.span, role: "object", rank: 2, label: "object", target: object.id });
  }
  return marks;
}
