import assert from 'node:assert/strict';
import { createLanguage } from '../../server/src/core/language/language.js';
import { lint, type Circumstances, type Hit, type Linting } from '../../server/src/core/lint.js';
import type { Review } from '../../server/src/core/review.js';
import type { Place, Rule } from '../../server/src/core/rules/rule.js';
import { smallReview, type Line } from '../support/small-review.js';

describe('lint', () => {
  it('marks the words that decided, in document order', () => {
    const { findings } = run(items('two red', 'a red one'), [seeing('red'), seeing('two')]);
    assert.deepEqual(
      findings.map(({ rule, span, item }) => [rule, span.start, span.end, item]),
      [
        ['two', 0, 3, 0],
        ['red', 4, 7, 0],
        ['red', 10, 13, 1],
      ],
    );
  });

  it('looks only where the rule looks', () => {
    const lines: Line[] = [
      { as: 'item', text: 'red item' },
      { as: 'narrative', text: 'red story' },
      { as: 'heading', text: 'red heading' },
    ];
    assert.deepEqual(starts(run(lines, [seeing('red', { places: ['narrative'] })])), [9]);
    assert.deepEqual(starts(run(lines, [seeing('red', { places: ['item', 'heading'] })])), [0, 19]);
  });

  it('leaves exempt sections alone', () => {
    assert.deepEqual(
      run([{ as: 'exempt', text: 'red' }], [seeing('red', { places: ['narrative', 'other'] })]).findings,
      [],
    );
  });

  it('looks at ideas as at items, one level lower', () => {
    const lines: Line[] = [
      { as: 'idea', text: 'red' },
      { as: 'item', text: 'red' },
    ];
    assert.deepEqual(severities(run(lines, [seeing('red')])), ['information', 'warning']);
  });

  it('looks at what an item is for where a rule asks for it', () => {
    const lines: Line[] = [{ as: 'item', text: 'blue', outcome: 'red' }];
    assert.equal(run(lines, [seeing('red')]).findings.length, 0);
    assert.deepEqual(
      run(lines, [seeing('red', { places: ['outcome'] })]).findings.map(({ item }) => item),
      [0],
    );
  });

  it('says a thing once an item, and once a sentence elsewhere', () => {
    const lines: Line[] = [
      { as: 'item', text: 'A red one. A red one.' },
      { as: 'narrative', text: 'A red red one. A red one.' },
    ];
    assert.deepEqual(starts(run(lines, [seeing('red', { places: ['item', 'narrative'] })])), [2, 24, 39]);
  });

  it('holds back what goes beyond three an item, the mildest first', () => {
    const rules = [seeing('a1'), seeing('b1', { severity: 'hint' }), seeing('c1'), seeing('d1')];
    const { findings, held } = run(items('a1 b1 c1 d1'), rules);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['a1', 'c1', 'd1'],
    );
    assert.deepEqual(
      held.map(({ rule }) => rule),
      ['b1'],
    );
  });

  describe('where two rules fit', () => {
    it('lets the one that beats the other speak of an item', () => {
      assert.deepEqual(named(run(items('red blue'), [seeing('red'), seeing('blue', { beats: ['red'] })])), ['blue']);
    });

    it('does so elsewhere only in the same sentence', () => {
      const lines: Line[] = [{ as: 'narrative', text: 'Red is here. Blue and red are there.' }];
      const places: Place[] = ['narrative'];
      const { findings } = run(lines, [seeing('red', { places }), seeing('blue', { places, beats: ['red'] })]);
      assert.deepEqual(
        findings.map(({ rule, span }) => [rule, span.start]),
        [
          ['red', 0],
          ['blue', 13],
        ],
      );
    });

    it('compares words where it says so', () => {
      const rules = [seeing('red'), seeing('blue', { beats: [{ rule: 'red', on: 'words' }] })];
      assert.deepEqual(named(run(items('red blue'), rules)), ['red', 'blue']);
    });

    it('compares findings on the whole document', () => {
      const rules = [everywhere('big', ['small']), everywhere('small', [])];
      assert.deepEqual(named(run(items('one'), rules)), ['big']);
    });

    it('says nothing but that of a placeholder', () => {
      const lines: Line[] = [{ as: 'placeholder', text: 'red' }];
      const rules = [{ ...everywhere('red', []), name: 'placeholder-item' }, everywhere('red', [])];
      assert.deepEqual(named(run(lines, rules)), ['placeholder-item']);
    });
  });

  it('tells rules over the review what was said of an item', () => {
    const marked: string[][] = [];
    const asking = ruleOf('asking', {
      checks: [
        {
          over: 'review',
          check: (review, { marks }) => {
            marked.push(...review.items.map((item) => [...marks(item)]));
          },
        },
      ],
    });
    run(items('red', 'blue'), [asking, seeing('red')]);
    assert.deepEqual(marked, [['red'], []]);
  });

  describe('modes, levels and stances', () => {
    const rules = [seeing('red'), { ...everywhere('all', []), concern: 'fields' as const }];

    it('looks at words alone while preparing, and at nothing in the meeting', () => {
      assert.deepEqual(named(run(items('red'), rules, { mode: 'prepare' })), ['red']);
      assert.deepEqual(named(run(items('red'), rules, { mode: 'meeting' })), []);
    });

    it('follows the levels of a config', () => {
      assert.deepEqual(named(run(items('red'), rules, { levels: new Map([['red', 'off']]) })), ['all']);
      assert.deepEqual(severities(run(items('red'), [seeing('red')], { levels: new Map([['red', 'hint']]) })), [
        'hint',
      ]);
    });

    it('runs what is off by default where a config turns it on', () => {
      const off = [{ ...seeing('red'), on: false }];
      assert.deepEqual(named(run(items('red'), off)), []);
      assert.deepEqual(named(run(items('red'), off, { levels: new Map([['red', 'on']]) })), ['red']);
    });

    it('is silent where a stance has settled the matter', () => {
      const settled = [{ ...seeing('red'), settledBy: { 'due-dates': 'policy' } as const }];
      const stances = { 'due-dates': 'policy', 'review-style': 'separate' } as const;
      assert.deepEqual(named(run(items('red'), settled, { stances })), []);
      assert.deepEqual(named(run(items('red'), settled)), ['red']);
    });
  });

  it('goes on where a rule fails, and says which', () => {
    const faults: string[] = [];
    const onFault = (rule: string): void => {
      faults.push(rule);
    };
    const failing = ruleOf('failing', {
      checks: [
        {
          over: 'statements',
          places: ['item'],
          check: () => {
            throw new Error('no');
          },
        },
      ],
    });
    const alsoFailing = ruleOf('also', {
      checks: [
        {
          over: 'review',
          check: () => {
            throw new Error('no');
          },
        },
      ],
    });
    assert.deepEqual(named(run(items('red'), [failing, alsoFailing, seeing('red')], { onFault })), ['red']);
    assert.deepEqual(faults, ['failing', 'also']);
  });

  describe('with a cache', () => {
    it('reads the same words once, wherever they stand', () => {
      const counts = { analyzed: 0 };
      const cache = new Map<string, readonly Hit[]>();
      const language = createLanguage({ teams: [], people: [], systems: [] });
      const analyze: Circumstances['analyze'] = (prose) => {
        counts.analyzed++;
        return language.analyze(prose);
      };
      const first = run(items('red one'), [seeing('red')], { cache, analyze });
      const second = run([{ as: 'placeholder', text: '…' }, ...items('red one')], [seeing('red')], { cache, analyze });
      assert.equal(counts.analyzed, 1);
      assert.deepEqual([starts(first), starts(second)], [[0], [2]]);
    });

    it('does not keep what a failing rule left out', () => {
      const cache = new Map<string, readonly Hit[]>();
      const failing = ruleOf('failing', {
        checks: [
          {
            over: 'statements',
            places: ['item'],
            check: () => {
              throw new Error('no');
            },
          },
        ],
      });
      run(items('red'), [failing], { cache, onFault: () => undefined });
      assert.equal(cache.size, 0);
    });
  });
});

