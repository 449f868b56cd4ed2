import * as vscode from 'vscode';
import type { App } from './app.js';
import { goToFinding } from './commands/findings.js';
import { closeMeeting, planFollowUp } from './commands/follow-up.js';
import { newReview, openSample } from './commands/new-review.js';
import { park } from './commands/park.js';
import { addItem, shape } from './commands/shape.js';
import { copyBrief, copyItems, explain, exportCalibration } from './commands/texts.js';
import { filter, groupBy, setField, setScope, switchMode, whichConfig } from './commands/view-commands.js';
import type { Pages } from './pages.js';

type Handler = (...args: readonly unknown[]) => unknown;

/** Makes the commands of the manifest work. */
export function registerCommands(app: App, pages: Pages): readonly vscode.Disposable[] {
  const handlers = { ...reviewCommands(app, pages), ...viewCommands(app), ...serverCommands(app) };
  return Object.entries(handlers).map(([name, handler]) => vscode.commands.registerCommand(`debrief.${name}`, handler));
}

function reviewCommands(app: App, pages: Pages): Record<string, Handler> {
  return {
    newReview: () => newReview(app),
    openSample: () => openSample(app),
    addItem: () => addItem(app),
    park: (uri, range) => park(app, uri, range),
    shape: (row) => shape(app, row),
    planFollowUp: (row) => planFollowUp(app, row),
    closeMeeting: (row) => closeMeeting(app, row),
    copyBrief: (row) => copyBrief(app, pages, row),
    exportCalibration: (row) => exportCalibration(app, row),
    copyItems: (row, selected) => copyItems(app, row, selected),
    explainFinding: (from) => explain(app, pages, from),
    nextFinding: () => {
      goToFinding(1);
    },
    previousFinding: () => {
      goToFinding(-1);
    },
  };
}

function viewCommands(app: App): Record<string, Handler> {
  return {
    switchMode: (mode) => switchMode(app, mode),
    groupBy: () => groupBy(app),
    filter: () => filter(app),
    scopeToWorkspace: () => setScope(app, 'workspace'),
    scopeToReview: () => setScope(app, 'review'),
    setCategory: (...rows) => setField(app, 'category', rows),
    setKind: (...rows) => setField(app, 'kind', rows),
    setStatus: (...rows) => setField(app, 'status', rows),
    showInsights: (uri) => showInsights(app, uri),
  };
}

function serverCommands(app: App): Record<string, Handler> {
  return {
    whichConfig: () => whichConfig(app),
    restartServer: () => app.server.restart(),
    showLog: () => {
      app.server.log.show();
    },
  };
}

async function showInsights({ review, refresh }: App, uri: unknown): Promise<void> {
  if (typeof uri === 'string') review.set(vscode.Uri.parse(uri));
  await vscode.commands.executeCommand('debrief.insights.focus');
  await refresh();
}
