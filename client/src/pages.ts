import * as vscode from 'vscode';

const scheme = 'debrief-page';

/** Texts that are only shown: the page of a rule, the facilitator's brief. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Shows Markdown beside the review, rendered where the editor can. */
  async show(title: string, markdown: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/${title}.md` });
    this.#texts.set(uri.path, markdown);
    this.#changed.fire(uri);
    const preview = await vscode.commands.getCommands(true);
    // Locked, or it would turn to the review as soon as that is looked at again.
    if (preview.includes('markdown.showLockedPreviewToSide')) {
      await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
      return;
    }
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.path) ?? '';
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
