import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { isTranslation, l10nBundle, sourcesOf } from '../../scripts/generate/l10n.js';

const root = new URL('../../', import.meta.url);

describe('the words of the extension', () => {
  it('are all in the bundle for translators', () => {
    assert.equal(readFileSync(new URL('l10n/bundle.l10n.json', root), 'utf8'), l10nBundle(root).text);
  });

  it('are all written out where they are translated', () => {
    const computed = callsOf().filter(([call]) => {
      const first = call.arguments[0];
      return !first || !ts.isStringLiteralLike(first);
    });
    // The one translator that hands its sentence on.
    assert.deepEqual(
      computed.map(([, file]) => file),
      [],
    );
  });

  it('are all translated: no sentence of a source is shown as it is', () => {
    assert.deepEqual(sourcesOf(root).flatMap(bareSentences), []);
  });

  it('come from package.nls.json in the manifest, which has no others', () => {
    const manifest = readFileSync(new URL('package.json', root), 'utf8');
    const words: unknown = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8'));
    const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(typeof words === 'object' && words !== null ? words : {}).sort(),
    );
  });

  it('leave no sentence in the manifest’s contributions', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const shown = new Set([
      'title',
      'name',
      'description',
      'markdownDescription',
      'contents',
      'altText',
      'category',
      'enumDescriptions',
    ]);
    const bare: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string' && shown.has(key) && !/^%.+%$/.test(value) && value !== 'Debrief') bare.push(value);
      if (Array.isArray(value)) for (const each of value) visit(each, key);
      else if (typeof value === 'object' && value !== null)
        for (const [name, each] of Object.entries(value)) visit(each, name);
    };
    visit(Reflect.get(Object(manifest), 'contributes'), '');
    assert.deepEqual(bare, []);
  });
});

function callsOf(): readonly (readonly [ts.CallExpression, string])[] {
  return sourcesOf(root).flatMap((source) => {
    const calls: (readonly [ts.CallExpression, string])[] = [];
    const visit = (node: ts.Node): void => {
      if (isTranslation(node)) calls.push([node, source.fileName]);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return calls;
  });
}

/** Literals of more than one word that no translator gets; the log is in English. */
function bareSentences(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTranslation(node) || isLogging(node) || ts.isImportDeclaration(node)) return;
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : '';
    if (/[A-Za-z]{2,} [A-Za-z]{2,}/.test(text)) found.push(`${source.fileName}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLogging(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /\.log\.(info|warn|error)$/.test(node.expression.getText());
}
