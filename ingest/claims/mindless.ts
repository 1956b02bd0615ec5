import type { Argument, ParsedSentence } from "../analysis.ts";
import { conjuncts } from "../clauses/tree.ts";

/**
 * What kills, strikes and destroys without anybody's doing: forces of nature, accidents, disease.
 * Whatever place or people their phrase names ("an earthquake in Peru", "Peru's floods"), nobody in
 * it acts. Made by hand.
 */
const MINDLESS: ReadonlySet<string> = new Set(
  `earthquake quake aftershock tremor temblor tsunami storm thunderstorm hurricane typhoon cyclone
  tornado twister blizzard snowstorm snow snowfall hailstorm hail flood flooding landslide mudslide
  rockfall avalanche eruption volcano lava fire blaze wildfire bushfire inferno flame smoke heat heatwave drought
  famine cold frost lightning rain rainfall downpour monsoon wind gale wave surge tide sinkhole
  virus disease outbreak epidemic pandemic infection illness cholera ebola malaria measles flu
  influenza coronavirus covid-19 dengue polio tuberculosis cancer stroke overdose
  accident crash collision derailment pile-up pileup wreck capsizing stampede collapse leak spill
  meltdown blackout outage asteroid meteor meteorite shark crocodile bear tiger elephant lion dog
  scandal affair crisis saga debacle fiasco controversy weather climate season disaster catastrophe cave-in`.split(
    /\s+/u,
  ),
);

/** Stretches of land and buildings: who owns them does not act by what happens there. */
const GROUND: ReadonlySet<string> = new Set(
  `province region area coast shore valley street road building house church school site spot district
  village town county island beach field forest river lake mountain hill bridge territory colony
  protectorate dependency enclave exclave dominion possession`.split(/\s+/u),
);

/** Whether a phrase is headed by a stretch of land: "Peru's northern province". */
export function isGround({ tokens }: ParsedSentence, { head }: Argument): boolean {
  return GROUND.has(tokens[head]?.lemma.toLowerCase() ?? "");
}

/** Whether a phrase is headed by such a force. */
function isMindless({ tokens }: ParsedSentence, { head }: Argument): boolean {
  return MINDLESS.has(tokens[head]?.lemma.toLowerCase() ?? "");
}

/** Whether all that stands as the subject is such a force. */
export function actsMindlessly(sentence: ParsedSentence, subjects: readonly Argument[]): boolean {
  return (
    subjects.length > 0 &&
    subjects.every(({ head }) =>
      conjuncts(sentence, head).every((index) =>
        isMindless(sentence, { head: index, preposition: null }),
      ),
    )
  );
}
