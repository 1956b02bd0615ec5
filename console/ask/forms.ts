import type { Status } from "#schemas/subgraph.ts";
import { ABOUT_FORMS } from "./about-forms.ts";
import { BOTH_WAYS_FORMS } from "./both-ways.ts";
import { askedKind, readAgents, readNouns, readVerbClause } from "./clause.ts";
import { type Form, HELP, SAY } from "./form.ts";
import { nameOf, type Question, readingOf, statusesOf } from "./question.ts";
import type { AskedName, Reading } from "./reading.ts";
import { YES_NO_FORMS } from "./yes-no-forms.ts";

const DENY = "(?:deny|denies|denied|denying)";

/** Words for a status; the others mean what is only possible. */
const NAMED_STATUSES: Readonly<Record<string, readonly Status[]>> = {
  denied: ["denied"],
  negated: ["denied"],
  planned: ["planned"],
  requested: ["requested"],
  demanded: ["requested"],
};

/** A clause inside another question, with what the outer one adds. */
function inner(question: Question, line: string, extra: Extra): Reading | null {
  const { speaker, ...rest } = extra;
  const reading = readVerbClause(question, line) ?? readNouns(question, line);
  return reading && { ...reading, ...rest, ...(speaker ? { speaker } : {}) };
}

type Extra = Pick<Partial<Reading>, "wanted" | "statuses"> & { speaker?: AskedName | undefined };

const ranked = (question: Question, wanted: Reading["wanted"]) =>
  readingOf(question, { wanted, kind: askedKind(question.line.split(" ")) });

