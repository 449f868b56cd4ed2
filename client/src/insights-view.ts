import * as vscode from 'vscode';
import { entryAtRequest, insightsRequest } from '../../server/src/protocol/messages.js';
import { setFieldRequest } from '../../server/src/protocol/flows.js';
import type { CurrentReview } from './current-review.js';
import { dropOf } from './drop.js';
import { applyAnswer } from './edits.js';
import { insightTree } from './insight-tree.js';
import { t } from './l10n.js';
import { Nodes } from './nodes.js';
import { cursorOf } from './places.js';
import type { ReviewServer } from './review-server.js';
import { setting, type ViewState } from './settings.js';
import { entryId, type TreeNode } from './tree-node.js';
import { wordFor } from './words.js';

const dragType = 'application/vnd.code.tree.debrief.insights';

/** The Insights view: what the review at hand, or the whole workspace, teaches and asks for. */
export class InsightsView implements vscode.Disposable {
  readonly nodes = new Nodes();
  readonly view: vscode.TreeView<TreeNode>;
  readonly #listening: vscode.Disposable[] = [];
  #latest = 0;
  #findings: number | null = null;

  constructor(
    readonly server: ReviewServer,
    readonly review: CurrentReview,
    readonly state: ViewState,
  ) {
    this.view = vscode.window.createTreeView('debrief.insights', {
      treeDataProvider: this.nodes,
      canSelectMany: true,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
      dragAndDropController: this.#dragging(),
    });
    this.#listening.push(
      this.view.onDidChangeCheckboxState(({ items }) => this.#check(items)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    );
  }

  /** How much is asked in what the view shows; `null` before the first answer. */
  get findings(): number | null {
    return this.#findings;
  }

  /** Asks the server anew; an answer that a later one has overtaken is dropped. */
  async refresh(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const { grouping, scope, filter } = this.state;
    const uri = scope === 'review' ? (this.review.uri?.toString() ?? null) : null;
    const insights = await this.server.ask(insightsRequest, { grouping, uri, filter });
    if (insights === null || turn !== this.#latest) return;
    this.nodes.show(insightTree(insights, { grouping, manyReviews: uri === null }, t));
    this.view.description = wordFor('grouping', grouping, t).name;
    this.view.message = this.#message(insights.groups.length, filter);
    this.#findings = insights.findings;
    this.view.badge = badge(insights.findings);
  }

  dispose(): void {
    for (const each of [...this.#listening, this.view, this.nodes]) each.dispose();
  }

  #message(groups: number, filter: string): string {
    if (filter === '') return '';
    return groups === 0 ? t('Nothing matches “{0}”.', filter) : t('Only what matches “{0}”.', filter);
  }

  #dragging(): vscode.TreeDragAndDropController<TreeNode> {
    return {
      dragMimeTypes: [dragType],
      dropMimeTypes: [dragType],
      handleDrag: (source, transfer) => {
        transfer.set(dragType, new vscode.DataTransferItem(source.map(({ id }) => id)));
      },
      handleDrop: async (onto, transfer) => {
        const ids: unknown = transfer.get(dragType)?.value;
        await this.#drop(Array.isArray(ids) ? ids.map(String) : [], onto ?? null);
      },
    };
  }

  async #drop(ids: readonly string[], onto: TreeNode | null): Promise<void> {
    const dragged = ids.map((id) => this.nodes.find(id)).filter((node) => node !== null);
    const group = onto?.context === 'item' || onto?.context === 'insight' ? this.nodes.getParent(onto) : onto;
    const drop = dropOf(dragged, group ?? null, { grouping: this.state.grouping, t });
    if ('refused' in drop) {
      void vscode.window.showInformationMessage(drop.refused);
      return;
    }
    await applyAnswer(this.server, await this.server.ask(setFieldRequest, { targets: drop.targets, ...drop.change }));
  }

  async #check(items: readonly [TreeNode, vscode.TreeItemCheckboxState][]): Promise<void> {
    for (const value of ['done', 'open']) {
      const chosen = items.filter(
        ([, state]) => (state === vscode.TreeItemCheckboxState.Checked) === (value === 'done'),
      );
      const targets = chosen.flatMap(([{ target }]) => (target ? [target] : []));
      if (targets.length === 0) continue;
      const answer = await this.server.ask(setFieldRequest, { targets, field: 'status', value });
      if (!(await applyAnswer(this.server, answer))) await this.refresh();
    }
  }

  /** Selects the row of the entry at the cursor, without taking the focus; only while the view can be seen. */
  async #follow(editor: vscode.TextEditor): Promise<void> {
    if (!this.view.visible || !setting<boolean>('insights.followCursor', true)) return;
    if (editor.document.uri.toString() !== this.review.uri?.toString()) return;
    const target = await this.server.ask(entryAtRequest, cursorOf(editor));
    const node = target === null ? null : this.nodes.find(entryId(target));
    if (node) await this.view.reveal(node, { select: true, focus: false });
  }
}

function badge(findings: number): vscode.ViewBadge | undefined {
  if (findings === 0 || !setting<boolean>('insights.badge', true)) return undefined;
  return { value: findings, tooltip: findings === 1 ? t('1 question') : t('{0} questions', findings) };
}
