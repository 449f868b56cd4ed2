import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from '../session.js';

/** Shows how far the index of the workspace is, where that takes more than a moment. */
export function registerProgress(session: Session): void {
  if (!session.client.progress) return;
  const shown: { reporter: Promise<WorkDoneProgressServerReporter> | null } = { reporter: null };
  session.events.on('progress', (done, all) => {
    shown.reporter ??= begin(session);
    void shown.reporter.then((reporter) => {
      reporter.report(Math.floor((100 * done) / all), `${String(done)} of ${String(all)}`);
    });
  });
  session.events.on('announce', () => {
    void shown.reporter?.then((reporter) => {
      reporter.done();
    });
    shown.reporter = null;
  });
}

async function begin({ connection }: Session): Promise<WorkDoneProgressServerReporter> {
  const reporter = await connection.window.createWorkDoneProgress();
  reporter.begin('Debrief: reading reviews', 0, '', false);
  return reporter;
}
