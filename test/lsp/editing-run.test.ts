import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyAll } from './apply.js';
import { Editor } from './editor.js';

const markdown = 'file:///w/postmortems/run.md';
const yaml = 'file:///w/postmortems/run.yaml';
const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

const small = `# Outage

## What happened

We should move to another vendor.

## Insights

- [I1] Nobody saw the board (category: observe)

## Action items

| Action | Owner |
| --- | --- |
| Prevent this from ever happening again | Ann |

- Look at the \`queue\` (addresses: I1) <!-- debrief: keep vague-action: it is small -->
`;

/** All that a server says about a document, without names that differ from server to server. */
async function stateOf(editor: Editor, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const { items } = await editor.ask<{ items: unknown }>('textDocument/diagnostic', { textDocument });
  return {
    items,
    symbols: await editor.ask('textDocument/documentSymbol', { textDocument }),
    folds: await editor.ask('textDocument/foldingRange', { textDocument }),
    tokens: await editor.ask('textDocument/semanticTokens/full', { textDocument }),
    hints: await editor.ask('textDocument/inlayHint', { textDocument, range: whole }),
    entries: await editor.ask('debrief/insights', { grouping: 'category', uri, filter: '' }),
  };
}

/** An editor whose document is compared with a fresh server's after each step. */
class Run {
  readonly editor = new Editor({ capabilities });
  private readonly fresh = new Editor({ capabilities });
  private document: TextDocument;

  constructor(
    private readonly uri: string,
    text: string,
  ) {
    this.document = TextDocument.create(uri, '', 1, text);
  }

  async start(): Promise<void> {
    await this.editor.start();
    await this.fresh.start();
    await this.editor.open(this.uri, this.text);
  }

  get text(): string {
    return this.document.getText();
  }

  /** Replaces a stretch, as a person types or undoes. */
  async replace(from: number, to: number, words: string): Promise<void> {
    const [start, end] = [this.document.positionAt(from), this.document.positionAt(to)];
    const text = this.text.slice(0, from) + words + this.text.slice(to);
    await this.editor.edit(this.uri, words, [start.line, start.character, end.line, end.character]);
    this.document = TextDocument.create(this.uri, '', 1, text);
  }

  async apply(edit: WorkspaceEdit): Promise<void> {
    const text = applyAll(new Map([[this.uri, this.text]]), edit).get(this.uri) ?? '';
    await this.replace(0, this.text.length, text);
  }

  /** The server has to say what one says that has never seen another version. */
  async compare(): Promise<void> {
    await this.fresh.open(this.uri, this.text);
    const expected = await stateOf(this.fresh, this.uri);
    await this.fresh.close(this.uri);
    assert.deepEqual(await stateOf(this.editor, this.uri), expected);
  }

  async stop(): Promise<void> {
    await this.editor.stop();
    await this.fresh.stop();
  }
}

async function typing(run: Run, text: string): Promise<void> {
  for (const character of text) {
    await run.replace(run.text.length, run.text.length, character);
    await run.compare();
  }
}

describe('a run of edits', () => {
  it('leaves the server as a fresh one would be: typing a whole review, undoing, renaming, deleting', async () => {
    const run = new Run(markdown, '');
    await run.start();
    await typing(run, small);
    const undone = small.length - 60;
    await run.replace(undone, small.length, '');
    await run.compare();
    await run.replace(undone, undone, small.slice(undone));
    await run.compare();
    const position = TextDocument.create('', '', 0, small).positionAt(small.indexOf('I1') + 1);
    await run.apply(
      await run.editor.ask<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri: markdown },
        position,
        newName: 'I22',
      }),
    );
    assert.ok(run.text.includes('addresses: I22'));
    await run.compare();
    for (let end = run.text.length; end > 0; end = run.text.length) {
      await run.replace(Math.max(0, end - 40), end, '');
      await run.compare();
    }
    await run.stop();
  }).timeout(300_000);

  it('leaves the server as a fresh one would be: the sample in YAML, line by line, then without its lines', async () => {
    const sample = readFileSync(
      new URL('../../client/samples/postmortems/gandalf-and-atlas.yaml', import.meta.url),
      'utf8',
    );
    const run = new Run(yaml, '');
    await run.start();
    for (const line of sample.split(/(?<=\n)/)) {
      await run.replace(run.text.length, run.text.length, line);
      await run.compare();
    }
    for (let lines = run.text.split('\n').length; lines > 2; lines -= 7) {
      const at = run.text.indexOf('\n') + 1;
      await run.replace(at, run.text.indexOf('\n', at + 200) + 1 || run.text.length, '');
      await run.compare();
    }
    await run.stop();
  }).timeout(300_000);
});
