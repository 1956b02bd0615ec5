import { askedKind, readVerbClause } from "./clause.ts";
import type { Form } from "./form.ts";
import { nameOf, readingOf } from "./question.ts";

/** Questions for what holds both ways or has two sides. */
export const BOTH_WAYS_FORMS: readonly Form[] = [
  {
    example: "which countries accuse each other",
    pattern: /\b(?:each other|one another)\b/u,
    read: (question) => {
      const reading = readVerbClause(question);
      const [subject, object, third] = question.names;
      const isPair = (subject === undefined) === (object === undefined) && third === undefined;
      if (!reading || !isPair) return null;
      return readingOf(question, {
        ...{ wanted: "mutual", relations: reading.relations },
        ...{ subject, object, kind: askedKind(question.line.split(" ")) },
        statuses: reading.statuses === "any" ? undefined : reading.statuses,
      });
    },
  },
  {
    example: "which claims are contested",
    pattern:
      /^(?:(?:what|which \w+|show|everything|what else)? ?(?:is|are|was|were|has been|have been)? ?(?:contested|disputed|contradicted)(?: claims?)?|(?:what|where|on what) do (?:the )?(?:sources|articles|media|papers|news|reports) (?:disagree|contradict each other)(?: (?:on|about))?)(?: (?:about|of|on|for|between|by|with) <(\d+)>)?$/u,
    read: (question, [, number]) =>
      readingOf(question, { wanted: "contested", about: nameOf(question, number) }),
  },
];
