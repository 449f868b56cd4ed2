import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  Command,
  DocumentDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applyAll } from './apply.js';
import { Editor, type Setting } from './editor.js';

const uri = 'file:///w/postmortems/one.md';
const text = `# Outage of the ledger

## What happened

The ledger stopped at noon. We should move the ledger to another vendor. It came back by itself.

## Action items

- [ ] [A1] Make sure that everybody on the team always checks the board before a deploy (owner: ann)
- [ ] [A2] Prevent this from ever happening again (owner: bob) <!-- debrief: keep blame-language: quoted -->
- [ ] [A3] Add a retry to the importer
`;

const literals: ClientCapabilities = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    diagnostic: { dataSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const snippets: ClientCapabilities = {
  ...literals,
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

async function opened(setting: Setting = {}, source = text): Promise<Editor> {
  const editor = new Editor({ capabilities: literals, ...setting });
  await editor.start();
  await editor.open(uri, source);
  return editor;
}

function lineOf(
  words: string,
  source = text,
): { start: { line: number; character: number }; end: { line: number; character: number } } {
  const before = source.slice(0, source.indexOf(words)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: start };
}

interface Asking {
  readonly only?: readonly string[];
  readonly source?: string;
}

interface Choosing {
  readonly title: RegExp;
  readonly source?: string;
}

async function offered(
  editor: Editor,
  words: string,
  { only, source = text }: Asking = {},
): Promise<readonly CodeAction[]> {
  const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  const diagnostics = report.kind === 'full' ? report.items : [];
  const context = { diagnostics, ...(only && { only }) };
  return editor.ask('textDocument/codeAction', { textDocument: { uri }, range: lineOf(words, source), context });
}

async function chosen(editor: Editor, words: string, { title, source = text }: Choosing): Promise<CodeAction> {
  const actions = await offered(editor, words, { source });
  const action = actions.find((each) => title.test(each.title));
  assert.ok(action, `none of ${actions.map((each) => each.title).join(' | ')}`);
  return editor.ask('codeAction/resolve', action);
}

async function result(editor: Editor, words: string, { title, source = text }: Choosing): Promise<string> {
  const { edit } = await chosen(editor, words, { title, source });
  assert.ok(edit);
  return applyAll(new Map([[uri, source]]), edit).get(uri) ?? '';
}

describe('code actions', () => {
  it('are worked out when they are chosen, and belong to their diagnostics', async () => {
    const editor = await opened();
    const [action] = await offered(editor, 'Prevent this');
    assert.equal(action?.edit, undefined);
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action.diagnostics?.[0]?.code, 'never-again');
    await editor.stop();
  });

  it('come with their edit for editors that do not resolve', async () => {
    const editor = await opened({
      capabilities: {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
    });
    const actions = await offered(editor, 'Prevent this');
    assert.ok(actions.length > 0);
    for (const action of actions) assert.ok(action.edit?.changes, action.title);
    await editor.stop();
  });

  it('are commands for editors that know no actions', async () => {
    const editor = await opened({ capabilities: {} });
    const [command] = await editor.ask<Command[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: lineOf('Prevent this'),
      context: { diagnostics: [] },
    });
    assert.equal(command?.command, 'debrief.server.fix');
    const edit = await editor.ask<WorkspaceEdit>('workspace/executeCommand', command);
    assert.ok(edit.changes);
    await editor.stop();
  });

  it('keep with a reason that the writer fills in', async () => {
    const editor = await opened({ capabilities: snippets });
    const { edit } = await chosen(editor, 'Make sure', { title: /^Keep it, with a reason/ });
    assert.match(JSON.stringify(edit), /keep command-and-control: \$\{1:the reason\}/);
    await editor.stop();
    const plain = await opened();
    assert.match(
      await result(plain, 'Make sure', { title: /^Keep it, with a reason/ }),
      /owner: ann\) <!-- debrief: keep command-and-control: {2}-->/,
    );
    await plain.stop();
  });

  it('remove a comment that keeps nothing, which is preferred', async () => {
    const editor = await opened();
    const actions = await offered(editor, '<!-- debrief');
    assert.ok(actions.find(({ title }) => title.startsWith('Remove the comment'))?.isPreferred);
    assert.ok(
      (await result(editor, '<!-- debrief', { title: /^Remove the comment/ })).includes('(owner: bob)\n- [ ] [A3]'),
    );
    await editor.stop();
  });

  it('write what is missing in the style of the document', async () => {
    const declared = `<!-- debrief: review -->\n\n${text}`;
    const editor = await opened({ capabilities: snippets }, declared);
    const source = await result(editor, 'Add a retry', { title: /gain insight$/, source: declared });
    assert.ok(source.includes('- [ ] [A3] Add a retry to the importer (outcome: gain-insight)'), source);
    const { edit } = await chosen(editor, 'Add a retry', { title: /^Add an owner/, source: declared });
    assert.match(JSON.stringify(edit), /owner: \$\{1:/);
    await editor.stop();
  });

  it('turn an order into a question', async () => {
    const editor = await opened();
    assert.ok(
      (await result(editor, 'Make sure', { title: /^Turn the order/ })).includes(
        '[A1] Find out what it would take to make sure that',
      ),
    );
    await editor.stop();
  });

  it('park a proposal of the story with where it came from', async () => {
    const editor = await opened();
    const source = await result(editor, 'should move', { title: /^Park the idea/ });
    assert.ok(source.includes('The ledger stopped at noon. It came back by itself.'), source);
    assert.match(source, /- Move the ledger to another vendor \(from: what happened\)/);
    await editor.stop();
  });

  it('split a bundled item', async () => {
    const bundled = text.replace(
      'Add a retry to the importer',
      'Add a retry to the importer and rewrite the onboarding guide for new hires (owner: ann)',
    );
    const editor = await opened({}, bundled);
    const source = await result(editor, 'rewrite the', { title: /^Split/, source: bundled });
    assert.ok(
      source.includes('Add a retry to the importer (owner: ann)\n') &&
        source.includes('Rewrite the onboarding guide for new hires (owner: ann)'),
      source,
    );
    await editor.stop();
  });

  it('replace a slip with what was probably meant', async () => {
    const slipped = text.replace('(owner: ann)', '(status: doen)');
    const editor = await opened({}, slipped);
    assert.ok(
      (await result(editor, 'doen', { title: /^Replace with "done"/, source: slipped })).includes('(status: done)'),
    );
    await editor.stop();
  });

  it('are of the versions that the editor holds', async () => {
    const editor = await opened();
    await editor.edit(uri, ' ', [0, 22, 0, 22]);
    const { edit } = await chosen(editor, 'Make sure', { title: /^Keep it/ });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.equal(change.textDocument.version, 2);
    await editor.stop();
  });
});

describe('source actions', () => {
  it('fix all that is safe when they are asked for by kind', async () => {
    const editor = await opened();
    const [action, ...others] = await offered(editor, 'Prevent this', { only: ['source.fixAll'] });
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.debrief');
    const source = applyAll(new Map([[uri, text]]), action.edit ?? {}).get(uri) ?? '';
    assert.equal(source, text.replace(' <!-- debrief: keep blame-language: quoted -->', ''));
    await editor.stop();
  });

  it('are silent for kinds that are not ours, and when none is asked for', async () => {
    const editor = await opened();
    assert.deepEqual(await offered(editor, 'Prevent this', { only: ['source.organizeImports'] }), []);
    assert.deepEqual(await offered(editor, 'Prevent this', { only: ['source.fixAll.eslint'] }), []);
    assert.ok((await offered(editor, 'Prevent this')).every(({ kind }) => !kind?.startsWith('source')));
    await editor.stop();
  });

  it('change nothing where nothing is safe', async () => {
    const editor = await opened({}, text.replace(/ <!--.*-->/, ''));
    assert.deepEqual(await offered(editor, 'Make sure', { only: ['source.fixAll.debrief'] }), []);
    await editor.stop();
  });
});

describe('commands', () => {
  it('answer their edit and have the editor apply it', async () => {
    const editor = new Editor({ capabilities: { ...literals, workspace: { applyEdit: true } } });
    const applied: unknown[] = [];
    editor.connection.onRequest('workspace/applyEdit', (params) => {
      applied.push(params);
      return { applied: true };
    });
    await editor.start();
    await editor.open(uri, text);
    const edit = await editor.ask<WorkspaceEdit>('workspace/executeCommand', {
      command: 'debrief.server.fixAll',
      arguments: [uri],
    });
    assert.deepEqual(applied, [{ label: 'Debrief', edit }]);
    assert.equal(
      await editor.ask('workspace/executeCommand', { command: 'debrief.server.fixAll', arguments: [3] }),
      null,
    );
    await editor.stop();
  });

  it('switch the mode for editors that have no other way', async () => {
    const editor = await opened();
    await editor.ask('workspace/executeCommand', { command: 'debrief.server.mode', arguments: ['meeting'] });
    const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(report.kind === 'full' && report.items, []);
    await editor.stop();
  });
});
