import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applyAll } from './apply.js';
import { Editor, type Files, type Setting } from './editor.js';

const uri = 'file:///w/postmortems/one.md';
const yaml = 'file:///w/postmortems/one.yaml';
const text = `---
kind: incident-review
facilitator: emily
participants: [rosie, sam]
---

# Outage of the ledger

## Insights

- [I1] Nobody could see the deploys of the ledger on a board (category: observe)

## Action items

- [ ] [A1] Hold an overview of the ledger for both rotas (owner: @rosie, addresses: I1, ticket: OPS-12)
- [ ] [A2] Prevent this from ever happening again (owner: bob)
`;

async function opened(setting: Setting = {}, source = text, document = uri): Promise<Editor> {
  const editor = new Editor(setting);
  await editor.start();
  await editor.open(document, source);
  return editor;
}

/** The position of a mark in the text, without the mark. */
function at(source: string, words: string, shift = 1): { readonly line: number; readonly character: number } {
  const before = source.slice(0, source.indexOf(words) + shift).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function on(words: string, shift = 1, source = text): object {
  return { textDocument: { uri }, position: at(source, words, shift) };
}

function markup({ contents }: Hover): MarkupContent {
  assert.ok(typeof contents === 'object' && 'kind' in contents);
  return contents;
}

describe('hover', () => {
  const markdown = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };

  it('says what a finding asks, why, who says so and how to keep it', async () => {
    const editor = await opened({ capabilities: markdown });
    const hover = await editor.ask<Hover>('textDocument/hover', on('Prevent this'));
    const { kind, value } = markup(hover);
    assert.equal(kind, 'markdown');
    for (const part of ['?**', 'Source: ', 'Instead of', '<!-- debrief: keep never-again: … -->'])
      assert.ok(value.includes(part), part);
    await editor.stop();
  });

  it('is plain text for editors that show nothing else', async () => {
    const editor = await opened();
    const hover = await editor.ask<Hover>('textDocument/hover', on('Prevent this'));
    const { kind, value } = markup(hover);
    assert.equal(kind, 'plaintext');
    assert.ok(!value.includes('**'));
    await editor.stop();
  });

  it('tells the facets of items and insights', async () => {
    const editor = await opened({ capabilities: markdown });
    const hover = await editor.ask<Hover>('textDocument/hover', on('Nobody could see'));
    assert.match(markup(hover).value, /\*\*Category: observe\*\*/);
    assert.match(JSON.stringify(await editor.ask('textDocument/hover', on('Hold an overview'))), /Kind: /);
    await editor.stop();
  });

  it('shows words of the document without acting on them', async () => {
    const source = text.replace('owner: @rosie', 'owner: [x](command:y)');
    const editor = await opened({ capabilities: markdown }, source);
    const hover = JSON.stringify(await editor.ask('textDocument/hover', on('Hold an overview', 1, source)));
    assert.ok(!hover.includes('](command:'));
    await editor.stop();
  });

  it('is nothing elsewhere', async () => {
    const editor = await opened();
    assert.equal(await editor.ask('textDocument/hover', on('Outage of')), null);
    await editor.stop();
  });
});

