import type { Span } from "#schemas/span.ts";
import type { Block } from "../../analysis.ts";
import { MAX_BLOCKS, startOfLostQuotation } from "./lost-start.ts";

/** Words between quotation marks, marks included. `block` is the index of the block it ends in. */
export interface Quoted extends Span {
  block: number;
}

interface Mark {
  at: number;
  block: number;
  role: "open" | "close" | "either";
  /** Stands first in its block. */
  leads: boolean;
}

const MARKS = /["“”„«»]|''|``/gu;
const ROLES: ReadonlyMap<string, Mark["role"]> = new Map([
  ["“", "open"],
  ["„", "open"],
  ["«", "open"],
  ["``", "open"],
  ["”", "close"],
  ["»", "close"],
]);

/** Straight marks open after a space and close after a letter or punctuation. */
function roleOf(text: string, at: number, mark: string): Mark["role"] {
  const role = ROLES.get(mark);
  if (role !== undefined) return role;
  const before = /[\s([{—–-]/u.test(text[at - 1] ?? " ");
  const after = /[\s.,;:!?)\]}—–-]/u.test(text[at + mark.length] ?? " ");
  if (before === after) return "either";
  return before ? "open" : "close";
}

function marksOf(text: string, block: Block, index: number): Mark[] {
  const own = text.slice(block.start, block.end);
  return [...own.matchAll(MARKS)].map((match) => {
    const at = block.start + match.index;
    return { at, block: index, role: roleOf(text, at, match[0]), leads: match.index === 0 };
  });
}

interface State {
  text: string;
  /** Offset behind the last stray closing mark: it ends what a later one may reach back over. */
  stray: number;
  blocks: readonly Block[];
  open: Mark | null;
  /** The block of the last mark that belongs to the open quotation. */
  last: number;
  found: Quoted[];
}

function close(state: State, end: number, block: number): void {
  if (state.open !== null) state.found.push({ start: state.open.at, end, block });
  state.open = null;
}

/** The closing mark was lost: the quotation ends with the block in which it was last seen. */
function closeAtBlockEnd(state: State): void {
  close(state, state.blocks[state.last]?.end ?? 0, state.last);
}

function readOpen(state: State, mark: Mark, after: readonly Mark[]): void {
  const { open } = state;
  const reopens = mark.leads && mark.block === state.last + 1;
  if (open === null) state.open = mark;
  else if (mark.leads && mark.block > open.block && !reopens) {
    closeAtBlockEnd(state);
    state.open = mark;
  } else if (!mark.leads && mark.block > open.block && closesItself(mark, after)) {
    // A whole quotation in a later block: the earlier one was over before.
    closeAtBlockEnd(state);
    state.open = mark;
  }
  // An opening mark inside its own block is a stray or nested one.
  state.last = mark.block;
}

function closesItself(mark: Mark, after: readonly Mark[]): boolean {
  const next = after[0];
  const second = after[1];
  return next?.role === "close" && next.block === mark.block && second?.role !== "close";
}

function readClose(state: State, mark: Mark, length: number): void {
  const end = mark.at + length;
  if (state.open !== null) {
    close(state, end, mark.block);
    return;
  }
  const floor = Math.max(state.found.at(-1)?.end ?? 0, state.stray);
  const first = Math.max(0, mark.block - MAX_BLOCKS);
  const blocks = state.blocks.slice(first, mark.block + 1);
  const start = startOfLostQuotation(state.text, blocks, { floor, mark: mark.at });
  if (start === null) state.stray = end;
  else state.found.push({ start, end, block: mark.block });
}

/**
 * Everything between quotation marks (straight, curly, guillemets) in blocks that are read. A
 * quotation may run over several blocks, reopened at each or not; a stray mark inside one is passed
 * over; where a closing mark is lost it ends with its block, where an opening mark is lost it
 * begins where the text's words say so. In the order of the text, without overlaps.
 */
export function findQuoted(text: string, blocks: readonly Block[]): Quoted[] {
  const marks = blocks.flatMap((block, index) => marksOf(text, block, index));
  const state: State = { text, blocks, stray: 0, open: null, last: 0, found: [] };
  marks.forEach((mark, index) => {
    const length = /^(?:''|``)/u.test(text.slice(mark.at, mark.at + 2)) ? 2 : 1;
    const opens = mark.role === "open" || (mark.role === "either" && state.open === null);
    if (opens) readOpen(state, mark, marks.slice(index + 1, index + 3));
    else readClose(state, mark, length);
  });
  if (state.open !== null) closeAtBlockEnd(state);
  return state.found;
}
