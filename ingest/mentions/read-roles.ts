import { slug } from "#schemas/ids.ts";
import type { MentionCandidate } from "../analysis.ts";
import type { Anchor } from "./anchor.ts";
import { makeCandidate } from "./draft.ts";
import type { Reading } from "./gazetteer.ts";
import { COMMUNITY_ADJECTIVES } from "./role-modifiers.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isCapital, isPossessive, rangeText, wordAt } from "./tokens.ts";

const ID_PREFIX = { Group: "group", Role: "role", Organization: "org" } as const;
const SELF_NAMED: ReadonlySet<string> = new Set(["minister", "secretary", "director"]);

/** The office of a phrase as an id part: the table's, or the words where the office is in them. */
function officeSlug(reading: Reading, phrase: RolePhrase): string {
  if (!SELF_NAMED.has(phrase.noun.slug) && !hasDeputy(reading, phrase)) return phrase.noun.slug;
  return slug(rangeText(reading.text, reading.sentence, phrase.core)) || phrase.noun.slug;
}

function hasDeputy(reading: Reading, phrase: RolePhrase): boolean {
  if (phrase.noun.kind !== "Role") return false;
  for (let i = phrase.core.from; i < phrase.core.to; i++) {
    if (/^(?:deputy|vice|assistant|junior|first)$/u.test(wordAt(reading.sentence, i))) return true;
  }
  return false;
}

/** Id of the actor a role phrase names: `group:lk/parliament`, `role:tw/vice-foreign-minister`, `org:id/navy`. */
function actorId(reading: Reading, phrase: RolePhrase, anchor: Anchor): string {
  const known = knownBody(reading, phrase, anchor);
  if (known) return known;
  return `${ID_PREFIX[phrase.noun.kind]}:${anchor.prefix}/${officeSlug(reading, phrase)}`;
}

/** The lexicon's record of the body, if it has one under "Russian Defence Ministry" or the like. */
function knownBody(reading: Reading, phrase: RolePhrase, anchor: Anchor): string | null {
  if (phrase.noun.kind === "Role") return null;
  const words = rangeText(reading.text, reading.sentence, phrase.core);
  const title = words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const senses = reading.lexicon.lookup(`${anchor.label} ${title}`);
  const sense = senses.find(({ record }) => record.kind === "Organization");
  return sense?.record.id ?? null;
}

/**
 * The candidates of a role phrase that is no title: one per state it belongs to ("Hungarian and
 * Romanian officials" are two), one of its own for a community ("Kurdish fighters"), and an open
 * one, to be resolved by coreference or dropped, when it does not say whose it is.
 */
export function readRolePhrase(reading: Reading, phrase: RolePhrase): MentionCandidate[] {
  const { noun } = phrase;
  const via = isNamedBody(reading, phrase) ? "name" : "nominal";
  const base = { via, kind: noun.kind, sector: noun.sector } as const;
  if (phrase.anchors.length > 0) {
    return phrase.anchors.map(({ anchor, from }) =>
      makeCandidate(
        reading,
        { from: startOf(reading, phrase, from), to: phrase.to },
        {
          ...base,
          entityId: actorId(reading, phrase, anchor),
          roleTitle: rangeText(reading.text, reading.sentence, phrase.core).toLowerCase(),
          ...(anchor.country ? { country: anchor.country } : {}),
        },
      ),
    );
  }
  const community = communityOf(reading, phrase);
  const open = makeCandidate(reading, phrase, {
    ...base,
    via: "nominal",
    roleTitle: rangeText(reading.text, reading.sentence, phrase.core).toLowerCase(),
  });
  return [community ? { ...open, entityId: `group:~${slug(community)}` } : open];
}

/** "Indonesian navy" and "Chile's Supreme Court" are names, "Chile's armed forces" describes. */
function isNamedBody(reading: Reading, phrase: RolePhrase): boolean {
  if (phrase.noun.kind !== "Organization") return false;
  const { tokens } = reading.sentence;
  return isCapital(tokens[phrase.core.from]) || !isPossessive(tokens[phrase.core.from - 1]);
}

/** Bodies are names and stand without article; descriptions keep it ("the Norwegian parliament"). */
function startOf(reading: Reading, phrase: RolePhrase, from: number): number {
  const isArticle = /^(?:the|a|an)$/u.test(wordAt(reading.sentence, from));
  return phrase.noun.kind === "Organization" && isArticle ? from + 1 : from;
}

/** Adjectives of parties, seas and faiths' offices that no people is called by. */
const PARTY_ADJECTIVES =
  /^(?:democratic|republican|olympic|atlantic|pacific|baltic|metropolitan|presbyterian|victorian|christian-democratic)$/u;

/** Groups who are of many states at once. */
const STATELESS: ReadonlySet<string> = new Set(["international-donors", "international-creditors"]);

/** "Muslim hackers": adjective of faith or people plus a plural group. */
function communityOf(reading: Reading, phrase: RolePhrase): string | null {
  if (phrase.noun.kind !== "Group") return null;
  if (STATELESS.has(phrase.noun.slug)) return phrase.noun.label;
  const before = wordAt(reading.sentence, phrase.core.from - 1);
  const token = reading.sentence.tokens[phrase.core.from - 1];
  const isPeople =
    isCapital(token) && /(?:an|ese|ish|en|ic)$/u.test(before) && !PARTY_ADJECTIVES.test(before);
  return COMMUNITY_ADJECTIVES.has(before) || isPeople ? `${before} ${phrase.noun.label}` : null;
}
