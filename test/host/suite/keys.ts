import * as vscode from 'vscode';
import { assert } from './reviews.js';

describe('the default keys', () => {
  it('take no key from anything else in an editor', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const keys = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
    const [ours, others] = [keys.filter(isOurs), keys.filter((key) => !isOurs(key))];
    const taken = ours.flatMap(([, key = '', command = '']) =>
      others.filter(([, other]) => other === key).map(([, , other = '']) => `${key}: ${command} and ${other}`),
    );
    assert(ours.length === 3 && taken.length === 0, `${String(ours.length)} keys; ${taken.join('; ')}`);
  });
});

function isOurs([, , command]: readonly string[]): boolean {
  return command?.startsWith('debrief.') === true;
}
