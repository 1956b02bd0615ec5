import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis, MentionCandidate } from "../analysis.ts";
import type { PronounForm } from "../mentions/pronouns.ts";
import { wordHint } from "../mentions/word-hints.ts";

/** Whether a pronoun of this number and gender may stand for the candidate. */
export function agrees(
  analysis: Analysis,
  candidate: MentionCandidate,
  form: PronounForm,
): boolean {
  if (!candidate.entityId || candidate.via === "demonym") return false;
  if (form.number === "many") return candidate.kind === "Group";
  if (form.gender === "it") {
    const isBody = /^(?:Country|Organization)$/u.test(kindOf(analysis, candidate));
    return isBody || isOneBody(analysis, candidate);
  }
  if (!/^(?:Person|Role)$/u.test(kindOf(analysis, candidate))) return false;
  const gender = genderOf(analysis, candidate);
  return gender === undefined || gender === form.gender;
}

/** "The Czech [government] ... its premier": a body of many that is spoken of as one. */
function isOneBody({ sentences }: Analysis, { kind, sentence, head }: MentionCandidate): boolean {
  return kind === "Group" && sentences[sentence]?.tokens[head]?.xpos === "NN";
}

function kindOf(analysis: Analysis, candidate: MentionCandidate): string {
  const record: LexiconRecord | undefined = analysis.lexicon.get(candidate.entityId ?? "");
  if (record) return record.kind;
  if (candidate.entityId?.startsWith("person:")) return "Person";
  return candidate.kind;
}

/** The gender that a first name shows (word list of compromise); `undefined` when it shows none. */
function genderOf(analysis: Analysis, candidate: MentionCandidate): "he" | "she" | undefined {
  const name =
    analysis.lexicon.get(candidate.entityId ?? "")?.name ?? fullName(analysis, candidate);
  const hint = wordHint(name.split(/\s/u)[0] ?? "");
  if (hint === "female") return "she";
  return hint === "male" ? "he" : undefined;
}

/** The longest names of people by the words they end in; made once for all candidates of an article. */
const longestNames = new WeakMap<readonly MentionCandidate[], ReadonlyMap<string, string>>();

function longestByEnding(candidates: readonly MentionCandidate[]): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  for (const { kind, via, text } of candidates) {
    if (kind !== "Person" || via !== "name") continue;
    const words = text.split(/\s+/u);
    words.forEach((_, from) => {
      const ending = words.slice(from).join(" ");
      if (text.length > (longest.get(ending)?.length ?? 0)) longest.set(ending, text);
    });
  }
  return longest;
}

function fullName({ candidates }: Analysis, candidate: MentionCandidate): string {
  const known = longestNames.get(candidates) ?? longestByEnding(candidates);
  longestNames.set(candidates, known);
  return known.get(candidate.text) ?? candidate.text;
}
