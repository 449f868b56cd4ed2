import assert from 'node:assert/strict';
import {
  DiagnosticTag,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { Editor, type Files, type Setting } from './editor.js';

const uri = 'file:///w/postmortems/one.md';
const review = `# Outage

## What happened

We should move to another vendor from now on.

## Action items

- Make sure that everybody always checks the board (owner: ann)
- Prevent this from ever happening again (owner: bob)
`;
const pull: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [DiagnosticTag.Unnecessary] },
    },
  },
  workspace: { diagnostics: { refreshSupport: true } },
};

async function started(setting: Setting = {}): Promise<Editor> {
  const editor = new Editor({ capabilities: pull, ...setting });
  await editor.start();
  return editor;
}

async function pulled(editor: Editor, document = uri, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return editor.ask('textDocument/diagnostic', { textDocument: { uri: document }, previousResultId });
}

async function items(editor: Editor, document = uri): Promise<readonly Diagnostic[]> {
  const report = await pulled(editor, document);
  return report.kind === 'full' ? report.items : [];
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('diagnostics that are asked for', () => {
  it('say what stands there and ask, with a code, a link and data', async () => {
    const editor = await started();
    await editor.open(uri, review);
    const found = (await items(editor)).find(({ code }) => code === 'never-again');
    assert.ok(found);
    assert.match(messageOf(found), /\. .*\?$/);
    assert.equal(found.source, 'debrief');
    assert.deepEqual(found.range, { start: { line: 9, character: 2 }, end: found.range.end });
    assert.match(found.codeDescription?.href ?? '', /^https:/);
    assert.ok(found.data);
    await editor.stop();
  });

  it('have nothing that the editor does not announce', async () => {
    const editor = await started({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, review);
    const found = await items(editor);
    assert.ok(found.length > 0);
    for (const { codeDescription, data, tags, relatedInformation } of found) {
      assert.deepEqual([codeDescription, data, tags, relatedInformation], [undefined, undefined, undefined, undefined]);
    }
    await editor.stop();
  });

  it('are unchanged until something changes', async () => {
    const editor = await started();
    await editor.open(uri, review);
    const first = await pulled(editor);
    assert.equal(first.kind, 'full');
    const second = await pulled(editor, uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await editor.edit(uri, ' ', [0, 8, 0, 8]);
    assert.equal((await pulled(editor, uri, first.resultId)).kind, 'full');
    await editor.stop();
  });

  it('follow edits of a stretch', async () => {
    const editor = await started();
    await editor.open(uri, review);
    assert.ok(codes(await items(editor)).includes('solution-in-narrative'));
    await editor.edit(uri, 'We moved', [4, 0, 4, 14]);
    assert.ok(!codes(await items(editor)).includes('solution-in-narrative'));
    await editor.stop();
  });

  it('tag a comment that keeps nothing as unnecessary', async () => {
    const editor = await started();
    await editor.open(
      uri,
      review.replace('(owner: bob)', '(owner: bob) <!-- debrief: keep blame-language: quoted -->'),
    );
    const unused = (await items(editor)).find(({ code }) => code === 'unused-keep');
    assert.deepEqual(unused?.tags, [DiagnosticTag.Unnecessary]);
    await editor.stop();
  });

  it('name the items that a finding on a section is about', async () => {
    const editor = await started();
    const text = `# Outage\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add a check to the loader | Ann |\n| Look at the queue sizes | |\n| Write down the steps | |\n`;
    await editor.open(uri, text);
    const missing = (await items(editor)).find(({ code }) => code === 'missing-owner');
    assert.ok(missing?.relatedInformation);
    assert.deepEqual(
      missing.relatedInformation.map(({ location }) => [location.uri, location.range.start.line]),
      [
        [uri, 7],
        [uri, 8],
      ],
    );
    await editor.stop();
  });

  it('are none for a document that is no review', async () => {
    const editor = await started();
    await editor.open('file:///w/notes.md', review);
    assert.deepEqual(await items(editor, 'file:///w/notes.md'), []);
    await editor.stop();
  });

  it('are none for a document that is not open and not known', async () => {
    const editor = await started();
    assert.deepEqual(await pulled(editor, 'file:///w/postmortems/gone.md'), { kind: 'full', items: [] });
    await editor.stop();
  });
});

describe('modes', () => {
  it('are silent in a meeting, and speak of language alone while preparing', async () => {
    const editor = await started({ options: { mode: 'meeting' } });
    await editor.open(uri, `${review}\n<!-- debrief: keep no-such-rule: x -->\n`);
    assert.deepEqual(await items(editor), []);
    await editor.connection.sendNotification('debrief/mode', { mode: 'prepare' });
    await editor.until(() => editor.refreshes > 0);
    const prepared = codes(await items(editor));
    assert.ok(prepared.includes('never-again'));
    assert.ok(!prepared.includes('missing-intended-outcome'));
    await editor.stop();
  });

  it('take no other mode', async () => {
    const editor = await started();
    await editor.open(uri, review);
    const before = await pulled(editor);
    await editor.connection.sendNotification('debrief/mode', { mode: 'party' });
    assert.equal((await pulled(editor, uri, before.kind === 'full' ? before.resultId : '')).kind, 'unchanged');
    await editor.stop();
  });
});

describe('diagnostics for editors that do not ask', () => {
  it('are pushed when a document opens and changes, and taken back when it closes', async () => {
    const editor = await started({ capabilities: {} });
    await editor.open(uri, review);
    await editor.until(() => editor.published.length === 1);
    assert.ok(codes(editor.published[0]?.diagnostics ?? []).includes('never-again'));
    assert.equal(editor.published[0]?.version, 1);
    await editor.edit(uri, 'Reduce the time to detect this', [9, 2, 9, 40]);
    await editor.until(() => editor.published.length === 2);
    assert.ok(!codes(editor.published[1]?.diagnostics ?? []).includes('never-again'));
    await editor.close(uri);
    await editor.until(() => editor.published.length === 3);
    assert.deepEqual(editor.published[2], { uri, diagnostics: [] });
    await editor.stop();
  });

  it('are pushed once for changes that come together', async () => {
    const editor = await started({ capabilities: {} });
    await editor.open(uri, review);
    await editor.until(() => editor.published.length === 1);
    await Promise.all([
      editor.edit(uri, 'x', [0, 8, 0, 8]),
      editor.edit(uri, 'y', [0, 9, 0, 9]),
      editor.edit(uri, 'z', [0, 10, 0, 10]),
    ]);
    await editor.until(() => editor.published.some(({ version }) => version === 4));
    assert.ok(editor.published.length <= 3);
    await editor.stop();
  });

  it('are not offered to be asked for', async () => {
    const editor = new Editor({ capabilities: {} });
    const { capabilities } = await editor.start();
    assert.equal(capabilities.diagnosticProvider, undefined);
    await editor.stop();
  });
});

describe('diagnostics of the workspace', () => {
  const second = 'file:///w/postmortems/two.md';
  const files = (): Files =>
    new Map([
      [uri, review],
      [second, review.replace('Outage', 'Another outage')],
      ['file:///w/readme.md', review],
    ]);

  async function indexed(setting: Setting = {}): Promise<Editor> {
    const editor = await started({ folders: ['file:///w'], files: files(), ...setting });
    await editor.until(() => editor.notifications.some(({ method }) => method === 'debrief/changed'));
    return editor;
  }

  function asked(
    editor: Editor,
    previousResultIds: readonly { uri: string; value: string }[] = [],
  ): Promise<WorkspaceDiagnosticReport> {
    return editor.ask('workspace/diagnostic', { previousResultIds });
  }

  it('come for all reviews, open or not, and for nothing else', async () => {
    const editor = await indexed();
    await editor.open(second, review);
    const report = await asked(editor);
    assert.deepEqual(report.items.map((item) => item.uri).sort(), [uri, second]);
    for (const item of report.items) assert.ok(item.kind === 'full' && item.items.length > 0);
    await editor.stop();
  });

  it('are unchanged by result id, and emptied for what is gone', async () => {
    const editor = await indexed();
    const first = await asked(editor);
    const previous = first.items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
    const next = await asked(editor, [...previous, { uri: 'file:///w/postmortems/gone.md', value: '1' }]);
    assert.deepEqual(
      next.items.map((item) => [item.uri, item.kind]),
      [
        [uri, 'unchanged'],
        [second, 'unchanged'],
        ['file:///w/postmortems/gone.md', 'full'],
      ],
    );
    await editor.stop();
  });

  it('are the same for a review whether it is open or not', async () => {
    const editor = await indexed();
    const closed = await pulled(editor);
    await editor.open(uri, review);
    const open = await pulled(editor);
    assert.ok(closed.kind === 'full' && open.kind === 'full');
    assert.deepEqual(open.items, closed.items);
    await editor.stop();
  });

  it('have the other review in related information', async () => {
    const editor = await indexed();
    await editor.open(second, review.replace('Outage', 'Another outage'));
    const repeated = (await items(editor, second)).find(({ code }) => code === 'duplicate-across-reviews');
    assert.equal(repeated?.relatedInformation?.[0]?.location.uri, uri);
    await editor.stop();
  });

  it('are asked for again when another review changes', async () => {
    const editor = await indexed();
    await editor.open(second, review.replace('Outage', 'Another outage'));
    await editor.open(uri, review);
    assert.ok(codes(await items(editor, second)).includes('duplicate-across-reviews'));
    const before = editor.refreshes;
    await editor.edit(uri, '# Outage\n\n## Action items\n\n- Ask the vendor for their board (owner: ann)\n');
    await editor.ask('debrief/reviews', null);
    await editor.until(() => editor.refreshes > before);
    assert.ok(!codes(await items(editor, second)).includes('duplicate-across-reviews'));
    await editor.stop();
  });
});
