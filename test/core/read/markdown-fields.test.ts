import assert from 'node:assert/strict';
import { readMarkdown } from '../../../server/src/core/read/markdown.js';
import { picture } from '../../support/picture.js';

/** An entry of an actions section, and what is read from it. */
const entries: readonly (readonly [string, string])[] = [
  ['Paint the buoy (@omar)', 'Paint the buoy; owner omar'],
  ['Paint the buoy (Omar)', 'Paint the buoy; owner Omar'],
  ['Paint the buoy [Omar].', 'Paint the buoy; owner Omar'],
  ['Paint the buoy (Omar, Lea)', 'Paint the buoy; owner Omar, Lea'],
  ['Paint the buoy (harbor team)', 'Paint the buoy; owner harbor team'],
  ['Paint the buoy - Omar', 'Paint the buoy; owner Omar'],
  ['Paint the buoy — @omar — 2024-05-01', 'Paint the buoy; owner omar; due 2024-05-01'],
  ['@omar: paint the buoy', 'paint the buoy; owner omar'],
  ['@omar to paint the buoy', '@omar to paint the buoy; owner omar'],
  ['Omar: paint the buoy', 'paint the buoy; owner Omar'],
  ['**Omar** paint the buoy', 'paint the buoy; owner Omar'],
  ['Omar to paint the buoy', 'Omar to paint the buoy; owner Omar'],
  ['The harbor team will paint the buoy', 'The harbor team will paint the buoy; owner The harbor team'],
  ['Paint the buoy. Owner: Omar. Due: May 5, 2024', 'Paint the buoy.; owner Omar; due 2024-05-05'],
  ['Paint the buoy, owner: omar@', 'Paint the buoy; owner omar'],
  ['Ask @omar about the buoy', 'Ask @omar about the buoy'],
  ['Talk about the buoy with @omar', 'Talk about the buoy with @omar'],
  ['Tests to cover the winch', 'Tests to cover the winch'],
  ['Nobody to use the old key', 'Nobody to use the old key'],
  ['Paint the buoy (red or green)', 'Paint the buoy (red or green)'],
  ['Paint the buoy (for example `red`)', 'Paint the buoy (for example red)'],
  ['Paint the buoy by 2024-05-01', 'Paint the buoy by 2024-05-01; due 2024-05-01'],
  ['Paint the buoy by the end of May', 'Paint the buoy by the end of May; due the end of May'],
  ['Paint the buoy next sprint', 'Paint the buoy next sprint; due next sprint'],
  ['Paint the buoy in the coming weeks', 'Paint the buoy in the coming weeks; due in the coming weeks'],
  ['Paint the buoy (due Friday)', 'Paint the buoy; due Friday'],
  ['Paint the buoy (ETA: Q3 2024)', 'Paint the buoy; due Q3 2024'],
  ['Paint the buoy (Estimated completion: June 2024)', 'Paint the buoy; due June 2024'],
  ['Paint by hand', 'Paint by hand'],
  ['Paint the buoy (done)', 'Paint the buoy; status done'],
  ['Paint the buoy - DONE', 'Paint the buoy; status done'],
  ['Paint the buoy DONE', 'Paint the buoy; status done'],
  ['✅ Paint the buoy', 'Paint the buoy; status done'],
  ['Paint the buoy ✅', 'Paint the buoy; status done'],
  ['[DONE] Paint the buoy', 'Paint the buoy; status done'],
  ['WIP: paint the buoy', 'paint the buoy; status in-progress'],
  ['~~Paint the buoy~~', 'Paint the buoy; status done'],
  ['Painted the buoy', 'Painted the buoy; status done'],
  ["We've painted the buoy", "We've painted the buoy; status done"],
  ['Paint the buoy: this is a work in progress', 'Paint the buoy: this is a work in progress; status in-progress'],
  ['Paint the buoy (status: not doing)', 'Paint the buoy; status not-doing'],
  ['Paint the buoy (#12)', 'Paint the buoy; ticket #12'],
  ['Paint the buoy (see PIER-12)', 'Paint the buoy; ticket PIER-12'],
  [
    'Paint the buoy. Ticket raised [#12](https://git.example.com/a/b/issues/12)',
    'Paint the buoy.; status open; ticket #12',
  ],
  [
    'Paint the buoy [issue](https://git.example.com/a/b/issues/12)',
    'Paint the buoy; ticket https://git.example.com/a/b/issues/12',
  ],
  [
    'Paint the buoy ([PR - merged](https://git.example.com/a/b/pull/3))',
    'Paint the buoy; status done; ticket https://git.example.com/a/b/pull/3',
  ],
  ['Paint the buoy. Done in [PR #3](https://git.example.com/a/b/pull/3)', 'Paint the buoy.; status done; ticket PR #3'],
  ['PIER-12: paint the buoy', 'paint the buoy; ticket PIER-12'],
  ['#12 Paint the buoy', 'Paint the buoy; ticket #12'],
  [
    'Paint the [original](https://git.example.com/a/b/issues/9) buoy',
    'Paint the original buoy; ticket https://git.example.com/a/b/issues/9',
  ],
  ['Paint the buoy in UTF-8 and SHA-256', 'Paint the buoy in UTF-8 and SHA-256'],
  ['Paint the buoy as [the guide](https://paint.example.com/buoys) says', 'Paint the buoy as the guide says'],
  [
    '[A1] Paint the buoy (owner: omar, outcome: gain insight)',
    'Paint the buoy; id A1; owner omar; outcome gain-insight',
  ],
  ['Paint the buoy (kind: process: create)', 'Paint the buoy; kind process; change create'],
  ['Action 3: paint the buoy', 'paint the buoy'],
  ['[P1] Paint the buoy', 'Paint the buoy'],
  ['Prevention: paint the buoy', 'Prevention: paint the buoy; outcome mitigate-risk'],
  ['Paint the buoy; and', 'Paint the buoy'],
  ['{{ Paint the old buoy red }} [link to issue]', 'Paint the old buoy red'],
  [
    '{{[Paint the buoy](https://git.example.com/a/b/issues/12)}}',
    'Paint the buoy; ticket https://git.example.com/a/b/issues/12',
  ],
];

