import { SILENT } from "./parameters.ts";

/** What the value of a parameter names, which decides how it is completed. */
export type ParameterKind = "entity" | "relation" | "date" | "value";

const sign = (name: string) => `\\$${name}\\b`;

/** How a query uses a parameter of each kind. */
const USES: readonly { kind: ParameterKind; uses(name: string): RegExp }[] = [
  {
    kind: "entity",
    uses: (name) =>
      new RegExp(`\\bname\\s*[:=]\\s*${sign(name)}|\\.name IN \\[[^\\]]*${sign(name)}`, "u"),
  },
  {
    kind: "relation",
    uses: (name) => new RegExp(`\\brelation\\s*=\\s*${sign(name)}`, "u"),
  },
  {
    kind: "date",
    uses: (name) =>
      new RegExp(`\\b(?:\\w*[dD]ate|publishedAt)\\s*(?:[<>]=?|=)\\s*${sign(name)}`, "u"),
  },
];

/** What a parameter of a query names, by how the query uses it. */
export function parameterKind(query: string, name: string): ParameterKind {
  const text = query.replace(SILENT, " ");
  return USES.find(({ uses }) => uses(name).test(text))?.kind ?? "value";
}

/** Words for the parameters that the question box and guided questions write. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ subject: "Who", object: "Whom or what", speaker: "Who says it", about: "About" },
  ...{ attacked: "Who is attacked", a: "From", b: "To", actor: "Who", target: "Whom" },
  ...{
    person: "Who",
    name: "Entity",
    relation: "Relation",
    from: "From (day)",
    to: "Before (day)",
  },
};

/** What a parameter is called above its field: "object2" is one more object. */
export function parameterWords(name: string): string {
  const [, base = name, further] = /^([a-z]+?)(Place|\d+)?$/u.exec(name) ?? [];
  const words = WORDS[base];
  if (words === undefined) return name;
  if (further === "Place") return `${words}, the place`;
  return further === undefined ? words : `${words}, or`;
}
