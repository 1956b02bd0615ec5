import { countWords, isClosed, type Paragraph } from "./join-lines.ts";

/** A picture's credit at the end of its caption: "... in Manama. Image: Jane Example." */
const TRAILING_CREDIT =
  /[.!?]["'”’)]?\s+((?:\((?:file )?(?:photo|image|picture) by [^()]{2,60}\)|(?:photo|image|picture|credit|photograph)(?: credit)?: ?[^.:]{2,60})\.?)$/iu;

function cut(paragraph: Paragraph, start: number, text: string): Paragraph {
  const end = start + text.length;
  return { ...paragraph, start, end, text, words: countWords(text), closed: isClosed(text) };
}

/** Parts a caption from the credit behind it, so that only the credit is furniture. */
export function splitCredit(paragraph: Paragraph, text: string): Paragraph[] {
  const own = text.slice(paragraph.start, paragraph.end);
  const credit = TRAILING_CREDIT.exec(own.slice(-160))?.[1];
  if (credit === undefined) return [paragraph];
  const creditStart = paragraph.end - credit.length;
  const caption = text.slice(paragraph.start, creditStart).trimEnd();
  return [cut(paragraph, paragraph.start, caption), cut(paragraph, creditStart, credit)];
}
