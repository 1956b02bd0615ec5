import { IRREGULAR_VERBS } from "../model/irregular-verbs.ts";

/** Verbs of more than one syllable that double their last consonant. */
const DOUBLING =
  /^(?:abet|acquit|admit|commit|compel|defer|deter|dispel|expel|extol|impel|kidnap|permit|prefer|propel|rebut|refer|regret|remit|repel|submit|transfer|transmit|unban|unplug|concur|confer|allot)$/u;
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/u;

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  const doubled = DOUBLING.test(verb) || SHORT.test(verb);
  return `${verb}${doubled ? verb.at(-1) : ""}ed`;
}

/** The forms of a verb as the rule rows write it: "hand_over" has its particle behind an underscore. */
export interface VerbForms {
  infinitive: string;
  past: string;
  participle: string;
}

export function formsOf(lemma: string): VerbForms {
  const [verb = "", ...particles] = lemma.split("_");
  const regular = { past: regularPast(verb), participle: regularPast(verb) };
  const { past, participle } = IRREGULAR_VERBS.get(verb) ?? regular;
  const full = (form: string) => [form, ...particles].join(" ");
  return { infinitive: full(verb), past: full(past), participle: full(participle) };
}
