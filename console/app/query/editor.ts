import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  lintKeymap,
  setDiagnostics,
} from "@codemirror/lint";
import { EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  tooltips,
  ViewPlugin,
} from "@codemirror/view";
import { cypherColors, cypherLanguage } from "./cypher-language.ts";
import type { LanguageClient } from "./language-client.ts";
import { READ_ONLY } from "./refusals.ts";
import { mayWrite, onSwitchTurned } from "./write-switch.tsx";

/** What the editor tells its surroundings. */
export interface EditorHandlers {
  onChange(text: string): void;
  onRun(): void;
  /** An earlier (-1) or later (1) query is wished; answers its text or `null`. */
  onHistory(step: -1 | 1): string | null;
}

/** Where in the text an error is: lines and columns from 1, `offset` from 0 (UTF-16 code units). */
export interface ErrorPlace {
  message: string;
  line?: number | undefined;
  column?: number | undefined;
  offset?: number | undefined;
}

export interface Editor {
  setText(text: string): void;
  /** Marks an error at its place; `null` takes the mark away. */
  showError(error: ErrorPlace | null): void;
  focus(): void;
  /** Lays the text out anew; one undo takes it back. */
  format(): Promise<void>;
  kill(): void;
}

/** Signs after which completion opens by itself. */
const OPENERS = new Set([".", ":", "{", "$", ")", "]", "-", "<", ">"]);

function completeWith(client: LanguageClient) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(/[\p{L}\p{N}_]*/u) ?? { from: context.pos, to: context.pos };
    const before = text[context.pos - 1] ?? "";
    if (!context.explicit && word.from === word.to && !OPENERS.has(before)) return null;
    // What is typed before the schema has come would else be completed without it, and never again.
    await client.ready;
    if (context.aborted) return null;
    const items = await client.complete(text, context.pos, context.explicit);
    if (items.length === 0) return null;
    return {
      from: word.from,
      options: items.map(({ label, insert, kind }) => ({ label, apply: insert, type: kind })),
      validFor: /^[\p{L}\p{N}_]*$/u,
    };
  };
}

/** What is refused has changed without a change of the text. */
const relint = StateEffect.define<null>();

const relintOnSwitch = ViewPlugin.define((view) => ({
  destroy: onSwitchTurned(() => view.dispatch({ effects: relint.of(null) })),
}));

const setFailure = StateEffect.define<Diagnostic | null>();

/** What the last run said of a place in the text; a change of the text takes it away. */
const failure = StateField.define<Diagnostic | null>({
  create: () => null,
  update(value, { effects, docChanged }) {
    for (const effect of effects) if (effect.is(setFailure)) return effect.value;
    return docChanged ? null : value;
  },
});

/** Findings with the one of the last run, which takes the place of the same one by the linter. */
function withFailure(items: readonly Diagnostic[], failed: Diagnostic | null): Diagnostic[] {
  if (!failed) return [...items];
  return [failed, ...items.filter(({ message }) => message !== failed.message)];
}

/** Marks what the last run said beside what the linter found. */
function markFailure(view: EditorView, failed: Diagnostic | null): void {
  const before = view.state.field(failure);
  const others: Diagnostic[] = [];
  forEachDiagnostic(view.state, (item, from, to) => {
    if (item !== before) others.push({ ...item, from, to });
  });
  view.dispatch({ effects: setFailure.of(failed) });
  view.dispatch(setDiagnostics(view.state, withFailure(others, failed)));
}

function lintWith(client: LanguageClient): Extension {
  return linter(
    async (view): Promise<Diagnostic[]> => {
      const text = view.state.doc.toString();
      if (!text.trim()) return [];
      // Before the schema has come every name would be unknown, and nothing would look again.
      await client.ready;
      const found = await client.lint(text);
      const items = found.filter(({ message }) => message !== READ_ONLY || !mayWrite());
      const end = view.state.doc.length;
      const marks = items.map((item) => ({
        ...item,
        from: Math.min(item.from, end),
        to: Math.min(Math.max(item.to, item.from + 1), end),
      }));
      return withFailure(marks, view.state.field(failure));
    },
    {
      delay: 400,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(relint))),
    },
  );
}

/** The offset of an error in the text; its start when the server gave no place. */
export function errorOffset(text: string, error: ErrorPlace): number {
  if (error.offset !== undefined) return Math.min(error.offset, text.length);
  const lines = text.split("\n").slice(0, (error.line ?? 1) - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return Math.min(start + (error.column ?? 1) - 1, text.length);
}

interface TextActs {
  replace(text: string): void;
  format(): Promise<void>;
}

function keys(handlers: EditorHandlers, { replace, format }: TextActs): Extension {
  const step = (by: -1 | 1) => () => {
    const text = handlers.onHistory(by);
    if (text !== null) replace(text);
    return true;
  };
  const run = (view: EditorView) => {
    closeCompletion(view);
    handlers.onRun();
    return true;
  };
  return keymap.of([
    { key: "Mod-Enter", run },
    {
      key: "Shift-Alt-f",
      run: () => {
        void format();
        return true;
      },
    },
    { key: "Ctrl-ArrowUp", run: step(-1) },
    { key: "Ctrl-ArrowDown", run: step(1) },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

function tellChanges({ onChange }: EditorHandlers): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString());
  });
}

/** Mounts CodeMirror. Tab leaves the editor (WCAG 2.1.2); completion is accepted by Enter. */
export function mountEditor(
  parent: HTMLElement,
  options: { text: string; client: LanguageClient } & EditorHandlers,
): Editor {
  const replace = (text: string) =>
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  const format = async () => {
    const text = view.state.doc.toString();
    const formatted = await options.client.format(text);
    if (view.state.doc.toString() === text && formatted !== text) replace(formatted);
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        cypherLanguage,
        cypherColors,
        autocompletion({ override: [completeWith(options.client)], icons: false }),
        tooltips({ position: "fixed", parent: parent.ownerDocument.body }),
        [failure, lintWith(options.client), relintOnSwitch],
        keys(options, { replace, format }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Cypher query" }),
        tellChanges(options),
      ],
    }),
  });
  return {
    setText: (text) => {
      if (text !== view.state.doc.toString()) replace(text);
    },
    showError(error) {
      const text = view.state.doc.toString();
      const from = error ? errorOffset(text, error) : 0;
      const to = Math.min(text.length, from + (/^\S+/u.exec(text.slice(from))?.[0].length ?? 1));
      const { message = "" } = error ?? {};
      markFailure(view, error && { from: Math.min(from, to), to, severity: "error", message });
    },
    focus: () => view.focus(),
    format,
    kill: () => view.destroy(),
  };
}
