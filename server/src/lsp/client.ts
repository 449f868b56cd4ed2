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
  readonly completion: { readonly snippets: boolean; readonly markdown: boolean; readonly editRange: boolean };
  readonly hoverMarkdown: boolean;
  readonly nestedSymbols: boolean;
  readonly wholeLineFolding: boolean;
  readonly prepareRename: boolean;
  readonly linkTooltips: boolean;
  readonly progress: boolean;
  readonly watches: boolean;
  readonly folders: boolean;
  readonly refreshes: { readonly lenses: boolean; readonly hints: boolean; readonly tokens: boolean };
  readonly options: Options;
}

/** Reads what the editor announces. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, window } = capabilities;
  return {
    ...documentFeatures(capabilities),
    diagnostics: diagnosticsOf(capabilities),
    edits: {
      versioned: workspace?.workspaceEdit?.documentChanges === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      applies: workspace?.applyEdit === true,
    },
    progress: window?.workDoneProgress === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    refreshes: {
      lenses: workspace?.codeLens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    options: optionsOf(initializationOptions),
  };
}

function diagnosticsOf({ textDocument, workspace }: ClientCapabilities): Client['diagnostics'] {
  const pull = textDocument?.diagnostic;
  const told = pull ?? textDocument?.publishDiagnostics;
  return {
    pulls: pull !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    related: told?.relatedInformation === true,
    links: told?.codeDescriptionSupport === true,
    data: told?.dataSupport === true,
    unnecessary: told?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
  };
}

type DocumentFeatures = Pick<
  Client,
  'actions' | 'completion' | 'hoverMarkdown' | 'nestedSymbols' | 'wholeLineFolding' | 'prepareRename' | 'linkTooltips'
>;

function documentFeatures({ textDocument }: ClientCapabilities): DocumentFeatures {
  const action = textDocument?.codeAction;
  const item = textDocument?.completion?.completionItem;
  return {
    actions: {
      literals: action?.codeActionLiteralSupport !== undefined,
      resolves: action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
      preferred: action?.isPreferredSupport === true,
    },
    completion: {
      snippets: item?.snippetSupport === true,
      markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
      editRange: item?.insertReplaceSupport === true,
    },
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    wholeLineFolding: textDocument?.foldingRange?.lineFoldingOnly === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
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
