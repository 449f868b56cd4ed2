import { vsdiag, type Middleware } from 'vscode-languageclient';
import type { Mode } from '../../server/src/protocol/messages.js';

/** Keeps the shared screen of a meeting clean: nothing underlined, no hints, no lenses, no bulbs. */
export function quietIn(mode: () => Mode): Middleware {
  const isQuiet = (): boolean => mode() === 'meeting';
  return {
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, isQuiet() ? [] : diagnostics);
    },
    provideDiagnostics: async (...[document, previousResultId, token, next]) => {
      const report = await next(document, previousResultId, token);
      return isQuiet() ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] } : report;
    },
    provideCodeLenses: (document, token, next) => (isQuiet() ? [] : next(document, token)),
    provideInlayHints: (...[document, range, token, next]) => (isQuiet() ? [] : next(document, range, token)),
    provideHover: (...[document, position, token, next]) => (isQuiet() ? null : next(document, position, token)),
    provideCodeActions: (...[document, range, context, token, next]) =>
      isQuiet() ? [] : next(document, range, context, token),
  };
}
