import fc from 'fast-check';
import { generateReview } from '../support/generate-reviews.js';
import { edited, type Edit, type Subject } from './checks.js';

/** What documents break on, alone and next to one another. */
const shards = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  '#',
  '## Action items\n',
  '## Lessons learned\n\n',
  '- ',
  '* ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '|',
  '| --- |\n',
  '| Action | Owner |\n|---|---|\n',
  '\\|',
  '`',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<!-- debrief: keep never-again: why -->',
  '{/* debrief: keep x */}',
  '<br>',
  '</td>',
  '<details>',
  '&amp;',
  '&#0;',
  '[',
  '](',
  ')',
  '![',
  '[a]: b\n',
  '**',
  '__',
  '*',
  '~~',
  '> ',
  '> [!NOTE]\n',
  '---\n',
  '...\n',
  '+++\n',
  ':',
  ': ',
  '- a: b\n',
  '{',
  '}',
  '{{ x }}',
  '[]',
  '"',
  "'",
  '>-\n',
  '|\n',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function ',
  '? ',
  '%YAML 1.2\n',
  '# debrief: keep vague-action: yes\n',
  '__proto__: 1\n',
  'constructor',
  'action-items:\n',
  'title: ',
  '(owner: @lea)',
  '(due: 2024-05-01, ',
  '@',
  '#12',
  'OPS-1',
  'https://example.org/a_(b)',
  'owner:',
  'TBD',
  '✅',
  '👩‍🚒',
  '\uD83D',
  '\uDE92',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\u200E',
  'é',
  'e\u0301',
  '语',
  'שלום',
  'Make sure that everybody checks. ',
  'never again',
  'We should fix it.',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '\u001B[31m',
] as const;

const shard = fc.constantFrom(...shards);

/** Any text at all, and texts made of what documents break on. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(shard, { maxLength: 60 }).map((parts) => parts.join('')),
);

const phrase = fc.oneof(
  fc.constantFrom(
    'Remind the team to check the board',
    'Add an alert on the queue',
    'nobody knew of the limit',
    'The **pool** was `full`, see [the graph](https://example.org/g?a=1&b=2)',
    'Ines: call the vendor (due: 2024-05-01)',
    'TBD',
    'We should never do this again.',
    'Human error was the root cause.',
  ),
  fc.array(shard, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').replace(/[\r\n\u2028]/g, ' ')),
);
const heading = fc.constantFrom(
  'Action items',
  'Lessons learned',
  'Timeline',
  'What happened?',
  'Follow-ups',
  'Open questions',
  'Parking lot',
  'Appendix',
  'Root cause',
  'Other',
);

/** Documents that follow the grammar of Markdown, nested as deep as they like. */
export const markdown: fc.Arbitrary<string> = fc
  .letrec<{ block: string; blocks: string }>((tie) => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      phrase,
      fc.array(phrase, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
      fc.tuple(fc.integer({ min: 1, max: 6 }), heading).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
      fc.tuple(heading, fc.constantFrom('===', '---')).map((parts) => parts.join('\n')),
      heading.map((text) => `**${text}:**`),
      fc
        .tuple(fc.constantFrom('```', '~~~', '    '), phrase)
        .map(([fence, text]) => (fence === '    ' ? fence + text : [fence, text, fence].join('\n'))),
      table(),
      fc
        .tuple(fc.constantFrom('<div>', '<details><summary>', '<!--', '<table><tr><td>'), phrase)
        .map(([tag, text]) => `${tag}\n${text}`),
      fc
        .tuple(
          fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '- [ ] ', '- [x] '),
          fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        )
        .map(([mark, items]) =>
          items.map((text) => mark + text.replaceAll('\n', `\n${' '.repeat(Math.min(mark.length, 3))}`)).join('\n'),
        ),
      tie('blocks').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
    ),
  }))
  .blocks.chain((text) =>
    fc.constantFrom(text, `---\nkind: incident-review\n---\n# A\n\n${text}`, `# A\n\n## Action items\n\n${text}`),
  );

