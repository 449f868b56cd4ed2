import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type { Edit } from '../../server/src/protocol/plain.js';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The texts after an edit, as an editor applies it; snippets become their plain text. */
export function applyAll(texts: ReadonlyMap<string, string>, edit: WorkspaceEdit | Edit): Map<string, string> {
  const changes = 'changes' in edit ? edit.changes : undefined;
  const { documentChanges } = edit;
  const result = new Map(texts);
  for (const [uri, edits] of Object.entries(changes ?? {})) result.set(uri, applied(uri, result.get(uri) ?? '', edits));
  for (const change of documentChanges ?? []) {
    if (!('edits' in change)) continue;
    const { uri } = change.textDocument;
    result.set(uri, applied(uri, result.get(uri) ?? '', change.edits.map(plain)));
  }
  return result;
}

function applied(uri: string, text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
}

function plain(edit: TextEdit | SnippetTextEdit): TextEdit {
  if (!('snippet' in edit)) return edit;
  return {
    range: edit.range,
    newText: edit.snippet.value.replace(/\$\{1:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1'),
  };
}
