import assert from 'node:assert/strict';
import { createLanguage } from '../../../server/src/core/language/language.js';
import { compilePhrases } from '../../../server/src/core/language/phrase.js';
import { plainProse } from '../../../server/src/core/text.js';

const language = createLanguage({ teams: [], people: [], systems: [] });

/** The text with what the phrase matches in brackets. */
function found(notation: string, text: string): string {
  const phrases = compilePhrases({ phrase: notation });
  assert.deepEqual(phrases.problems, []);
  const matches = language.analyze(plainProse(text, 0)).sentences.flatMap((sentence) => phrases.find(sentence));
  return matches.reduceRight(
    (marked, { from, to }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );
}

/** The notation with the faulty stretch in brackets, and what is said of it. */
function fault(notation: string): string {
  const [problem] = compilePhrases({ phrase: notation }).problems;
  assert.ok(problem);
  return `${notation.slice(0, problem.from)}[${notation.slice(problem.from, problem.to)}]${notation.slice(problem.to)}: ${problem.message}`;
}

describe('phrase', () => {
  it('matches words in any case', () => {
    assert.equal(found('going forward', 'Going forward we test'), '[Going forward] we test');
  });

  it('matches every form of a word', () => {
    assert.equal(found('~make sure', 'It made sure and makes sure'), 'It [made sure] and [makes sure]');
  });

  it('matches the forms of "be" and "have" that share no letters with them', () => {
    assert.equal(found('~be (banned | off limits)', 'Pets are banned'), 'Pets [are banned]');
    assert.equal(found('~be (banned | off limits)', 'It is off limits'), 'It [is off limits]');
    assert.equal(found('~have been', 'It has been'), 'It [has been]');
  });

  it('matches classes and parts of speech', () => {
    assert.equal(found('be <comparative> <adjective>', 'Please be more careful'), 'Please [be more careful]');
  });

  it('matches whole noun phrases', () => {
    assert.equal(found('ask {team} to <verb>', 'Ask the network team to look'), '[Ask the network team to look]');
    assert.equal(found('ask {team}', 'Ask the network cable'), 'Ask the network cable');
  });

  it('takes the longest of several ways', () => {
    assert.equal(found('(a | a b) [c]', 'a b c'), '[a b c]');
  });

  it('bounds gaps', () => {
    assert.equal(found('no ...2 again', 'no such thing again'), '[no such thing again]');
    assert.equal(found('no ...2 again', 'no one two three again'), 'no one two three again');
  });

  it('anchors to the ends of the sentence', () => {
    assert.equal(found('^ stop', 'Stop. They stop. Stop!'), '[Stop]. They stop. [Stop]!');
    assert.equal(found('again $', 'Again it runs again.'), 'Again it runs [again].');
  });

  it('splits contractions as texts do', () => {
    assert.equal(found("don't", 'We don’t'), 'We [don’t]');
  });

  it('says where a notation is wrong', () => {
    assert.equal(fault('a (b'), 'a [(]b: "(" is never closed');
    assert.equal(fault('a ) b'), 'a [)] b: ")" closes nothing');
    assert.equal(fault('a | '), 'a |[ ]: Words are missing here');
    assert.equal(fault('a <nonsense>'), 'a [<nonsense>]: "nonsense" names no class of words');
    assert.equal(fault('a {nonsense}'), 'a [{nonsense}]: "nonsense" names no kind of noun phrase');
    assert.equal(fault('a ...99 b'), 'a [...99] b: A gap is 1 to 12 words long');
    assert.equal(fault('[a]'), '[[a]]: The phrase matches nothing at all');
    assert.equal(fault('~'), '[~]: A word is missing after "~"');
  });

  it('does work that grows with the sentence alone', () => {
    const phrases = compilePhrases({ phrase: '(a | [a] ...12 [a] ...12 a) ...12 b' });
    const looks = (length: number): number => {
      let count = 0;
      const [sentence] = language.analyze(plainProse(`${'a '.repeat(length)}b`, 0)).sentences;
      assert.ok(sentence);
      const tokens = new Proxy(sentence.tokens, {
        get: (target, key): unknown => {
          count++;
          return Reflect.get(target, key);
        },
      });
      const { from, to, nominals, clauses, keys } = sentence;
      phrases.find({ from, to, nominals, clauses, keys, tokens });
      return count;
    };
    assert.ok(looks(160) < 2.5 * looks(80));
  });
});
