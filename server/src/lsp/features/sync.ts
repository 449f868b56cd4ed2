import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  Range,
  type FileEvent,
} from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { configName } from '../../core/config/resolve.js';
import { hasDocument, hasUri, isListOf, isObject, isText, type Guard } from '../params.js';
import type { Session } from '../session.js';
import { canonical, nameOf } from '../uri.js';

/** Keeps open documents, files and folders as the editor says they are. */
export function registerSync(session: Session): void {
  registerDocuments(session);
  registerFiles(session);
}

function registerDocuments(session: Session): void {
  const { registrar, documents } = session;
  registrar.notification({
    method: DidOpenTextDocumentNotification.method,
    accepts: isOpening,
    note({ textDocument }) {
      session.touched(documents.open(textDocument));
    },
  });
  registrar.notification({
    method: DidChangeTextDocumentNotification.method,
    accepts: isChanging,
    note({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.change(uri, version, contentChanges);
      if (document) session.touched(document);
    },
  });
  registrar.notification({
    method: DidCloseTextDocumentNotification.method,
    accepts: hasDocument,
    note({ textDocument: { uri } }) {
      const document = documents.close(uri);
      if (document) session.closed(document);
    },
  });
}

function registerFiles(session: Session): void {
  const { registrar, workspace } = session;
  registrar.notification({
    method: DidSaveTextDocumentNotification.method,
    accepts: hasDocument,
    note({ textDocument: { uri } }) {
      if (nameOf(uri) === configName) session.configsChanged();
    },
  });
  registrar.notification({
    method: DidChangeWatchedFilesNotification.method,
    accepts: isWatching,
    note({ changes }) {
      const closed = changes.filter(({ uri }) => session.documents.at(uri) === null);
      if (closed.some(({ uri }) => session.isPartOfConfig(uri))) session.configsChanged();
      workspace.remove(closed.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => canonical(uri)));
      workspace.touch(closed.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => canonical(uri)));
    },
  });
  registrar.notification({
    method: DidChangeWorkspaceFoldersNotification.method,
    accepts: isMovingFolders,
    note({ event }) {
      session.changeFolders(event);
    },
  });
}

interface Opening {
  readonly textDocument: {
    readonly uri: string;
    readonly languageId: string;
    readonly version: number;
    readonly text: string;
  };
}

function isOpening(value: unknown): value is Opening {
  const document = isObject(value) ? value['textDocument'] : null;
  if (!isObject(document)) return false;
  const { uri, languageId, version, text } = document;
  return isText(uri) && isText(languageId) && typeof version === 'number' && isText(text);
}

interface Changing {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly contentChanges: readonly TextDocumentContentChangeEvent[];
}

function isChanging(value: unknown): value is Changing {
  if (!isObject(value) || !hasDocument(value)) return false;
  const version: unknown = Reflect.get(value.textDocument, 'version');
  return typeof version === 'number' && isListOf(Reflect.get(value, 'contentChanges'), isChange);
}

const isChange: Guard<TextDocumentContentChangeEvent> = (value): value is TextDocumentContentChangeEvent =>
  isObject(value) && isText(value['text']) && (value['range'] === undefined || Range.is(value['range']));

function isWatching(value: unknown): value is { readonly changes: readonly FileEvent[] } {
  return isObject(value) && isListOf(value['changes'], isFileEvent);
}

const isFileEvent: Guard<FileEvent> = (value): value is FileEvent =>
  isObject(value) && isText(value['uri']) && typeof value['type'] === 'number';

interface MovingFolders {
  readonly event: { readonly added: readonly { uri: string }[]; readonly removed: readonly { uri: string }[] };
}

function isMovingFolders(value: unknown): value is MovingFolders {
  const event = isObject(value) ? value['event'] : null;
  return isObject(event) && isListOf(event['added'], hasUri) && isListOf(event['removed'], hasUri);
}
