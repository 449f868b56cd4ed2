import * as vscode from 'vscode';

/** The review that commands and views are about: the active one, else the one that was active last. */
export class CurrentReview implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | null>();
  readonly #listening: vscode.Disposable;
  #uri: vscode.Uri | null = null;

  readonly onChanged = this.#changed.event;

  constructor(readonly isReview: (document: vscode.TextDocument) => Promise<boolean>) {
    this.#listening = vscode.window.onDidChangeActiveTextEditor(() => this.look());
    void this.look();
  }

  get uri(): vscode.Uri | null {
    return this.#uri;
  }

  /** Points at a review that no editor shows. */
  set(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#changed.fire(uri);
  }

  /** Looks at the active editor; one that holds no review changes nothing. */
  async look(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const isReview = document !== undefined && (await this.isReview(document));
    if (vscode.window.activeTextEditor?.document !== document) return;
    void vscode.commands.executeCommand('setContext', 'debrief.reviewActive', isReview);
    if (isReview && document.uri.toString() !== this.#uri?.toString()) this.set(document.uri);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}
