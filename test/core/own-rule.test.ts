import assert from 'node:assert/strict';
import type { OwnRule } from '../../server/src/core/config/config.js';
import { createLanguage } from '../../server/src/core/language/language.js';
import { toRule } from '../../server/src/core/own-rule.js';
import type { Words } from '../../server/src/core/rules/rule.js';
import { plainProse } from '../../server/src/core/text.js';

describe('a rule of the team', () => {
  it('reports its phrases', () => {
    assert.deepEqual(reported('Escalate to the war room at once.'), ['the war room']);
  });

  it('is silent on quoted words', () => {
    assert.deepEqual(reported('Rename "the war room" to something calmer.'), []);
  });

  it('looks where the config says', () => {
    const [check] = toRule({ ...own, places: ['narrative', 'lessons'] }).checks;
    assert.deepEqual(check.over === 'statements' ? check.places : [], ['narrative', 'other', 'lesson']);
  });

  it('is off where the config says so', () => {
    assert.equal(toRule({ ...own, severity: 'off' }).on, false);
  });
});

const own: OwnRule = {
  name: 'war-room',
  phrases: ['the war room'],
  message: 'This speaks of war.',
  question: 'Which word would fit?',
  why: null,
  severity: 'hint',
  places: ['items'],
  bad: [],
  good: [],
};

function reported(text: string): string[] {
  const prose = plainProse(text, 0);
  const language = createLanguage({ teams: [], people: [], systems: [] });
  const found: Words[] = [];
  for (const check of toRule(own).checks) {
    if (check.over !== 'statements') continue;
    check.check({ place: 'item', prose, headings: [], parent: null, analysis: language.analyze(prose) }, (words) =>
      found.push(words),
    );
  }
  return found.map(({ from, to }) => text.slice(from, to));
}
