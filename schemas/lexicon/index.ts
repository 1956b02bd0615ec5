import { armedGroupRecords } from "./armed-groups.ts";
import { countryRecords } from "./countries.ts";
import { createLexicon } from "./create-lexicon.ts";
import { firmClubInstituteRecords } from "./firms-clubs-institutes.ts";
import { historicalStateRecords } from "./historical-states.ts";
import { leaderRecords } from "./leaders.ts";
import { mediaPartyCompanyRecords } from "./media-parties-companies.ts";
import { organizationRecords } from "./organizations.ts";
import { peopleRecords } from "./peoples.ts";
import { placeRecords } from "./places.ts";
import { publicBodyRecords } from "./public-bodies.ts";
import type { Lexicon } from "./record.ts";

export { extendLexicon, parseLexiconFile } from "./user-records.ts";

let built: Lexicon | undefined;

/** The built-in lexicon; built at the first call and kept. */
export function defaultLexicon(): Lexicon {
  built ??= createLexicon([
    ...countryRecords(),
    ...historicalStateRecords(),
    ...placeRecords(),
    ...peopleRecords(),
    ...organizationRecords(),
    ...armedGroupRecords(),
    ...publicBodyRecords(),
    ...mediaPartyCompanyRecords(),
    ...firmClubInstituteRecords(),
    ...leaderRecords(),
  ]);
  return built;
}