/** The first form that fits is taken, so the narrow ones stand first. */
const FORMS: readonly Form[] = [
  ...BOTH_WAYS_FORMS,
  ...ABOUT_FORMS,
  ...YES_NO_FORMS,
  {
    example: "who is quoted most",
    pattern:
      /^(?:who|which \w+|what \w+) (?:is|are|was|were|has been|have been) (?:quoted|cited)$|\b(?:quoted|cited|quotes?)\b.*\bmost\b|\bmost (?:often )?(?:quoted|cited)\b|\bspeaks? (?:the )?most\b/u,
    read: (question) => ranked(question, "most-quoted"),
  },
  {
    example: "who is mentioned most",
    pattern:
      /\b(?:mentioned|named|in news)\b.*\bmost\b|\bmost (?:often )?(?:mentioned|named|in news)\b|\bwho is in news\b/u,
    read: (question) => ranked(question, "most-mentioned"),
  },
  {
    example: "which articles mention <0>",
    pattern: /\b(?:articles?|stories|story|sources?|news|reports?|papers?|media|press)\b.*<(\d+)>/u,
    read: (question, [, number]) =>
      readingOf(question, { wanted: "articles", object: nameOf(question, number) }),
  },
  {
    example: "what connects <0> and <1>",
    pattern:
      /\b(?:connect\w*|links?|linked|paths?|relations?|relationships?|related|ties?|common|between)\b.*<(\d+)>(?: (?:and|to|with|or))+ <(\d+)>|<(\d+)> and <(\d+)>.*\b(?:connected|related|linked|common)\b|<(\d+)> (?:connected|related|linked) (?:to|with) <(\d+)>|^<(\d+)>(?: and)? <(\d+)>$/u,
    read: (question, match) => {
      const [subject, object] = match.slice(1).filter(Boolean);
      if (
        /\b(?:ally|talks?|meetings?|agreements?|deals?|mediat\w*|negotiat\w*|broker\w*|attacks?|cooperation)\b/u.test(
          question.line,
        )
      )
        return null;
      return readingOf(question, {
        wanted: "connection",
        subject: nameOf(question, subject),
        object: nameOf(question, object),
      });
    },
  },
  {
    example: "what did <0> deny",
    pattern: new RegExp(
      `^what (?:${HELP} )?<(\\d+)> ${DENY}(?: (?:about|to|against) <(\\d+)>)?$|^(?:denials?|what ${DENY}) (?:of|by|from) <(\\d+)>$|^<(\\d+)> 's denials?$`,
      "u",
    ),
    read: (question, [, first, about, second, third]) =>
      readingOf(question, {
        wanted: "claims",
        speaker: nameOf(question, first ?? second ?? third),
        about: nameOf(question, about),
        statuses: ["denied"],
      }),
  },
  {
    example: "what did <0> say about <1>",
    pattern: new RegExp(
      `^(?:what|(?=did|does|has)) ?(?:${HELP} )?<(\\d+)> ${SAY}(?: anything| something)?(?: (?:about|on|of|to|regarding) <(\\d+)>)?$|^(?:(?:show|list|find) )?(?:statements?|quotes?|words?|claims?) (?:of|by|from|made by) <(\\d+)>(?: (?:about|on) <(\\d+)>)?$|^<(\\d+)> 's (?:statements?|quotes?|words?)$`,
      "u",
    ),
    read: (question, [, first, about, second, about2, third]) =>
      readingOf(question, {
        wanted: "claims",
        speaker: nameOf(question, first ?? second ?? third),
        about: nameOf(question, about ?? about2),
        statuses: "any",
      }),
  },
  {
    example: "what was said about <0>",
    pattern:
      /^what (?:is|was|has been|people) sai?d? about <(\d+)>$|^(?:who|which \w+) (?:says?|said|talks?|talked|speaks?|spoke)(?: \w+)? about <(\d+)>$/u,
    read: (question, [, first, second]) =>
      readingOf(question, {
        wanted: "speaker",
        about: nameOf(question, first ?? second),
        statuses: "any",
      }),
  },
  {
    example: "who denied that <0> attacked <1>",
    pattern: new RegExp(`^(?:who|which \\w+)(?: (?:has|have|had))? ${DENY} (?:that )?(.+)$`, "u"),
    read: (question, [, rest = ""]) => {
      const reading = inner(question, rest, { statuses: ["denied"] });
      return reading && { ...reading, wanted: reading.subject ? "speaker" : "subject" };
    },
  },
  {
    example: "who said that <0> attacked <1>",
    pattern: new RegExp(`^(?:who|which \\w+)(?: (?:has|have|had))? ${SAY} (?:that )?(.+)$`, "u"),
    read: (question, [, rest = ""]) =>
      inner(question, rest, { wanted: "speaker", statuses: "any" }),
  },
  {
    example: "did <0> deny attacking <1>",
    pattern: new RegExp(`^(?:did|does|has|have|when did) <(\\d+)> ${DENY} (?:that )?(.+)$`, "u"),
    read: (question, [, number, rest = ""]) =>
      inner(question, rest, {
        wanted: "claims",
        speaker: nameOf(question, number),
        statuses: ["denied"],
      }),
  },
  {
    example: "did <0> say that <1> attacked <2>",
    pattern: new RegExp(`^(?:did|does|has|have|what did) <(\\d+)> ${SAY} (?:that )?(.+)$`, "u"),
    read: (question, [, number, rest = ""]) =>
      inner(question, rest, {
        wanted: "claims",
        speaker: nameOf(question, number),
        statuses: "any",
      }),
  },
  {
    example: "who attacked <0> according to <1>",
    pattern: /^(.+) according to <(\d+)>$/u,
    read: (question, [, rest = "", number]) =>
      inner(question, rest, { speaker: nameOf(question, number) }),
  },
  {
    example: "what is only possible",
    pattern:
      /^(?:what|which \w+|show|everything)?\s?(?:else )?(?:is|was|were|are|has been|have been|been)? ?(?:only |still )?(denied|negated|planned|possible|uncertain|requested|demanded)(?: (?:by|about|of|for) <(\d+)>)?$/u,
    read: (question, [, word = "", number]) => {
      return readingOf(question, {
        wanted: "claims",
        statuses: NAMED_STATUSES[word] ?? ["possible", "hypothetical"],
        subject: nameOf(question, number),
      });
    },
  },
  {
    example: "what happened to <0>",
    pattern:
      /^what (?:has |have |had )?(?:happened|happens|happen|been happening|is going on|going on|new)(?: (?:to|in|with|around|about|at|between) <(\d+)>(?: and <(\d+)>)?)?$|^events?(?: (?:in|of|around) <(\d+)>)?$/u,
    read: (question, [, first, second, third]) =>
      second === undefined
        ? readingOf(question, {
            wanted: (first ?? third) === undefined ? "claims" : "overview",
            object: nameOf(question, first ?? third),
          })
        : readingOf(question, {
            wanted: "between",
            subject: nameOf(question, first),
            object: nameOf(question, second),
          }),
  },
  {
    example: "what did <0> do to <1>",
    pattern:
      /^what (?:did|does|do|has|have|is|was|will|would|could|might|may) <(\d+)> (?:going to |been )?(?:do|done|doing)(?: (?:to|for|with|against|in|about) <(\d+)>)?$/u,
    read: (question, [, subject, object]) =>
      readingOf(question, {
        wanted: object === undefined ? "object" : "claims",
        subject: nameOf(question, subject),
        object: nameOf(question, object),
        statuses: statusesOf(question.line.split(" ")),
      }),
  },
  {
    example: "what does <0> plan",
    pattern:
      /^what (?:does|do|did|is) <(\d+)> (?:plan|planning|intend|want)(?: to do)?(?: (?:in|for|with|against) <(\d+)>)?$/u,
    read: (question, [, subject, object]) =>
      readingOf(question, {
        wanted: "claims",
        subject: nameOf(question, subject),
        object: nameOf(question, object),
        statuses: ["planned"],
      }),
  },
  {
    example: "who did what to <0>",
    pattern:
      /^who (?:did|does|has done) (?:what|something|things) (?:to|for|with|against) <(\d+)>$/u,
    read: (question, [, object]) =>
      readingOf(question, { wanted: "subject", object: nameOf(question, object) }),
  },
  {
    example: "tell me about <0>",
    pattern:
      /^(?:tell me more about|tell about|tell more about|tell me about|who is|who are|who was|what is|what are|what about|(?:show |give |tell |find )?(?:everything|more|something|anything) (?:about|on)|show about|news|show me|show|describe|find|overview of|about)?\s?<(\d+)>$/u,
    read: (question, [, number]) =>
      readingOf(question, { wanted: "overview", object: nameOf(question, number) }),
  },
];

/** How a question is read; `null` when no form fits. */
export function readForm(question: Question): Reading | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(question.line);
    const reading = match ? read(question, match) : null;
    if (reading) return reading;
  }
  return readAgents(question) ?? readVerbClause(question) ?? readNouns(question);
}
