import * as vscode from 'vscode';
import { mayBeReview } from './documents.js';

/** The review that commands and views are about: the active one, else the one that was active last. */
export class CurrentReview implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | null>();
  readonly #listening: vscode.Disposable;
  #uri: vscode.Uri | null = null;

  readonly onChanged = this.#changed.event;

  constructor() {
    this.#listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
      this.#look(editor);
    });
    this.#look(vscode.window.activeTextEditor);
  }

  get uri(): vscode.Uri | null {
    return this.#uri;
  }

  /** Points at a review that no editor shows. */
  set(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #look(editor: vscode.TextEditor | undefined): void {
    const isReview = editor !== undefined && mayBeReview(editor.document);
    void vscode.commands.executeCommand('setContext', 'debrief.reviewActive', isReview);
    if (isReview && editor.document.uri.toString() !== this.#uri?.toString()) this.set(editor.document.uri);
  }
}
