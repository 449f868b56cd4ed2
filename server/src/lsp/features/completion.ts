import {
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { configName } from '../../core/config/resolve.js';
import { completeMarkdown } from '../../core/editor/complete-markdown.js';
import { completeYaml } from '../../core/editor/complete-yaml.js';
import { ruleTip } from '../../core/editor/hover.js';
import { plainText } from '../../core/editor/markdown.js';
import type { Suggestion } from '../../core/editor/suggestion.js';
import { configKeys } from '../../core/format/config-format.js';
import { reviewKeys } from '../../core/format/review-format.js';
import { isReview, rangesIn, type Checked } from '../checks.js';
import { knownAround } from '../pages.js';
import { hasPosition, isObject, isText } from '../params.js';
import type { Session } from '../session.js';
import { nameOf } from '../uri.js';

/** Offers what may be written at a place. */
export function registerCompletion(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: CompletionRequest.method,
    accepts: hasPosition,
    async answer({ textDocument, position }): Promise<CompletionList | null> {
      const checked = await session.checked(textDocument.uri);
      if (!checked) return null;
      const suggestions = suggest(checked.text.offsetAt(position), checked, session);
      return { isIncomplete: false, items: suggestions.map((each, index) => toItem(each, index, checked)) };
    },
  });
  registrar.request({
    method: CompletionResolveRequest.method,
    accepts: isItem,
    answer: (item) => resolve(item, session),
  });
}

function suggest(at: number, checked: Checked, session: Session): readonly Suggestion[] {
  const source = checked.text.getText();
  // Other editors have no second YAML server that knows our schema.
  const offersKeys = session.client.options.commands !== true;
  if (nameOf(checked.key) === configName) {
    const known = knownAround({ review: null, config: checked.setup.config }, session);
    return completeYaml(at, { source, keys: configKeys(known.rules), known, offersKeys });
  }
  if (!isReview(checked)) return [];
  const { review } = checked.verdict.reading;
  const known = knownAround({ review, config: checked.setup.config }, session);
  return review.format === 'yaml'
    ? completeYaml(at, { source, keys: reviewKeys, known, offersKeys })
    : completeMarkdown(at, { source, review, known });
}

const kinds = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Variable,
  id: CompletionItemKind.Reference,
  rule: CompletionItemKind.Keyword,
  heading: CompletionItemKind.Module,
} as const;

function toItem({ label, kind, insert, span, detail }: Suggestion, index: number, { text }: Checked): CompletionItem {
  return {
    label,
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    textEdit: { range: rangesIn(text)(span), newText: insert ?? label },
    ...(detail !== '' && { detail }),
    ...(kind === 'rule' && { data: { rule: label } }),
  };
}

function isItem(value: unknown): value is CompletionItem {
  return isObject(value) && isText(value['label']);
}

function resolve(item: CompletionItem, { client }: Session): CompletionItem {
  const data: unknown = item.data;
  const tip = isObject(data) && isText(data['rule']) ? ruleTip(data['rule']) : null;
  if (tip === null) return item;
  return {
    ...item,
    documentation: client.completionMarkdown
      ? { kind: MarkupKind.Markdown, value: tip }
      : { kind: MarkupKind.PlainText, value: plainText(tip) },
  };
}
