import type { Clause, RuleTrace } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { predicateLemma } from "../clauses/tree.ts";
import { LIGHT, PLANNING, REQUESTING, WEAKENING } from "../clauses/verb-classes.ts";
import { adjectiveRules, nounRules, verbRules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { matchRule, traceOf } from "./match-rule.ts";
import { locationOf } from "./when-where.ts";

/** What the rules make of one sentence. */
export interface EventReading {
  drafts: Draft[];
  traces: RuleTrace[];
}

function rulesFor(clause: Clause, finder: ActorFinder): readonly Rule[] {
  if (clause.nominal) return nounRules(clause.lemma);
  // "is close to": an adjective is no verb, whatever it is spelt like.
  const token = finder.sentence.tokens[clause.predicate];
  // "was behind the attack": what somebody is said to be is read as an event noun.
  if (token?.upos === "NOUN") return [];
  const isAdjective = token?.xpos.startsWith("JJ");
  if (isAdjective) return adjectiveRules(clause.lemma);
  const base = clause.lemma.split("_")[0] ?? clause.lemma;
  // A lemma that lost its silent e ("acced") or got one too many ("entreate") still finds its row.
  const plain = clause.lemma.replace(/e$/u, "");
  const repaired = token?.upos === "AUX" ? [] : [`${clause.lemma}e`, base, plain];
  const found = [clause.lemma, ...repaired].map(verbRules);
  return found.find((rules) => rules.length > 0) ?? [];
}

/** Light verbs whose event noun has made claims, and who took part in them. */
type Spent = Map<string, ReadonlySet<string>>;

/**
 * A light verb's object noun that has made a claim says what happened, unless the verb adds to it
 * or somebody else does what the noun says ("granted a request from Peru").
 */
function isSpent({ nominal, lemma, subjects }: Clause, spent: Spent, finder: ActorFinder): boolean {
  const takers = spent.get(lemma);
  const adds = PLANNING.has(lemma) || REQUESTING.has(lemma) || WEAKENING.has(lemma);
  if (nominal || !LIGHT.has(lemma) || adds || !takers) return false;
  const doers = subjects.flatMap((phrase) => finder.direct(phrase));
  return doers.length === 0 || doers.some(({ entity }) => takers.has(entity.id));
}

function idsOf(drafts: readonly Draft[]): string[] {
  return drafts
    .flatMap(({ subject, object }) => [subject, object ?? subject])
    .map((a) => a.entity.id);
}

/** Who says it: the one who accuses the subject of it. */
function accuserFields(clause: Clause, finder: ActorFinder): Pick<Draft, "accuser" | "cue"> {
  if (clause.accuser === null) return {};
  const phrases = actingSubjects(finder.sentence, clause.accuser);
  const accuser = phrases.flatMap((phrase) => finder.direct(phrase))[0];
  const cue = predicateLemma(finder.sentence, clause.accuser);
  return accuser ? { accuser, cue } : {};
}

/** What the clause adds to every claim it makes: who tells it, and where it happened. */
function withContext(drafts: readonly Draft[], clause: Clause, finder: ActorFinder): Draft[] {
  const said = accuserFields(clause, finder);
  return drafts.map((draft) => {
    const location = locationOf(draft, finder);
    return { ...draft, ...said, ...(location === null ? {} : { location }) };
  });
}

/** Tries the rows for a clause in their order; the first that finds an object wins, else the first that needs none. */
function readClause(clause: Clause, finder: ActorFinder): EventReading {
  const traces: RuleTrace[] = [];
  let alone: Draft[] = [];
  for (const rule of rulesFor(clause, finder)) {
    const { drafts, reason } = matchRule(rule, clause, finder);
    const isAimed = drafts.some(({ object }) => object !== null);
    const fires = isAimed || alone.length === 0 ? drafts : [];
    traces.push(traceOf(rule.id, clause.sentence, { drafts: fires, reason }));
    if (isAimed) return { drafts, traces: withoutAlone(traces, alone) };
    if (alone.length === 0) alone = drafts;
  }
  return { drafts: alone, traces };
}

/** The row that needed no object did not fire after all where a later one found it. */
function withoutAlone(traces: readonly RuleTrace[], alone: readonly Draft[]): RuleTrace[] {
  const rules = new Set(alone.map(({ rule }) => rule));
  const reason = "another row has found an object";
  return traces.map((trace) =>
    rules.has(trace.rule) ? { ...trace, fired: false, reason } : trace,
  );
}

/** All event claims of a sentence: event nouns first, then verbs that no light-verb noun has spent. */
export function readEvents(clauses: readonly Clause[], finder: ActorFinder): EventReading {
  const drafts: Draft[] = [];
  const traces: RuleTrace[] = [];
  const spent: Spent = new Map();
  const ordered = [...clauses].sort((a, b) => Number(b.nominal) - Number(a.nominal));
  for (const clause of ordered) {
    if (isSpent(clause, spent, finder)) {
      const rule = rulesFor(clause, finder)[0]?.id;
      const reason = "the light verb's noun has stated the event";
      if (rule) traces.push({ sentence: clause.sentence, rule, fired: false, reason });
      continue;
    }
    const reading = readClause(clause, finder);
    drafts.push(...withContext(reading.drafts, clause, finder));
    traces.push(...reading.traces);
    if (clause.nominal && clause.governor && reading.drafts.length > 0) {
      spent.set(clause.governor, new Set(idsOf(reading.drafts)));
    }
  }
  return { drafts, traces };
}
