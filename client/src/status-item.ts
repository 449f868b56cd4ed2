import * as vscode from 'vscode';
import type { Mode, Status } from '../../server/src/protocol/messages.js';
import { t } from './l10n.js';
import type { Condition } from './review-server.js';
import { dotted } from './tree-node.js';
import { wordFor } from './words.js';

/** The one status item: the mode and how much is asked; its tooltip says the rest. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('debrief.status', vscode.StatusBarAlignment.Right, 50);
  #status: Status | null = null;
  #condition: Condition = 'off';
  #lastRun = '';

  /** What is asked is counted where the Insights view looks: in the review at hand, or in the whole workspace. */
  constructor(
    readonly mode: () => Mode,
    readonly asked: () => number | null,
  ) {
    this.#item.name = 'Debrief';
    this.#item.command = 'debrief.switchMode';
  }

  showStatus(status: Status): void {
    this.#status = status;
    this.#lastRun = new Date().toLocaleTimeString(vscode.env.language);
    this.refresh();
  }

  showCondition(condition: Condition): void {
    this.#condition = condition;
    this.refresh();
  }

  refresh(): void {
    if (this.#condition === 'off') {
      this.#item.hide();
      return;
    }
    const mode = wordFor('mode', this.mode(), t);
    this.#item.text = `$(${this.#icon()}) ${dotted([mode.name, this.#count()])}`;
    this.#item.tooltip = this.#tooltip(mode.meaning);
    this.#item.accessibilityInformation = { label: t('Debrief, mode {0}, {1}', mode.name, this.#sentence()) };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }

  #icon(): string {
    if (this.#condition === 'failed') return 'warning';
    return this.#condition === 'starting' || this.#status?.indexing === true ? 'sync~spin' : 'comment-discussion';
  }

  #count(): string {
    const asked = this.asked() ?? this.#status?.findings;
    return asked !== undefined && this.mode() !== 'meeting' ? String(asked) : '';
  }

  #sentence(): string {
    if (this.#condition === 'failed') return t('the server has stopped; “Restart server” starts it again');
    if (!this.#status) return t('starting');
    return t('{0} questions in {1} reviews', this.#status.findings, this.#status.reviews);
  }

  #tooltip(meaning: string): vscode.MarkdownString {
    const limits = (this.#status?.limits ?? []).map(({ reason }) => reason);
    const lastRun = this.#lastRun === '' ? null : t('Last look at {0}', this.#lastRun);
    const lines = [meaning, this.#sentence(), lastRun, ...limits, t('Click to switch the mode.')];
    const text = new vscode.MarkdownString();
    for (const line of lines) if (line !== null) text.appendText(line).appendMarkdown('\n\n');
    return text;
  }
}
