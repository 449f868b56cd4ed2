import * as vscode from 'vscode';
import type { Grouping, Mode } from '../../server/src/protocol/messages.js';

/** What the views show: the whole workspace or the review at hand. */
export type Scope = 'review' | 'workspace';

/** How the views are set, kept with the workspace in the editor. */
export class ViewState {
  constructor(readonly memento: vscode.Memento) {}

  get mode(): Mode {
    return this.memento.get<Mode>('mode', 'shape');
  }

  get grouping(): Grouping {
    return this.memento.get<Grouping>('grouping') ?? setting<Grouping>('insights.groupBy', 'category');
  }

  get scope(): Scope {
    return this.memento.get<Scope>('scope') ?? setting<Scope>('insights.scope', 'review');
  }

  get filter(): string {
    return this.memento.get('filter', '');
  }

  async set(key: 'mode' | 'grouping' | 'scope' | 'filter', value: string): Promise<void> {
    await this.memento.update(key, value);
  }
}

/** A setting of the user; of a document's folder where it may differ from one to the next. */
export function setting<T>(name: string, fallback: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration('debrief', scope).get<T>(name, fallback);
}
