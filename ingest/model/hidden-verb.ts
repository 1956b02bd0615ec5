/** A reading of a sentence as the parser gives it; heads are n for the root. */
export interface Reading {
  tags: readonly string[];
  heads: readonly number[];
  relations: readonly string[];
}

/** A verb that was read as a modifier of the noun behind it. */
export interface HiddenVerb {
  verb: number;
  noun: number;
}

const NOUN = /^(?:NOUN_NNS?|PROPN_NNPS?)$/u;

/**
 * Participles that do stand between two nouns of one phrase, where a hyphen is left out ("Iran
 * backed rebels") or a line says in few words who somebody was ("Mali ousted leader"). Made by hand.
 */
const COMPOUNDING = new Set(
  `backed based led owned linked allied run sponsored controlled held funded armed trained made born
  occupied ruled dominated brokered aligned related affected skilled stolen specialized numbered
  ousted deposed exiled elected jailed retired disgraced imprisoned slain detained landlocked
  registered listed flagged speaking friendly united limited`.split(/\s+/u),
);

/** What the phrase that ends at a token hangs on, climbing no further than the verb; null for the root. */
function climb({ heads }: Reading, from: number, verb: number): number | null {
  let at = from;
  for (let head = heads[at] as number; head < verb; head = heads[at] as number) at = head;
  const root = heads.length;
  return heads[at] === root ? null : (heads[at] as number);
}

/**
 * "The minister [voiced] solidarity": within one phrase no noun stands before a participle that
 * modifies a later noun (eleven of 20,000 sentences of the treebanks, all lists and slips), so where
 * a tree says so the participle is the verb between a subject and its object. The first of them, or
 * null.
 */
export function findHiddenVerb(forms: readonly string[], reading: Reading): HiddenVerb | null {
  for (let verb = 1; verb < forms.length; verb++) {
    const noun = reading.heads[verb] as number;
    const isModifier = reading.relations[verb] === "amod" && noun > verb && noun < forms.length;
    if (!isModifier || !isParticiple(forms[verb] as string, reading.tags[verb] as string)) continue;
    if (!NOUN.test(reading.tags[verb - 1] as string)) continue;
    const above = climb(reading, verb - 1, verb);
    if (above !== null && above > verb && above <= noun) return { verb, noun };
  }
  return null;
}

/** A form of the past that may be a verb's; adjectives in "-ed" are no shorter than six letters ("red", "naked"). */
function isParticiple(text: string, tag: string): boolean {
  const form = text.toLowerCase();
  const isForm = /^VERB_VB[DN]$/u.test(tag) || (tag === "ADJ_JJ" && /.{4}ed$/u.test(form));
  return isForm && !COMPOUNDING.has(form);
}

const VERBAL = /^(?:VERB|AUX)_/u;

/** Far below any score of an arc: it is never chosen. */
const NEVER = -1e4;
/** Above any score of an arc: the tree's one root. */
const SURE = 1e3;

/**
 * Takes the arcs that hid the verb out of the scores (`values[d * (n + 1) + h]` for dependent d and
 * head h): nothing before it belongs to the phrase behind it, nor that to anything before; the verb
 * modifies no noun, and the noun is its object.
 */
export function forbidHiding(
  values: Float32Array,
  tags: readonly string[],
  { verb, noun }: HiddenVerb,
): void {
  const n = tags.length;
  const forbid = (dependent: number, head: number) => {
    values[dependent * (n + 1) + head] = NEVER;
  };
  for (let behind = verb + 1; behind <= noun; behind++) {
    for (let before = 0; before < verb; before++) {
      forbid(before, behind);
      forbid(behind, before);
    }
  }
  for (let head = 0; head <= n; head++) {
    if (head !== verb) forbid(noun, head);
    if (head < n && !VERBAL.test(tags[head] as string)) forbid(verb, head);
  }
}

/** The noun before the verb that acts in a later one, or is the sentence's root itself; -1 without one. */
function misplacedSubject({ tags, heads, relations }: Reading, { verb, noun }: HiddenVerb): number {
  const n = heads.length;
  for (let at = verb - 1; at >= 0; at--) {
    const head = heads[at] as number;
    if (head === n && NOUN.test(tags[at] as string)) return at;
    if (/^nsubj/u.test(relations[at] as string) && head > noun && head < n) return at;
  }
  return -1;
}

/**
 * "Dozens [burned] flags, shouting": who acts before the hidden verb acts in that, not in a later
 * verb or by itself, and the hidden one hangs on nothing later. Whether an arc was taken out.
 */
export function forbidLaterVerb(
  values: Float32Array,
  reading: Reading,
  hidden: HiddenVerb,
): boolean {
  const { verb, noun } = hidden;
  const n = reading.heads.length;
  const subject = misplacedSubject(reading, hidden);
  if (subject < 0) return false;
  const later = reading.heads[subject] as number;
  for (let head = 0; head <= n; head++) {
    if (head !== verb) values[subject * (n + 1) + head] = NEVER;
  }
  const [from, to] = later === n ? [noun + 1, n] : [later, later + 1];
  values.fill(NEVER, verb * (n + 1) + from, verb * (n + 1) + to);
  if (later === n || reading.heads[later] === n) values[verb * (n + 1) + n] = SURE;
  return true;
}

/** What hangs on a noun in one phrase, and never on a verb. */
const IN_PHRASE = /^(?:compound|amod|nmod|flat|nummod|appos)$/u;

interface Parts {
  heads: number[];
  relations: string[];
}

/**
 * Names what stands around the verb once it is read as one: the noun behind it is the object, the
 * last noun hung on it from before the subject, and a part of a phrase left on it that noun's.
 */
export function nameParts(parts: Parts, { verb, noun }: HiddenVerb): void {
  const { heads, relations } = parts;
  relations[noun] = "obj";
  const before = heads.flatMap((head, at) => (head === verb && at < verb ? [at] : []));
  const loose = before.filter((at) => IN_PHRASE.test(relations[at] as string));
  const named = before.find((at) => /^nsubj/u.test(relations[at] as string));
  const subject = named ?? loose.at(-1);
  if (subject === undefined) return;
  relations[subject] = "nsubj";
  for (const part of loose.filter((at) => at > subject)) {
    heads[part] = subject;
    relations[part] = "nmod";
  }
  raiseOwner(parts, subject, verb);
}

/** "[detention] of Lee lasted": the noun before a subject's "of" is what acts. */
function raiseOwner({ heads, relations }: Parts, subject: number, verb: number): void {
  const of = heads.findIndex((head, at) => head === subject && relations[at] === "case");
  const owner = heads.findLastIndex(
    (head, at) => head === subject && at < of && IN_PHRASE.test(relations[at] as string),
  );
  if (owner < 0) return;
  heads[owner] = verb;
  relations[owner] = "nsubj";
  heads[subject] = owner;
  relations[subject] = "nmod";
}
