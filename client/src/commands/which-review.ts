import * as vscode from 'vscode';
import type { App } from '../app.js';
import { t } from '../l10n.js';
import { targetIn } from './arguments.js';

/** The review of a row, else the one at hand; says so where there is none. */
export function reviewUri({ review }: App, row?: unknown): vscode.Uri | null {
  const target = targetIn(row);
  const uri = target ? vscode.Uri.parse(target.uri) : review.uri;
  if (!uri) void vscode.window.showInformationMessage(t('Open a review first.'));
  return uri;
}
