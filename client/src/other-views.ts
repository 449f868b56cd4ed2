import * as vscode from 'vscode';
import { ideasRequest, reviewsRequest } from '../../server/src/protocol/messages.js';
import { ideaTree } from './idea-tree.js';
import { t } from './l10n.js';
import { Nodes } from './nodes.js';
import { reviewTree } from './review-tree.js';
import type { ReviewServer } from './review-server.js';
import { today } from './today.js';
import type { TreeNode } from './tree-node.js';

/** A view whose rows come whole from the server. */
export class ListView implements vscode.Disposable {
  readonly nodes = new Nodes();
  readonly view: vscode.TreeView<TreeNode>;
  #latest = 0;

  constructor(
    id: string,
    readonly rows: () => Promise<readonly TreeNode[] | null>,
  ) {
    this.view = vscode.window.createTreeView(id, {
      treeDataProvider: this.nodes,
      showCollapseAll: id === 'debrief.reviews',
    });
  }

  async refresh(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const rows = await this.rows();
    if (rows !== null && turn === this.#latest) this.nodes.show(rows);
  }

  dispose(): void {
    this.view.dispose();
    this.nodes.dispose();
  }
}

/** The ideas of the workspace that wait to be shaped. */
export function parkingLot(server: ReviewServer): ListView {
  return new ListView('debrief.parkingLot', async () => {
    const ideas = await server.ask(ideasRequest, { uri: null });
    return ideas === null ? null : ideaTree(ideas, today(), t);
  });
}

/** The workspace's reviews. */
export function reviewList(server: ReviewServer): ListView {
  return new ListView('debrief.reviews', async () => {
    const reviews = await server.ask(reviewsRequest, null);
    return reviews === null ? null : reviewTree(reviews, t);
  });
}