describe('keep comments', () => {
  const review = (rule: string, reason: string): Review =>
    smallReview(items('red', 'red'), [{ rule, reason, line: 0 }]);

  it('keep what stands on their line', () => {
    const { findings, problems } = runOn(review('red', 'we like it'), [seeing('red')]);
    assert.deepEqual([findings.map(({ item }) => item), problems], [[1], []]);
  });

  it('keep nothing without a reason, and are reported', () => {
    const { findings, problems } = runOn(review('red', ' '), [seeing('red')]);
    assert.deepEqual([findings.length, codes(problems)], [2, ['keep-without-reason']]);
  });

  it('are reported where they keep nothing', () => {
    assert.deepEqual(codes(runOn(review('blue', 'why not'), [seeing('blue')]).problems), ['unused-keep']);
  });

  it('are not called unused where their rule did not run', () => {
    assert.deepEqual(runOn(review('blue', 'why not'), [{ ...seeing('blue'), on: false }]).problems, []);
  });

  it('are reported where they name no rule, with the name that was meant', () => {
    const { problems } = runOn(review('scarlot', 'why not'), [seeing('scarlet')]);
    assert.deepEqual(
      problems.map(({ code, suggestion }) => [code, suggestion]),
      [['unknown-keep', 'scarlet']],
    );
  });

  it('take their line out of what is said of a section', () => {
    const kept = smallReview(items('red', 'red'), [{ rule: 'all', reason: 'why not', line: 1 }]);
    const { findings } = runOn(kept, [everywhere('all', [])]);
    assert.deepEqual(
      findings.map(({ related }) => related.map(({ start }) => start)),
      [[0]],
    );
  });

  it('do not let a beaten rule speak in place of what they keep', () => {
    const { findings } = runOn(smallReview(items('red blue'), [{ rule: 'blue', reason: 'why not', line: 0 }]), [
      seeing('red'),
      seeing('blue', { beats: ['red'] }),
    ]);
    assert.deepEqual(findings, []);
  });
});

