import type { SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { PlaceholderEdit } from '../core/fix/fix.js';
import { rangesIn, type CheckedReview } from './checks.js';
import type { Session } from './session.js';

/** Edits in which the writer is led to what has to be filled in; only for editors that announce it. */
export function toSnippetEdit(
  edits: readonly PlaceholderEdit[],
  checked: CheckedReview,
  session: Session,
): WorkspaceEdit {
  const rangeOf = rangesIn(checked.text);
  return {
    documentChanges: [
      {
        textDocument: { uri: session.spelled(checked.key), version: checked.version },
        edits: edits.map(({ span, newText, placeholder }): SnippetTextEdit => {
          return { range: rangeOf(span), snippet: { kind: 'snippet', value: snippetOf(newText, placeholder) } };
        }),
      },
    ],
  };
}

function snippetOf(text: string, placeholder: string | undefined): string {
  const at = placeholder === undefined ? -1 : text.indexOf(placeholder);
  if (placeholder === undefined || at < 0) return escaped(text);
  return `${escaped(text.slice(0, at))}\${1:${escaped(placeholder)}}${escaped(text.slice(at + placeholder.length))}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
