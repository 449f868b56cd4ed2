import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.js';

const sample = readFileSync(new URL('../../client/samples/postmortems/gandalf-and-atlas.yaml', import.meta.url), 'utf8');

describe('diagnostics', () => {
  it('are pulled', async () => {
    const editor = new Editor({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.start();
    await editor.open('file:///w/postmortems/a.yaml', sample);
    const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: 'file:///w/postmortems/a.yaml' } });
    console.log(JSON.stringify(report, null, 1));
    await editor.stop();
  });
});