function items(...texts: readonly string[]): Line[] {
  return texts.map((text) => ({ as: 'item', text }));
}

function run(lines: readonly Line[], rules: readonly Rule[], other: Partial<Circumstances> = {}): Linting {
  return runOn(smallReview(lines), rules, other);
}

function runOn(review: Review, rules: readonly Rule[], other: Partial<Circumstances> = {}): Linting {
  return lint(review, {
    rules,
    levels: new Map(),
    stances: { 'due-dates': 'per-item', 'review-style': 'separate' },
    people: { teams: new Set() },
    mode: 'shape',
    today: null,
    analyze: (prose) => createLanguage({ teams: [], people: [], systems: [] }).analyze(prose),
    classify: () => ({
      category: { value: 'none', stated: false, because: [] },
      kind: { value: 'remediate', change: null, stated: false, because: [] },
      outcome: { value: 'unstated', text: null, stated: false, because: [] },
    }),
    cache: null,
    sift: null,
    neighbors: null,
    onFault: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
    ...other,
  });
}

/** Reports each of the given word, in a severity and in places of its own. */
function seeing(
  word: string,
  { places = ['item'], ...other }: Partial<Rule> & { places?: readonly Place[] } = {},
): Rule {
  return ruleOf(word, {
    ...other,
    checks: [
      {
        over: 'statements',
        places,
        check({ analysis }, report) {
          for (const { tokens } of analysis.sentences)
            for (const { lower, from, to } of tokens) if (lower === word) report({ from, to });
        },
      },
    ],
  });
}

/** Reports the document, with all its items. */
function everywhere(name: string, beats: readonly string[]): Rule {
  return ruleOf(name, {
    beats,
    checks: [
      {
        over: 'review',
        check: (review, _, report) => {
          report({ span: { start: 0, end: 3 }, related: review.items.map(({ span }) => span) });
        },
      },
    ],
  });
}

function ruleOf(name: string, other: Partial<Rule> & Pick<Rule, 'checks'>): Rule {
  return {
    name,
    severity: 'warning',
    on: true,
    points: [],
    concern: 'language',
    summary: name,
    message: name,
    question: `${name}?`,
    why: '',
    sources: ['seed'],
    disagreement: null,
    better: [{ bad: '', better: '' }],
    bad: [''],
    good: [''],
    beats: [],
    ...other,
  };
}

function starts({ findings }: Linting): number[] {
  return findings.map(({ span }) => span.start);
}

function named({ findings }: Linting): string[] {
  return findings.map(({ rule }) => rule);
}

function severities({ findings }: Linting): string[] {
  return findings.map(({ severity }) => severity);
}

function codes(problems: Linting['problems']): string[] {
  return problems.map(({ code }) => code);
}
