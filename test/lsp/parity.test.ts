import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../../server/src/cli/run.js';
import { nodeFiles } from '../../server/src/host/files.js';
import { nodeHost } from '../../server/src/lsp/node-host.js';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.js';

const samples = fileURLToPath(new URL('../../client/samples', import.meta.url));

describe('the command line and the server', () => {
  it('find the same in the samples', async () => {
    const printed: string[] = [];
    const output = { isTerminal: false, columns: 100, write: (text: string) => void printed.push(text) };
    const today = nodeHost.today();
    await run(['check', '--format', 'json', '.'], {
      cwd: samples,
      version: '',
      today,
      env: {},
      files: nodeFiles,
      stdout: output,
      stderr: output,
      readStdin: () => Promise.resolve(new Uint8Array()),
    });
    const files = filesIn(JSON.parse(printed.join('')));
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
        ? item.items.map(({ code, message, range }) => `${String(code)} ${JSON.stringify(range)} ${message}`).sort()
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

function filesIn({ files }: { readonly files: readonly Printed[] }): readonly unknown[] {
  return files
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
