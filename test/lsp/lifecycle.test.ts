import assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { Editor, type Files } from './editor.js';

const uri = 'file:///w/postmortems/one.md';
const text = '# Outage\n\n## Action items\n\n- Prevent this from ever happening again (owner: bob)\n';

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );
}

describe('the life of a session', () => {
  it('refuses requests before it is initialized, known or not, and drops notifications', async () => {
    const editor = new Editor();
    const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
    assert.equal(await codeOf(editor.ask('textDocument/hover', hover)), ErrorCodes.ServerNotInitialized);
    assert.equal(await codeOf(editor.ask('no/such')), ErrorCodes.ServerNotInitialized);
    await editor.open(uri, text);
    await editor.start();
    assert.equal(await editor.ask('textDocument/hover', { ...hover, position: { line: 4, character: 4 } }), null);
    await editor.stop();
  });

  it('is begun once', async () => {
    const editor = new Editor();
    await editor.start();
    assert.equal(await codeOf(editor.start()), ErrorCodes.InvalidRequest);
    await editor.stop();
  });

  it('refuses requests after shutdown', async () => {
    const editor = new Editor();
    await editor.start();
    await editor.ask('shutdown');
    assert.equal(await codeOf(editor.ask('debrief/reviews', null)), ErrorCodes.InvalidRequest);
    editor.connection.dispose();
  });

  it('knows no other methods', async () => {
    const editor = new Editor();
    await editor.start();
    assert.equal(await codeOf(editor.ask('textDocument/formatting', {})), ErrorCodes.MethodNotFound);
    await editor.connection.sendNotification('no/such', { a: 1 });
    await editor.connection.sendNotification('$/no/such', { a: 1 });
    assert.deepEqual(await editor.ask('debrief/reviews', null), []);
    await editor.stop();
  });

  it('refuses wrong parameters and goes on', async () => {
    const editor = new Editor({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.start();
    const methods = [
      'hover',
      'completion',
      'codeAction',
      'documentSymbol',
      'definition',
      'references',
      'rename',
      'codeLens',
      'inlayHint',
      'semanticTokens/full',
      'diagnostic',
      'foldingRange',
      'documentLink',
      'documentHighlight',
      'prepareRename',
    ];
    for (const method of methods) {
      for (const params of [
        undefined,
        null,
        3,
        [],
        {},
        { textDocument: 3 },
        { textDocument: { uri: 4 }, position: 'x' },
      ]) {
        assert.equal(
          await codeOf(editor.ask(`textDocument/${method}`, params)),
          ErrorCodes.InvalidParams,
          `${method} ${JSON.stringify(params)}`,
        );
      }
    }
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri } });
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument: null });
    await editor.open(uri, text);
    assert.notEqual(await editor.ask('textDocument/documentSymbol', { textDocument: { uri } }), null);
    await editor.stop();
  });

  it('answers about documents that are not open with nothing', async () => {
    const editor = new Editor();
    await editor.start();
    await editor.open(uri, text);
    await editor.close(uri);
    const position = { textDocument: { uri }, position: { line: 4, character: 3 } };
    for (const method of [
      'hover',
      'completion',
      'definition',
      'documentHighlight',
      'documentSymbol',
      'codeLens',
      'foldingRange',
    ]) {
      assert.equal(await editor.ask(`textDocument/${method}`, position), null, method);
    }
    await editor.edit(uri, 'x');
    assert.equal(await editor.ask('textDocument/hover', position), null);
    await editor.stop();
  });

  it('honors cancellation', async () => {
    const editor = new Editor();
    await editor.start();
    await editor.open(uri, text);
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
    source.cancel();
    assert.equal(await codeOf(asked), LSPErrorCodes.RequestCancelled);
    const many = Array.from({ length: 200 }, () => new CancellationTokenSource());
    const answers = many.map((each) =>
      codeOf(editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, each.token)),
    );
    many.forEach((each, index) => {
      if (index % 2 === 0) each.cancel();
    });
    const codes = await Promise.all(answers);
    assert.ok(codes.every((code, index) => code === (index % 2 === 0 ? LSPErrorCodes.RequestCancelled : null)));
    await editor.stop();
  });

  it('offers only what the editor can do', async () => {
    const plain = (await new Editor().start()).capabilities;
    assert.equal(plain.codeActionProvider, true);
    assert.equal(plain.renameProvider, true);
    assert.equal(plain.positionEncoding, undefined);
    const rich = await new Editor({
      capabilities: {
        general: { positionEncodings: ['utf-8', 'utf-16'] },
        textDocument: {
          diagnostic: {},
          rename: { prepareSupport: true },
          codeAction: {
            dataSupport: true,
            resolveSupport: { properties: ['edit'] },
            codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
          },
        },
      },
    }).start();
    assert.equal(rich.capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(rich.capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(rich.capabilities.diagnosticProvider, {
      identifier: 'debrief',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    assert.match(JSON.stringify(rich.capabilities.codeActionProvider), /"resolveProvider":true/);
  });

  it('asks to be told of files where the editor can be asked', async () => {
    const editor = new Editor({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await editor.start();
    await editor.until(() => editor.registered.length > 0);
    assert.deepEqual(
      editor.registered.map(({ method }) => method),
      ['workspace/didChangeWatchedFiles'],
    );
    await editor.stop();
  });
});

describe('progress', () => {
  it('is shown while a large workspace is read', async () => {
    const files: Files = new Map(
      Array.from({ length: 120 }, (_, index) => [`file:///w/postmortems/${String(index)}.md`, text.repeat(3)]),
    );
    const editor = new Editor({ capabilities: { window: { workDoneProgress: true } }, folders: ['file:///w'], files });
    await editor.start();
    await editor.until(() => editor.progress.some(({ kind }) => kind === 'end'));
    const kinds = editor.progress.map(({ kind }) => kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
    await editor.stop();
  });

  it('does not keep requests waiting', async () => {
    const files: Files = new Map(
      Array.from({ length: 300 }, (_, index) => [`file:///w/postmortems/${String(index)}.md`, text.repeat(5)]),
    );
    const editor = new Editor({ folders: ['file:///w'], files });
    await editor.start();
    await editor.open(uri, text);
    assert.notEqual(await editor.ask('textDocument/documentSymbol', { textDocument: { uri } }), null);
    assert.ok(
      editor.host.reads.filter((each) => each.endsWith('.md')).length < 300,
      'the answer came before the index was whole',
    );
    await editor.stop();
  });
});
