import * as vscode from 'vscode';
import { documentEndings, formatOf, isReviewPath, mayDeclareReview } from '../../server/src/core/document.js';

/** The names of files that may hold a review, as a glob. */
export const documentNames = `*.{${documentEndings.join(',')}}`;

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

/** Whether an open document is of a format that reviews have. */
export function mayHoldReview({ uri, languageId }: vscode.TextDocument): boolean {
  return formatOf(uri.path) !== null || languageId === 'markdown' || languageId === 'yaml';
}

/** Whether an open document may be a review, by its path or by what it says of itself. */
export function mayBeReview(document: vscode.TextDocument): boolean {
  return mayHoldReview(document) && (isReviewPath(document.uri.path) || mayDeclareReview(document.getText()));
}

/** Whether the workspace holds a review or a config; looks at names alone, and finds none where there is no search. */
export async function workspaceHasReviews(): Promise<boolean> {
  const config = await found('**/.debrief.yaml', 1);
  if (config.length > 0) return true;
  return (await reviewFiles()).length > 0;
}

/** The files of the workspace whose names look like those of reviews. */
export async function reviewFiles(): Promise<readonly vscode.Uri[]> {
  const files = await found(`**/${documentNames}`, 5000);
  return files.filter((uri) => isReviewPath(vscode.workspace.asRelativePath(uri, true)));
}

async function found(glob: string, limit: number): Promise<readonly vscode.Uri[]> {
  try {
    return await vscode.workspace.findFiles(glob, '**/node_modules/**', limit);
  } catch {
    return [];
  }
}
