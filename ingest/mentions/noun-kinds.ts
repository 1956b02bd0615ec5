import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Token } from "../analysis.ts";
import { words } from "./name-words.ts";
import { roleNounEndingAt } from "./role-nouns.ts";

/** Common nouns of which a name can be one ("the retailer X", "X, a suburb"), as lemmas; written for this product. */
const NOUNS: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  [
    "Organization",
    words(`
      agency airline alliance association automaker band bank brand brewery broadcaster carmaker chain channel
      charity club coalition company conglomerate consortium contractor developer faction firm
      foundation group insurer institution label lender magazine maker manufacturer militia movement
      network newspaper operator organisation organization outlet party platform producer provider
      publisher radio retailer site startup start-up station studio supermarket supplier syndicate
      tabloid union utility watchdog website weekly daily`),
  ],
  [
    "Product",
    words(`
      aircraft app bomber browser capsule carrier console cruiser destroyer drug ferry freighter frigate
      helicopter jet liner missile orbiter plane probe rifle rocket satellite ship shuttle smartphone
      software spacecraft submarine tanker trawler truck vaccine vessel warship yacht`),
  ],
  [
    "Other",
    words(`
      album anime ballet book comedy comic documentary drama film game hymn language manga memoir movie
      musical novel opera play poem series sequel show single sitcom song storm symphony thriller
      cyclone hurricane typhoon festival holiday ritual pilgrimage operation disease`),
  ],
  [
    "Place",
    words(`
      area capital city coast country county desert district enclave hamlet harbour island lake
      locality mountain municipality nation neighborhood neighbourhood peninsula place port province
      region republic resort river settlement state suburb territory town valley village volcano`),
  ],
  [
    "Person",
    words(`
      actor actress architect artist astronaut athlete baby ballerina billionaire biologist blogger
      boxer boy brother captain celebrity champion chef coach colleague columnist comedian composer
      criminal critic cyclist daughter defendant defender designer detective driver economist editor
      engineer entrepreneur father footballer founder friend girl goalkeeper golfer guitarist heiress
      historian husband inmate inventor journalist judge killer lawyer man manager midfielder mother murderer
      musician novelist nurse owner painter philosopher photographer physicist pilot player poet
      politician presenter producer psychologist rapper referee researcher resident runner runner-up
      administrator barrister campaigner cosplayer creator curator scholar sculptor singer sister skipper socialite son songwriter star striker suspect swimmer
      teacher teenager theologian veteran victim widow wife winger woman wrestler writer youngster`),
  ],
];

/** True for a capitalised word of a headline or a title that only says what the person behind it is ("Biologist"). */
export function isPersonalNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return NOUNS.some(([kind, nouns]) => kind === "Person" && nouns.has(lower));
}

/** What a thing is of which the noun is said: a company is an organisation, a singer a person. */
export function kindOfNoun(token: Token | undefined): EntityKind | null {
  if (token?.upos !== "NOUN") return null;
  const lemma = token.lemma.toLowerCase();
  const found = NOUNS.find(([, nouns]) => nouns.has(lemma));
  if (found) return found[0];
  return roleNounEndingAt([lemma], 1)?.noun.kind === "Role" ? "Person" : null;
}