function table(): fc.Arbitrary<string> {
  const row = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
  const head = fc.subarray(['Action', 'Owner', 'Due', 'Status', 'Type', 'Ticket'], { minLength: 1 });
  return fc
    .tuple(head, fc.array(row, { maxLength: 4 }))
    .map(([names, rows]) => [`| ${names.join(' | ')} |`, `|${names.map(() => '---|').join('')}`, ...rows].join('\n'));
}

const scalar = fc.oneof(
  phrase.map((text) => JSON.stringify(text)),
  phrase.map((text) => `'${text.replaceAll("'", "''")}'`),
  phrase,
  fc.constantFrom(
    '',
    '~',
    'null',
    '2024-05-01',
    'SEV-2',
    '12',
    'yes',
    '*a',
    '&a x',
    '!!str 1',
    '!x y',
    '[lea, omar]',
    '{ date: 2024-05-01 }',
    '0x1F',
    '.inf',
  ),
);
const key = fc.constantFrom(
  'title',
  'action-items',
  'action_items',
  'actionItems',
  'lessons-learned',
  'insights',
  'parking-lot',
  'open-questions',
  'narrative',
  'owner',
  'due',
  'action',
  'status',
  'outcome',
  'addresses',
  'kind',
  'incident',
  'participants',
  'postmortem',
  '__proto__',
  'constructor',
  '<<',
  '? a',
  '"q"',
  '1',
);

/** Documents that follow the grammar of YAML, and a little less. */
export const yaml: fc.Arbitrary<string> = fc.letrec<{ node: string; map: string }>((tie) => ({
  map: fc
    .array(fc.tuple(key, tie('node')), { minLength: 1, maxLength: 5 })
    .map((entries) => entries.map(([name, value]) => `${name}:${value}`).join('\n')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar.map((text) => ` ${text}`),
    scalar.map((text) => ` ${text} # debrief: keep vague-action: it is`),
    fc
      .tuple(fc.constantFrom('|', '>-', '|+2', '>'), fc.array(phrase, { maxLength: 4 }))
      .map(([mark, lines]) => ` ${mark}\n${indented(lines.join('\n'), '  ')}`),
    fc.array(scalar, { maxLength: 4 }).map((items) => ` [${items.join(', ')}]`),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 4 })
      .map((items) => `\n${items.map((item) => `-${indented(item, '  ').trimStart().padStart(1)}`).join('\n')}`),
    tie('map').map((text) => `\n${indented(text, '  ')}`),
    fc
      .array(tie('map'), { minLength: 1, maxLength: 3 })
      .map((maps) => `\n${maps.map((text) => `  - ${indented(text, '    ').trimStart()}`).join('\n')}`),
  ),
})).map;

function indented(text: string, by: string): string {
  return text.replace(/^/gm, by);
}

/** One edit, anywhere. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(
    { weight: 4, arbitrary: fc.nat(3) },
    { weight: 2, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.nat(2000) },
  ),
  insert: fc.oneof(
    { weight: 3, arbitrary: shard },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.array(shard, { maxLength: 8 }).map((parts) => parts.join('')) },
  ),
});

/** A review in a shape that teams use. */
export const review: fc.Arbitrary<Subject> = fc.nat(1_000_000).map((seed) => generateReview(seed));

/** Such a review after a few accidents. */
export const mutated: fc.Arbitrary<Subject> = fc
  .tuple(review, fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([{ path, source }, edits]) => ({
    path,
    source: edits.reduce(edited, source),
  }));

/** Any of all, as Markdown or as YAML, whatever it is. */
export const document: fc.Arbitrary<Subject> = fc.oneof(
  { weight: 2, arbitrary: mutated },
  { weight: 1, arbitrary: at(markdown, 'a.md') },
  { weight: 1, arbitrary: at(yaml, 'a.yaml') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anything, fc.constantFrom('a.md', 'a.yaml', 'a.mdx', 'a.html.md.erb', '.debrief.yaml'))
      .map(([source, path]) => ({ source, path })),
  },
);

function at(texts: fc.Arbitrary<string>, path: string): fc.Arbitrary<Subject> {
  return texts.map((source) => ({ source, path }));
}
