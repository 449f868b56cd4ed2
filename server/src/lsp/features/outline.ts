import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { foldsOf } from '../../core/editor/folding.js';
import { linksOf } from '../../core/editor/links.js';
import { outlineOf, type Part } from '../../core/editor/outline.js';
import type { Span } from '../../core/text.js';
import { searchEntries } from '../../core/workspace/search.js';
import { rangesIn } from '../checks.js';
import { hasDocument, isObject, isText } from '../params.js';
import type { Session } from '../session.js';

/** Shows how a review is built: symbols, folding and links. */
export function registerOutline(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: DocumentSymbolRequest.method,
    accepts: hasDocument,
    async answer({ textDocument: { uri } }): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
      const checked = await session.review(uri);
      if (!checked) return null;
      const parts = outlineOf(checked.verdict.reading.review);
      if (session.client.nestedSymbols) return parts.map((part) => toSymbol(part, checked.text));
      return parts.flatMap((part) => toFlatSymbols(part, { uri, text: checked.text, container: '' }));
    },
  });
  registrar.request({
    method: FoldingRangeRequest.method,
    accepts: hasDocument,
    async answer({ textDocument: { uri } }): Promise<FoldingRange[] | null> {
      const checked = await session.review(uri);
      return checked && foldsOf(checked.verdict.reading.review).flatMap((span) => toFold(span, checked.text));
    },
  });
  registrar.request({
    method: DocumentLinkRequest.method,
    accepts: hasDocument,
    async answer({ textDocument: { uri } }): Promise<DocumentLink[] | null> {
      const checked = await session.review(uri);
      if (!checked) return null;
      const links = linksOf(checked.verdict.reading.review, checked.setup.config);
      return links.map(({ span, target }) => ({ range: rangesIn(checked.text)(span), target }));
    },
  });
  registrar.request({
    method: WorkspaceSymbolRequest.method,
    accepts: isQuery,
    answer: ({ query }) => workspaceSymbols(query, session),
  });
}

const symbolKinds = {
  section: SymbolKind.Namespace,
  item: SymbolKind.Event,
  insight: SymbolKind.Key,
  idea: SymbolKind.Object,
  question: SymbolKind.Variable,
} as const;

function toSymbol({ name, kind, detail, span, nameSpan, children }: Part, text: TextDocument): DocumentSymbol {
  const rangeOf = rangesIn(text);
  return {
    name,
    kind: symbolKinds[kind],
    ...(detail !== '' && { detail }),
    range: rangeOf(span),
    selectionRange: rangeOf(nameSpan),
    children: children.map((child) => toSymbol(child, text)),
  };
}

interface Flattening {
  readonly uri: string;
  readonly text: TextDocument;
  readonly container: string;
}

function toFlatSymbols(
  { name, kind, span, children }: Part,
  { uri, text, container }: Flattening,
): SymbolInformation[] {
  const location = { uri, range: rangesIn(text)(span) };
  const own = { name, kind: symbolKinds[kind], location, ...(container !== '' && { containerName: container }) };
  return [own, ...children.flatMap((child) => toFlatSymbols(child, { uri, text, container: name }))];
}

/** Up to the last line with words in it. */
function toFold({ start, end }: Span, text: TextDocument): FoldingRange[] {
  const words = text.getText().slice(start, end).trimEnd();
  const [startLine, endLine] = [text.positionAt(start).line, text.positionAt(start + words.length).line];
  return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
}

async function workspaceSymbols(query: string, session: Session): Promise<SymbolInformation[]> {
  await session.settle();
  return searchEntries(query, session.catalog.all()).map(({ path, title, entry, sort }) => ({
    name: entry.text,
    kind: symbolKinds[sort],
    location: { uri: session.spelled(path), range: entry.range },
    containerName: title,
  }));
}

function isQuery(value: unknown): value is { readonly query: string } {
  return isObject(value) && isText(value['query']);
}
