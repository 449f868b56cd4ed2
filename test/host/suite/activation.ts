import * as vscode from 'vscode';
import { assert, open, findings } from './reviews.js';

const id = 'incident-debrief.incident-debrief';

describe('the extension', () => {
  it('wakes in a workspace with reviews', async () => {
    await open('postmortems/2026-02-full-disk.md');
    const extension = vscode.extensions.getExtension(id);
    await extension?.activate();
    assert(extension?.isActive === true, 'it is not active');
  });

  it('has a command behind every name of its manifest', async () => {
    const manifest: unknown = vscode.extensions.getExtension(id)?.packageJSON;
    const commands: unknown = Reflect.get(Object(Reflect.get(Object(manifest), 'contributes')), 'commands');
    const names = Array.isArray(commands) ? commands.map((each: object) => String(Reflect.get(each, 'command'))) : [];
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = names.filter((name) => !known.has(name));
    assert(names.length > 20 && missing.length === 0, `without a command: ${missing.join(', ')}`);
  });

  it('says nothing about documents that are no reviews', async () => {
    const review = await open('postmortems/2026-02-full-disk.md');
    const notes = await open('notes/shopping.md');
    await findings(review.document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', notes.document.uri, new vscode.Position(3, 4));
    await findings(notes.document, (rules) => rules.length === 0);
  });
});
