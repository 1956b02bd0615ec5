/** Ways to put a question, with the one that forms know; names and times stay as they are. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^when was the (last|latest|first) time (?:that )?/iu, "when did $1 "],
  [/^since when\b/iu, "when"],
  [/^(?:and )?what (?:do (?:we|you) know|is known|is there) (?:about|of|on)\b/iu, "tell me about"],
  [/^compare (.+?) (?:and|with|to)\b/iu, "$1 and"],
  [/\s(?:vs\.?|versus)\s/iu, " and "],
  [/\bcommitted (?:itself |himself |herself |themselves )?to\b/iu, "pledged to"],
  [/\b(?:side|agree)d with\b/iu, "supported"],
  [/\b(?:siding|agreeing) with\b/iu, "supporting"],
  [/\b(?:sides?|agrees?) with\b/iu, "supports"],
  [
    /\b(?:(?:is|are|was|were|stands?|stood) behind|(?:is|are|was|were) (?:responsible|to blame) for|carried out|committed) the (?:\w+ )?(?:attacks?|strikes?|bombings?|invasion) (?:on|of|against)\b/iu,
    "attacked",
  ],
];

/** A question in the words that forms know. */
export const inKnownWords = (question: string): string =>
  PHRASES.reduce((text, [pattern, plain]) => text.replace(pattern, plain), question);
