import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Generated } from './generated.js';

/** The sentences that the extension shows, for translators: `l10n/bundle.l10n.json`. */
export function l10nBundle(root: URL): Generated {
  const sentences = sourcesOf(root).flatMap((source) => sentencesIn(source));
  const sorted = [...new Set(sentences)].sort((a, b) => (a < b ? -1 : 1));
  const bundle = Object.fromEntries(sorted.map((sentence) => [sentence, sentence]));
  return { path: 'l10n/bundle.l10n.json', text: `${JSON.stringify(bundle, null, 2)}\n` };
}

/** The client's own sources, parsed. */
export function sourcesOf(root: URL): readonly ts.SourceFile[] {
  const folder = new URL('client/src/', root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name.split('\\').join('/'), folder), 'utf8');
      return ts.createSourceFile(join('client/src', name), text, ts.ScriptTarget.ES2022, true);
    });
}

/** Whether a node is a call of the translator. */
export function isTranslation(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't';
}

function sentencesIn(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const sentence = isTranslation(node) ? node.arguments[0] : undefined;
    if (sentence && ts.isStringLiteralLike(sentence)) found.push(sentence.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
