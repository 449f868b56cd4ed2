import assert from 'node:assert/strict';
import { runSteps, type Answer, type Frame, type Question } from '../../client/src/steps.js';

describe('a flow of questions', () => {
  it('gives the answers by name', async () => {
    const ask = answering(['a', 'b']);
    assert.deepEqual(await runSteps('', [step('first', ask), step('second', ask)]), { first: 'a', second: 'b' });
  });

  it('goes back to the question before and offers what was answered there', async () => {
    const seen: Frame[] = [];
    const ask = answering(['a', 'back', 'c', 'd'], seen);
    assert.deepEqual(await runSteps('', [step('first', ask), step('second', ask)]), { first: 'c', second: 'd' });
    assert.deepEqual(
      seen.map(({ step: number, before }) => [number, before]),
      [
        [1, undefined],
        [2, undefined],
        [1, 'a'],
        [2, undefined],
      ],
    );
  });

  it('leaves out what an answer has made needless, and goes back over it', async () => {
    const ask = answering(['skip', 'back', 'keep', 'x', 'y']);
    const answers = await runSteps('', [
      step('first', ask),
      { name: 'second', ask: ({ first }) => (first === 'skip' ? null : ask) },
      step('third', ask),
    ]);
    assert.deepEqual(answers, { first: 'keep', second: 'x', third: 'y' });
  });

  it('counts the questions that there are as far as one can tell', async () => {
    const seen: Frame[] = [];
    const ask = answering(['skip', 'x'], seen);
    await runSteps('', [
      step('first', ask),
      { name: 'second', ask: ({ first }) => (first === 'skip' ? null : ask) },
      step('third', ask),
    ]);
    assert.deepEqual(
      seen.map(({ step: number, total }) => [number, total]),
      [
        [1, 3],
        [2, 2],
      ],
    );
  });

  it('forgets answers to questions that no longer apply', async () => {
    const ask = answering(['keep', 'x', 'back', 'back', 'skip', 'z']);
    const answers = await runSteps('', [
      step('first', ask),
      { name: 'second', ask: ({ first }) => (first === 'skip' ? null : ask) },
      step('third', ask),
    ]);
    assert.deepEqual(answers, { first: 'skip', third: 'z' });
  });

  it('gives nothing when it is left', async () => {
    assert.equal(await runSteps('', [step('first', answering(['a'])), step('second', answering(['away']))]), null);
  });
});

function step(name: string, question: Question): { name: string; ask: () => Question } {
  return { name, ask: () => question };
}

/** Answers one question after the other; `back` and `away` are what they say. */
function answering(answers: readonly string[], seen: Frame[] = []): Question {
  const left = [...answers];
  return (frame) => {
    seen.push(frame);
    const next = left.shift() ?? 'away';
    const answer: Answer = next === 'back' || next === 'away' ? next : { value: next };
    return Promise.resolve(answer);
  };
}
