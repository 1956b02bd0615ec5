/**
 * Writes sentences of our own with their trees, for the parser to learn the verbs and the frames of
 * political news that the treebanks hardly have ("Peru armed Chad"): `npx tsx ingest/model/train/drills.ts
 * > drills.conllu`. The same bytes in every run.
 */
import {
  active,
  blamed,
  type Complement,
  controlled,
  joined,
  lightOf,
  nominal,
  objectOf,
  obliqueOf,
  passive,
  passiveLight,
  qualified,
  withClause,
  withGerund,
} from "./drills/clauses.ts";
import { Random } from "./drills/random.ts";
import { sentenceOf } from "./drills/sentences.ts";
import { type Node, toConllu } from "./drills/tree.ts";
import * as words from "./drills/words.ts";

/** How often each verb with its complement is read in each frame. */
const ACTIVE = 4;
const PASSIVE = 2;

const random = new Random(20_261_129);
let count = 0;

function write(clause: Node): void {
  count += 1;
  process.stdout.write(`${toConllu(`drill-${count}`, sentenceOf(random, clause))}\n`);
}

function drill(verb: string, complement: Complement): void {
  for (let i = 0; i < ACTIVE; i += 1) write(active(random, verb, complement));
  write(controlled(random, verb, complement));
  if (random.chance(0.5)) write(blamed(random, verb, complement));
}

for (const verb of words.TRANSITIVE) {
  drill(verb, objectOf);
  for (let i = 0; i < PASSIVE; i += 1) write(passive(random, verb));
  const other = random.pick(words.TRANSITIVE);
  if (random.chance(0.5)) write(joined(random, verb, other));
  if (random.chance(0.4)) write(qualified(random, verb, other));
  if (random.chance(0.4)) write(withClause(random, verb, other));
  if (random.chance(0.4)) write(nominal(random, verb));
  if (random.chance(0.3)) write(withGerund(random, verb));
}
for (const [verb, prepositions] of words.WITH_PREPOSITION) {
  for (const preposition of prepositions) drill(verb, obliqueOf(preposition));
}
for (const [verb, noun, preposition] of words.LIGHT) {
  drill(verb, lightOf(noun, preposition));
  for (let i = 0; i < PASSIVE; i += 1) write(passiveLight(random, verb, [noun, preposition]));
}
