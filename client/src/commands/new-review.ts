import * as vscode from 'vscode';
import { newReviewRequest, templatesRequest, type NewFile } from '../../../server/src/protocol/flows.js';
import type { Choice } from '../../../server/src/protocol/entries.js';
import type { App } from '../app.js';
import { pick, type } from '../ask.js';
import { reviewFiles } from '../documents.js';
import { t } from '../l10n.js';
import { today } from '../today.js';
import { runSteps, type Step } from '../steps.js';
import { dateProblem } from './dates.js';
import { openText, writeNew } from './files.js';

/** Writes a new review from a template, next to the other reviews, and opens it. */
export async function newReview(app: App): Promise<void> {
  await app.server.start();
  const templates = (await app.server.ask(templatesRequest, null)) ?? [];
  const answers = await runSteps(t('New review from template'), steps(templates));
  if (answers?.['template'] === undefined || answers['title'] === undefined) return;
  const file = await app.server.ask(newReviewRequest, {
    template: answers['template'],
    format: answers['format'] === 'yaml' ? 'yaml' : 'markdown',
    title: answers['title'],
    date: answers['date'] ?? today(),
    ...(answers['facilitator'] ? { facilitator: answers['facilitator'] } : {}),
  });
  if (file) await save(app, file);
}

function steps(templates: readonly Choice[]): readonly Step[] {
  const options = templates.map(({ id, label, description }) => ({
    value: id,
    label: label ?? id,
    description: description ?? '',
  }));
  const formats = [
    { value: 'markdown', label: 'Markdown', icon: 'markdown' },
    { value: 'yaml', label: 'YAML', icon: 'symbol-structure' },
  ];
  const title = { prompt: t('What happened, not whose fault it was.'), placeholder: t('Title of the review') };
  const date = { prompt: t('Such as 2026-04-30.'), placeholder: t('Date of the incident'), value: today() };
  const facilitator = { prompt: t('May stay empty.'), placeholder: t('Who facilitates?'), optional: true };
  const format = pick({ placeholder: t('Which format?'), options: formats });
  return [
    { name: 'template', ask: () => pick({ placeholder: t('Which template?'), options }) },
    { name: 'format', ask: ({ template }) => (template === 'debrief' ? format : null) },
    { name: 'title', ask: () => type(title) },
    { name: 'date', ask: () => type({ ...date, check: dateProblem }) },
    { name: 'facilitator', ask: () => type(facilitator) },
  ];
}

async function save(app: App, file: NewFile): Promise<void> {
  const folder = await folderOfReviews(app);
  const written = folder && (await writeNew(folder, file));
  if (written) await vscode.window.showTextDocument(written);
  else await openText(file.text, file.name.endsWith('.md') ? 'markdown' : 'yaml');
}

/** Where the review at hand lies, else where any review lies, else a folder of the usual name. */
async function folderOfReviews({ review }: App): Promise<vscode.Uri | null> {
  if (review.uri && review.uri.scheme !== 'untitled') return vscode.Uri.joinPath(review.uri, '..');
  const [other] = await reviewFiles();
  if (other) return vscode.Uri.joinPath(other, '..');
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  return root ? vscode.Uri.joinPath(root, 'postmortems') : null;
}

/** Opens a copy of the sample review that nobody has saved. */
export async function openSample({ server }: App): Promise<void> {
  const file = vscode.Uri.joinPath(server.context.extensionUri, 'client/samples/postmortems/gandalf-and-atlas.md');
  await openText(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), 'markdown');
  await server.start();
}
