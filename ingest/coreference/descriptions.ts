import type { Analysis, MentionCandidate, Token } from "../analysis.ts";
import { bySentence } from "../lookup.ts";
import { resolveGroup } from "./groups.ts";
import { isName } from "./names.ts";
import { type Holder, hasOneHolder, holderInLexicon, holderInText, officeOf } from "./offices.ts";

/** A candidate to resolve among all candidates of the document. */
interface Description {
  candidate: MentionCandidate;
  index: number;
  state: readonly MentionCandidate[];
  holders: readonly Holder[];
}

/**
 * Resolves descriptions: a title to the name after it ("Georgian President | Mikheil
 * Saakashvili"), an apposition to its name, "the secretary general" to the holder that the text
 * or the lexicon knows, "the rebels" to the rebels mentioned before.
 */
export function resolveDescriptions(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
): MentionCandidate[] {
  const holders: Holder[] = [];
  const together = bySentence(candidates);
  const state = candidates.map((candidate) => {
    const beside = together.get(candidate.sentence) ?? [];
    const linked = linkToNeighbour(analysis, beside, candidate);
    const office = officeOf(candidate);
    if (office && linked.entityId?.startsWith("person:"))
      holders.push({ office, person: linked.entityId });
    return linked;
  });
  return state.map((candidate, index) => describe(analysis, { candidate, index, state, holders }));
}

function describe(analysis: Analysis, description: Description): MentionCandidate {
  const { candidate } = description;
  if (candidate.via === "demonym") return resolvePeopleWord(analysis, description);
  if (candidate.via !== "nominal" || candidate.senses.length > 0) return candidate;
  if (candidate.kind === "Role" && !candidate.entityId?.startsWith("person:")) {
    const holder = holderOf(analysis, description);
    return holder ? { ...candidate, entityId: holder } : candidate;
  }
  return candidate.entityId ? candidate : resolveGroup(description);
}

const MAX_PHRASE = 6;

/** "the UN envoy for Yemen, | Jane Roe,": the name explains the title across what it is for. */
function isExplained(
  tokens: readonly Token[],
  role: MentionCandidate,
  name: MentionCandidate,
): boolean {
  const between = tokens.slice(role.to, name.from - 1);
  const isPhrase =
    between[0]?.upos === "ADP" &&
    between.length <= MAX_PHRASE &&
    between.every(
      ({ upos, text }) => text === "-" || /^(?:ADP|DET|ADJ|NOUN|PROPN|CCONJ)$/u.test(upos),
    );
  const isComma = (index: number) => tokens[index]?.text === ",";
  return isPhrase && isComma(name.from - 1) && isComma(name.to);
}

/** The entity of the person named right after a title, or before or after it behind a comma. */
function linkToNeighbour(
  analysis: Analysis,
  beside: readonly MentionCandidate[],
  role: MentionCandidate,
): MentionCandidate {
  if (role.via !== "nominal" || role.kind !== "Role") return role;
  const tokens = analysis.sentences[role.sentence]?.tokens ?? [];
  const isComma = (index: number) => tokens[index]?.text === ",";
  const near = beside.filter((each) => each.kind === "Person" && isName(each) && each.entityId);
  // "the envoy of the Secretary-General, X": the name behind the comma is the envoy's.
  const isOwner = beside.some(
    (each) =>
      each.kind === "Role" &&
      each.to === role.from - 1 &&
      /^(?:of|to|for)$/iu.test(tokens[each.to]?.text ?? ""),
  );
  const after = near.find(
    (each) => each.from === role.to || (!isOwner && isComma(role.to) && each.from === role.to + 1),
  );
  const before = near.find((each) => isComma(each.to) && each.to + 1 === role.from);
  const explains = near.find((each) => isExplained(tokens, role, each));
  const person = after ?? before ?? explains;
  return person?.entityId ? { ...role, entityId: person.entityId } : role;
}

/** Who holds an office: the only one named with it, else the lexicon's at the article's date. */
function holderOf(analysis: Analysis, { candidate, holders }: Description): string | null {
  const office = officeOf(candidate);
  const isDefinite = /^the\s/iu.test(candidate.text) || office?.owner !== undefined;
  if (!office || !isDefinite || /^(?:an?|some|every|no|another)\s/iu.test(candidate.text))
    return null;
  if (/\b(?:former|ex|then|late|deputy|vice|next|new)\b/iu.test(candidate.text)) return null;
  if (!hasOneHolder(office)) return null;
  return holderInText(analysis, office, holders) ?? holderInLexicon(analysis, office);
}

/** "The Norwegian said": the person of that country mentioned before; nobody when there is none. */
function resolvePeopleWord(analysis: Analysis, description: Description): MentionCandidate {
  const { candidate, index, state } = description;
  const tokens = analysis.sentences[candidate.sentence]?.tokens ?? [];
  const article = tokens[candidate.from - 1];
  if (!article || !isOnePerson(analysis, candidate)) return candidate;
  const country = analysis.lexicon.get(candidate.senses[0] ?? "")?.iso3;
  const people = state.slice(0, index).filter((each) => each.entityId?.startsWith("person:"));
  const compatriot = people.findLast((each) => countryOf(analysis, each) === country)?.entityId;
  const person = compatriot ?? onlyStranger(analysis, people);
  // Nobody fits: the state did not say it either.
  if (!person || !country) return withoutEntity(candidate);
  const text = analysis.article.text.slice(article.start, candidate.end);
  const span = { from: candidate.from - 1, start: article.start, text };
  return { ...candidate, ...span, via: "nominal", kind: "Person", senses: [], entityId: person };
}

function withoutEntity(candidate: MentionCandidate): MentionCandidate {
  const { entityId: _entityId, ...open } = candidate;
  return open;
}

/** The only person whose country nobody knows among those who did something so far. */
function onlyStranger(analysis: Analysis, people: readonly MentionCandidate[]): string | undefined {
  const strangers = people.filter(
    (each) => countryOf(analysis, each) === undefined && isSubject(analysis, each),
  );
  const ids = new Set(strangers.map((each) => each.entityId));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** A demonym with "the" that is a singular subject by itself: "the Norwegian said". */
function isOnePerson(analysis: Analysis, candidate: MentionCandidate): boolean {
  const tokens = analysis.sentences[candidate.sentence]?.tokens ?? [];
  const head = tokens[candidate.head];
  const hasArticle = tokens[candidate.from - 1]?.text.toLowerCase() === "the";
  return (
    hasArticle &&
    head?.relation === "nsubj" &&
    !candidate.text.endsWith("s") &&
    tokens[head.head]?.upos === "VERB"
  );
}

function isSubject(analysis: Analysis, candidate: MentionCandidate): boolean {
  const token = analysis.sentences[candidate.sentence]?.tokens[candidate.head];
  return token?.relation === "nsubj";
}

function countryOf(analysis: Analysis, person: MentionCandidate): string | undefined {
  return analysis.lexicon.get(person.entityId ?? "")?.country ?? person.country;
}
