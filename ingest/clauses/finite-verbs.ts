import type { Token } from "../analysis.ts";
import { type Changes, type RawTree, rawTree } from "./tree-changes.ts";

const MAIN = new Set(["root", "ccomp", "parataxis"]);

/** "Peru's president [called] for": a main verb without an auxiliary is past and active. */
function activeVerb({ below }: RawTree, verb: Token): Changes | null {
  if (verb.xpos !== "VBN" || !MAIN.has(verb.relation)) return null;
  const own = below(verb.index);
  if (own.some(({ relation }) => relation.startsWith("aux") || relation === "cop")) return null;
  const subject = own.find(({ relation }) => relation === "nsubj:pass");
  if (!subject) return null;
  return new Map([
    [verb.index, { ...verb, xpos: "VBD" }],
    [subject.index, { ...subject, relation: "nsubj" }],
  ]);
}

/** "Peru [deplored] remarks": a participle before a noun has no subject of its own, a verb has. */
function finiteModifier({ tokens, below }: RawTree, verb: Token): Changes | null {
  const noun = tokens[verb.head];
  if (verb.relation !== "amod" || !noun || !/^VB[ND]$/u.test(verb.xpos)) return null;
  const isSaid = below(verb.index).some(({ relation }) => relation === "nsubj");
  if (!isSaid || noun.index < verb.index) return null;
  return new Map([
    [verb.index, { ...verb, xpos: "VBD", head: noun.head, relation: noun.relation }],
    [noun.index, { ...noun, head: verb.index, relation: "obj" }],
  ]);
}

/** "Peru opposes [Chile] joining": of two subjects the one behind the verb is its object. */
function laterSubject({ below }: RawTree, verb: Token): Changes | null {
  if (verb.upos !== "VERB") return null;
  const own = below(verb.index);
  const subjects = own.filter(({ relation }) => relation === "nsubj");
  const [first, second] = subjects;
  const hasObject = own.some(({ relation }) => relation === "obj");
  if (!first || !second || hasObject) return null;
  if (first.index > verb.index || second.index < verb.index) return null;
  return new Map([[second.index, { ...second, relation: "obj" }]]);
}

/**
 * The tokens with verbs read as finite where their dependents show it, and a second subject as the
 * object that it is. Pure; offsets and indexes stay.
 */
export function restoreFinite(tokens: readonly Token[]): Token[] {
  const tree = rawTree(tokens);
  const changed = new Map<number, Token>();
  for (const token of tokens) {
    if (token.upos !== "VERB") continue;
    const changes =
      activeVerb(tree, token) ?? finiteModifier(tree, token) ?? laterSubject(tree, token);
    for (const [index, each] of changes ?? []) changed.set(index, each);
  }
  return tokens.map((token) => changed.get(token.index) ?? token);
}
