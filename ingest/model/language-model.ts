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
   * The names of each sentence of one whole document, in order: persons, organisations, places. Earlier
   * sentences help later ones (one sense per document), so give all sentences at once.
   */
  tagNames(sentences: readonly (readonly Token[])[]): NameSpan[][];
}

let cached: LanguageModel | undefined;

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
    parse(text, span = { start: 0, end: text.length }) {
      const spans = tokenize(text, span);
      const forms = spans.map(({ start, end }) => text.slice(start, end));
      const { tags, heads, relations } = parser.analyse(forms.map(readable));
      return spans.map(({ start, end }, index) => {
        const form = forms[index] as string;
        const [upos = "X", xpos = ""] = (tags[index] as string).split("_");
        const lemma = lemmaOf(form, { upos, xpos });
        const head = heads[index] as number;
        const relation = relations[index] as string;
        return { index, text: form, start, end, lemma, upos, xpos, head, relation };
      });
    },
    tagNames(sentences) {
      tagger ??= new NameTagger(parser.network.wordClasses);
      return tagger.tag(sentences);
    },
  };
}

/** "the [WHO] warned": the parser reads every form in small letters; behind an article a question word in capitals is a body. */
function readable(form: string, index: number, forms: readonly string[]): string {
  return form === "WHO" && /^the$/iu.test(forms[index - 1] ?? "") ? "UNESCO" : form;
}
