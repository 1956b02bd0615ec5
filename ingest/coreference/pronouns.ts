import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis, MentionCandidate, ParsedSentence } from "../analysis.ts";
import { type PronounForm, pronounForm } from "../mentions/pronouns.ts";
import { wordHint } from "../mentions/word-hints.ts";

/**
 * Resolves pronouns of the third person where one antecedent stands out: the subject of the same
 * sentence, else the only fitting entity before it in the sentence, else the subject of the
 * sentence before. Number, gender and kind must agree. What stays unsure stays open.
 */
export function resolvePronouns(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const resolved: MentionCandidate[] = [];
  const bySentence = new Map<number, MentionCandidate[]>();
  for (const candidate of candidates) {
    const entityId = candidate.entityId ?? antecedentOf(analysis, { candidate, bySentence });
    const complete = entityId ? { ...candidate, entityId } : candidate;
    resolved.push(complete);
    bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), complete]);
  }
  return resolved;
}

interface Search {
  candidate: MentionCandidate;
  /** What was read so far, pronouns resolved. */
  bySentence: ReadonlyMap<number, readonly MentionCandidate[]>;
}

function antecedentOf(analysis: Analysis, { candidate, bySentence }: Search): string | undefined {
  const form = candidate.via === "pronoun" ? pronounForm(candidate.text) : undefined;
  const sentence = analysis.sentences[candidate.sentence];
  if (!form || !sentence) return undefined;
  const fits = (each: MentionCandidate) => agrees(analysis, each, form);
  const here = (bySentence.get(candidate.sentence) ?? []).filter(
    (each) => each.to <= candidate.from && fits(each),
  );
  const inSentence = pick(
    sentence,
    here.filter((each) => !isCoArgument(sentence, each, candidate)),
  );
  if (inSentence || here.length > 0) return inSentence;
  const before = analysis.sentences[candidate.sentence - 1];
  if (!before || before.isHeadline) return undefined;
  return pick(before, (bySentence.get(before.index) ?? []).filter(fits));
}

/** The subject of the sentence if it fits, else the only entity that does. */
function pick(sentence: ParsedSentence, found: readonly MentionCandidate[]): string | undefined {
  const subjects = new Set(
    found.filter((each) => isSubject(sentence, each)).map((each) => each.entityId),
  );
  const all = new Set(found.map((each) => each.entityId));
  if (subjects.size === 1) return [...subjects][0];
  return subjects.size === 0 && all.size === 1 ? [...all][0] : undefined;
}

function isSubject(sentence: ParsedSentence, candidate: MentionCandidate): boolean {
  return sentence.tokens[candidate.head]?.relation.startsWith("nsubj") ?? false;
}

/** "Peru helped it": subject and object of one verb are two. */
function isCoArgument(
  sentence: ParsedSentence,
  a: MentionCandidate,
  pronoun: MentionCandidate,
): boolean {
  const own = sentence.tokens[a.head];
  // "The navy and the ministry denied it": both are subjects.
  const first = own?.relation === "conj" ? sentence.tokens[own.head] : own;
  const second = sentence.tokens[pronoun.head];
  return (
    first !== undefined &&
    second !== undefined &&
    first.head === second.head &&
    !second.relation.startsWith("nmod")
  );
}

function agrees(analysis: Analysis, candidate: MentionCandidate, form: PronounForm): boolean {
  if (!candidate.entityId || candidate.via === "demonym") return false;
  if (form.number === "many") return candidate.kind === "Group";
  if (form.gender === "it") return /^(?:Country|Organization)$/u.test(kindOf(analysis, candidate));
  if (!/^(?:Person|Role)$/u.test(kindOf(analysis, candidate))) return false;
  const gender = genderOf(analysis, candidate);
  return gender === undefined || gender === form.gender;
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

function fullName(analysis: Analysis, candidate: MentionCandidate): string {
  const names = analysis.candidates.filter(
    (each) => each.kind === "Person" && each.via === "name" && each.text.endsWith(candidate.text),
  );
  return names.reduce(
    (best, each) => (each.text.length > best.length ? each.text : best),
    candidate.text,
  );
}
