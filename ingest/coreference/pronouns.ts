import type { Analysis, MentionCandidate, ParsedSentence, Token } from "../analysis.ts";
import { prepositionOf } from "../clauses/tree.ts";
import { type PronounForm, pronounForm } from "../mentions/pronouns.ts";
import { agrees } from "./agreement.ts";

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
    const before = bySentence.get(candidate.sentence);
    if (before === undefined) bySentence.set(candidate.sentence, [complete]);
    else before.push(complete);
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
  const isThing = form.gender === "it";
  if (here.length > 0) return pickHere({ sentence, here, candidate, isThing });
  const before = analysis.sentences[candidate.sentence - 1];
  if (!before || before.isHeadline) return undefined;
  const found = (bySentence.get(before.index) ?? []).filter(fits);
  const isOpen = hasRivals({ sentence, before, found, candidate }, form);
  return isOpen ? undefined : pick(before, found);
}

/** The antecedent in the pronoun's own sentence, none when a thing stands nearer. */
function pickHere(search: {
  sentence: ParsedSentence;
  here: readonly MentionCandidate[];
  candidate: MentionCandidate;
  isThing: boolean;
}): string | undefined {
  const { sentence, here, candidate, isThing } = search;
  const beside = here.find(
    (each) => isOwnerBeside(sentence, each, candidate) || isSaidOfOwner(sentence, each, candidate),
  );
  if (beside) return beside.entityId;
  const found = pick(
    sentence,
    here.filter((each) => !isCoArgument(sentence, each, candidate)),
  );
  if (!found || !isThing) return found;
  const from = here.findLast((each) => each.entityId === found)?.to ?? 0;
  const rivals = [
    ...thingsBetween(sentence, from, candidate.from),
    ...mattersBetween(sentence, from, candidate.from),
  ];
  const pronoun = sentence.tokens[candidate.head];
  return rivals.some((rival) => canBeIt(rival, pronoun)) ? undefined : found;
}

/** "thanked [the president] and his government": whose it is stands beside it. */
function isOwnerBeside(
  { tokens }: ParsedSentence,
  owner: MentionCandidate,
  pronoun: MentionCandidate,
): boolean {
  const own = tokens[pronoun.head];
  const noun = tokens[own?.head ?? -1];
  if (own?.relation !== "nmod:poss" || noun?.relation !== "conj") return false;
  return owner.from <= noun.head && noun.head < owner.to;
}

/** "[Peru] has proof that Chile armed Bolivia, its minister said": what is said tells of the owner. */
function isSaidOfOwner(
  { tokens }: ParsedSentence,
  owner: MentionCandidate,
  pronoun: MentionCandidate,
): boolean {
  const own = tokens[pronoun.head];
  const speaker = own?.relation === "nmod:poss" ? tokens[own.head] : undefined;
  const said = tokens[tokens[owner.head]?.head ?? -1];
  if (speaker?.relation !== "nsubj" || tokens[owner.head]?.relation !== "nsubj") return false;
  return said?.relation === "ccomp" && said.head === speaker.head && said.index < speaker.index;
}

/** Common nouns in the singular that are subjects or objects: what "it" may be instead of an actor. */
function thingsBetween(sentence: ParsedSentence, from: number, to: number): Token[] {
  return sentence.tokens
    .slice(from, to)
    .filter(
      ({ upos, xpos, relation }) =>
        upos === "NOUN" && xpos === "NN" && /^(?:nsubj|nsubj:pass|obj|conj)$/u.test(relation),
    );
}

/** "Kenya voted against the resolution; Chad backed it": what a verb is about, in the singular. */
function mattersBetween(sentence: ParsedSentence, from: number, to: number): Token[] {
  return sentence.tokens
    .slice(from, to)
    .filter(
      ({ index, upos, xpos, relation }) =>
        upos === "NOUN" &&
        xpos === "NN" &&
        relation === "obl" &&
        /^(?:against|for|on|to|about|over|with|from)$/u.test(prepositionOf(sentence, index) ?? ""),
    );
}

/**
 * "Kenya welcomed the deal, and Chad backed it": an object is rather the nearer thing; a subject
 * goes on with the subject before ("Kenya welcomed the deal, which it had sought").
 */
function canBeIt(rival: Token, pronoun: Token | undefined): boolean {
  const isObject = /^(?:obj|iobj|obl)/u.test(pronoun?.relation ?? "");
  return isObject || rival.relation.startsWith("nsubj");
}

/** Whether others than the actors found may be meant as well. */
function hasRivals(rivals: Parameters<typeof hasOtherThings>[0], form: PronounForm): boolean {
  return form.gender === "it"
    ? hasOtherThings(rivals)
    : form.number === "many" && hasOtherMany(rivals);
}

/** "The two envoys met the government. [They] ...": several who are its subject are rather meant. */
function hasOtherMany({
  before,
  found,
}: {
  before: ParsedSentence;
  found: readonly MentionCandidate[];
}): boolean {
  const isFound = (index: number) => found.some(({ from, to }) => from <= index && index < to);
  return before.tokens.some(({ index, xpos, relation, head }) => {
    const isMain = relation.startsWith("nsubj") && before.tokens[head]?.head === -1;
    return isMain && xpos === "NNS" && !isFound(index);
  });
}

/** True when another thing of this or the last sentence may be meant as well as the actors found. */
function hasOtherThings(found: {
  sentence: ParsedSentence;
  before: ParsedSentence;
  found: readonly MentionCandidate[];
  candidate: MentionCandidate;
}): boolean {
  const { sentence, before, candidate } = found;
  const pronoun = sentence.tokens[candidate.head];
  const isNamed = ({ index }: Token) =>
    found.found.some((each) => each.from <= index && index < each.to);
  const things = [
    ...thingsBetween(before, 0, before.tokens.length),
    ...thingsBetween(sentence, 0, candidate.from),
  ];
  return things.some((thing) => !isNamed(thing) && canBeIt(thing, pronoun));
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
    (first.head === second.head ||
      sharesActor(sentence, first, second) ||
      isInOwnRelative(sentence, first, second)) &&
    !second.relation.startsWith("nmod")
  );
}

/** "officers whom [they] blamed": who blames them is another. */
function isInOwnRelative({ tokens }: ParsedSentence, noun: Token, pronoun: Token): boolean {
  const verb = tokens[pronoun.head];
  if (verb?.relation !== "acl:relcl" || verb.head !== noun.index) return false;
  return tokens.some(({ head, xpos }) => head === verb.index && /^W(?:P|DT)/u.test(xpos));
}

/** "Peru cut ties with Chile, accusing [it] of fraud": who cut them accuses, and not himself. */
function sharesActor({ tokens }: ParsedSentence, subject: Token, pronoun: Token): boolean {
  const verb = tokens[pronoun.head];
  const isParticiple = verb?.relation === "advcl" && verb.xpos === "VBG";
  if (!isParticiple || !/^i?obj$/u.test(pronoun.relation)) return false;
  const hasOwn = tokens.some(
    ({ head, relation }) => head === verb.index && relation.startsWith("nsubj"),
  );
  return !hasOwn && subject.head === verb.head && subject.relation === "nsubj";
}
