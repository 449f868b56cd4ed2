import type { Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as CoreEdit } from '../core/edit/text-edit.js';
import type { Edit } from '../protocol/plain.js';
import { rangesIn } from './checks.js';
import type { Session } from './session.js';

/** A stretch of some document and what stands there instead. */
export interface PlacedEdit {
  readonly path: string;
  readonly range: Range;
  readonly newText: string;
}

/** The edits of one document, ready to be placed. */
export function placed(
  edits: readonly CoreEdit[],
  { key, text }: { readonly key: string; readonly text: TextDocument },
): readonly PlacedEdit[] {
  const rangeOf = rangesIn(text);
  return edits.map(({ span, newText }) => ({ path: key, range: rangeOf(span), newText }));
}

/** Edits for the editor: of the versions it holds, where it can tell one from another. */
export function toWorkspaceEdit(edits: readonly PlacedEdit[], session: Session): WorkspaceEdit {
  const { documentChanges } = toVersionedEdit(edits, session);
  if (session.client.edits.versioned) {
    return {
      documentChanges: documentChanges.map((change): TextDocumentEdit => ({ ...change, edits: [...change.edits] })),
    };
  }
  return {
    changes: Object.fromEntries(
      documentChanges.map(({ textDocument, edits: each }): [string, TextEdit[]] => [textDocument.uri, [...each]]),
    ),
  };
}

/** Edits as the protocol's own messages carry them. */
export function toVersionedEdit(edits: readonly PlacedEdit[], session: Session): Edit {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    documentChanges: paths.map((path) => ({
      textDocument: { uri: session.spelled(path), version: session.documents.at(path)?.text.version ?? null },
      edits: edits.filter((edit) => edit.path === path).map(({ range, newText }) => ({ range, newText })),
    })),
  };
}
