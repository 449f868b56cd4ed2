import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configKeys } from '../../server/src/core/format/config-format.js';
import { schemaOf } from '../../server/src/core/format/json-schema.js';
import { reviewKeys } from '../../server/src/core/format/review-format.js';

const about = { title: 'T', description: 'D' };
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  allowMatchingProperties: true,
  keywords: ['markdownEnumDescriptions'],
});
const isReview = ajv.compile(schemaOf(reviewKeys, about, { closed: false }));
const isConfig = ajv.compile(
  schemaOf(configKeys([{ value: 'never-again', description: '' }]), about, { closed: true }),
);

describe('The schema of reviews', () => {
  it('takes reviews in any spelling, with keys and values of their own', () => {
    for (const review of [
      'kind: incident-review\ntitle: T\nincident: { date: 2024-05-03, services: [a] }\nparticipants: ann\naction-items: [{ action: A, status: open, owner: ann, due: 2024-05-10 }, B]',
      'actionItems: [{ action: A, status: waiting, outcome: { kind: both, text: T } }]\nfollow_up_meeting: 2024-05-10\nmood: fine',
      'insights: [{ text: T, category: capacity }, T]\ntimeline: [{ at: 10:00, event: E }, T]\nnarrative: T',
    ]) {
      assert(isReview(parse(review)), JSON.stringify(isReview.errors));
    }
  });

  it('refuses what is no review at all', () => {
    assert(!isReview(parse('action-items: { a: b }')));
    assert(!isReview(parse('incident: outage')));
  });
});

describe('The schema of configs', () => {
  it('takes what the reader takes', () => {
    assert(
      isConfig(
        parse(
          'extends: a.yaml\nreviews: [a, b]\nrules: { never-again: "off" }\nstances: { dueDates: policy }\nown-rules: { x: { phrase: a, message: m, question: q, bad: [b] } }',
        ),
      ),
      JSON.stringify(isConfig.errors),
    );
  });

  it('refuses other keys and values', () => {
    for (const config of [
      'rulse: {}',
      'rules: { never-again: loud }',
      'stances: { due-dates: monthly }',
      'tickets: [{ pattern: A }]',
    ])
      assert(!isConfig(parse(config)), config);
  });
});
