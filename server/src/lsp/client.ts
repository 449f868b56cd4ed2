import { DiagnosticTag, MarkupKind, type ClientCapabilities, type InitializeParams } from 'vscode-languageserver';
import type { Mode, Options } from '../protocol/messages.js';
import { isObject } from './params.js';

/** What the editor at the other end can do and wants, in one place. */
export interface Client {
  readonly diagnostics: {
    readonly pulls: boolean;
    readonly refreshes: boolean;
    readonly related: boolean;
    readonly links: boolean;
    readonly data: boolean;
    readonly unnecessary: boolean;
  };
  readonly edits: { readonly versioned: boolean; readonly snippets: boolean; readonly applies: boolean };
  readonly actions: {
    readonly literals: boolean;
    readonly resolves: boolean;
    readonly preferred: boolean;
  };
  readonly completionMarkdown: boolean;
  readonly hoverMarkdown: boolean;
  readonly nestedSymbols: boolean;
  readonly prepareRename: boolean;
  readonly progress: boolean;
  readonly watches: boolean;
  readonly folders: boolean;
  readonly refreshes: { readonly lenses: boolean; readonly hints: boolean };
  readonly options: Options;
}

/** Reads what the editor announces. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const can = (path: string): boolean => at(capabilities, path) === true;
  return {
    diagnostics: diagnosticsOf(capabilities),
    edits: {
      versioned: can('workspace.workspaceEdit.documentChanges'),
      snippets: can('workspace.workspaceEdit.snippetEditSupport'),
      applies: can('workspace.applyEdit'),
    },
    actions: {
      literals: at(capabilities, `${action}.codeActionLiteralSupport`) !== undefined,
      resolves: can(`${action}.dataSupport`) && lists(capabilities, `${action}.resolveSupport.properties`, 'edit'),
      preferred: can(`${action}.isPreferredSupport`),
    },
    completionMarkdown: lists(capabilities, `${item}.documentationFormat`, MarkupKind.Markdown),
    hoverMarkdown: lists(capabilities, 'textDocument.hover.contentFormat', MarkupKind.Markdown),
    nestedSymbols: can('textDocument.documentSymbol.hierarchicalDocumentSymbolSupport'),
    prepareRename: can('textDocument.rename.prepareSupport'),
    progress: can('window.workDoneProgress'),
    watches: can('workspace.didChangeWatchedFiles.dynamicRegistration'),
    folders: can('workspace.workspaceFolders'),
    refreshes: {
      lenses: can('workspace.codeLens.refreshSupport'),
      hints: can('workspace.inlayHint.refreshSupport'),
    },
    options: optionsOf(initializationOptions),
  };
}

const action = 'textDocument.codeAction';
const item = 'textDocument.completion.completionItem';

/** What stands at a path of names, `undefined` where it leads nowhere. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, name) => (isObject(here) ? here[name] : undefined), value);
}

function lists(capabilities: ClientCapabilities, path: string, value: unknown): boolean {
  const found = at(capabilities, path);
  return Array.isArray(found) && found.includes(value);
}

function diagnosticsOf(capabilities: ClientCapabilities): Client['diagnostics'] {
  const pulls = isObject(at(capabilities, 'textDocument.diagnostic'));
  const told = pulls ? 'textDocument.diagnostic' : 'textDocument.publishDiagnostics';
  const can = (name: string): boolean => at(capabilities, `${told}.${name}`) === true;
  return {
    pulls,
    refreshes: at(capabilities, 'workspace.diagnostics.refreshSupport') === true,
    related: can('relatedInformation'),
    links: can('codeDescriptionSupport'),
    data: can('dataSupport'),
    unnecessary: lists(capabilities, `${told}.tagSupport.valueSet`, DiagnosticTag.Unnecessary),
  };
}

function optionsOf(given: unknown): Options {
  if (!isObject(given)) return {};
  const { mode, files, storage, commands } = given;
  return {
    ...(isMode(mode) && { mode }),
    ...((files === 'disk' || files === 'client') && { files }),
    ...(typeof storage === 'string' && { storage }),
    ...(typeof commands === 'boolean' && { commands }),
  };
}

/** Whether a value names a mode. */
export function isMode(value: unknown): value is Mode {
  return value === 'prepare' || value === 'meeting' || value === 'shape';
}
