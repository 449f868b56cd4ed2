import * as vscode from 'vscode';
import { formatOf, isReviewPath, mayDeclareReview } from '../../server/src/core/document.js';

/** The endings of files that may hold a review. */
export const endings = '{md,markdown,mdx,qmd,yaml,yml}';

/** Which documents the server hears of: those of the workspace's own schemes, loose files and new ones. */
export function documentSelector(): { scheme: string; pattern?: string; language?: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    { scheme, language: 'markdown' },
    { scheme, language: 'yaml' },
    { scheme, pattern: '**/*.{mdx,qmd}' },
    { scheme, pattern: '**/*.{md,markdown,mdx,qmd}.*' },
  ]);
}

/** Whether an open document may be a review, by its path or by what it says of itself. */
export function mayBeReview(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  if (formatOf(uri.path) === null && languageId !== 'markdown' && languageId !== 'yaml') return false;
  return isReviewPath(uri.path) || mayDeclareReview(document.getText());
}

/** Whether the workspace holds a review or a config; looks at names alone. */
export async function workspaceHasReviews(): Promise<boolean> {
  const config = await vscode.workspace.findFiles('**/.debrief.{yaml,yml}', '**/node_modules/**', 1);
  if (config.length > 0) return true;
  const files = await vscode.workspace.findFiles(`**/*.${endings}`, '**/node_modules/**', 5000);
  return files.some((uri) => isReviewPath(vscode.workspace.asRelativePath(uri, true)));
}
