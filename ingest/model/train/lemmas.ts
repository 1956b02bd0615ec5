/**
 * Writes `ingest/model/weights/lemmas.json` from treebanks: the lemmas they know, and the forms for
 * which the rules of `../lemmatise.ts` are wrong: `npx tsx ingest/model/train/lemmas.ts a.conllu [VERBS.txt]`.
 * A `.txt` file lists further verbs that exist.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#schemas/package-root.ts";
import { lemmaByRule } from "../lemmatise.ts";

const WORD_CLASSES = new Set(["NOUN", "VERB", "AUX", "PRON", "ADJ", "ADV", "DET"]);

interface Seen {
  form: string;
  upos: string;
  xpos: string;
  /** Whether the treebank calls every use of the form misspelt. */
  isMisspelt: boolean;
  lemmas: Map<string, number>;
}

const known = new Set<string>();
const seen = new Map<string, Seen>();

function learn(columns: readonly string[]): void {
  const [number = "", form = "", lemma = "_", upos = "", xpos = ""] = columns;
  const isMisspelt = columns[5]?.includes("Typo=Yes") ?? false;
  if (!/^\d+$/.test(number) || !WORD_CLASSES.has(upos) || lemma === "_") return;
  const small = lemma.toLowerCase();
  if (upos === "NOUN" || upos === "VERB") known.add(`${upos} ${small}`);
  const key = `${upos} ${form.toLowerCase()}`;
  const entry = seen.get(key) ?? {
    form: form.toLowerCase(),
    upos,
    xpos,
    isMisspelt,
    lemmas: new Map(),
  };
  entry.isMisspelt &&= isMisspelt;
  entry.lemmas.set(small, (entry.lemmas.get(small) ?? 0) + 1);
  seen.set(key, entry);
}

function exceptions(): [string, string][] {
  const found: [string, string][] = [];
  for (const [key, { form, upos, xpos, isMisspelt, lemmas }] of seen) {
    const [usual] = [...lemmas].sort(([, a], [, b]) => b - a);
    const rule = lemmaByRule(form, { upos, xpos }, known).toLowerCase();
    // "preceded" for "proceeded": the misspelling of one verb is the right form of another.
    const isRuleKnown = known.has(`${upos} ${rule}`);
    if (isMisspelt && isRuleKnown) continue;
    // A slip of the annotation: "fre" for "freed".
    if (isRuleKnown && rule === `${usual?.[0]}e`) continue;
    if (usual !== undefined && usual[0] !== rule) found.push([key, usual[0]]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".txt")) {
    for (const verb of text.split(/\s+/)) if (verb) known.add(`VERB ${verb}`);
  } else {
    for (const line of text.split("\n")) learn(line.split("\t"));
  }
}
const output = join(packageRoot(), "ingest", "model", "weights", "lemmas.json");
writeFileSync(output, JSON.stringify({ lemmas: exceptions(), knownLemmas: [...known].sort() }));
