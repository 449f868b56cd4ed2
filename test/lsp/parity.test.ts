import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../../server/src/cli/run.js';
import { nodeFiles } from '../../server/src/host/files.js';
import { nodeHost } from '../../server/src/lsp/node-host.js';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { memoryIo } from '../support/memory-io.js';
import { Editor } from './editor.js';

const samples = fileURLToPath(new URL('../../client/samples', import.meta.url));

describe('the command line and the server', () => {
  it('find the same in the samples', async () => {
    const today = nodeHost.today();
    const io = memoryIo({});
    await run(['check', '--format', 'json', '--no-cache', '.'], { ...io, cwd: samples, today, files: nodeFiles });
    const files = filesIn(JSON.parse(io.printed()));
    assert.ok(files.length > 2);
    assert.deepEqual(await served(today), files);
  });
});

async function served(today: string): Promise<readonly unknown[]> {
  const folder = pathToFileURL(samples).href;
  const editor = new Editor({
    capabilities: { textDocument: { diagnostic: {} } },
    folders: [folder],
    disk: nodeHost.disk,
    today,
  });
  await editor.start();
  await editor.until(() => editor.notifications.some(({ method }) => method === 'debrief/changed'));
  const { items } = await editor.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  await editor.stop();
  return items.map((item) => ({
    path: decodeURIComponent(item.uri.slice(folder.length + 1)),
    found:
      item.kind === 'full'
        ? item.items
            .map(
              ({ code, message, range }) =>
                `${String(code)} ${JSON.stringify(range)} ${typeof message === 'string' ? message : message.value}`,
            )
            .sort()
        : [],
  }));
}

interface Printed {
  readonly path: string;
  readonly isReview: boolean;
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly question: string;
    readonly range: unknown;
  }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly range: unknown }[];
}

function isReport(value: unknown): value is { readonly files: readonly Printed[] } {
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
}

function filesIn(report: unknown): readonly unknown[] {
  assert.ok(isReport(report));
  return report.files
    .filter(({ isReview }) => isReview)
    .map(({ path, findings, problems }) => ({
      path,
      found: [
        ...findings.map(
          ({ rule, message, question, range }) => `${rule} ${JSON.stringify(range)} ${message} ${question}`,
        ),
        ...problems.map(({ code, message, range }) => `${code} ${JSON.stringify(range)} ${message}`),
      ].sort(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
