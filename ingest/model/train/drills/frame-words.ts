const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs with a particle and an object, and the preposition of whom that goes to; "" for none. */
export const WITH_PARTICLE: readonly (readonly [string, string, string])[] = [
  ["hand", "over", "to"],
  ["turn", "over", "to"],
  ["give", "back", "to"],
  ["send", "back", "to"],
  ["take", "in", ""],
  ["brush", "aside", ""],
  ["wave", "aside", ""],
  ["shrug", "off", ""],
  ["turn", "down", ""],
  ["turn", "away", ""],
  ["throw", "out", ""],
  ["drive", "out", ""],
  ["single", "out", ""],
  ["shut", "out", ""],
  ["round", "up", ""],
  ["lock", "up", ""],
  ["prop", "up", ""],
  ["back", "up", ""],
  ["blow", "up", ""],
  ["gun", "down", ""],
  ["shoot", "down", ""],
  ["break", "off", ""],
  ["call", "off", ""],
  ["cut", "off", ""],
  ["fend", "off", ""],
  ["fight", "off", ""],
  ["wipe", "out", ""],
  ["rule", "out", ""],
  ["win", "over", ""],
  ["take", "over", ""],
];

/** Verbs with a particle and the preposition before whom they are aimed at. */
export const WITH_PARTICLE_AND_PREPOSITION: readonly (readonly [string, string, string])[] = [
  ["crack", "down", "on"],
  ["lash", "out", "at"],
  ["hit", "back", "at"],
  ["strike", "back", "at"],
  ["pull", "out", "of"],
  ["roll", "out", "of"],
  ["walk", "out", "of"],
  ["move", "out", "of"],
  ["drop", "out", "of"],
  ["break", "away", "from"],
  ["back", "down", "from"],
  ["give", "in", "to"],
  ["stand", "up", "to"],
  ["speak", "out", "against"],
  ["rise", "up", "against"],
  ["team", "up", "with"],
  ["link", "up", "with"],
];

/** As `LIGHT`, with nouns of several words and others that news puts so. */
export const LIGHT_COMPOUND: readonly (readonly [string, string, string])[] = [
  ["slap", "~ import duties", "on"],
  ["slap", "~ trade tariffs", "on"],
  ["relax", "~ travel restrictions", "on"],
  ["relax", "~ restrictions", "on"],
  ["tighten", "~ border controls", "on"],
  ["impose", "a travel ban", "on"],
  ["impose", "an arms embargo", "on"],
  ["scramble", "~ fighter jets", "against"],
  ["scramble", "~ jets", "against"],
  ["close", "~ ranks", "with"],
  ["order", "the eviction", "of"],
  ["order", "the expulsion", "of"],
  ["demand", "the release", "of"],
  ["launch", "~ air strikes", "against"],
  ["hold", "~ peace talks", "with"],
  ["sign", "a trade agreement", "with"],
];

/** Adjectives whose infinitive says what the subject is to do. */
export const BEFORE_INFINITIVE = list("due ready likely willing unlikely unable eager set able");

/** What there is that somebody does something, one and several. */
export const SAID_TO_BE: readonly (readonly [string, string])[] = [
  ["fear", "fears"],
  ["report", "reports"],
  ["sign", "signs"],
  ["risk", "risks"],
  ["claim", "claims"],
  ["hope", "hopes"],
];

/** What goes on between two sides, and how that is said, with a particle or without. */
export const SHARED = list("clashes talks fighting tensions trade relations negotiations battles");
export const GOING_ON: readonly (readonly [string, string])[] = [
  ["continue", ""],
  ["resume", ""],
  ["erupt", ""],
  ["collapse", ""],
  ["intensify", ""],
  ["go", "on"],
  ["break", "out"],
  ["break", "down"],
];
export const CRAFT = list("trucks ships planes convoys trains lorries helicopters");
