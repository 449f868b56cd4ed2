import assert from 'node:assert/strict';
import { inquiryIn } from '../../../server/src/core/language/bounded-question.js';
import { comparativeIn, hasEndState } from '../../../server/src/core/language/comparative.js';
import { separateActions } from '../../../server/src/core/language/coordination.js';
import { mechanismIn } from '../../../server/src/core/language/mechanism.js';
import { scaleOf } from '../../../server/src/core/language/scale.js';
import { marked, sentenceOf } from './reading.js';

describe('comparatives', () => {
  const open = (text: string): string => {
    const sentence = sentenceOf(text);
    return marked(text, sentence, hasEndState(sentence) ? null : comparativeIn(sentence));
  };

  it('are open where nothing says when it is enough', () => {
    assert.equal(open('Improve the lag alert'), '[Improve the lag alert]');
    assert.equal(open('We need better alerts for the mail queue'), 'We need [better alerts] for the mail queue');
    assert.equal(open('Make the importer more robust'), 'Make the importer [more robust]');
  });

  it('are closed by a number, a way or a state', () => {
    for (const text of [
      'Improve the lag alert so that it pages before customers call',
      'Reduce the build time from 20 to 5 minutes',
      'Make the importer faster by batching its writes',
      'Keep backups for longer than a week',
    ])
      assert.equal(open(text), text);
  });

  it('are not seen where nothing is compared', () => {
    for (const text of ['The job is no longer needed', 'Delete the old index', 'We improved the alert'])
      assert.equal(open(text), text);
  });
});

describe('mechanisms', () => {
  const found = (text: string): string => {
    const sentence = sentenceOf(text);
    return marked(text, sentence, mechanismIn(sentence));
  };

  it('are things that are made, changed or removed', () => {
    assert.equal(found('Add a dry run to the cleanup job'), '[Add a dry run] to the cleanup job');
    assert.equal(found('We will remove the second prompt'), 'We will [remove the second prompt]');
    assert.equal(
      found('Keep people from typing the region by hand by adding a picker'),
      'Keep people from typing the region by hand by [adding a picker]',
    );
  });

  it('are not what people are told to do', () => {
    for (const text of [
      'Be careful with the cleanup job',
      'Developers must update the checklist',
      'Add a rule against late changes',
      'Follow the checklist',
    ])
      assert.equal(found(text), text);
  });
});

describe('inquiries', () => {
  const asked = (text: string): string => {
    const inquiry = inquiryIn(sentenceOf(text));
    return inquiry ? (inquiry.bounded ? 'bounded' : 'open') : 'none';
  };

  it('are bounded by a question or by a thing that is named', () => {
    for (const text of [
      'Find out why the probe was silent',
      'Check whether the lease expired',
      'Can we drop the old index?',
      'Investigate the memory use of the importer',
      'Look into Redis timeouts',
    ])
      assert.equal(asked(text), 'bounded', text);
  });

  it('are open where anything would do', () => {
    for (const text of ['Investigate the issue', 'Look into it', 'Investigate further', 'Explore options'])
      assert.equal(asked(text), 'open', text);
  });

  it('are not orders of another sort', () => {
    for (const text of ['Delete the old index', 'We investigated the issue']) assert.equal(asked(text), 'none', text);
  });
});

describe('coordination', () => {
  const count = (text: string): number => separateActions(sentenceOf(text)).length;

  it('counts actions on different things', () => {
    assert.equal(count('Rotate the token and move the cron job to the new host'), 2);
    assert.equal(count('Add a probe, delete the old index and write a runbook for the importer'), 3);
  });

  it('counts steps of one thing once', () => {
    for (const text of [
      'Find and fix the leak',
      'Write a guide and share it with support',
      'Rotate the token and the key',
      'Build the probe and verify it in staging',
      'Draft the proposal and send the proposal to both teams',
    ])
      assert.equal(count(text), 1, text);
  });
});

describe('scale', () => {
  const scale = (text: string): string => {
    const sentence = sentenceOf(text);
    const object = sentence.clauses[0]?.object;
    return object ? scaleOf(object, sentence) : 'nothing';
  };

  it('is read from number, "every" and what bounds them', () => {
    assert.equal(scale('Restart the importer'), 'one');
    assert.equal(scale('Restart importers'), 'several');
    assert.equal(scale('Restart every importer'), 'all');
    assert.equal(scale('Rewrite the entire importer'), 'all');
    assert.equal(scale('Delete all six flags'), 'several');
    assert.equal(scale('Restart all importers that run in the west'), 'several');
  });
});
