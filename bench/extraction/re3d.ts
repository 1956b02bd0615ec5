import { join } from "node:path";
import type { Claim } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Span } from "#schemas/span.ts";
import type { Figure } from "./figures.ts";
import { extractLines, type GoldText, readLines } from "./gold.ts";

/**
 * Relations between actors of re3d (dstl, "Relationship and Entity Extraction Evaluation Dataset").
 * The other types of the set (where things are, what belongs to what) are not scored.
 */
const TYPES = ["FightingAgainst", "AlliesOf", "CommWith", "Likes", "Dislikes"] as const;
type Re3dType = (typeof TYPES)[number];

/** A pair of these is one relation, whichever side comes first. */
const MUTUAL: ReadonlySet<Re3dType> = new Set(["FightingAgainst", "AlliesOf", "CommWith"]);

/**
 * What our types can be called in re3d, whose types are broader: an act of war is also a dislike,
 * help and support are alliance and liking alike. Types that are not listed say nothing of the five.
 */
const AS_RE3D: Partial<Record<Relation, readonly Re3dType[]>> = {
  ATTACKS: ["FightingAgainst", "Dislikes"],
  KILLS: ["FightingAgainst", "Dislikes"],
  OCCUPIES: ["FightingAgainst"],
  MOBILIZES_AGAINST: ["FightingAgainst", "Dislikes"],
  ARRESTS: ["FightingAgainst", "Dislikes"],
  RESTRICTS: ["FightingAgainst", "Dislikes"],
  HACKS: ["FightingAgainst", "Dislikes"],
  SUPPORTS: ["AlliesOf", "Likes"],
  COOPERATES_WITH: ["AlliesOf", "CommWith"],
  AIDS: ["AlliesOf", "Likes"],
  ARMS: ["AlliesOf", "Likes"],
  TRAINS: ["AlliesOf", "Likes"],
  SIGNS_WITH: ["CommWith", "AlliesOf"],
  PLEDGES_TO: ["CommWith", "Likes", "AlliesOf"],
  CONCEDES_TO: ["Likes"],
  MEETS: ["CommWith"],
  NEGOTIATES_WITH: ["CommWith"],
  VISITS: ["CommWith"],
  CALLS_ON: ["CommWith"],
  CRITICIZES: ["Dislikes"],
  ACCUSES: ["Dislikes"],
  REJECTS: ["Dislikes"],
  SANCTIONS: ["Dislikes"],
  EXPELS: ["Dislikes"],
  CUTS_TIES_WITH: ["Dislikes"],
  PROTESTS_AGAINST: ["Dislikes"],
  THREATENS: ["Dislikes", "FightingAgainst"],
};

interface GoldRelation {
  type: string;
  source: string;
  target: string;
  sourceStart: number;
  sourceEnd: number;
  targetStart: number;
  targetEnd: number;
}

interface Re3dText extends GoldText {
  relations: GoldRelation[];
}

/** A relation between two stretches of a text. */
interface Pair {
  source: Span;
  target: Span;
  /** Where else the text of the sentence names the same two sides: what a claim is about is an entity. */
  sources: readonly Span[];
  targets: readonly Span[];
  types: readonly Re3dType[];
  /** What `--misses` shows of it. */
  label: string;
}

function isScored(type: string): type is Re3dType {
  return (TYPES as readonly string[]).includes(type);
}

function keyOf({ source, target, types }: Pair): string {
  const sides = [source.start, target.start];
  const isMutual = types.every((type) => MUTUAL.has(type));
  if (isMutual) sides.sort((a, b) => a - b);
  return [types.join("/"), ...sides].join(" ");
}

