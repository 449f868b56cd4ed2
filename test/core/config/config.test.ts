import assert from 'node:assert/strict';
import { matchesGlob } from '../../../server/src/core/config/globs.js';
import { isNamedReview } from '../../../server/src/core/config/named-reviews.js';
import { readConfig } from '../../../server/src/core/config/read-config.js';
import { resolveConfig } from '../../../server/src/core/config/resolve.js';
import { linkOf } from '../../../server/src/core/config/tickets.js';

const rules = ['never-again', 'vague-action', 'missing-owner'].map((value) => ({ value, description: '' }));

const full = `
extends: ../shared/base.yaml
reviews: ["docs/**/*.md", "!docs/drafts/**"]
rules:
  never-again: off
  vagueAction: warning
stances: { due-dates: policy }
categories:
  observe: See
  capacity: { name: Capacity, description: How much there is, words: [headroom, quota] }
words:
  teams: [Lighthouse, Blue Team]
  systems: ledger
  products: Tide
tickets:
  - pattern: OPS-{number}
    link: https://tickets.example.org/OPS-{number}
own-rules:
  no-hero:
    phrase: "~rely on [the] (hero | heroes)"
    message: This relies on heroes.
    question: What would make heroes unnecessary?
    bad: We rely on heroes
    good: [We rely on the standby]
`;

describe('Configs', () => {
  it('are read with all they say', () => {
    const { config, problems } = readConfig(full, rules);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      config.extends.map(({ text, span }) => [text, full.slice(span.start, span.end)]),
      [['../shared/base.yaml', '../shared/base.yaml']],
    );
    assert.deepEqual(config.reviews, ['docs/**/*.md', '!docs/drafts/**']);
    assert.deepEqual(
      [...config.levels],
      [
        ['never-again', 'off'],
        ['vague-action', 'warning'],
      ],
    );
    assert.deepEqual(config.stances, { 'due-dates': 'policy' });
    assert.deepEqual(config.categories, [
      { id: 'observe', name: 'See', description: null, words: [] },
      { id: 'capacity', name: 'Capacity', description: 'How much there is', words: ['headroom', 'quota'] },
    ]);
    assert.deepEqual(config.words, {
      teams: ['Lighthouse', 'Blue Team'],
      people: [],
      systems: ['ledger', 'Tide'],
    });
    assert.deepEqual(config.tickets, [{ pattern: 'OPS-{number}', link: 'https://tickets.example.org/OPS-{number}' }]);
    const [rule] = config.ownRules;
    assert.equal(rule?.name, 'no-hero');
    assert.deepEqual(rule.phrases, ['~rely on [the] (hero | heroes)']);
    assert.deepEqual(
      rule.bad.map(({ text, span }) => [text, full.slice(span.start, span.end)]),
      [['We rely on heroes', 'We rely on heroes']],
    );
  });

  const faults: readonly (readonly [string, string, string, string | undefined])[] = [
    ['rulse: {}', 'unknown-key', 'rulse', 'rules'],
    ['rules: { never-agian: off }', 'unknown-key', 'never-agian', 'never-again'],
    ['rules: { never-again: warnig }', 'unknown-value', 'warnig', 'warning'],
    ['rules: { never-again: error }', 'unknown-value', 'error', undefined],
    ['rules: [never-again]', 'unknown-shape', 'rules', undefined],
    ['stances: { due-date: policy }', 'unknown-key', 'due-date', 'due-dates'],
    ['stances: { review-style: seperate }', 'unknown-value', 'seperate', 'separate'],
    ['categories: { obsreve: See }', 'near-category', 'obsreve', 'observe'],
    ['reviews: { a: b }', 'unknown-shape', 'reviews', undefined],
    ['tickets: [{ pattern: "{number}", link: x }]', 'ticket-pattern', '{number}', undefined],
    ['tickets: [{ pattern: A-{number} }]', 'missing-key', 'pattern', undefined],
    ['own-rules: { no-hero: { phrase: "(a", message: m, question: q, bad: b } }', 'phrase', '', undefined],
    [
      'own-rules: { never-again: { phrase: a, message: m, question: q, bad: b } }',
      'rule-name-taken',
      'never-again',
      undefined,
    ],
    ['rules: off\nrules: on', 'duplicate-key', 'rules', undefined],
    ['- a\n- b', 'not-a-config', '- a\n- b', undefined],
    ['rules: [', 'yaml-syntax', '', undefined],
  ];
  for (const [source, code, marked, suggestion] of faults) {
    it(`says what is odd in ${JSON.stringify(source)}`, () => {
      const found = readConfig(source, rules).problems.find((problem) => problem.code === code);
      assert(found, JSON.stringify(readConfig(source, rules).problems));
      if (marked !== '') assert.equal(source.slice(found.span.start, found.span.end), marked);
      assert.equal(found.suggestion, suggestion);
      if (suggestion !== undefined) assert.match(found.message, /Did you mean/u);
    });
  }

  it('say nothing when empty', () => {
    assert.deepEqual(readConfig('', rules).problems, []);
  });
});

