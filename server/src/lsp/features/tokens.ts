import {
  SemanticTokenModifiers,
  SemanticTokenTypes,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fieldTokensOf, type FieldToken, type TokenKind } from '../../core/editor/field-tokens.js';
import { meet } from '../../core/editor/page.js';
import type { Span } from '../../core/text.js';
import { hasDocument, hasRange } from '../params.js';
import type { Session } from '../session.js';

/** Types that every theme has a color for. */
export const tokenTypes = [
  SemanticTokenTypes.variable,
  SemanticTokenTypes.number,
  SemanticTokenTypes.string,
  SemanticTokenTypes.enumMember,
  SemanticTokenTypes.type,
  SemanticTokenTypes.class,
  SemanticTokenTypes.keyword,
] as const;

export const tokenModifiers = [SemanticTokenModifiers.readonly] as const;

const types: Readonly<Record<TokenKind, (typeof tokenTypes)[number]>> = {
  person: SemanticTokenTypes.variable,
  date: SemanticTokenTypes.number,
  ticket: SemanticTokenTypes.string,
  status: SemanticTokenTypes.enumMember,
  facet: SemanticTokenTypes.type,
  id: SemanticTokenTypes.class,
  rule: SemanticTokenTypes.keyword,
};

/** Colors the fields of a review. */
export function registerTokens(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: SemanticTokensRequest.method,
    accepts: hasDocument,
    async answer({ textDocument: { uri } }): Promise<SemanticTokens | null> {
      const checked = await session.review(uri);
      return checked && encode(fieldTokensOf(checked.verdict.reading.review), checked.text);
    },
  });
  registrar.request({
    method: SemanticTokensRangeRequest.method,
    accepts: hasRange,
    async answer({ textDocument: { uri }, range }): Promise<SemanticTokens | null> {
      const checked = await session.review(uri);
      if (!checked) return null;
      const { text } = checked;
      const stretch: Span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      return encode(
        fieldTokensOf(checked.verdict.reading.review).filter(({ span }) => meet(span, stretch)),
        text,
      );
    },
  });
}

function encode(tokens: readonly FieldToken[], text: TextDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { kind, span } of tokens) {
    const [from, to] = [text.positionAt(span.start), text.positionAt(span.end)];
    // Editors need not know tokens of several lines.
    if (from.line === to.line)
      builder.push(from.line, from.character, to.character - from.character, tokenTypes.indexOf(types[kind]), 0);
  }
  return { data: builder.build().data };
}
