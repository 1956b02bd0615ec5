import type { Evidence } from "#schemas/answers.ts";
import type { Span } from "#schemas/span.ts";
import type { Mark } from "./segments.ts";

/**
 * The marks of one claim in its sentence. Where they overlap the shorter one wins, because it says
 * more: a trigger inside a long name, a name inside a nominal ("Russia's invasion of Ukraine").
 */
export function evidenceMarks(evidence: Evidence): Mark[] {
  const { subject, object, trigger } = evidence;
  const rank = (span: Span) => Math.min(999, span.end - span.start);
  const marks: Mark[] = [
    {
      ...subject.span,
      role: "subject",
      rank: rank(subject.span),
      label: "subject",
      target: subject.id,
    },
    { ...trigger, role: "trigger", rank: rank(trigger), label: "trigger" },
  ];
  if (object) {
    const { span, id } = object;
    marks.splice(1, 0, { ...span, role: "object", rank: rank(span), label: "object", target: id });
  }
  return marks;
}
