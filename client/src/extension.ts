import * as vscode from 'vscode';
import type { App } from './app.js';
import { registerCommands } from './commands.js';
import { CurrentReview } from './current-review.js';
import { configRequest } from '../../server/src/protocol/messages.js';
import { mayBeReview, mayHoldReview, workspaceHasReviews } from './documents.js';
import { InsightsView } from './insights-view.js';
import { parkingLot, reviewList } from './other-views.js';
import { Pages } from './pages.js';
import { ReviewServer, type Connect } from './review-server.js';
import { ViewState } from './settings.js';
import { StatusItem } from './status-item.js';

/** Sets up views and commands; the server starts when there is a review. */
export async function start(context: vscode.ExtensionContext, connect: Connect): Promise<void> {
  const state = new ViewState(context.workspaceState);
  const server = new ReviewServer(context, connect, state.mode);
  const review = new CurrentReview((document) => isReview(document, server));
  const insights = new InsightsView(server, review, state);
  const [parking, reviews] = [parkingLot(server), reviewList(server)];
  const status = new StatusItem(
    () => state.mode,
    () => insights.findings,
  );
  const refresh = async (): Promise<void> => {
    await Promise.all([insights.refresh(), parking.refresh(), reviews.refresh()]);
    status.refresh();
  };
  const app: App = { server, review, state, insights, refresh };
  const pages = new Pages();
  context.subscriptions.push(review, insights, parking, reviews, pages, ...registerCommands(app, pages), server);
  context.subscriptions.push(...listen(app, status));
  await setContexts(app);
  void wake(app);
}

function listen(app: App, status: StatusItem): readonly { dispose(): unknown }[] {
  const { server, review, refresh } = app;
  return [
    status,
    server.onChanged((news) => {
      status.showStatus(news);
      void review.look().then(refresh);
    }),
    server.onCondition((condition) => {
      status.showCondition(condition);
      if (condition === 'running') void review.look().then(refresh);
      void vscode.commands.executeCommand('setContext', 'debrief.active', condition !== 'off');
    }),
    review.onChanged(() => {
      void server.start().then(refresh);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (mayBeReview(document)) void server.start();
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      if (files.some(({ path }) => path.endsWith('.debrief.yaml'))) void server.start();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('debrief')) void followSettings(app);
    }),
  ];
}

async function followSettings(app: App): Promise<void> {
  app.server.refreshLooks();
  await setContexts(app);
  await app.refresh();
}

/** The server knows, which reads the document and its config; until it runs the name has to do. */
async function isReview(document: vscode.TextDocument, server: ReviewServer): Promise<boolean> {
  if (!mayHoldReview(document)) return false;
  const applied = await server.ask(configRequest, { uri: document.uri.toString() });
  return applied?.isReview ?? mayBeReview(document);
}

async function setContexts({ state }: App): Promise<void> {
  const values = { mode: state.mode, scope: state.scope };
  for (const [name, value] of Object.entries(values)) {
    await vscode.commands.executeCommand('setContext', `debrief.${name}`, value);
  }
}

/** Starts the server where there is a review, so that it costs nothing elsewhere; activation does not wait for it. */
async function wake({ server }: App): Promise<void> {
  const isOpen = vscode.workspace.textDocuments.some(mayBeReview);
  if (isOpen || (await workspaceHasReviews())) await server.start();
}
