import type { Analysis, MentionCandidate } from "../analysis.ts";
import { roleNounEndingAt } from "../mentions/role-nouns.ts";
import { isName } from "./names.ts";

/** An office as people are compared by it: the table's slug and the country, if the text says one. */
interface Office {
  slug: string;
  country: string | undefined;
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
  const state: MentionCandidate[] = [];
  const holders: { office: Office; person: string }[] = [];
  for (const candidate of candidates) {
    const person = isPersonalDescription(candidate)
      ? neighbour(analysis, candidates, candidate)
      : null;
    const office = officeOf(candidate);
    if (person?.entityId && office) holders.push({ office, person: person.entityId });
    if (person?.entityId) state.push({ ...candidate, entityId: person.entityId });
    else if (isName(candidate) && candidate.kind === "Person" && office && candidate.entityId) {
      holders.push({ office, person: candidate.entityId });
      state.push(candidate);
    } else state.push(candidate);
  }
  return state.map((candidate, index) => describe(analysis, { candidate, index, state, holders }));
}

interface Description {
  candidate: MentionCandidate;
  index: number;
  state: readonly MentionCandidate[];
  holders: readonly { office: Office; person: string }[];
}

function describe(analysis: Analysis, description: Description): MentionCandidate {
  const { candidate } = description;
  if (candidate.via === "demonym") return resolvePeopleWord(analysis, description);
  if (candidate.via !== "nominal" || candidate.senses.length > 0) return candidate;
  if (candidate.kind === "Role" && !candidate.entityId?.startsWith("person:")) {
    const holder = holderOf(analysis, description);
    return holder ? { ...candidate, entityId: holder } : candidate;
  }
  if (candidate.kind === "Group" && !candidate.entityId) return resolveGroup(analysis, description);
  return candidate;
}

function isPersonalDescription(candidate: MentionCandidate): boolean {
  return candidate.via === "nominal" && candidate.kind === "Role";
}

function officeOf(candidate: MentionCandidate): Office | null {
  if (!candidate.roleTitle) return null;
  const words = candidate.roleTitle.split(/[\s-]+/u);
  const match = roleNounEndingAt(words, words.length);
  return match ? { slug: match.noun.slug, country: candidate.country } : null;
}

/** The person named right after a title, or before or after it behind a comma. */
function neighbour(
  analysis: Analysis,
  candidates: readonly MentionCandidate[],
  role: MentionCandidate,
): MentionCandidate | null {
  const tokens = analysis.sentences[role.sentence]?.tokens ?? [];
  const near = candidates.filter(
    (each) => each.sentence === role.sentence && each.kind === "Person" && isName(each),
  );
  const isComma = (index: number) => tokens[index]?.text === ",";
  const after = near.find(
    (each) => each.from === role.to || (isComma(role.to) && each.from === role.to + 1),
  );
  const before = near.find((each) => isComma(each.to) && each.to + 1 === role.from);
  return after ?? before ?? null;
}

/** Who holds an office: the last one named with it before, else the lexicon's at the article's date. */
function holderOf(analysis: Analysis, { candidate, holders }: Description): string | null {
  const office = officeOf(candidate);
  if (!office || !/^the\s/iu.test(candidate.text)) return null;
  const fits = holders.filter(
    (each) =>
      each.office.slug === office.slug &&
      (!office.country || !each.office.country || office.country === each.office.country),
  );
  const people = new Set(fits.map((each) => each.person));
  return people.size === 1 ? (fits[0]?.person ?? null) : null;
}

/** "The rebels" after "Rwandan rebels" are the same, as long as there is one kind of rebels. */
function resolveGroup(
  _analysis: Analysis,
  { candidate, index, state }: Description,
): MentionCandidate {
  const office = officeOf(candidate);
  if (!office || !/^the\s/iu.test(candidate.text)) return candidate;
  const earlier = state
    .slice(0, index)
    .filter(
      (each) => each.kind === "Group" && each.entityId && officeOf(each)?.slug === office.slug,
    );
  const last = earlier.at(-1);
  return last?.entityId
    ? { ...candidate, entityId: last.entityId, ...(last.country ? { country: last.country } : {}) }
    : candidate;
}

/** "The Norwegian said": the person of that country mentioned before; nobody when there is none. */
function resolvePeopleWord(
  analysis: Analysis,
  { candidate, index, state }: Description,
): MentionCandidate {
  const tokens = analysis.sentences[candidate.sentence]?.tokens ?? [];
  const head = tokens[candidate.head];
  const isPersonWord =
    tokens[candidate.from - 1]?.text.toLowerCase() === "the" &&
    head?.relation === "nsubj" &&
    !candidate.text.endsWith("s");
  const verb = head ? tokens[head.head] : undefined;
  if (!isPersonWord || !head || verb?.upos !== "VERB") return candidate;
  const country = analysis.lexicon.get(candidate.senses[0] ?? "")?.iso3;
  const before = state
    .slice(0, index)
    .filter(
      (each) => each.kind === "Person" && each.entityId && countryOf(analysis, each) === country,
    );
  const person = before.at(-1)?.entityId;
  if (!person || !country) return candidate;
  const start = tokens[candidate.from - 1]?.start ?? candidate.start;
  return {
    ...candidate,
    from: candidate.from - 1,
    start,
    text: analysis.article.text.slice(start, candidate.end),
    via: "nominal",
    kind: "Person",
    senses: [],
    entityId: person,
  };
}

function countryOf(analysis: Analysis, person: MentionCandidate): string | undefined {
  return analysis.lexicon.get(person.entityId ?? "")?.country ?? person.country;
}
