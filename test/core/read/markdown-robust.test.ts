import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown, type MarkdownReading } from '../../../server/src/core/read/markdown.js';
import { Prose, type Span } from '../../../server/src/core/text.js';

const ferry = `---
kind: incident-review
facilitator: ines
---
# Ferry *aground*

- **Date:** 2024-05-01
- **Impact**: two hours

## What happened {#what}

The [rope][r] broke &amp; the ferry
went aground. {{ more }}

| Time | Event |
|------|-------|
| 10:00 | The rope \\| hook broke <!-- debrief: keep counterfactual: said so --> |

## Lessons learned

**What went well**

- The tug came fast (insight: assemble)
  1. nested
     > quoted

## Action items

- [ ] [A1] Mend the rope (owner: @omar, due: 2024-06-01, ticket: PIER-1)
  - status: started
- ~~Sell it~~

### Later

| Action | Owner | Due |
|:--|--|--|
| Dredge<br>it | Lea | end of May |

<details><summary>Next steps</summary>

We will paint the buoy. DONE

</details>

[r]: https://git.example.com/a/b/issues/7
`;

/** Everything that is read, with the place of every visible character. */
function whole({ review, problems }: MarkdownReading): string {
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Prose)
      return [value.value, value.marks, [...value.value].map((_, at) => value.spanOf(at, at + 1))];
    if (value instanceof Map) return [...value.values()].map((places: ReadonlySet<string>) => [...places].sort());
    return value;
  };
  return JSON.stringify([review, problems], plain);
}

/** Where two long texts part, with a little of each. */
function difference(a: string, b: string): readonly string[] | null {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a === b ? null : [a, b].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}

function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    found.push({ start: value.start, end: value.end });
  }
  if (value instanceof Prose) found.push(...[...value.value].map((_, at) => value.spanOf(at, at + 1)));
  for (const [key, inner] of Object.entries(value)) if (key !== 'section' && key !== 'parent') spansOf(inner, found);
  return found;
}

function isSound(source: string): void {
  const { review, problems } = readMarkdown(source);
  for (const { start, end } of spansOf([review, problems])) {
    assert.ok(start >= 0 && start <= end && end <= source.length, `${start}-${end} of ${source.length}`);
  }
}

const bits = [
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '# ',
  '## Action items\n',
  '**',
  '_',
  '`',
  '```\n',
  '> ',
  '| a | b |\n|--|--|\n',
  '<!-- ',
  '-->',
  ' ',
  '    ',
  '[x](y)',
  '[a]: b\n',
  '---\n',
  '===\n',
  '- [ ] ',
  '~~',
  '<details>\n',
  '{{',
  '\r\n',
  ':',
  '(owner: ann)',
  '|',
  '\\',
  '2. b\n',
  '\uD800',
  '\0',
  '<<<<<<< a\n',
  '>>>>>>> b\n',
  ':::\n',
  'Owner: x\n',
];

describe('Reading Markdown', () => {
  it('bears every prefix, with every span inside', () => {
    for (let length = 0; length <= ferry.length; length += 7) isSound(ferry.slice(0, length));
  });

  it('bears odd characters and line ends, with every span inside', () => {
    for (const source of [
      '',
      '\uFEFF',
      '\0',
      '\uD800# a\n- \uDC00',
      ferry.replaceAll('\n', '\r\n'),
      ferry.replaceAll('\n', '\r'),
      `\uFEFF${ferry}`,
      ferry.replaceAll(' ', '\t'),
      '---\na: [\n---\n# b\n',
      '---\n',
    ]) {
      isSound(source);
    }
  });

  it('reads the same with any line ends', () => {
    const words = (source: string): string[] =>
      readMarkdown(source).review.items.map(({ text, owner }) => `${text.value} ${owner?.value ?? ''}`);
    assert.deepEqual(words(ferry.replaceAll('\n', '\r\n')), words(ferry));
    assert.deepEqual(words(ferry.replaceAll('\n', '\r')), words(ferry));
  });

  it('gives the same after edits as anew', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.oneof(fc.constant(0), fc.nat(40)),
      insert: fc.constantFrom('', ...bits),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let source = ferry;
        let reading = readMarkdown(source);
        for (const { at, remove, insert } of edits) {
          const start = at % (source.length + 1);
          source = source.slice(0, start) + insert + source.slice(start + remove);
          reading = readMarkdown(source, reading.parsed);
          assert.equal(difference(whole(reading), whole(readMarkdown(source))), null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads both sides of a merge conflict and points at it', () => {
    const source = '## Action items\n\n<<<<<<< HEAD\n- Mend it\n=======\n- Sell it\n>>>>>>> other\n';
    const { review, problems } = readMarkdown(source);
    assert.deepEqual(
      review.items.map(({ text }) => text.value),
      ['Mend it', 'Sell it'],
    );
    assert.deepEqual(
      problems.map(({ code, span }) => `${code} ${span.start}`),
      ['merge-conflict 17'],
    );
  });

  for (const [name, source, code] of [
    ['a line of 10 MB', 'x'.repeat(10_000_000), 'paragraph-too-long'],
    ['a line of 10 MB of words', `## Action items\n\n- ${'rope '.repeat(2_000_000)}`, 'paragraph-too-long'],
    ['100 kB of open links', `## Action items\n\n- ${'![a]('.repeat(20_000)}`, 'paragraph-too-long'],
    ['100 kB of emphasis', `## Lessons learned\n\n${'*_'.repeat(50_000)}`, 'paragraph-too-long'],
    ['10,000 nested lists', `## Action items\n\n${'- '.repeat(10_000)}x`, 'nested-too-deep'],
    ['10,000 nested quotes', `${'> '.repeat(10_000)}x`, 'nested-too-deep'],
    [
      'lists nested by 1,000 lines',
      Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
      'nested-too-deep',
    ],
  ] as const) {
    it(`says that ${name} cannot be read, and soon`, () => {
      const { problems } = readMarkdown(source);
      assert.ok(problems.some((problem) => problem.code === code && problem.span.end <= source.length));
    }).timeout(10_000);
  }

  for (const unit of [
    '(',
    '{{',
    '{#',
    'a:\n- b\n\n',
    '- a: b\n',
    '<!-- debrief: keep x: y -->\n',
    '## What\n',
    '| a ',
    'Can we? ',
    '. a. B',
    '@a ',
    'by friday ',
  ]) {
    it(`takes no more than its share of time for 100 kB of ${JSON.stringify(unit)}`, () => {
      for (const head of ['## Action items\n\n', '## Lessons learned\n\n- '])
        readMarkdown(head + unit.repeat(100_000 / unit.length));
    }).timeout(20_000);
  }
});