describe('Fields of an action item in Markdown', () => {
  for (const [entry, expected] of entries) {
    it(`are read from "${entry}"`, () => {
      assert.equal(picture(`## Action items\n\n- ${entry}\n`).trim(), `bullet: ${expected}`);
    });
  }

  it('are known by the people who take part', () => {
    const source =
      '## Attendees\n\n- Xio, Ub Yan\n\n## Action items\n\n- Paint the buoy (Xio)\n- Paint the pier (Blue)\n';
    assert.equal(picture(source), 'bullet: Paint the buoy; owner Xio\nbullet: Paint the pier (Blue)\n');
  });

  it('are read from lines and keys below the words', () => {
    const source = '## Action items\n\n- Paint the buoy\n  Owner: Omar\n  Due date: 1 May 2024\n';
    assert.equal(picture(source), 'bullet: Paint the buoy; owner Omar; due 2024-05-01\n');
  });

  it('say what is odd in a value that is spelled out', () => {
    const source = '## Action items\n\n- Paint the buoy (status: doen)\n';
    const { review, problems } = readMarkdown(source);
    assert.equal(review.items[0]?.status, null);
    const [problem] = problems;
    assert.equal(problem?.code, 'unknown-value');
    assert.equal(problem.suggestion, 'done');
    assert.equal(source.slice(problem.span.start, problem.span.end), 'doen');
  });

  it('know the places that the items of a section have for them', () => {
    const { review } = readMarkdown(
      '## Action items\n\n| Task | Owner | Due |\n|---|---|---|\n| Paint the buoy | | |\n',
    );
    const [places] = review.fieldPlaces.values();
    assert.deepEqual([...(places ?? [])].sort(), ['due', 'owner']);
  });

  it('stand where they are written', () => {
    const source = '## Action items\n\n- **Paint** the `buoy` (owner: @omar, due: 2024-05-01)\n';
    const [item] = readMarkdown(source).review.items;
    const at = (span: { start: number; end: number } | undefined): string => source.slice(span?.start, span?.end);
    assert.equal(at(item?.owner?.span), '@omar');
    assert.equal(item?.owner?.written, '@omar');
    assert.equal(at(item.due?.span), '2024-05-01');
    assert.equal(at(item.span), 'Paint** the `buoy');
    assert.equal(item.style, 'brackets');
  });
});
