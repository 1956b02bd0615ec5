import { adjunct, type Phrase, somebody } from "./phrases.ts";
import type { Random } from "./random.ts";
import { after, as, before, comma, mark, type Node, word } from "./tree.ts";
import { formsOf } from "./verb-forms.ts";
import * as words from "./words.ts";

const stopped = (node: Node): Node => after(node, mark("."));

function speaking(random: Random, speaker: Phrase): Node {
  const { past, present } = formsOf(random.pick(words.SAYING));
  const isPresent = random.chance(0.15) && !speaker.isPlural;
  return word(isPresent ? present : past, isPresent ? "VERB_VBZ" : "VERB_VBD");
}

/** "X said that ..." and "X said ...". */
function saidThat(random: Random, clause: Node): Node {
  const speaker = somebody(random, "subject");
  const that = random.chance(0.6) ? [as("mark", word("that", "SCONJ_IN"))] : [];
  const when = random.chance(0.2) ? [adjunct(random)] : [];
  const verb = before(speaking(random, speaker), as("nsubj", speaker.node));
  return after(verb, ...when, as("ccomp", before(clause, ...that)));
}

/** "..., X said", "..., said X", with and without quotation marks. */
function saidBehind(random: Random, clause: Node): Node {
  const speaker = somebody(random, "subject");
  const isQuoted = random.chance(0.4);
  const verb = speaking(random, speaker);
  const [open, close] = isQuoted ? [[mark('"', "``")], [mark('"', "''")]] : [[], []];
  const content = as("ccomp", clause);
  const who = as("nsubj", speaker.node);
  const when = random.chance(0.3) ? [adjunct(random)] : [];
  return random.chance(0.7)
    ? after(before(verb, ...open, content, comma(), ...close, who), ...when)
    : after(before(verb, ...open, content, comma(), ...close), who, ...when);
}

/** "According to X, ..." and "..., according to X". */
function accordingTo(random: Random, clause: Node): Node {
  const according = after(
    as("case", word("according", "VERB_VBG")),
    as("fixed", word("to", "ADP_IN")),
  );
  const source = as("obl", before(somebody(random, "object").node, according));
  return random.chance(0.5) ? before(clause, source, comma()) : after(clause, comma(), source);
}

/** "On Monday, ...". */
const introduced = (random: Random, clause: Node): Node => before(clause, adjunct(random), comma());

/** A whole sentence around a clause: mostly the clause itself. */
export function sentenceOf(random: Random, clause: Node): Node {
  const kind = random.number();
  if (kind < 0.58) return stopped(clause);
  if (kind < 0.72) return stopped(saidThat(random, clause));
  if (kind < 0.86) return stopped(saidBehind(random, clause));
  if (kind < 0.93) return stopped(accordingTo(random, clause));
  return stopped(introduced(random, clause));
}
