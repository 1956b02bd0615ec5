/** A change of a text: at `offset` `removed` code units (none when left out) go and `text` comes. */
export interface Edit {
  offset: number;
  text: string;
  removed?: number;
}

/** The text with the edits made; they may touch but not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { offset, text: added, removed = 0 } of inOrder(edits)) {
    result += text.slice(done, offset) + added;
    done = offset + removed;
  }
  return result + text.slice(done);
}

/** The offset in the text before the edits that belongs to an offset after them. */
export function originalOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { offset: place, text, removed = 0 } of inOrder(edits)) {
    const start = place + shift;
    if (offset < start) break;
    if (offset < start + text.length) return place;
    shift += text.length - removed;
  }
  return offset - shift;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.offset - b.offset);
}
