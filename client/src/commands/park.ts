import * as vscode from 'vscode';
import { parkRequest } from '../../../server/src/protocol/flows.js';
import type { Range } from '../../../server/src/protocol/plain.js';
import type { App } from '../app.js';
import { type } from '../ask.js';
import { applyAnswer } from '../edits.js';
import { t } from '../l10n.js';
import { toPlain, toRange } from '../places.js';
import { today } from '../today.js';
import { runSteps } from '../steps.js';
import { rangeIn } from './arguments.js';

/** Asks for an idea and puts it into the parking lot; the cursor stays where the story is told. */
export async function park(app: App, uri?: unknown, range?: unknown): Promise<void> {
  const spot = spotOf(app, typeof uri === 'string' ? uri : null, rangeIn(range));
  if (!spot) {
    void vscode.window.showInformationMessage(t('Open a review first; ideas are parked in it.'));
    return;
  }
  const answers = await runSteps(t('Park this idea'), [
    {
      name: 'text',
      ask: () =>
        type({ prompt: t('Nothing is decided by parking it.'), placeholder: t('The idea'), value: spot.words }),
    },
    {
      name: 'raisedBy',
      ask: () => type({ prompt: t('May stay empty.'), placeholder: t('Who raised it?'), optional: true }),
    },
  ]);
  if (answers?.text === undefined) return;
  const answer = await app.server.ask(parkRequest, {
    uri: spot.uri,
    text: answers.text,
    range: spot.range,
    move: false,
    today: today(),
    ...(answers.raisedBy ? { raisedBy: answers.raisedBy } : {}),
  });
  if (await applyAnswer(app.server, answer)) {
    vscode.window.setStatusBarMessage(t('Parked: {0}', answers.text), 4000);
  }
}

interface Spot {
  readonly uri: string;
  readonly range: Range | null;
  /** What is selected there. */
  readonly words: string;
}

function spotOf({ review }: App, uri: string | null, range: Range | null): Spot | null {
  const editor = vscode.window.activeTextEditor;
  const wanted = uri ?? review.uri?.toString() ?? null;
  if (wanted === null) return null;
  if (editor?.document.uri.toString() !== wanted) return { uri: wanted, range, words: '' };
  const words = editor.document.getText(range ? toRange(range) : editor.selection);
  return { uri: wanted, range: range ?? toPlain(editor.selection), words: words.replace(/\s+/g, ' ').trim() };
}