/** Each pair once: re3d has many mutual relations in both directions. */
function once(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

function goldPairs({ relations }: Re3dText): Pair[] {
  return once(
    relations.flatMap(({ type, source, target, ...at }) =>
      isScored(type)
        ? [
            {
              source: { start: at.sourceStart, end: at.sourceEnd },
              target: { start: at.targetStart, end: at.targetEnd },
              sources: [],
              targets: [],
              types: [type],
              label: `${source} ${type} ${target}`,
            },
          ]
        : [],
    ),
  );
}

type ClaimLine = Pick<
  Claim,
  "relation" | "subject" | "object" | "subjectSpan" | "objectSpan" | "polarity" | "modality"
> & { sentence: Span };

interface EntityLine {
  id: string;
  mentions: Span[];
}

interface Extracted {
  claims: ClaimLine[];
  entities: EntityLine[];
}

/** What is claimed of two named sides and not denied; re3d has no negation. */
function claimedPairs({ claims, entities }: Extracted, text: string): Pair[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const mentions = new Map(entities.map((entity) => [entity.id, entity.mentions]));
  const inside = (id: string | null, sentence: Span) =>
    (mentions.get(id ?? "") ?? []).filter((span) => overlap(span, sentence));
  return once(
    claims.flatMap(({ relation, subjectSpan, objectSpan, polarity, modality, ...claim }) => {
      const types = AS_RE3D[relation];
      const isStated = polarity === "affirmed" && modality !== "denied";
      if (!types || !objectSpan || !isStated) return [];
      const label = `${words(subjectSpan)} ${relation} ${words(objectSpan)}`;
      const sources = inside(claim.subject, claim.sentence);
      const targets = inside(claim.object, claim.sentence);
      return [{ source: subjectSpan, target: objectSpan, sources, targets, types, label }];
    }),
  );
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isSamePair(gold: Pair, found: Pair, directed: boolean): boolean {
  const names = (side: Span, spans: readonly Span[]) => spans.some((span) => overlap(side, span));
  const subject = [found.source, ...found.sources];
  const object = [found.target, ...found.targets];
  const straight = names(gold.source, subject) && names(gold.target, object);
  const turned = names(gold.source, object) && names(gold.target, subject);
  return straight || (!directed && turned);
}

function isSameRelation(gold: Pair, found: Pair): boolean {
  const [type] = gold.types;
  if (type === undefined || !found.types.includes(type)) return false;
  return isSamePair(gold, found, !MUTUAL.has(type));
}

/** Gold pairs that found pairs match, each found pair used once. */
function matched(
  gold: readonly Pair[],
  found: readonly Pair[],
  same: (gold: Pair, found: Pair) => boolean,
): Set<Pair> {
  const left = new Set(found);
  const hits = new Set<Pair>();
  for (const pair of gold) {
    const hit = [...left].find((each) => same(pair, each));
    if (!hit) continue;
    left.delete(hit);
    hits.add(pair);
  }
  return hits;
}

const f1 = (right: number, found: number, gold: number): number =>
  Math.round((2000 * right) / Math.max(1, found + gold)) / 10;

/** What is measured on re3d, and the gold relations without a matching claim, by type. */
export interface Re3dResult {
  figures: Figure[];
  misses: string[];
}

/**
 * Scores claims against re3d. A claim is right when its subject and object, or other mentions of
 * the same entities in its sentence ("the UK ... its support"), overlap the annotated source and
 * target: unlabelled in either order, labelled when its type can be called the gold's
 * (`AS_RE3D`) and, for Likes and Dislikes, in the right order. Gold and claims count once per pair.
 * re3d also relates things that are no actors ("strike", "vehicles"), so its recall has a ceiling.
 */
export function re3dResult(folder: string): Re3dResult {
  const texts = readLines<Re3dText>(join(folder, "entities", "re3d.dev.jsonl"));
  const lines = extractLines(texts);
  const count = { gold: 0, found: 0, pairs: 0, labelled: 0 };
  const misses: string[] = [];
  for (const [index, text] of texts.entries()) {
    const extracted: Extracted = JSON.parse(lines[index] ?? "{}");
    const gold = goldPairs(text);
    const found = claimedPairs(extracted, text.text);
    const labelled = matched(gold, found, isSameRelation);
    count.gold += gold.length;
    count.found += found.length;
    count.pairs += matched(gold, found, (a, b) => isSamePair(a, b, false)).size;
    count.labelled += labelled.size;
    for (const pair of gold) {
      if (!labelled.has(pair)) misses.push(`${pair.types[0]} | ${text.id} | ${pair.label}`);
    }
  }
  const { gold, found, pairs, labelled } = count;
  return {
    figures: [
      { name: "re3d: relations unlabelled F1", value: f1(pairs, found, gold) },
      { name: "re3d: relations labelled F1", value: f1(labelled, found, gold) },
    ],
    misses: misses.sort(),
  };
}
