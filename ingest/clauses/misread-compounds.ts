import { changes, has, isNominal, isPast, type Reading } from "./tree-changes.ts";

/** "in [Papua] New Guinea": the preposition is the whole name's. */
const caseOfPart: Reading = (tree, token) => {
  if (token.relation !== "case") return null;
  const part = tree.tokens[token.head];
  const whole = part && tree.tokens[part.head];
  const isPart = part?.upos === "PROPN" && /^(?:compound|amod)$/u.test(part.relation);
  if (!isPart || !whole || !isNominal(whole)) return null;
  if (token.index > part.index || part.index > whole.index || has(tree, whole, /^case$/u)) {
    return null;
  }
  return changes({ ...token, head: whole.index });
};

/** Word classes that capitals are taken for. */
const NO_NOUN = new Set(["ADV", "ADJ", "X", "INTJ", "AUX"]);

/** "the bloc [ECOWAS] said": capitals right behind a noun are its name, whatever the tree takes them for. */
const acronymBehindNoun: Reading = (tree, token) => {
  if (!NO_NOUN.has(token.upos)) return null;
  const noun = tree.tokens[token.index - 1];
  if (!/^\p{Lu}{3,}$/u.test(token.text)) return null;
  const isMixed = tree.tokens.some(({ text }) => /^\p{Ll}{4,}$/u.test(text));
  if (!isMixed || noun?.upos !== "NOUN" || tree.below(token.index).length > 0) {
    return null;
  }
  return changes({ ...token, upos: "PROPN", xpos: "NNP", head: noun.index, relation: "appos" });
};

/** "[drought-hit] Malawi": three tokens without a blank between them describe the noun behind. */
const joinedParticiple: Reading = (tree, token) => {
  if (!isPast(token)) return null;
  const [first, hyphen] = tree.tokens.slice(token.index - 2, token.index);
  const noun = tree.tokens[token.index + 1];
  const isJoined =
    hyphen?.text === "-" && first?.end === hyphen.start && hyphen.end === token.start;
  if (!isJoined || first?.upos !== "NOUN") return null;
  if (!noun || !isNominal(noun) || noun.head !== token.index || token.relation === "amod") {
    return null;
  }
  const moved = [...tree.below(first.index), ...tree.below(token.index)]
    .filter(({ index }) => index !== hyphen?.index && index !== noun.index)
    .map((each) => ({ ...each, head: noun.index }));
  return changes(
    { ...noun, head: first.head, relation: first.relation },
    { ...token, xpos: "VBN", head: noun.index, relation: "amod" },
    { ...first, head: token.index, relation: "compound" },
    ...moved,
  );
};

/** "by gunmen [riding motorcycles]": a plural before a form in "-ing" is no part of the plural behind it. */
const actingPlural: Reading = (tree, token) => {
  if (token.relation !== "compound" && token.relation !== "amod") return null;
  const acting = tree.tokens[token.index - 1];
  const object = tree.tokens[token.head];
  if (!token.text.endsWith("ing") || acting?.xpos !== "NNS" || acting.relation !== "compound")
    return null;
  if (!object || acting.head !== object.index || object.xpos !== "NNS") return null;
  const moved = tree
    .below(object.index)
    .filter(({ index, relation }) => index < acting.index && relation !== "punct")
    .map((each) => ({ ...each, head: acting.index }));
  return changes(
    { ...acting, head: object.head, relation: object.relation },
    { ...token, upos: "VERB", xpos: "VBG", head: acting.index, relation: "acl" },
    { ...object, head: token.index, relation: "obj" },
    ...moved,
  );
};

/** Words that are no part, or only a part, of the noun behind them, in the order in which it is read. */
export const COMPOUND_READINGS: readonly Reading[] = [
  caseOfPart,
  acronymBehindNoun,
  joinedParticiple,
  actingPlural,
];
