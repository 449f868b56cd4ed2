import { HoverRequest, MarkupKind, type Hover } from 'vscode-languageserver';
import { tipAt } from '../../core/editor/hover.js';
import { plainText } from '../../core/editor/markdown.js';
import { rangesIn } from '../checks.js';
import { pageOf } from '../pages.js';
import { hasPosition } from '../params.js';
import type { Session } from '../session.js';

/** Says what there is to know about the place under the mouse. */
export function registerHover(session: Session): void {
  // Our own client runs where diagnostics are part of every hover.
  const isTold = session.client.options.commands === true;
  session.registrar.request({
    method: HoverRequest.method,
    accepts: hasPosition,
    async answer({ textDocument, position }): Promise<Hover | null> {
      const checked = await session.review(textDocument.uri);
      const tip = checked && tipAt(checked.text.offsetAt(position), pageOf(checked), { isTold });
      if (!tip) return null;
      const contents = session.client.hoverMarkdown
        ? { kind: MarkupKind.Markdown, value: tip.markdown }
        : { kind: MarkupKind.PlainText, value: plainText(tip.markdown) };
      return { contents, range: rangesIn(checked.text)(tip.span) };
    },
  });
}
