import * as vscode from 'vscode';
import { assert, findings, open, revert, ruleOf } from './reviews.js';

const review = 'postmortems/2026-02-full-disk.md';

describe('findings', () => {
  it('are there, with a message, a rule and a page', async () => {
    const { document } = await open(review);
    const [found] = (await findings(document, (rules) => rules.includes('command-and-control'))).filter(
      (each) => ruleOf(each) === 'command-and-control',
    );
    assert(found?.message.includes('?') === true, 'no question is asked');
    assert(typeof found?.code === 'object', 'there is no page');
  });

  it('go when the words go and come back with them', async () => {
    const editor = await open(review);
    const line = lineOf(editor.document, 'must be more careful');
    await editor.edit((edit) => {
      edit.delete(editor.document.lineAt(line).rangeIncludingLineBreak);
    });
    await findings(editor.document, (rules) => rules.length > 0 && !rules.includes('command-and-control'));
    await revert(editor);
    await findings(editor.document, (rules) => rules.includes('command-and-control'));
  });

  it('are explained in a hover, with the source', async () => {
    const { document } = await open(review);
    const found = await findings(document, (rules) => rules.includes('command-and-control'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      found.find((each) => ruleOf(each) === 'command-and-control')?.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((each) => String(Reflect.get(Object(each), 'value'))));
    assert(text.join('').includes('Source: '), `no source in: ${text.join('')}`);
  });

  it('offer a decision to keep what stands there', async () => {
    const { document } = await open(review);
    const found = (await findings(document, (rules) => rules.includes('command-and-control'))).find(
      (each) => ruleOf(each) === 'command-and-control',
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found?.range,
    );
    const titles = actions.map(({ title }) => title);
    assert(
      titles.some((title) => /keep/i.test(title)),
      `offered: ${titles.join(', ')}`,
    );
  });

  it('are gone in a meeting and back when items are shaped', async () => {
    const { document } = await open(review);
    await findings(document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('debrief.switchMode', 'meeting');
    await findings(document, (rules) => rules.length === 0);
    await vscode.commands.executeCommand('debrief.switchMode', 'shape');
    await findings(document, (rules) => rules.length > 0);
  });

  it('can be gone through one by one', async () => {
    const editor = await open(review);
    const found = await findings(editor.document, (rules) => rules.length > 1);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const lines = new Set<number>();
    for (const each of found) {
      await vscode.commands.executeCommand('debrief.nextFinding');
      lines.add(editor.selection.start.line);
      assert(each.source === 'debrief', 'not ours');
    }
    const expected = new Set(found.map(({ range }) => range.start.line));
    assert(lines.size === expected.size, `stopped at lines ${[...lines].join(', ')}`);
  });

  it('are there again when the server has been restarted', async () => {
    const { document } = await open(review);
    await findings(document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('debrief.restartServer');
    await findings(document, (rules) => rules.length > 0);
  });
});

describe('the language features', () => {
  it('complete the values of a field', async () => {
    const { document } = await open(review);
    const line = lineOf(document, 'category: observe)');
    const character = document.lineAt(line).text.indexOf('observe');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(line, character),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert(labels.includes('communicate'), `completed: ${labels.slice(0, 20).join(', ')}`);
  });

  it('find an insight from the item that addresses it, across the outline', async () => {
    const { document } = await open(review);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = flat(symbols).map(({ name }) => name);
    assert(
      names.some((name) => name.includes('Page when the disk')),
      `outline: ${names.join(' | ')}`,
    );
  });

  it('say over the action items what they are about', async () => {
    const { document } = await open(review);
    const titles = await lensTitles(document);
    assert(
      titles.some((title) => title.includes('3 items')),
      `lenses: ${titles.join(' | ')}`,
    );
  });

  it('say nothing over the action items and behind them where the settings want nothing', async () => {
    const { document } = await open(review);
    const hintsBefore = await hintsIn(document);
    const settings = vscode.workspace.getConfiguration('debrief');
    for (const name of ['codeLens', 'inlayHints']) await settings.update(name, false, true);
    const [titles, hints] = [await lensTitles(document), await hintsIn(document)];
    for (const name of ['codeLens', 'inlayHints']) await settings.update(name, undefined, true);
    assert(hintsBefore > 0 && hints === 0, `hints: ${String(hintsBefore)}, then ${String(hints)}`);
    assert(!titles.some((title) => title.includes('items')), `lenses: ${titles.join(' | ')}`);
  });
});

async function lensTitles({ uri }: vscode.TextDocument): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
  return lenses.map(({ command }) => command?.title ?? '');
}

async function hintsIn({ uri, lineCount }: vscode.TextDocument): Promise<number> {
  const whole = new vscode.Range(0, 0, lineCount, 0);
  const hints = await vscode.commands.executeCommand<unknown[]>('vscode.executeInlayHintProvider', uri, whole);
  return hints.length;
}

function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

function lineOf(document: vscode.TextDocument, words: string): number {
  return document.positionAt(document.getText().indexOf(words)).line;
}
