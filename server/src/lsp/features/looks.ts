import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintKind,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type CodeLens,
  type InlayHint,
  type Range,
} from 'vscode-languageserver';
import { hintsIn } from '../../core/editor/hints.js';
import { lensTitle } from '../../core/editor/lens.js';
import { groupsOf } from '../../core/items.js';
import { clientCommands } from '../../protocol/messages.js';
import { rangesIn } from '../checks.js';
import { pageOf } from '../pages.js';
import { hasDocument, hasRange, isObject, isText } from '../params.js';
import type { Session } from '../session.js';

/** Adds what the document does not say itself: a summary over the items, and suggested categories and kinds. */
export function registerLooks(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: CodeLensRequest.method,
    accepts: hasDocument,
    async answer({ textDocument: { uri } }): Promise<CodeLens[] | null> {
      const checked = session.mode === 'meeting' ? null : await session.review(uri);
      if (!checked) return null;
      const { review } = checked.verdict.reading;
      return groupsOf(review.items).map(({ span }, index) => ({
        range: rangesIn(checked.text)(span),
        data: { uri, index },
      }));
    },
  });
  registrar.request({
    method: CodeLensResolveRequest.method,
    accepts: isLens,
    answer: (lens) => resolveLens(lens, session),
  });
  registrar.request({
    method: InlayHintRequest.method,
    accepts: hasRange,
    async answer({ textDocument: { uri }, range }): Promise<InlayHint[] | null> {
      const checked = session.mode === 'meeting' ? null : await session.review(uri);
      if (!checked) return null;
      const { text } = checked;
      const stretch = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      return hintsIn(stretch, pageOf(checked)).map(({ at, label, because }) => ({
        position: text.positionAt(at),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: `Suggested, because: ${because.join(', ')}`,
      }));
    },
  });
  refreshLooks(session);
}

interface Lens {
  readonly range: Range;
  readonly data: { readonly uri: string; readonly index: number };
}

function isLens(value: unknown): value is Lens {
  const data = isObject(value) ? value['data'] : null;
  return isObject(data) && isText(data['uri']) && typeof data['index'] === 'number';
}

async function resolveLens(lens: Lens, session: Session): Promise<CodeLens> {
  const { uri, index } = lens.data;
  const checked = await session.review(uri);
  const found = checked && groupsOf(checked.verdict.reading.review.items)[index];
  const title = found ? lensTitle(found.items, checked.setup) : '';
  const command = session.client.options.commands === true ? clientCommands.showInsights : '';
  return {
    range: lens.range,
    data: lens.data,
    command: { title, command, ...(command !== '' && { arguments: [uri] }) },
  };
}

function refreshLooks(session: Session): void {
  const { refreshes } = session.client;
  session.events.on('outdated', () => {
    if (refreshes.lenses) void session.connection.sendRequest(CodeLensRefreshRequest.method);
    if (refreshes.hints) void session.connection.sendRequest(InlayHintRefreshRequest.method);
  });
}