describe('completion', () => {
  async function labels(source: string, document = uri, setting: Setting = {}): Promise<readonly string[]> {
    const plain = source.replace('‸', '');
    const editor = await opened(setting, plain, document);
    const list = await editor.ask<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: document },
      position: at(source, '‸', 0),
    });
    await editor.stop();
    return (list?.items ?? []).map(({ label }) => label);
  }

  it('offers fields in a bracket of an item', async () => {
    const offered = await labels(text.replace('(owner: bob)', '(own‸)'));
    for (const label of ['owner', 'due', 'category', 'outcome']) assert.ok(offered.includes(label), label);
  });

  it('offers values of fields', async () => {
    assert.ok((await labels(text.replace('owner: bob', 'status: ‸'))).includes('in-progress'));
    assert.ok((await labels(text.replace('owner: bob', 'category: ob‸'))).includes('observe'));
    assert.ok((await labels(text.replace('owner: bob', 'owner: ‸'))).includes('rosie'));
    assert.deepEqual(await labels(text.replace('owner: bob', 'addresses: ‸')), ['I1']);
  });

  it('offers people behind @, in columns and in sub-bullets', async () => {
    const table = `${text}\n| Action | Owner | Status |\n| --- | --- | --- |\n| Look at the queue | ‸ | |\n`;
    assert.ok((await labels(text.replace('owner: bob', 'owner: @‸'))).includes('sam'));
    assert.ok((await labels(table)).includes('rosie'));
    assert.ok((await labels(`${text}  - status: ‸\n`)).includes('done'));
  });

  it('offers rules in a keep comment, with their page when one is chosen', async () => {
    const source = `${text}<!-- debrief: keep nev‸ -->\n`;
    assert.ok((await labels(source)).includes('never-again'));
    const editor = await opened();
    const item = await editor.ask<CompletionItem>('completionItem/resolve', {
      label: 'never-again',
      data: { rule: 'never-again' },
    });
    assert.match(JSON.stringify(item.documentation), /Source: /);
    await editor.stop();
  });

  it('offers headings that are not there yet', async () => {
    const offered = await labels(`${text}\n## ‸`);
    assert.ok(offered.includes('Parking lot'));
    assert.ok(!offered.includes('Action items'));
  });

  it('offers keys and values in front matter and in YAML', async () => {
    assert.ok((await labels(text.replace('facilitator: emily', 'fac‸'))).includes('follow-up-meeting'));
    assert.ok((await labels(text.replace('facilitator: emily', 'facilitator: ‸'))).includes('rosie'));
    const review = 'kind: incident-review\naction-items:\n  - action: Look\n    status: ‸\n';
    assert.ok((await labels(review, yaml)).includes('not-doing'));
    assert.ok((await labels(review.replace('status: ‸', '‸'), yaml)).includes('due-reason'));
    assert.ok(
      (
        await labels('kind: incident-review\naction-items:\n  - { action: Look, outcome: { kind: ‸ } }\n', yaml)
      ).includes('gain-insight'),
    );
  });

  it('leaves keys of YAML to the server that reads schemas, where our own extension says that there is one', async () => {
    assert.deepEqual(await labels('kind: incident-review\n‸', yaml, { options: { commands: true } }), []);
  });

  it('offers what a config may say', async () => {
    const config = 'file:///w/.debrief.yaml';
    assert.ok((await labels('‸', config)).includes('stances'));
    assert.ok((await labels('rules:\n  never-again: ‸', config)).includes('off'));
    assert.ok((await labels('rules:\n  ‸', config)).includes('never-again'));
  });

  it('offers nothing in the story', async () => {
    assert.deepEqual(
      await labels(text.replace('# Outage of the ledger\n', '# Outage of the ledger\n\nWe saw (own‸\n')),
      [],
    );
  });
});

describe('symbols, folding and links', () => {
  it('are a tree of sections and entries', async () => {
    const editor = await opened({
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    const [root] = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(root?.name, 'Outage of the ledger');
    assert.deepEqual(
      root.children?.map(({ name }) => name),
      ['Insights', 'Action items'],
    );
    assert.deepEqual(
      root.children[1]?.children?.map(({ name, detail }) => [name, detail]),
      [
        ['Hold an overview of the ledger for both rotas', '@rosie · open'],
        ['Prevent this from ever happening again', 'bob · open'],
      ],
    );
    await editor.stop();
  });

  it('are a list for editors that know no tree', async () => {
    const editor = await opened();
    const symbols = await editor.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols[0]?.location.uri, uri);
    assert.ok(symbols.some(({ containerName }) => containerName === 'Action items'));
    await editor.stop();
  });

  it('are found across the workspace', async () => {
    const editor = await opened();
    const symbols = await editor.ask<SymbolInformation[]>('workspace/symbol', { query: 'overview ledger' });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [['Hold an overview of the ledger for both rotas', 'Outage of the ledger']],
    );
    await editor.stop();
  });

  it('fold sections', async () => {
    const editor = await opened();
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 12 && endLine === 15));
    await editor.stop();
  });

  it('link tickets by the patterns of the config', async () => {
    const files: Files = new Map([
      [
        'file:///w/.debrief.yaml',
        'tickets:\n  - pattern: OPS-{number}\n    link: https://tickets.example.org/OPS-{number}\n',
      ],
    ]);
    const editor = await opened({ files });
    const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://tickets.example.org/OPS-12'],
    );
    await editor.stop();
  });
});

