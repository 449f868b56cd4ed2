import assert from 'node:assert/strict';
import { senseOf } from '../../../server/src/core/read/markdown/headings.js';

/** What headings open, however they are numbered, decorated and worded. */
const headings: Readonly<Record<string, readonly string[]>> = {
  actions: [
    'Action items',
    '5. Next steps',
    '## Next steps {#next}'.slice(3),
    '✅ Action Items (5)',
    ':rocket: Follow-ups',
    'II. Corrective and Preventative Measures',
    'What are we doing about it?',
    'What we’re changing',
    "What's next",
    'How are we making incidents like this less likely or less impactful?',
    'How do we prevent this from happening again?',
    'Remediation',
    'Long-term fixes',
    'Moving forward',
    'Process improvements',
    'To-dos',
    'Recommendations',
    'Actions to be taken',
    'Preventive actions taken',
    'Outstanding work',
    'Steps we are taking to avoid this',
    'Planned improvements',
  ],
  learning: [
    'Lessons Learned',
    'What we learned',
    'Key take-aways',
    'What went well?',
    "What didn't go so well",
    'What could have gone better',
    'Where did we get lucky?',
    "How'd we do?",
    'Findings',
    'Surprises',
    'Areas for improvement',
    'What would we do differently?',
    'How could this have been prevented?',
  ],
  'lessons-and-actions': ['Lessons learned and next steps', 'Findings and recommendations'],
  questions: ['Open questions', 'Questions', 'Follow-up questions'],
  parking: ['Parking lot', 'Ideas'],
  response: ['Resolution', 'Recovery efforts', 'How did we respond?', 'How was it fixed?', 'What did we do to fix it?'],
  remedy: ['Mitigation', 'Actions taken', 'The fix'],
  narrative: [
    'Timeline',
    'Root causes and trigger',
    'What went wrong and why?',
    'TL;DR',
    '5 Whys',
    'Contributing factors',
    'Why did it happen?',
    'Impact',
    'Mitigating factors',
  ],
  exempt: [
    'What NOT to do',
    "Don't",
    'External message',
    'Glossary',
    'Appendix B',
    'How can customers prepare?',
    'Recommendations for users',
    'Related issues',
  ],
  people: ['Attendees', 'Incident responders'],
};

const others = [
  'Why were users unable to take these actions?',
  'The ferry',
  'Kubernetes action server',
  'Follow the white rabbit',
  'Planning poker',
  '',
];

describe('A heading', () => {
  for (const [kind, names] of Object.entries(headings)) {
    for (const name of names) {
      it(`"${name}" opens ${kind}`, () => {
        assert.equal(senseOf(name)?.kind, kind);
      });
    }
  }

  for (const name of others) {
    it(`"${name}" is no section of a review`, () => {
      assert.equal(senseOf(name), null);
    });
  }
});
