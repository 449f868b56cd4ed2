import * as vscode from 'vscode';
import type { Place, Range } from '../../server/src/protocol/plain.js';

/** A range of the protocol as the editor's. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range of the editor as the protocol's. */
export function toPlain({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** Where the cursor of an editor stands. */
export function cursorOf({ document, selection }: vscode.TextEditor): Place {
  const { active } = selection;
  return { uri: document.uri.toString(), range: toPlain(new vscode.Range(active, active)) };
}
