/**
 * What a verb of speech does with its content: `neutral` reports it, `claim` doubts it or stresses
 * that it is only said, `deny` says that it is not so, `ask` wants it done, `warn` and `promise`
 * look ahead, `think` is held and not said.
 */
export type SpeechKind = "neutral" | "claim" | "deny" | "ask" | "warn" | "promise" | "think";

/**
 * A verb that introduces somebody's words. `addressee`: its object is who is spoken to ("told
 * reporters that"). `infinitive`: a to-infinitive is content too ("asked them to leave"). `topics`:
 * prepositions whose phrase is content ("warned of war"). `quoteOnly`: introduces words only
 * between quotation marks ("he smiled").
 */
export interface SpeechVerb {
  lemma: string;
  kind: SpeechKind;
  addressee: boolean;
  infinitive: boolean;
  quoteOnly: boolean;
  topics: readonly string[];
}

type Traits = Partial<Omit<SpeechVerb, "lemma" | "kind">>;

function verbs(kind: SpeechKind, lemmas: string, traits: Traits = {}): SpeechVerb[] {
  return lemmas.split(" ").map((lemma) => ({
    lemma,
    kind,
    addressee: false,
    infinitive: false,
    quoteOnly: false,
    topics: [],
    ...traits,
  }));
}

/**
 * Verbs of English news that introduce speech, grouped after Beth Levin, English Verb Classes and
 * Alternations (1993), sections 37 (verbs of communication) and 29.4-5 (opinion), chosen by hand.
 */
const ROWS: readonly SpeechVerb[] = [
  ...verbs(
    "neutral",
    "say add announce comment conclude confirm continue declare disclose emphasise emphasize explain mention note observe point recall reiterate remark repeat report reply respond reveal state stress testify underline underscore write answer clarify acknowledge admit concede recognise recognize accept insist stipulate proclaim highlight caution signal joke predict forecast estimate",
  ),
  ...verbs("neutral", "tell inform remind assure notify brief", { addressee: true }),
  ...verbs(
    "claim",
    "claim allege assert argue contend maintain suggest imply boast complain accuse",
  ),
  ...verbs("deny", "deny reject refute dispute dismiss rebut"),
  ...verbs("ask", "ask urge demand request implore beg exhort press instruct order command", {
    addressee: true,
    infinitive: true,
  }),
  ...verbs("ask", "propose recommend advise", { addressee: true }),
  ...verbs("warn", "warn alert", { addressee: true, topics: ["of", "about", "against"] }),
  ...verbs("promise", "promise pledge vow swear guarantee"),
  ...verbs("think", "believe think fear hope expect doubt consider feel suspect assume"),
  ...verbs(
    "neutral",
    "tweet post quip shout cry call praise describe criticise criticize condemn denounce wonder chant exclaim whisper begin go read describe label brand hail slam blast lament agree",
    { quoteOnly: true },
  ),
];

/** Lemma to row. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  ROWS.map((row) => [row.lemma, row]),
);

/** Nouns that stand for words somebody said: "rejected claims that", "amid reports that". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  "accusation allegation assertion charge claim criticism rumour rumor report statement suggestion speculation".split(
    " ",
  ),
);

/** Subjects that show rather than say: with them `suggest` is no speech. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  "analysis data estimate evidence figure finding image number photo picture poll report research result sign statistic study survey video".split(
    " ",
  ),
);
