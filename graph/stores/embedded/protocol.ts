import type { QueryValue } from "#schemas/query.ts";
import type { StatementMode } from "../../cypher/statement.ts";
import type { RawResult, Row } from "../../store.ts";

/** What the parent asks its database process; `tx` numbers a transaction that `begin` opened. */
export type Request =
  | { op: "open"; path: string }
  | { op: "begin" }
  | { op: "commit"; tx: number }
  | { op: "rollback"; tx: number }
  | { op: "run"; tx: number | null; cypher: string; params: Record<string, unknown> }
  | { op: "query"; query: UserQuery }
  | { op: "openRows"; query: UserQuery }
  | { op: "takeRows"; cursor: number; count: number }
  | { op: "closeRows"; cursor: number }
  | { op: "search"; text: string; limit: number }
  | { op: "close" };

/** Text that a user typed, after the parent's rewriting, with its caps. */
export interface UserQuery {
  cypher: string;
  params: Record<string, unknown>;
  maxRows: number;
  maxBytes: number;
  mode: StatementMode;
  /** Keeps what the query changes. */
  mayWrite: boolean;
}

/** What each request answers. */
export interface Answers {
  open: null;
  begin: number;
  commit: null;
  rollback: null;
  run: Row[];
  query: RawResult;
  /** A cursor over all rows, of which there are `count`; it stays open until `closeRows`. */
  openRows: { cursor: number; columns: string[]; count: number };
  takeRows: QueryValue[][];
  closeRows: null;
  search: { id: string; score: number }[];
  close: null;
}

/** A failure inside the database process, as plain data. `refused`: the guard, not the engine. */
export interface Failure {
  message: string;
  status: string | undefined;
  refused: boolean;
}

export type RequestMessage = { id: number; request: Request };
export type ReplyMessage =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; failure: Failure };
