import { typos } from "#graph";
import type { EntityHit } from "#schemas/subgraph.ts";
import type { AskedName } from "./reading.ts";

/** Asks the open store for entities by a name. */
export type FindEntities = (text: string) => Promise<readonly EntityHit[]>;

/** A name with the entity that it means, or why there is none and who could be meant. */
export type Found = Resolved | Unresolved;

interface Resolved {
  name: AskedName;
  notes: string[];
}

interface Unresolved {
  name: null;
  reason: string;
  /** Who could be meant, the likeliest first. */
  near: string[];
}

/** The entity of the store that a name means. */
export async function resolve(name: AskedName, findEntities: FindEntities): Promise<Found> {
  if (name.also) return bothSenses(name, name.also, findEntities);
  const hits = await findEntities(name.name ?? name.text);
  if (name.id !== undefined) return known({ ...name, id: name.id }, hits);
  const [best, ...others] = hits.filter((hit) => fits(name.text, hit.matched));
  if (best) {
    const also = others.slice(0, 3).map((hit) => hit.name);
    const more = also.length > 0 ? [`“${name.text}” could also be ${also.join(", ")}.`] : [];
    const notes = [...readAs(name.text, best.name), ...more];
    return { name: { ...name, id: best.id, name: best.name }, notes };
  }
  if (name.instead) {
    return { name: { ...name, ...name.instead }, notes: readAs(name.text, name.instead.name) };
  }
  const meant = mistyped(name.text, hits);
  if (meant) {
    const { id, name: own } = meant;
    return { name: { ...name, id, name: own }, notes: readAs(name.text, own) };
  }
  return nobody(name.text, hits);
}

/** A name shorter than this with another letter is easily another name. */
const SHORTEST_MISTYPED = 5;

/** Whom a name with one typing error means; `undefined` where it could be several or nobody. */
function mistyped(text: string, hits: readonly EntityHit[]): EntityHit | undefined {
  const asked = fold(text);
  if (asked.length < SHORTEST_MISTYPED) return undefined;
  const near = hits.filter(({ matched }) => {
    const found = fold(matched);
    return found.split(" ").some((word) => isOneOff(asked, word)) || isOneOff(asked, found);
  });
  return near.length === 1 ? near[0] : undefined;
}

const isOneOff = (asked: string, found: string) =>
  asked[0] === found[0] && typos(asked, found, 1) === 1;

/** Whom a place's name stands for and the place, as far as the store knows them. */
async function bothSenses(
  { also: _also, ...name }: AskedName,
  place: { id: string; name: string },
  findEntities: FindEntities,
): Promise<Resolved> {
  const [actors, places] = await Promise.all([
    findEntities(name.name ?? name.text),
    findEntities(place.name),
  ]);
  const [actor, itself] = [
    actors.find(({ id }) => id === name.id),
    places.find(({ id }) => id === place.id),
  ];
  if (!itself) return known({ ...name, id: name.id ?? "" }, actors);
  if (!actor) return known({ text: name.text, ...place }, places);
  const also = { id: itself.id, name: itself.name };
  const words = `“${name.text}” is asked of ${itself.name} itself and of ${actor.name}, for which it can stand.`;
  return { name: { ...name, name: actor.name, also }, notes: [words] };
}

function known(name: AskedName & { id: string }, hits: readonly EntityHit[]): Resolved {
  const hit = hits.find(({ id }) => id === name.id);
  if (hit) return { name: { ...name, name: hit.name }, notes: readAs(name.text, hit.name) };
  return { name, notes: [`No loaded article mentions ${name.name ?? name.text}.`] };
}

function nobody(text: string, hits: readonly EntityHit[]): Unresolved {
  const near = hits.slice(0, 3);
  const named = near.map(({ name, matched }) =>
    fold(name).includes(fold(matched)) ? name : `${name} (“${matched}”)`,
  );
  const hint = near.length > 0 ? ` Do you mean ${named.join(", ")}?` : "";
  return {
    name: null,
    reason: `Nobody and nothing in the loaded articles is called “${text}”.${hint}`,
    near: near.map(({ name }) => name),
  };
}

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Whether each word asked for begins a word of the name that was found. */
function fits(asked: string, matched: string): boolean {
  const words = fold(matched).split(/[^\p{L}\p{N}]+/u);
  return fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => words.some((each) => each.startsWith(word)));
}

function readAs(text: string, name: string): string[] {
  return fold(text).replace(/^the /u, "") === fold(name) ? [] : [`“${text}” is read as ${name}.`];
}
