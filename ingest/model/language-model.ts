import type { Span } from "#schemas/span.ts";
import type { Token } from "../analysis.ts";
import { lemmaOf } from "./lemmatise.ts";
import { Parser } from "./parser.ts";
import { type NameSpan, NameTagger } from "./tag-names.ts";
import { tokenize } from "./tokenize.ts";

/** Reads English: tokens, tags, dependency trees and lemmas. Deterministic: same text, same answer. */
export interface LanguageModel {
  /**
   * The tokens of one sentence with their tree. Offsets are into `text`; `span` (default: all of it) says
   * where the sentence stands. `head` is -1 for the root. Any string is survived, in linear time.
   */
  parse(text: string, span?: Span): Token[];

  /**
   * The tokens of one sentence that is already cut into `forms`, which need not stand side by side in a
   * text: `text` is what is read, the offsets come back as they are.
   */
  parseForms(forms: readonly Form[]): Token[];

  /**
   * The names of each sentence of one whole document, in order: persons, organisations, places. Earlier
   * sentences help later ones (one sense per document), so give all sentences at once.
   */
  tagNames(sentences: readonly (readonly Token[])[]): NameSpan[][];
}

let cached: LanguageModel | undefined;

/** A word or mark to read, and where it stands. */
export interface Form extends Span {
  text: string;
}

/** The model with the weights of this package, read once per process (about 50 ms). */
export function loadModel(): LanguageModel {
  cached ??= createModel();
  return cached;
}

/** A model of its own, for tests and measurements; `plain` computes without WebAssembly. */
export function createModel(options: { plain?: boolean } = {}): LanguageModel {
  const parser = new Parser(options.plain);
  let tagger: NameTagger | undefined;
  return {
    parse: (text, span = { start: 0, end: text.length }) =>
      tokensOf(
        parser,
        tokenize(text, span).map(({ start, end }) => ({
          text: text.slice(start, end),
          start,
          end,
        })),
      ),
    parseForms: (forms) => tokensOf(parser, forms),
    tagNames(sentences) {
      tagger ??= new NameTagger(parser.network.wordClasses);
      return tagger.tag(sentences);
    },
  };
}

function tokensOf(parser: Parser, forms: readonly Form[]): Token[] {
  const { tags, heads, relations } = parser.analyse(forms.map(({ text }) => text).map(readable));
  return forms.map(({ text, start, end }, index) => {
    const [upos = "X", xpos = ""] = (tags[index] as string).split("_");
    const lemma = lemmaOf(text, { upos, xpos });
    const head = heads[index] as number;
    const relation = relations[index] as string;
    return { index, text, start, end, lemma, upos, xpos, head, relation };
  });
}

/** "the [WHO] warned": the parser reads every form in small letters; behind an article a question word in capitals is a body. */
function readable(form: string, index: number, forms: readonly string[]): string {
  return form === "WHO" && /^the$/iu.test(forms[index - 1] ?? "") ? "UNESCO" : form;
}
