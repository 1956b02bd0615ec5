/**
 * Sentences of our own with their dependency trees, built from inside out: a node is a word with its
 * dependents in front of it and behind it, and a sentence is what reading the node in order gives.
 */
export interface Node {
  form: string;
  /** "UPOS_XPOS", for example "VERB_VBD". */
  tag: string;
  relation: string;
  before: Node[];
  after: Node[];
}

export function word(form: string, tag: string): Node {
  return { form, tag, relation: "dep", before: [], after: [] };
}

/** The node as a dependent by this relation of Universal Dependencies v2. */
export const as = (relation: string, node: Node): Node => ({ ...node, relation });

export const before = (node: Node, ...dependents: Node[]): Node => ({
  ...node,
  before: [...dependents, ...node.before],
});
export const after = (node: Node, ...dependents: Node[]): Node => ({
  ...node,
  after: [...node.after, ...dependents],
});

export const mark = (form: string, tag = form): Node => as("punct", word(form, `PUNCT_${tag}`));
export const comma = (): Node => mark(",");

/** A noun phrase with its preposition. */
export const prepositional = (preposition: string, noun: Node): Node =>
  before(noun, as("case", word(preposition, "ADP_IN")));

interface Placed {
  node: Node;
  head: Node | null;
}

function inOrder(node: Node, head: Node | null): Placed[] {
  return [
    ...node.before.flatMap((each) => inOrder(each, node)),
    { node, head },
    ...node.after.flatMap((each) => inOrder(each, node)),
  ];
}

const capitalised = (form: string) => form.charAt(0).toUpperCase() + form.slice(1);

/** A sentence in the ten columns of CoNLL-U, without lemmas and features; its first letter is made a capital. */
export function toConllu(id: string, root: Node): string {
  const placed = inOrder(as("root", root), null);
  const first = placed.findIndex(({ node }) => node.relation !== "punct");
  const numbers = new Map(placed.map(({ node }, index) => [node, index + 1]));
  const rows = placed.map(({ node, head }, index) => {
    const [upos, xpos] = node.tag.split("_");
    const form = index === first ? capitalised(node.form) : node.form;
    const headNumber = head === null ? 0 : (numbers.get(head) ?? 0);
    return [index + 1, form, "_", upos, xpos, "_", headNumber, node.relation, "_", "_"].join("\t");
  });
  return `# sent_id = ${id}\n${rows.join("\n")}\n`;
}
