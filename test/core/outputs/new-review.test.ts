import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newReview, templates } from '../../../server/src/core/outputs/new-review.js';
import { judge } from '../../../server/src/core/review-kind.js';
import { subject } from './subject.js';

const facts = { title: 'Labels print twice', date: '2024-04-22', facilitator: 'ines' };
const kinds = templates.flatMap(({ id, yaml }) => [
  { template: id, format: 'markdown' as const },
  ...(yaml ? [{ template: id, format: 'yaml' as const }] : []),
]);

describe('a new review', () => {
  const { engine } = subject('');

  for (const kind of kinds) {
    const file = newReview({ ...facts, ...kind });
    assert.ok(file);
    const { name, text } = file;

    describe(`from ${kind.template} in ${kind.format}`, () => {
      it('is known to be a review wherever it stands', () => {
        const read = subject(text, name).engine.read(text, name);
        const verdict = judge({ path: name, source: text, isNamed: false, read: () => read });
        assert.ok(verdict.isReview, verdict.reason);
        assert.ok(read.review.looksLikeReview, 'its content');
      });

      it('gives no findings and no problems', () => {
        const { findings, problems } = subject(text, name);
        assert.deepEqual([findings, problems], [[], []]);
      });

      it('says what is known, and holds no items yet', () => {
        const { review } = subject(text, name);
        assert.equal(review.title?.value, facts.title);
        assert.equal(review.incident.date?.value, facts.date);
        assert.match(text, /ines/);
        assert.deepEqual(
          [review.items.length, review.insights.length, review.ideas.length, review.placeholders.length],
          [0, 0, 0, 0],
        );
      });

      it('has a place for action items', () => {
        const { review } = subject(text, name);
        assert.ok(
          review.sections.some(({ role }) => role === 'actions'),
          review.sections.map(({ role }) => role).join(),
        );
      });

      it('keeps any title and name as they are', () => {
        fc.assert(
          fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 20 }), (title, facilitator) => {
            const made = newReview({ ...facts, ...kind, title: `x ${title}`, facilitator: `y ${facilitator}` });
            assert.ok(made);
            assert.match(made.name, /^2024-04-22-x[\p{L}\p{M}\p{N}-]*\.(md|review\.yaml)$/u);
            const { review, problems } = engine.read(made.text, made.name);
            assert.deepEqual(problems, []);
            assert.equal(squeezed(review.title?.value), squeezed(`x ${title}`));
          }),
          { numRuns: 50 },
        );
      });
    });
  }

  it('is made from nothing but what there is', () => {
    assert.equal(newReview({ ...facts, template: 'none', format: 'markdown' }), null);
    assert.equal(newReview({ ...facts, template: 'howie', format: 'yaml' }), null);
    assert.equal(
      newReview({ ...facts, template: 'debrief', format: 'yaml', title: ' ' })?.name,
      '2024-04-22-untitled.review.yaml',
    );
  });
});

function squeezed(text = ''): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