describe('Configs that build on others', () => {
  const files = new Map([
    [
      '.debrief.yaml',
      'rules: { never-again: off, vague-action: hint }\nwords: { teams: [Blue] }\nstances: { due-dates: policy }\n',
    ],
    [
      'teams/red/.debrief.yaml',
      'extends: [../../.debrief.yaml, words.yaml]\nrules: { vague-action: warning }\nreviews: "*.md"\n',
    ],
    ['teams/red/words.yaml', 'words: { teams: [Red] }\n'],
    ['loop-a.yaml', 'extends: loop-b.yaml\nwords: { teams: [A] }'],
    ['loop-b.yaml', 'extends: loop-a.yaml\nwords: { teams: [B] }'],
    ['bad.yaml', 'extends: [../outside.yaml, /etc/passwd, "file:///etc/passwd", gone.yaml]\n'],
    ...Array.from({ length: 30 }, (_, index): [string, string] => [
      `web-${index}.yaml`,
      `extends: [web-${index + 1}.yaml, web-${index + 1}.yaml]\n`,
    ]),
  ]);
  const read = (path: string): string | null => files.get(path) ?? null;

  it('put the nearer over the farther', () => {
    const { config, paths, problems } = resolveConfig('teams/red/.debrief.yaml', read, rules);
    assert.deepEqual(problems, []);
    assert.deepEqual(paths, ['teams/red/.debrief.yaml', '.debrief.yaml', 'teams/red/words.yaml']);
    assert.deepEqual(Object.fromEntries(config.levels), { 'never-again': 'off', 'vague-action': 'warning' });
    assert.deepEqual(config.words.teams, ['Blue', 'Red']);
    assert.deepEqual(config.stances, { 'due-dates': 'policy', 'review-style': 'separate' });
    assert(isNamedReview('teams/red/deep/x.md', config.reviews));
    assert(!isNamedReview('teams/blue/x.md', config.reviews));
  });

  it('stop at a cycle', () => {
    const { config, problems } = resolveConfig('loop-a.yaml', read, rules);
    assert.deepEqual(config.words.teams, ['B', 'A']);
    assert.deepEqual(
      problems.map(({ path, code }) => [path, code]),
      [['loop-b.yaml', 'extends']],
    );
  });

  it('stay inside the repository', () => {
    const asked: string[] = [];
    const { problems } = resolveConfig('bad.yaml', (path) => (asked.push(path), read(path)), rules);
    assert.deepEqual([...new Set(asked)], ['bad.yaml', 'gone.yaml']);
    assert.equal(problems.length, 4);
  });

  it('cost no more than their files', () => {
    let count = 0;
    resolveConfig('web-0.yaml', (path) => (count++, read(path)), rules);
    assert(count < 200);
  });

  it('tell which files they still need', () => {
    assert.deepEqual(
      resolveConfig('a.yaml', (path) => (path === 'a.yaml' ? 'extends: b.yaml' : undefined), rules).missing,
      ['b.yaml'],
    );
  });
});

describe('Patterns of paths', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['docs/a/b.md', 'docs/**/*.md', true],
    ['docs/b.md', 'docs/**/*.md', true],
    ['doc/b.md', 'docs/**/*.md', false],
    ['x/y/b.md', '*.md', true],
    ['b.txt', '*.{md,yaml}', false],
    ['r/b.yaml', 'r/*.{md,yaml}', true],
    ['r/s/b.yaml', 'r/*.yaml', false],
    ['r/s/b.yaml', 'r/', true],
    ['r/b1.md', 'r/b?.md', true],
    ['./r/b.md', './r/b.md', true],
    ['a'.repeat(3_000), `${'*a'.repeat(200)}b`, false],
    ['a/'.repeat(500), `${'**/'.repeat(200)}b`, false],
  ];
  for (const [path, glob, fits] of cases)
    it(`${path.slice(0, 20)} ${fits ? 'fits' : 'does not fit'} ${glob.slice(0, 20)}`, () => {
      assert.equal(matchesGlob(path, glob), fits);
    });

  it('may take out what another took in', () => {
    const patterns = ['docs/**', '!docs/drafts/**'].map((glob) => ({ folder: '', glob }));
    assert(isNamedReview('docs/a.md', patterns));
    assert(!isNamedReview('docs/drafts/a.md', patterns));
  });
});

describe('Tickets', () => {
  const links = [
    { pattern: 'OPS-{number}', link: 'https://t.example.org/OPS-{number}' },
    { pattern: '{word}#{number}', link: 'https://g.example.org/{word}/issues/{number}' },
  ];
  it('lead where their pattern says', () => {
    assert.equal(linkOf('OPS-12', links), 'https://t.example.org/OPS-12');
    assert.equal(linkOf('ops-12', links), 'https://t.example.org/OPS-12');
    assert.equal(linkOf('atlas#3', links), 'https://g.example.org/atlas/issues/3');
    assert.equal(linkOf('OPS-12x', links), null);
    assert.equal(linkOf('OPS-', links), null);
  });
});
