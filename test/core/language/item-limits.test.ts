import assert from 'node:assert/strict';
import { limitsOnItems } from '../../../server/src/core/language/item-limits.js';
import { createLanguage } from '../../../server/src/core/language/language.js';
import { plainProse } from '../../../server/src/core/text.js';

const limits: readonly (readonly [text: string, words: string])[] = [
  ['All follow-ups must be resolved within six weeks.', 'All follow-ups must be resolved within six weeks'],
  [
    'Corrective actions are to be implemented by the end of the quarter.',
    'Corrective actions are to be implemented by the end of the quarter',
  ],
  [
    'Every action item has to be closed in 45 days, whatever its size.',
    'Every action item has to be closed in 45 days',
  ],
  ['We finish all remediation items within two sprints.', 'finish all remediation items within two sprints'],
  ['Any item not done within a month goes to the steering group.', 'Any item not done within a month'],
  [
    'Actions from an outage must be delivered before the next release.',
    'Actions from an outage must be delivered before the next release',
  ],
  ['The SLA for corrective actions is 20 business days.', 'SLA for corrective actions is 20 business days'],
  ['Deadline for all action items: 15 May.', 'Deadline for all action items: 15 May'],
  ['Default due date is 10 working days after the review.', 'due date is 10 working days'],
  ['Follow-ups: P0 3 days, P1 10 days, P2 30 days.', 'P0 3 days, P1 10 days, P2 30 days'],
  ['Critical actions: one week. High: one month.', 'Critical actions: one week. High: one month'],
];

const nearMisses = [
  'The action items were closed within three weeks.',
  'All follow-ups had been done before the next release came.',
  'Every item in the cart must be resolved within 30 days or it expires.',
  'All backups are kept for 30 days and deleted within two days after that.',
  'The certificate must be renewed by the end of the month.',
  'P1 alerts are answered within 2 days and P2 alerts within 5 days.',
  'Response times: critical one day, high three days.',
  'We look at the action items again in two weeks.',
  'The owners set a date for each action item in their planning.',
  'One of the actions was finished within two days, the other was dropped.',
  'The SLO of the checkout was missed for three days.',
  'Action items are listed below, in the order in which they were raised.',
  'The vendor completed the migration within one quarter.',
  'Lower the retention of traces from 30 days to 10 days.',
  'This action took two weeks because the store had to be copied first.',
];

describe('limits on items', () => {
  for (const [text, words] of limits) {
    it(`are seen: ${text}`, () => {
      assert.deepEqual(limitsIn(text), [words]);
    });
  }
  for (const text of nearMisses) {
    it(`are not seen: ${text}`, () => {
      assert.deepEqual(limitsIn(text), []);
    });
  }
});

function limitsIn(text: string): string[] {
  const analysis = createLanguage({ teams: [], people: [], systems: [] }).analyze(plainProse(text, 0));
  return limitsOnItems(analysis, ['Summary']).map(({ from, to }) => text.slice(from, to));
}
