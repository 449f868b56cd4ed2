import assert from 'node:assert/strict';
import { inflect, pluralOf } from '../../../server/src/core/language/morphology.js';
import { sentencesOf } from './reading.js';

/** The tokens of a text, told apart by bars, with their kinds where they are no words or punctuation. */
function tokens(text: string): string {
  return sentencesOf(text)
    .map((sentence) =>
      sentence.tokens
        .map(({ text: own, kind }) => (kind === 'word' || kind === 'punctuation' ? own : `${own}<${kind}>`))
        .join(' | '),
    )
    .join(' ‖ ');
}

describe('tokens', () => {
  it('are words, numbers, ids, names and addresses', () => {
    assert.equal(
      tokens('Ask @ann-lee about OPS-12, #34 and 99.9%.'),
      'Ask | @ann-lee<mention> | about | OPS-12<id> | , | #34<id> | and | 99.9%<number> | .',
    );
    assert.equal(
      tokens('See https://x.test/a?b=c, app.yaml and --dry-run'),
      'See | https://x.test/a?b=c<link> | , | app.yaml<code> | and | --dry-run<code>',
    );
    assert.equal(
      tokens('At 14:40 on 2024-05-01 v2.5 took 30s'),
      'At | 14:40<number> | on | 2024-05-01<number> | v2.5<code> | took | 30s<number>',
    );
  });

  it('keep abbreviations and contractions together as they are read', () => {
    assert.equal(
      tokens("Probes, e.g. the lag probe, don't page."),
      "Probes | , | e.g. | the | lag | probe | , | do | n't | page | .",
    );
    assert.equal(tokens('It’s Ana’s'), 'It | ’s | Ana | ’s');
    assert.equal(tokens('CPU/memory and/or disk(s)'), 'CPU | / | memory | and | / | or | disk | ( | s | )');
  });

  it('take code and placeholders whole', () => {
    const [sentence] = sentencesOf('Run drop all now', {}, [{ kind: 'code', from: 4, to: 12 }]);
    assert.deepEqual(
      sentence?.tokens.map((token) => token.text),
      ['Run', 'drop all', 'now'],
    );
  });

  it('know what is quoted', () => {
    const [sentence] = sentencesOf('Say “be careful” to whom?');
    assert.deepEqual(
      sentence?.tokens.filter((token) => token.quoted).map((token) => token.text),
      ['be', 'careful'],
    );
    const [open] = sentencesOf('A 5" disk is no quotation');
    assert.ok(open?.tokens.every((token) => !token.quoted));
  });

  it('carry their offsets', () => {
    const text = 'Ünïcode 😀 and "quotes"';
    for (const sentence of sentencesOf(text))
      for (const token of sentence.tokens) assert.equal(text.slice(token.from, token.to), token.text);
  });
});

describe('sentences', () => {
  it('end at stops, not at abbreviations or decimals', () => {
    assert.equal(
      tokens('Wait 2.5 s, e.g. by hand. Then go! Why?'),
      'Wait | 2.5<number> | s | , | e.g. | by | hand | . ‖ Then | go | ! ‖ Why | ?',
    );
    assert.equal(tokens('Ask Dr. Lee etc. Then go'), 'Ask | Dr. | Lee | etc. ‖ Then | go');
  });

  it('end at a line that is complete', () => {
    assert.equal(tokens('Fix it\nThen go'), 'Fix | it ‖ Then | go');
    assert.equal(tokens('Fix it,\nthen go'), 'Fix | it | , | then | go');
  });
});

describe('morphology', () => {
  it('inflects verbs', () => {
    const forms = (base: string): string => Object.values(inflect(base)).join(' ');
    assert.equal(forms('check'), 'check checks checked checked checking');
    assert.equal(forms('stop'), 'stop stops stopped stopped stopping');
    assert.equal(forms('notify'), 'notify notifies notified notified notifying');
    assert.equal(forms('rewrite'), 'rewrite rewrites rewrote rewritten rewriting');
    assert.equal(forms('agree'), 'agree agrees agreed agreed agreeing');
    assert.equal(forms('die'), 'die dies died died dying');
    assert.equal(forms('commit'), 'commit commits committed committed committing');
  });

  it('makes plurals', () => {
    assert.deepEqual(['policy', 'person', 'patch', 'key', 'proxy'].map(pluralOf), [
      'policies',
      'people',
      'patches',
      'keys',
      'proxies',
    ]);
  });
});
