import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Client } from './client.js';
import { serverCommands } from './features/commands.js';
import { tokenModifiers, tokenTypes } from './features/tokens.js';
import { fixAllKind } from './features/actions.js';

/** What the server offers to an editor that can do this much. */
export function capabilitiesFor(client: Client, { capabilities }: InitializeParams): ServerCapabilities {
  const { general } = capabilities;
  return {
    ...(general?.positionEncodings && { positionEncoding: 'utf-16' }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.diagnostics.pulls && {
      diagnosticProvider: { identifier: 'debrief', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', '@', '(', ',', '-'], resolveProvider: true },
    codeActionProvider: client.actions.literals
      ? {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
          resolveProvider: client.actions.resolves,
        }
      : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: { resolveProvider: false },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
    executeCommandProvider: { commands: [...serverCommands] },
  };
}
