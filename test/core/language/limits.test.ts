import assert from 'node:assert/strict';
import { createLanguage } from '../../../server/src/core/language/language.js';
import { plainProse } from '../../../server/src/core/text.js';

const noWords = { teams: [], people: [], systems: [] };

describe('a language', () => {
  it('reads the same words once, also where they have moved', () => {
    const language = createLanguage(noWords);
    const prose = plainProse('The belt stopped.', 0);
    assert.equal(language.analyze(prose.moved(7)), language.analyze(prose));
  });

  it('forgets what it read long ago, and reads it the same again', () => {
    const language = createLanguage(noWords, 100);
    const prose = plainProse('The belt stopped.', 0);
    const before = language.analyze(prose);
    for (let n = 0; n < 20; n++) language.analyze(plainProse(`Belt ${String(n)} stopped.`, 0));
    const after = language.analyze(prose);
    assert.notEqual(after, before);
    assert.deepEqual(
      after.sentences.map(({ tokens }) => tokens),
      before.sentences.map(({ tokens }) => tokens),
    );
  });

  it('reads the beginning of a text that never ends', () => {
    const { text, sentences } = createLanguage(noWords).analyze(plainProse('The belt stopped. '.repeat(20_000), 0));
    assert.equal(text.length, 360_000);
    assert.ok(sentences.length > 5000 && sentences.length < 6000);
  });
});
