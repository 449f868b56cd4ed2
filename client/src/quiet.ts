import type { TextDocument } from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient';
import type { Mode } from '../../server/src/protocol/messages.js';
import { setting } from './settings.js';

/**
 * Keeps the shared screen of a meeting clean: nothing underlined, no hints, no lenses, no bulbs. At other times lenses
 * and hints are shown where the settings want them.
 */
export function quietIn(mode: () => Mode): Middleware {
  const isQuiet = (): boolean => mode() === 'meeting';
  const shows = (name: 'codeLens' | 'inlayHints', { uri }: TextDocument): boolean =>
    !isQuiet() && setting(name, true, uri);
  return {
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, isQuiet() ? [] : diagnostics);
    },
    provideDiagnostics: async (...[document, previousResultId, token, next]) => {
      const report = await next(document, previousResultId, token);
      return isQuiet() ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] } : report;
    },
    provideCodeLenses: (document, token, next) => (shows('codeLens', document) ? next(document, token) : []),
    provideInlayHints: (...[document, range, token, next]) =>
      shows('inlayHints', document) ? next(document, range, token) : [],
    provideHover: (...[document, position, token, next]) => (isQuiet() ? null : next(document, position, token)),
    provideCodeActions: (...[document, range, context, token, next]) =>
      isQuiet() ? [] : next(document, range, context, token),
  };
}