describe('ids', () => {
  const other = 'file:///w/postmortems/two.md';
  const second = '# Later outage\n\n## Action items\n\n- Look at the board (addresses: I1)\n';

  it('lead to what they name, and to where it is referred to', async () => {
    const editor = await opened();
    const [definition] = await editor.ask<Location[]>('textDocument/definition', on('addresses: I1', 12));
    assert.equal(definition?.range.start.line, 10);
    const references = await editor.ask<Location[]>('textDocument/references', {
      ...on('[I1]', 2),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map(({ range }) => range.start.line),
      [10, 14],
    );
    const highlights = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', on('[I1]', 2));
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [3, 2],
    );
    await editor.stop();
  });

  it('are followed and renamed across files', async () => {
    const editor = await opened({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await editor.open(other, second);
    const [definition] = await editor.ask<Location[]>('textDocument/definition', {
      textDocument: { uri: other },
      position: at(second, 'I1', 1),
    });
    assert.equal(definition?.uri, uri);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', { ...on('[I1]', 2), newName: 'I9' });
    const texts = applyAll(
      new Map([
        [uri, text],
        [other, second],
      ]),
      edit,
    );
    assert.ok(texts.get(uri)?.includes('[I9] Nobody') && texts.get(uri)?.includes('addresses: I9'));
    assert.ok(texts.get(other)?.includes('addresses: I9'));
    await editor.stop();
  });

  it('of another document with the same name are left alone', async () => {
    const editor = await opened();
    const own = second.replace('## Action items', '## Insights\n\n- [I1] Something else was seen\n\n## Action items');
    await editor.open(other, own);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', { ...on('[I1]', 2), newName: 'I9' });
    assert.deepEqual(Object.keys(edit.changes ?? {}), [uri]);
    await editor.stop();
  });

  it('say what may be renamed, and refuse what is no id', async () => {
    const editor = await opened({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
    const range = await editor.ask<{ placeholder: string }>('textDocument/prepareRename', on('[A1]', 2));
    assert.equal(range.placeholder, 'A1');
    assert.equal(await editor.ask('textDocument/prepareRename', on('Hold an')), null);
    await assert.rejects(editor.ask('textDocument/rename', { ...on('[A1]', 2), newName: 'a b' }), /cannot be an id/);
    await editor.stop();
  });
});

describe('lenses, hints and tokens', () => {
  it('sum the items up when the lens is resolved', async () => {
    const editor = await opened({ options: { commands: true } });
    const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal(lens?.range.start.line, 12);
    assert.equal(lens.command, undefined);
    const resolved = await editor.ask<CodeLens>('codeLens/resolve', lens);
    assert.match(resolved.command?.title ?? '', /^2 items/);
    assert.equal(resolved.command?.command, 'debrief.showInsights');
    await editor.stop();
  });

  it('name no command that the editor does not have', async () => {
    const editor = await opened();
    const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal((await editor.ask<CodeLens>('codeLens/resolve', lens)).command?.command, '');
    await editor.stop();
  });

  it('suggest what the document does not say, with the words that decided', async () => {
    const editor = await opened();
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole });
    for (const { label, tooltip } of hints) {
      assert.match(JSON.stringify(label), /\?"$/);
      assert.match(JSON.stringify(tooltip), /because: /);
    }
    assert.ok(!hints.some(({ position }) => position.line === 10), 'a stated category needs no hint');
    await editor.stop();
  });

  it('are silent in a meeting', async () => {
    const editor = await opened({ options: { mode: 'meeting' } });
    assert.equal(await editor.ask('textDocument/codeLens', { textDocument: { uri } }), null);
    assert.equal(
      await editor.ask('textDocument/inlayHint', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      }),
      null,
    );
    await editor.stop();
  });

  it('color the fields', async () => {
    const editor = await opened();
    const { capabilities } = await new Editor().start();
    const legend = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const words = decode(data, text).map(({ word, type }) => [word, legend[type]]);
    for (const each of [
      ['I1', 'class'],
      ['observe', 'type'],
      ['OPS-12', 'string'],
    ]) {
      assert.ok(
        words.some(([word, type]) => word === each[0] && type === each[1]),
        JSON.stringify(words),
      );
    }
    await editor.stop();
  });
});

function decode(data: readonly number[], source: string): readonly { readonly word: string; readonly type: number }[] {
  const lines = source.split('\n');
  const found = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 4);
    line += down;
    character = down > 0 ? right : character + right;
    found.push({ word: lines[line]?.slice(character, character + length) ?? '', type });
  }
  return found;
}
