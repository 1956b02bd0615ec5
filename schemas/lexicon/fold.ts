/** Letters that Unicode does not decompose, as news wires write them in ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  þ: "th",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "oe",
  ß: "ss",
  ə: "a",
};

const PLAIN = /^[A-Za-z0-9 ]*$/u;

function foldSpecial(phrase: string): string {
  return phrase
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}.,'’‘ʼʻ`´"“”]+/gu, "")
    .replace(/[æðøþđħıłœßə]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/gu, " and ")
    .replace(/[\s\p{Pd}\u2212]+/gu, " ")
    .trim();
}

/**
 * The key under which the lexicon keeps a phrase: lower case, no diacritics, dots, commas or
 * apostrophes, hyphens and line breaks as one space, without a leading "the". Phrases with the
 * same key are one name in different spelling ("U.S." and "US", "Türkiye" and "Turkiye").
 */
export function foldPhrase(phrase: string): string {
  const folded = PLAIN.test(phrase)
    ? phrase.toLowerCase().replace(/ +/gu, " ").trim()
    : foldSpecial(phrase);
  return folded.startsWith("the ") ? folded.slice(4) : folded;
}

/** How many words a phrase has: what spaces, line breaks and hyphens separate. */
export function countWords(phrase: string): number {
  return phrase.trim().split(/[\s\p{Pd}\u2212]+/u).length;
}

/** What a record's phrase asks of the case of a text that would be it. */
export interface CaseDemand {
  /** The text must begin with "the": the article belongs to the name or makes the description one. */
  article: boolean;
  /** Only capitals will do: a short acronym that is a word in lower case (US, WHO, IT). */
  capitals: boolean;
  /** For each word whether it begins with a capital letter. */
  initials: readonly boolean[];
}

const ARTICLE = /^[Tt][Hh][Ee]\s+/u;
const SHORT_ACRONYM = /^[A-Z0-9]{1,3}$/u;

function wordsOf(phrase: string): string[] {
  return phrase
    .trim()
    .replace(ARTICLE, "")
    .replace(/&/gu, " and ")
    .split(/[\s\p{Pd}\u2212]+/u);
}

function beginsWithCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word);
}

/** Reads the demand off a phrase as the record writes it. */
export function caseDemandOf(phrase: string): CaseDemand {
  const initials = wordsOf(phrase).map(beginsWithCapital);
  const lowerCase = !initials.includes(true);
  return {
    article: phrase.startsWith("The ") || (phrase.startsWith("the ") && lowerCase),
    capitals: SHORT_ACRONYM.test(phrase.replace(/\./gu, "")),
    initials,
  };
}

/**
 * Whether a text may be the phrase that made the demand. All capitals always may ("CHINA");
 * otherwise each word that is capitalised in the record is capitalised in the text, so that
 * "turkey", "us" and "who" are not names while "Nato" is.
 */
export function meetsCaseDemand(text: string, demand: CaseDemand): boolean {
  if (demand.article && !ARTICLE.test(text.trimStart())) return false;
  const hasLower = /\p{Ll}/u.test(text.replace(ARTICLE, ""));
  if (!hasLower) return /\p{Lu}/u.test(text);
  if (demand.capitals) return false;
  const words = wordsOf(text);
  return demand.initials.every(
    (capital, index) => !capital || beginsWithCapital(words[index] ?? ""),
  );
}
