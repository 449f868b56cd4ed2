import assert from 'node:assert/strict';
import { readYamlTree } from '../../../server/src/core/yaml/tree.js';
import type { YamlTree } from '../../../server/src/core/yaml/tree.js';
import type { YamlValue } from '../../../server/src/core/yaml/value.js';

describe('YAML trees', () => {
  it('knows where keys and values stand', () => {
    const source = 'a: &x { b: [1, two words] }\nc: *x\nd:\n  - one\n  -   e: f\n      g:\n';
    const { value, problems } = readYamlTree(source);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(value), {
      a: { b: ['1', 'two words'] },
      c: { b: ['1', 'two words'] },
      d: ['one', { e: 'f', g: '' }],
    });
    assert(value?.kind === 'map');
    const [, , d] = value.entries;
    assert(d?.value.kind === 'list');
    assert.deepEqual(
      d.value.items.map(({ span }) => source.slice(span.start, span.end)),
      ['- one', '-   e: f\n      g:'],
    );
    assert.equal(source.slice(d.span.start, d.span.end), 'd:\n  - one\n  -   e: f\n      g:');
  });

  it('says once what is wrong at one place', () => {
    const { problems } = readYamlTree('a: { b: ['.repeat(15));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });

  it('reads a part of a document at its place', () => {
    const source = '---\ntitle: Slow Atlas # note\ntitle: again\n---\n# Text\n';
    const { value, comments, problems } = readYamlTree(source, { start: 4, end: source.indexOf('\n---\n#') + 1 });
    assert(value?.kind === 'map');
    assert.deepEqual(
      value.entries.map(({ key, keySpan }) => [key, source.slice(keySpan.start, keySpan.end)]),
      [['title', 'title']],
    );
    assert.deepEqual(
      comments.map(({ text, span }) => [text, source.slice(span.start, span.end)]),
      [['note', '# note']],
    );
    assert.deepEqual(
      problems.map(({ code, span }) => [code, source.slice(span.start, span.end)]),
      [['duplicate-key', 'title']],
    );
  });

  it('finds comments wherever they stand', () => {
    const source = '# a\nx: # b\n  - y # c\n  # d\n  - { z: 1, # e\n      w: 2 }\nt: | # f\n  # no\n# g\n';
    assert.deepEqual(
      readYamlTree(source).comments.map(({ text }) => text),
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    );
  });

  it('brings in merged keys that do not stand there already', () => {
    assert.deepEqual(plain(readYamlTree('base: &b { x: 1, y: 2 }\nown:\n  <<: *b\n  y: 3\n').value), {
      base: { x: '1', y: '2' },
      own: { y: '3', x: '1' },
    });
  });

  it('reads both sides of a merge conflict', () => {
    const tree = readYamlTree('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nc: 3\n>>>>>>> other\nd: 4\n');
    assert.deepEqual(plain(tree.value), { a: '1', b: '2', c: '3', d: '4' });
    assert.deepEqual(codes(tree), ['merge-conflict']);
  });

  it('reads the mapping among several documents', () => {
    const tree = readYamlTree('--- |\n  note\n---\na: 1\n---\nb: 2\n');
    assert.deepEqual(plain(tree.value), { a: '1' });
    assert.deepEqual(codes(tree), ['yaml-documents']);
  });

  const hostile: readonly (readonly [string, string, readonly string[]])[] = [
    ['ten thousand open brackets', '['.repeat(10_000), ['yaml-depth', 'yaml-syntax']],
    ['ten thousand dashes', `${'- '.repeat(10_000)}x`, ['yaml-depth', 'yaml-syntax']],
    [
      'ten thousand levels of keys',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      ['yaml-depth', 'yaml-syntax'],
    ],
    ['an alias bomb', bomb(), ['yaml-aliases']],
    ['an alias of itself', 'a: &a [*a]\n', ['yaml-aliases']],
    ['an alias of nothing', 'a: *b\n', ['yaml-aliases']],
    ['tabs', 'a:\n\tb: 1\n', ['yaml-syntax']],
    ['an unfinished quote', 'a: "b\nc: d\n', ['yaml-syntax']],
    ['odd keys', '__proto__: { x: 1 }\nconstructor: 2\n? [a]\n: 3\n', []],
    ['template text', 'owner: {{ owner }}\n', []],
    ['a byte order mark', '\uFEFFa: 1\n', []],
    ['NUL bytes and lone surrogates', 'a: \0\uD800\n', []],
    ['nothing', '', []],
  ];
  for (const [name, source, expected] of hostile) {
    it(`bears ${name}`, () => {
      const tree = readYamlTree(source);
      assert.deepEqual(
        [...new Set(codes(tree))].filter((code) => !expected.includes(code)),
        [],
      );
      if (expected[0]) assert(codes(tree).includes(expected[0]));
      for (const { span } of tree.problems)
        assert(span.start >= 0 && span.start <= span.end && span.end <= source.length);
    });
  }
});

function bomb(): string {
  const names = 'a b c d e f g h i j'.split(' ');
  return names
    .map(
      (name, index) =>
        `${name}: &${name} [${Array.from({ length: 9 }, () => (index > 0 ? `*${names[index - 1] ?? ''}` : 'x')).join(', ')}]\n`,
    )
    .join('');
}

function codes({ problems }: YamlTree): readonly string[] {
  return problems.map(({ code }) => code);
}

function plain(value: YamlValue | null): unknown {
  if (value?.kind === 'map') return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (value?.kind === 'list') return value.items.map((item) => plain(item.value));
  return value?.text ?? null;
}
