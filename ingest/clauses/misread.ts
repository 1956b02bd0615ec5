import type { Token } from "../analysis.ts";
import { COMPOUND_READINGS } from "./misread-compounds.ts";
import { DEALING_READINGS } from "./misread-dealings.ts";
import { FEARED_READINGS } from "./misread-feared.ts";
import { GERUND_READINGS } from "./misread-gerunds.ts";
import { HANGING_READINGS } from "./misread-hangings.ts";
import { HEADLINE_READINGS } from "./misread-headlines.ts";
import { INFINITIVE_READINGS } from "./misread-infinitives.ts";
import { JOINT_READINGS } from "./misread-joints.ts";
import { MODIFIER_READINGS } from "./misread-modifiers.ts";
import { NOUN_READINGS } from "./misread-nouns.ts";
import { OBJECT_READINGS } from "./misread-objects.ts";
import { OPENING_READINGS } from "./misread-openings.ts";
import { PARTICIPLE_READINGS } from "./misread-participles.ts";
import { PHRASE_READINGS } from "./misread-phrases.ts";
import { SUBJECT_READINGS } from "./misread-subjects.ts";
import { VERB_READINGS } from "./misread-verbs.ts";
import { VOICE_READINGS } from "./misread-voices.ts";
import { WISH_READINGS } from "./misread-wishes.ts";
import { WORD_READINGS } from "./misread-words.ts";
import { Readings } from "./tree-changes.ts";

const READINGS = new Readings([
  ...WORD_READINGS,
  ...GERUND_READINGS,
  ...COMPOUND_READINGS,
  ...HEADLINE_READINGS,
  ...DEALING_READINGS,
  ...MODIFIER_READINGS,
  ...VOICE_READINGS,
  ...PARTICIPLE_READINGS,
  ...JOINT_READINGS,
  ...OPENING_READINGS,
  ...VERB_READINGS,
  ...NOUN_READINGS,
  ...OBJECT_READINGS,
  ...PHRASE_READINGS,
  ...WISH_READINGS,
  ...INFINITIVE_READINGS,
  ...HANGING_READINGS,
  ...FEARED_READINGS,
  ...SUBJECT_READINGS,
]);

/**
 * The tokens of a sentence with what no English sentence has read anew: a noun that modifies one
 * behind the verb, a coordination without "and", a month as somebody's act. Parsers err in such
 * places each in its own way; what the place and the form of a word say is certain. Pure; offsets
 * and indexes stay.
 */
export function readMisread(tokens: readonly Token[]): readonly Token[] {
  return READINGS.read(tokens);
}
