import { conjugate } from "../../compromise.ts";

interface Forms {
  infinitive: string;
  past: string;
  present: string;
  gerund: string;
  participle: string;
}

/** Verbs whose past is the infinitive; where compromise gives that of others it does not know them. */
const UNCHANGED = /^(?:hit|hurt|cut|put|quit|beat)$/u;
const DOUBLING = /^(?:jam|kidnap|man|outwit|prod|ram|slam)$/u;

function regular(verb: string, ending: "ed" | "ing"): string {
  if (DOUBLING.test(verb)) return verb + verb.slice(-1) + ending;
  return verb.replace(/e$/u, "") + ending;
}

const known = new Map<string, Forms>();

/** The forms of a verb as newspapers write them; compromise takes some rare ones for unchanging. */
export function formsOf(infinitive: string): Forms {
  const { past, gerund, present, participle } = conjugate(infinitive);
  const isUnknown = past === infinitive && !UNCHANGED.test(infinitive);
  const ownPast = isUnknown || infinitive === "torpedo" ? regular(infinitive, "ed") : past;
  const isDoubled = DOUBLING.test(infinitive) || gerund === infinitive;
  const forms = known.get(infinitive) ?? {
    infinitive,
    present,
    past: ownPast,
    gerund: isDoubled ? regular(infinitive, "ing") : gerund,
    participle: participle ?? ownPast,
  };
  known.set(infinitive, forms);
  return forms;
}
