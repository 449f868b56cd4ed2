import assert from 'node:assert/strict';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { readReview } from '../../../server/src/core/read/read.js';
import type { Section } from '../../../server/src/core/review.js';

const review = (source: string): ReturnType<typeof readMarkdown>['review'] => readMarkdown(source).review;

describe('A Markdown review', () => {
  it('says what it is in front matter, whatever stands before it and however lines end', () => {
    const source =
      '\uFEFF---\r\nkind: incident-review\r\ntitle: Ferry aground\r\nfacilitator: ines\r\nparticipants: [omar, lea]\r\n---\r\n# Other title\r\n';
    const { declared, title, facilitator, participants } = review(source);
    assert.deepEqual(
      [declared, title?.value, facilitator?.value, participants.map(({ value }) => value)],
      [true, 'Ferry aground', 'ines', ['omar', 'lea']],
    );
    assert.equal(source.slice(title?.span.start, title?.span.end), 'Ferry aground');
  });

  it('says what it is in a comment', () => {
    assert.equal(review('# Ferry\n\n<!-- debrief: review -->\n').declared, true);
    assert.equal(review('# Ferry\n\n```\n<!-- something: review -->\n```\n').declared, false);
  });

  it('is told by its headings', () => {
    assert.equal(review('# Ferry postmortem\n').looksLikeReview, true);
    assert.equal(review('# Ferry\n\n## Lessons learned\n').looksLikeReview, true);
    assert.equal(review('# Ferry\n\n## Timeline\n\n## Impact\n').looksLikeReview, true);
    assert.equal(review('# Ferry\n\n## Usage\n\n## Impact\n').looksLikeReview, false);
  });

  it('names people, date and severity in lines, lists and tables at its head', () => {
    for (const head of [
      '**Date:** 2024-05-01\n**Severity:** SEV-2\n',
      '- Date: 2024-05-01\n- Severity: SEV-2\n',
      '| Date | 2024-05-01 |\n|---|---|\n| Severity | SEV-2 |\n',
    ]) {
      const { incident } = review(`# Ferry\n\n${head}\n## Summary\n\nIt sank.\n`);
      assert.deepEqual([incident.date?.value, incident.severity?.value], ['2024-05-01', 'SEV-2'], head);
    }
    assert.deepEqual(
      review('# Ferry\n\n## Attendees\n\n- Ann, Bo\n- Cy\n').participants.map(({ value }) => value),
      ['Ann', 'Bo', 'Cy'],
    );
  });

  it('has sections with roles and topics', () => {
    const { sections } = review(
      '# Ferry\n\n## Summary\n\n## Root cause\n\n### Rope\n\n## Lessons learned\n\n### Detection\n\n## Action items\n\n### Detection\n\n## Appendix\n\n### Action items\n',
    );
    const shown = sections.map(
      ({ level, heading, role, topic }: Section) =>
        `${level} ${heading?.value ?? '-'}: ${role}${topic ? `, ${topic}` : ''}`,
    );
    assert.deepEqual(shown, [
      '1 Ferry: other',
      '2 Summary: narrative, summary',
      '2 Root cause: narrative, cause',
      '3 Rope: narrative, cause',
      '2 Lessons learned: learning, lessons',
      '3 Detection: learning, lessons',
      '2 Action items: actions',
      '3 Detection: actions',
      '2 Appendix: exempt',
      '3 Action items: exempt',
    ]);
  });

  it('has passages, but none from code, quotes and what is written for others', () => {
    const source =
      '# Ferry\n\n## What happened\n\nThe rope broke.\n\n> somebody said so\n\n```\nlog line\n```\n\n| Time | Event |\n|---|---|\n| 10:00 | The rope of the ferry broke |\n\n- Two ropes held\n\n## External message\n\nWe are sorry.\n';
    const shown = review(source).passages.map(({ prose, shape }) => `${shape}: ${prose.value}`);
    assert.deepEqual(shown, [
      'heading: What happened',
      'paragraph: The rope broke.',
      'cell: The rope of the ferry broke',
      'bullet: Two ropes held',
    ]);
  });

  it('has visible words that know their source through formatting', () => {
    const source = '## Summary\n\nThe **old** [rope](https://rope.example.com) &amp; the\n  `hook \\*` broke\\*.\n';
    const passage = review(source).passages.find(({ shape }) => shape === 'paragraph');
    assert.equal(passage?.prose.value, 'The old rope & the hook \\* broke*.');
    const at = (words: string): string => {
      const from = passage.prose.value.indexOf(words);
      const { start, end } = passage.prose.spanOf(from, from + words.length);
      return source.slice(start, end);
    };
    assert.equal(at('old'), 'old');
    assert.equal(at('rope'), 'rope');
    assert.equal(at('& the hook'), '&amp; the\n  `hook');
    assert.equal(at('broke*.'), 'broke\\*.');
    assert.deepEqual(
      passage.prose.marks.map(({ kind, from, to }) => `${kind} ${passage.prose.value.slice(from, to)}`),
      ['strong old', 'link rope', 'code hook \\*'],
    );
  });

  it('shows references as links only where they lead somewhere', () => {
    const source = '## Action items\n\n- Mend [the rope][r] and [this]\n\n[r]: https://git.example.com/a/b/issues/7\n';
    const [item] = review(source).items;
    assert.equal(item?.text.value, 'Mend the rope and [this]');
    assert.equal(item.ticket?.value, 'https://git.example.com/a/b/issues/7');
  });

  it('keeps what comments keep: a line, a block, a row, the file', () => {
    const source = `<!-- debrief: keep-file vague-action: all agreed -->
# Ferry

## Action items

<!-- debrief: keep never-again: the board wrote it -->
- Mend it
- Oil it <!-- debrief: keep missing-owner -->

| Action | Owner |
|---|---|
| Sell it {/* debrief: keep blame-language: a quote */} | |

\`\`\`
<!-- debrief: keep stale-item: only code -->
\`\`\`
`;
    const shown = review(source).keeps.map(({ rule, reason, scope, ruleSpan }) => [
      rule,
      reason,
      source.slice(scope.start, scope.end).split('\n').length,
      source.slice(ruleSpan.start, ruleSpan.end),
    ]);
    assert.deepEqual(shown, [
      ['vague-action', 'all agreed', 17, 'vague-action'],
      ['never-again', 'the board wrote it', 2, 'never-again'],
      ['missing-owner', '', 1, 'missing-owner'],
      ['blame-language', 'a quote', 1, 'blame-language'],
    ]);
  });

  it('is read by its ending', () => {
    assert.equal(readReview('action-items: [Mend it]', 'a.yaml').review.items[0]?.shape, 'yaml');
    for (const path of ['a.md', 'a.markdown', 'a.qmd', 'a.mdx', 'a.html.md.erb']) {
      assert.equal(readReview('## Action items\n- Mend it', path).review.items[0]?.shape, 'bullet', path);
    }
  });
});
