import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sourcesOf } from '../../scripts/generate/l10n.js';

const root = new URL('../../', import.meta.url);
const manifest = readFileSync(new URL('package.json', root), 'utf8');
const sources = sourcesOf(root).map(({ text }) => text);

describe('the manifest', () => {
  it('has no setting that nothing looks at', () => {
    const names = [...manifest.matchAll(/"debrief\.([\w.]+)": \{/g)].map(([, name = '']) => name);
    const ignored = names.filter((name) => !sources.some((source) => source.includes(`'${name}'`)));
    assert.ok(names.length > 5);
    // The language client looks at this one itself.
    assert.deepEqual(ignored, ['trace.server']);
  });

  it('asks for the contexts that are set, and for no others', () => {
    const conditions = [...manifest.matchAll(/"(?:when|enablement)": "([^"]*)"/g)].map(
      ([, condition = '']) => condition,
    );
    const views = [...manifest.matchAll(/"id": "debrief\.(\w+)"/g)].map(([, id = '']) => id);
    const asked = conditions.flatMap((condition) => namesIn(condition, /\bdebrief\.(\w+)/g));
    const set = sources.flatMap((source) => namesIn(source, /'setContext', 'debrief\.(\w+)'/g));
    assert.deepEqual([...new Set(asked.filter((name) => !views.includes(name)))].sort(), [...new Set(set)].sort());
  });
});

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
