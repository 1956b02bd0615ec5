import type { EntityCard } from "#schemas/answers.ts";

type Surface = EntityCard["surfaces"][number];

/** A name without what does not tell it from another one: case, a leading article, a number before it. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, "")
    .replace(/^\d[\d,.]* /u, "");

/** One way in which texts write an entity, and how often they do. */
export interface WrittenForm {
  text: string;
  count: number;
}

/** How texts write an entity, most frequent first: forms that differ only by case or a leading article are one. Pronouns name nothing. */
export function writtenForms(surfaces: readonly Surface[]): WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  for (const { text, via, count } of surfaces) {
    if (via === "pronoun") continue;
    const known = forms.get(bare(text));
    if (known) known.count += count;
    else forms.set(bare(text), { text, count });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}

/** The names of an entity that neither its title nor its written forms show, each once. */
export function otherNames({
  entity,
  surfaces,
}: Pick<EntityCard, "entity" | "surfaces">): string[] {
  const said = new Set([entity.name, ...surfaces.map(({ text }) => text)].map(bare));
  return entity.aliases.filter((alias) => {
    const name = bare(alias);
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}
