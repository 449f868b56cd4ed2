// Shows what a newcomer should see first.
const vscode = require('vscode');

exports.activate = async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) return;
  const review = vscode.Uri.joinPath(folder.uri, 'postmortems', 'gandalf-and-atlas.md');
  await vscode.window.showTextDocument(review, { preview: false });
  await vscode.commands.executeCommand('debrief.showInsights', review.toString());
};
