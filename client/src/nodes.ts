import * as vscode from 'vscode';
import type { Range } from '../../server/src/protocol/plain.js';
import { toRange } from './places.js';
import type { TreeNode } from './tree-node.js';

/** Shows plain rows; whoever has new ones hands them over. */
export class Nodes implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #parents = new Map<string, TreeNode>();
  readonly #byTarget = new Map<string, TreeNode>();
  #roots: readonly TreeNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  get roots(): readonly TreeNode[] {
    return this.#roots;
  }

  show(roots: readonly TreeNode[]): void {
    this.#roots = roots;
    this.#parents.clear();
    this.#byTarget.clear();
    for (const root of roots) this.#learn(root);
    this.#changed.fire(undefined);
  }

  /** The row of an entry, by the id that `entryId` gives it. */
  find(id: string): TreeNode | null {
    return this.#byTarget.get(id) ?? null;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node?.children ?? this.#roots)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = new vscode.MarkdownString(node.tooltip);
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.contextValue = contextOf(node);
    item.accessibilityInformation = { label: node.spoken };
    if (node.place) item.command = openCommand(node.place.uri, node.place.range);
    if (node.checked !== undefined) item.checkboxState = checkbox(node);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #learn(node: TreeNode): void {
    this.#byTarget.set(node.id, node);
    for (const child of node.children) {
      this.#parents.set(child.id, node);
      this.#learn(child);
    }
  }
}

function stateOf({ children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** `item questioned` for an item that findings ask about, so that menus can tell. */
function contextOf({ context, rules }: TreeNode): string {
  return rules !== undefined && rules.length > 0 ? `${context} questioned` : context;
}

function openCommand(uri: string, range: Range): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range), preserveFocus: true };
  return { command: 'vscode.open', title: '', arguments: [vscode.Uri.parse(uri), options] };
}

function checkbox({ checked, label, spoken }: TreeNode): NonNullable<vscode.TreeItem['checkboxState']> {
  const state = checked === true ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
  return { state, tooltip: label, accessibilityInformation: { label: spoken } };
}
