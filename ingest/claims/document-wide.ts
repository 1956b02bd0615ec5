import type { Clause } from "../analysis.ts";
import { judgesActs, nounRules, RULES, verbRules, wordsOf } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { partsOf } from "./match-rule.ts";
import { hasAskedPhrase } from "./themes.ts";

/** What one event noun says of its event: either side may be missing. */
interface Part {
  clause: Clause;
  rule: Rule;
  finder: ActorFinder;
  subjects: Actor[];
  objects: Actor[];
}

/**
 * The actor named most often; a Country before others of the same count, then the smaller id. Null
 * where another is named half as often: the article tells of several such events.
 */
function mostNamed(actors: readonly Actor[]): Actor | null {
  const counts = new Map<string, number>();
  for (const { entity } of actors) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const rank = ({ entity }: Actor) => [
    -(counts.get(entity.id) ?? 0),
    entity.kind === "Country" ? 0 : 1,
  ];
  const ordered = [...actors].sort((a, b) => {
    const [ca = 0, ka = 0] = rank(a);
    const [cb = 0, kb = 0] = rank(b);
    return ca - cb || ka - kb || (a.entity.id < b.entity.id ? -1 : 1);
  });
  const [first, ...others] = ordered;
  if (!first) return null;
  const most = counts.get(first.entity.id) ?? 0;
  const isOne = others.every(
    ({ entity }) => entity.id === first.entity.id || 2 * (counts.get(entity.id) ?? 0) < most,
  );
  return isOne ? first : null;
}

/** "the Iraq war": the name before the word says where it was, unless the words name a target too. */
function isNamedAfterPlace({ lemma, subjects, obliques }: Clause, { sentence }: ActorFinder) {
  const isModifier = subjects.every(({ head }) =>
    ["compound", "amod"].includes(sentence.tokens[head]?.relation ?? ""),
  );
  const isAimed = obliques.some(({ preposition }) => /^(?:against|on)$/u.test(preposition ?? ""));
  return lemma === "war" && isModifier && !isAimed;
}

function nounParts(clause: Clause, finder: ActorFinder): Part[] {
  if (isNamedAfterPlace(clause, finder)) return [];
  const rules = nounRules(clause.lemma).filter((rule) => rule.documentWide);
  return rules.map((rule) => ({ clause, rule, finder, ...partsOf(rule, clause, finder) }));
}

const WIDE = RULES.filter((rule) => rule.documentWide);

/** "Iraq invaded Kuwait" says who acts in "the invasion". */
function verbParts(clause: Clause, finder: ActorFinder): Part[] {
  const [own] = verbRules(clause.lemma);
  const isReal = clause.polarity === "affirmed" && clause.modality === "asserted";
  if (!own || !isReal) return [];
  return WIDE.filter((rule) => wordsOf(rule.sameVerbs).includes(clause.lemma)).map((rule) => ({
    clause,
    rule,
    finder,
    ...partsOf(own, clause, finder),
  }));
}

function readParts(clauses: readonly Clause[], finders: readonly ActorFinder[]): Part[] {
  return clauses.flatMap((clause) => {
    const finder = finders[clause.sentence];
    if (!finder) return [];
    return clause.nominal ? nounParts(clause, finder) : verbParts(clause, finder);
  });
}

function draftOf(part: Part, subject: Actor, object: Actor): Draft[] {
  const { clause, rule, finder } = part;
  const trigger = finder.sentence.tokens[clause.predicate];
  if (!trigger || subject.entity.id === object.entity.id) return [];
  const { sentence, polarity, modality, tense, chain } = clause;
  return [
    {
      sentence,
      relation: rule.relation,
      subject,
      object,
      trigger,
      polarity,
      modality,
      tense,
      chain,
      rule: rule.id,
      group: null,
      carrier: clause.carrier,
      factors: clause.nominal ? ["nominal", "documentWide"] : ["documentWide"],
    },
  ];
}

/** The row by which a verb judges an act: "condemned", "welcomed". */
export function judgingRule(clause: Clause, { sentence }: ActorFinder): Rule | undefined {
  if (clause.nominal) return undefined;
  return verbRules(clause.lemma).find(
    (rule) =>
      rule.theme === undefined &&
      judgesActs(rule.relation) &&
      hasAskedPhrase(rule, clause, sentence),
  );
}

/** "condemned the invasion": who invaded is known from the rest of the article. */
function judgedDoers(
  clause: Clause,
  parts: readonly Part[],
  finders: readonly ActorFinder[],
): Draft[] {
  const finder = finders[clause.sentence];
  const rule = finder && judgingRule(clause, finder);
  if (!rule) return [];
  const heads = clause.objects.map(({ head }) => head);
  const act = parts.find(
    (part) =>
      part.clause.nominal &&
      part.clause.sentence === clause.sentence &&
      heads.includes(part.clause.predicate),
  );
  if (!act || act.subjects.length > 0) return [];
  const same = parts.filter((other) => other.rule.id === act.rule.id);
  const doer = mostNamed(same.flatMap((other) => other.subjects));
  const { subjects } = partsOf(rule, clause, finder);
  return doer ? subjects.flatMap((a) => draftOf({ ...act, clause, rule }, a, doer)) : [];
}

/**
 * Events that an article names in pieces: "the invasion of Ukraine" here, "the Russian invasion"
 * there. For rows marked `documentWide`, a noun that names one side takes the other from the
 * nouns of the same row that name it, the most frequent first. The claim's missing side keeps the
 * span where it is named, so every span still shows its entity.
 */
export function readDocumentWide(
  clauses: readonly Clause[],
  finders: readonly ActorFinder[],
): Draft[] {
  const parts = readParts(clauses, finders);
  const judged = clauses.flatMap((clause) => judgedDoers(clause, parts, finders));
  const events = parts.filter(({ clause }) => clause.nominal);
  const wide = events.flatMap((part) => {
    const same = parts.filter((other) => other.rule.id === part.rule.id);
    const { subjects, objects } = part;
    if (subjects.length > 0 === objects.length > 0) return [];
    const subject = mostNamed(same.flatMap((other) => other.subjects));
    const object = mostNamed(same.flatMap((other) => other.objects));
    if (subjects.length > 0) return object ? subjects.flatMap((a) => draftOf(part, a, object)) : [];
    return subject ? objects.flatMap((b) => draftOf(part, subject, b)) : [];
  });
  return [...wide, ...judged];
}
