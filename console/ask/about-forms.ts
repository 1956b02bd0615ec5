import { type Form, HELP, SAY } from "./form.ts";
import { nameOf, readingOf } from "./question.ts";

/** Questions about what somebody says, does or is blamed for, with a matter that is no name. */
export const ABOUT_FORMS: readonly Form[] = [
  {
    example: "what does <0> say about war in <1>",
    pattern: new RegExp(
      `^(?:what|(?=did|does|has)) ?(?:${HELP} )?<(\\d+)> ${SAY}(?: anything| something)? (?:about|on|regarding) ([a-z]+(?: [a-z]+)*?)(?: (?:of|in|on|against|with|for|between|by) <(\\d+)>)?$`,
      "u",
    ),
    read: (question, [, speaker, thing, about]) =>
      readingOf(question, {
        wanted: "claims",
        speaker: nameOf(question, speaker),
        about: nameOf(question, about),
        thing,
        statuses: "any",
      }),
  },
  {
    example: "how did <0> react to invasion",
    pattern:
      /^how (?:has|have|had|did|does|do) <(\d+)> (?:react\w*|respond\w*)(?: to (?:(?:<\d+> 's )?([a-z]+)|<(\d+)>).*)?$/u,
    read: (question, [, subject, thing, object]) =>
      readingOf(question, {
        wanted: object === undefined ? "object" : "claims",
        subject: nameOf(question, subject),
        object: nameOf(question, object),
        thing,
      }),
  },
  {
    example: "what is <0> accused of",
    pattern: /^what (?:is|are|was|were|has|have|had)(?: been)? <(\d+)>(?: been)? accused of$/u,
    read: (question, [, number]) =>
      readingOf(question, {
        wanted: "claims",
        relations: ["ACCUSES"],
        object: nameOf(question, number),
        statuses: "any",
      }),
  },
];
