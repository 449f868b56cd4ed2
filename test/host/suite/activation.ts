import * as vscode from 'vscode';
describe('activation', () => {
  it('activates', async () => {
    const ext = vscode.extensions.getExtension('incident-debrief.incident-debrief');
    await ext?.activate();
    if (!ext?.isActive) throw new Error('not active');
  });
});
