import assert from 'node:assert/strict';
import { drawClauses } from './reading.js';

describe('clauses', () => {
  it('tell an order from what somebody must do', () => {
    assert.deepEqual(drawClauses('Check the lease'), ['main: imperative check → lease(system)']);
    assert.deepEqual(drawClauses('Operators must check the lease'), [
      'main: indicative operators(role) must… check → lease(system)',
    ]);
    assert.deepEqual(drawClauses('@ann to check the lease'), ['main: infinitive @ann(person) check → lease(system)']);
    assert.deepEqual(drawClauses('Nobody to restart the broker'), [
      'main: infinitive nobody(nobody) not restart → broker(system)',
    ]);
  });

  it('find who is told to act', () => {
    assert.deepEqual(drawClauses('Make sure the night crew reads the log'), [
      'main: imperative make',
      'complement: indicative crew(team) reads → log(system)',
    ]);
    assert.deepEqual(drawClauses('Ask the network team to open the port'), [
      'main: imperative ask → team(team)',
      'complement: infinitive team(team) open → port(system)',
    ]);
    assert.deepEqual(drawClauses('Ensure that the probe pages on-call'), [
      'main: imperative ensure',
      'complement: indicative probe(system) pages → on-call(role)',
    ]);
  });

  it('see negation, wherever it stands', () => {
    assert.deepEqual(drawClauses("Don't restart the broker"), ['main: imperative not restart → broker(system)']);
    assert.deepEqual(drawClauses('Never restart the broker'), ['main: imperative not restart → broker(system)']);
    assert.deepEqual(drawClauses('No engineer may restart the broker'), [
      'main: indicative engineer(nobody) may… not restart → broker(system)',
    ]);
  });

  it('see voice and tense', () => {
    assert.deepEqual(drawClauses('The page should have been updated'), [
      'main: indicative page(system) should… have be updated',
    ]);
    assert.deepEqual(drawClauses('We have to be told'), ['main: indicative we(we) have to… be told']);
    assert.deepEqual(drawClauses('Changes are required to be signed'), [
      'main: indicative changes(unknown) be required to… be signed',
    ]);
  });

  it('hang purposes, conditions and reasons on what they belong to', () => {
    assert.deepEqual(drawClauses('Page the lead when the queue grows, so that nobody waits'), [
      'main: imperative page → lead(role)',
      'time: indicative queue(system) grows',
      'purpose: indicative nobody(nobody) not waits',
    ]);
    assert.deepEqual(drawClauses('If the lease expires, restart the broker'), [
      'condition: indicative lease(system) expires',
      'main: imperative restart → broker(system)',
    ]);
    assert.deepEqual(drawClauses('Add a probe to see the lag'), [
      'main: imperative add → probe(system)',
      'purpose: infinitive see → lag(system)',
    ]);
  });

  it('join what is coordinated and share its subject', () => {
    assert.deepEqual(drawClauses('Developers should read the plan and ask the lead'), [
      'main: indicative developers(role) should… read → plan(artefact)',
      'coordinated: indicative developers(role) ask → lead(role)',
    ]);
  });

  it('describe nouns by relative clauses', () => {
    assert.deepEqual(drawClauses('Talk to the engineer who restarted the broker'), [
      'main: imperative talk',
      'relative: indicative engineer(role) restarted → broker(system)',
    ]);
  });

  it('read questions and fragments', () => {
    assert.deepEqual(drawClauses('Can we restart the broker?'), [
      'main: question we(we) can… restart → broker(system)',
    ]);
    assert.deepEqual(drawClauses('Better alerts'), ['main: fragment alerts(system)']);
  });

  it('know a team by the words that the team gave', () => {
    assert.deepEqual(drawClauses('Falcon should restart the broker', { teams: ['Falcon'] }), [
      'main: indicative falcon(team) should… restart → broker(system)',
    ]);
    assert.deepEqual(drawClauses('Data Plumbing should restart the broker', { teams: ['data plumbing'] }), [
      'main: indicative plumbing(team) should… restart → broker(system)',
    ]);
  });
});
